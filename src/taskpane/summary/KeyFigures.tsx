import { makeStyles } from "@fluentui/react-components";
import type { Assessment } from "../../summary";
import { formatMoneyShort } from "../formats";
import { usePaneServices } from "../parts/PaneContext";
import { useStyles } from "../parts/styles";
import { texts } from "../texts";

const useFigureStyles = makeStyles({
  figures: { display: "grid", gridTemplateColumns: "1fr auto", columnGap: "8px", margin: "6px 0 0" },
  value: { margin: 0, textAlign: "end" },
});

/** Net benefit, return and payback: those that can be said. */
export function KeyFigures({ assessment }: { readonly assessment: Assessment }) {
  const { host } = usePaneServices();
  const styles = useStyles();
  const own = useFigureStyles();
  const { net, roi, payback } = assessment.agreed;
  const percent = new Intl.NumberFormat(host.locale, { style: "percent", maximumFractionDigits: 0 });
  const oneDigit = new Intl.NumberFormat(host.locale, { maximumFractionDigits: 1 });
  const figures = [
    net === null
      ? null
      : { label: texts.summary.net, value: formatMoneyShort(net, assessment.money.signs, host.locale) },
    roi === null ? null : { label: texts.summary.roi, value: percent.format(roi) },
    payback === null
      ? null
      : {
          label: texts.summary.payback,
          value: texts.summary.months({ count: Math.round(payback * 10) / 10, months: oneDigit.format(payback) }),
        },
  ].filter((figure) => figure !== null);
  if (figures.length === 0) return null;
  return (
    <dl className={own.figures}>
      {figures.map(({ label, value }) => [
        <dt key={label} className={styles.caption}>
          {label}
        </dt>,
        <dd key={`${label}-value`} className={own.value}>
          {value}
        </dd>,
      ])}
    </dl>
  );
}
