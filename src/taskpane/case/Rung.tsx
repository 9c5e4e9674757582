import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { AssessedBaseline, Assessment } from "../../summary";
import { baselineText } from "../baseline-text";
import { usePaneActions, usePaneServices } from "../parts/PaneContext";
import { NARROW, useStyles } from "../parts/styles";
import { fieldId, type FieldName, type Form } from "../state/fields/form";
import { inOurWords, texts } from "../texts";

const useRungStyles = makeStyles({
  rung: {
    position: "relative",
    display: "flex",
    alignItems: "center",
    gap: "8px",
    minHeight: "32px",
    paddingInline: "10px",
    [NARROW]: { flexWrap: "wrap", columnGap: "8px", rowGap: 0, paddingBlock: "4px" },
    ":not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
    ":focus-within": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  label: { cursor: "pointer" },
  bar: {
    position: "absolute",
    insetInlineStart: 0,
    top: 0,
    bottom: 0,
    backgroundColor: tokens.colorNeutralBackground3,
    borderInlineEndWidth: "2px",
    borderInlineEndStyle: "solid",
    borderInlineEndColor: tokens.colorNeutralStroke1,
  },
  used: { backgroundColor: tokens.colorBrandBackground2, borderInlineEndColor: tokens.colorBrandForeground1 },
  radio: {
    position: "relative",
    margin: 0,
    width: "14px",
    height: "14px",
    flexShrink: 0,
    accentColor: tokens.colorCompoundBrandBackground,
    outlineStyle: "none",
  },
  above: { position: "relative", minWidth: 0 },
  name: { [NARROW]: { flexBasis: "calc(100% - 22px)" } },
  missing: { display: "flex", flexDirection: "column", alignItems: "flex-start", minWidth: 0, paddingBlock: "4px" },
  lacks: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, textAlign: "start" },
  tag: {
    position: "relative",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    paddingInline: "6px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
  },
});

/** The field that brings what a baseline lacks. */
const LACKS: Readonly<Record<AssessedBaseline["name"], FieldName>> = {
  average: "launched",
  lastYear: "launched",
  market: "marketGrowth",
  trend: "launched",
  seasonal: "launched",
  control: "control",
  regression: "control",
  typed: "plan",
};

export interface RungProps {
  readonly rung: AssessedBaseline;
  readonly assessment: Assessment;
  readonly onChoose: (baseline: Form["baseline"]) => void;
}

/** One baseline: its claim as a bar and a number, or what it lacks and a way to that. */
export function Rung({ rung, assessment, onChoose }: RungProps) {
  const { goTo } = usePaneActions();
  const { host } = usePaneServices();
  const styles = useStyles();
  const own = useRungStyles();
  const label = baselineText(assessment, rung.name);
  if ("missing" in rung) {
    return (
      <div className={own.rung}>
        <input type="radio" name="baseline" className={own.radio} disabled aria-label={label} />
        <span className={mergeClasses(own.missing, own.name)}>
          <span className={styles.quiet}>{label}</span>
          <Link as="button" className={own.lacks} onClick={() => goTo(LACKS[rung.name])}>
            {inOurWords(rung.missing)}
          </Link>
        </span>
      </div>
    );
  }
  const { divisor, decimals: digits } = assessment.money;
  const claim =
    rung.increase <= 0
      ? "–"
      : new Intl.NumberFormat(host.locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
          rung.claim / divisor,
        );
  return (
    <label className={mergeClasses(own.rung, own.label)}>
      <span
        className={mergeClasses(own.bar, rung.inUse && own.used)}
        style={{ width: `${barWidth(rung.claim, assessment.baselines)}%` }}
      />
      <input
        type="radio"
        name="baseline"
        id={rung.inUse ? fieldId("baseline") : undefined}
        className={own.radio}
        checked={rung.inUse}
        onChange={() => onChoose(rung.name)}
      />
      <span className={mergeClasses(own.above, own.name, rung.inUse && styles.strong)}>{label}</span>
      {rung.lowest && <span className={own.tag}>{texts.case.lowest}</span>}
      <span className={mergeClasses(own.above, styles.end, rung.inUse && styles.strong)}>{claim}</span>
    </label>
  );
}

/** Percent of the row: the largest claim leaves room for its number. */
function barWidth(claim: number, baselines: readonly AssessedBaseline[]): number {
  const largest = baselines.reduce((most, rung) => ("claim" in rung ? Math.max(most, rung.claim) : most), 0);
  return largest > 0 ? Math.max(0, (80 * claim) / largest) : 0;
}
