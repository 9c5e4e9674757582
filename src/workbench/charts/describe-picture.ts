import { format } from "numfmt";
import type { ChartPicture } from "./picture";

/** Up to so many points a chart is told point by point. */
const FEW = 12;

/** What a chart shows, in words. */
export function describePicture(picture: ChartPicture): string {
  const shown = picture.series.filter(({ fill, outline }) => fill !== "none" || outline !== null);
  const label = (index: number) => (picture.categories[index] ?? "").replace(/\s*\r?\n\s*/g, " ");
  const text = (value: number) => format(picture.valueAxis.numberFormat || "General", value, { throws: false });
  if (picture.categories.length <= FEW) {
    const points = picture.categories.map((_, index) => {
      const values = shown.flatMap(({ values: all }) =>
        all[index] === null || all[index] === undefined || all[index] === 0 ? [] : [text(all[index])],
      );
      return [label(index), ...values.filter((value) => !label(index).includes(value.replace(/^[-−]/, "")))].join(" ");
    });
    return `${picture.description}: ${points.join(", ")}`;
  }
  const lines = shown
    .filter(({ asColumns }) => !asColumns)
    .map(({ name, values }) => {
      const known = values.flatMap((value, index) => (value === null ? [] : [{ value, index }]));
      const [first, last] = [known[0], known.at(-1)];
      return first && last
        ? `${name} from ${text(first.value)} in ${label(first.index)} to ${text(last.value)} in ${label(last.index)}`
        : `${name} without values`;
    });
  return `${picture.description}: ${lines.join("; ")}`;
}
