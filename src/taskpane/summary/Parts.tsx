import { Link, makeStyles } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Place } from "../../sheet/workbook";
import type { WrittenPart } from "../../summary";
import { usePaneServices } from "../parts/PaneContext";
import { Problem } from "../parts/Problem";
import { NARROW, useStyles } from "../parts/styles";
import { problemOf } from "../state/store/source";
import { inOurWords, texts } from "../texts";

const usePartStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    columnGap: "12px",
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  part: { minHeight: "28px", display: "flex", alignItems: "center" },
  link: { textAlign: "start" },
});

/** The parts of a written summary; pressing one shows it on its sheet. */
export function Parts({ parts }: { readonly parts: readonly WrittenPart[] }) {
  const { reveal } = usePaneServices();
  const styles = useStyles();
  const own = usePartStyles();
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  if (!reveal) return null;
  const show = (place: Place) => {
    setProblem(null);
    reveal(place).catch((error: unknown) => setProblem(problemOf(error).message));
  };
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {texts.parts.heading}
      </h2>
      <ul className={`${styles.list} ${own.list}`}>
        {parts.map(({ name, place }) => (
          <li key={name} className={own.part}>
            <Link as="button" className={own.link} title={texts.parts.show({ name })} onClick={() => show(place)}>
              {inOurWords(name)}
            </Link>
          </li>
        ))}
      </ul>
      <div role="alert">{problem !== null && <Problem>{problem}</Problem>}</div>
    </section>
  );
}
