import { makeStyles, tokens } from "@fluentui/react-components";
import { claimRounded } from "../../summary";
import { formatMoneyCompact, formatMoneyShort, formatRate } from "../formats";
import { usePaneServices, usePaneState } from "../parts/PaneContext";
import { NARROW } from "../parts/styles";
import { texts } from "../texts";
import { bridgeBars, type BridgeBar } from "./bridge-bars";

const [HEIGHT, GAP] = [64, 8];

const useBridgeStyles = makeStyles({
  // The line below the columns runs on from one to the next, and ends with the last.
  figure: {
    margin: "8px 0 0",
    overflowX: "clip",
    display: "grid",
    gridTemplateColumns: "repeat(4, minmax(0, 1fr))",
    columnGap: `${GAP}px`,
    rowGap: "8px",
    [NARROW]: { gridTemplateColumns: "repeat(2, minmax(0, 1fr))" },
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "center",
  },
  bar: { display: "block", width: "100%", height: `${HEIGHT}px`, overflow: "visible" },
  name: { marginTop: "4px", color: tokens.colorNeutralForeground3, overflowWrap: "break-word" },
  amount: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "break-word" },
});

/** From the revenue before to the part that is credited, as four columns. They are told apart by names and places. */
export function Bridge() {
  const { state, evaluation } = usePaneState(({ state, evaluation }) => ({ state, evaluation }));
  const { host } = usePaneServices();
  const styles = useBridgeStyles();
  const { assessment, currency } = evaluation;
  if (!assessment) return null;
  const { inUse, agreed } = assessment;
  const amount = (value: number) => formatMoneyShort(value, currency, host.locale);
  const [before, after] = [amount(inUse.baseline), amount(inUse.actual)];
  const words = texts.bridge;
  const grows = inUse.increase > 0;
  const label = grows
    ? words.label({
        before,
        increase: amount(inUse.increase),
        after,
        share: formatRate(agreed.share, host.locale),
        claim: amount(agreed.attributed),
      })
    : words.labelLess({ before, decrease: amount(Math.abs(inUse.increase)), after });
  const names = {
    before: state.source ? words.without : words.before,
    change: grows ? words.increase : words.decrease,
    after: words.after,
    claim: words.claim,
  };
  return (
    <figure className={styles.figure} role="img" aria-label={label}>
      {bridgeBars(inUse.baseline, inUse.actual, agreed.attributed).map((bar) => (
        <div key={bar.name}>
          <Bar bar={bar} className={styles.bar} />
          <div className={styles.name}>{names[bar.name]}</div>
          <div className={styles.amount}>
            {bar.name === "claim" && !grows ? NOTHING : formatMoneyCompact(said(bar), currency, host.locale)}
          </div>
        </div>
      ))}
    </figure>
  );
}

/** Where nothing is credited. */
const NOTHING = "–";

/** What is claimed is rounded as the result says it, revenue to the nearest. */
const said = ({ name, amount }: BridgeBar) => (name === "change" || name === "claim" ? claimRounded(amount) : amount);

function Bar({ bar: { name, from, to }, className }: { readonly bar: BridgeBar; readonly className: string }) {
  const total = name === "before" || name === "after";
  const y = (value: number) => HEIGHT - value * HEIGHT;
  return (
    <svg className={className} viewBox={`0 0 60 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <line
        x1={-GAP}
        x2={60 + GAP}
        y1={HEIGHT}
        y2={HEIGHT}
        stroke={tokens.colorNeutralStroke1}
        vectorEffect="non-scaling-stroke"
      />
      <rect
        x="8"
        width="44"
        y={y(to)}
        height={Math.max(2, y(from) - y(to))}
        fill={
          name === "claim"
            ? tokens.colorBrandForeground1
            : total
              ? tokens.colorNeutralStroke1
              : tokens.colorNeutralBackground3
        }
        stroke={name === "claim" ? tokens.colorBrandForeground1 : tokens.colorNeutralStrokeAccessible}
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
