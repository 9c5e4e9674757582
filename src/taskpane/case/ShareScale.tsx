import { makeStyles, tokens, useFluent } from "@fluentui/react-components";
import type { Assessment } from "../../summary";
import { formatRate } from "../formats";
import { usePaneServices } from "../parts/PaneContext";
import { NARROW } from "../parts/styles";
import { texts } from "../texts";

// Shrunk to a narrow pane its words could not be read; the fields below and the result say the same.
const useScaleStyles = makeStyles({
  scale: {
    display: "block",
    width: "100%",
    fontSize: "12px",
    fontFamily: tokens.fontFamilyBase,
    [NARROW]: { display: "none" },
  },
});

const [START, END, WIDTH] = [8, 310, 318];

/** Low, agreed and high share on a line from zero, and the break-even share, rounded as the summary says it. */
export function ShareScale({ assessment }: { readonly assessment: Assessment }) {
  const { host } = usePaneServices();
  const { dir } = useFluent();
  const styles = useScaleStyles();
  const share = assessment.agreed.share;
  const low = assessment.low?.share ?? null;
  const high = assessment.high?.share ?? null;
  if (share <= 0) return null;
  const top = Math.min(1, Math.max(2 * share, high ?? 0));
  const rtl = dir === "rtl";
  // Places are counted from where the line starts, on the right in a mirrored pane.
  const place = (start: number) => (rtl ? WIDTH - start : start);
  const along = (rate: number) => START + ((END - START) * rate) / top;
  const x = (rate: number) => place(along(rate));
  const [startAnchor, endAnchor] = rtl ? (["end", "start"] as const) : (["start", "end"] as const);
  const rate = (value: number) => formatRate(Math.round(value * 1e4) / 1e4, host.locale);
  const { breakEvenShareSaid } = assessment;
  const pays = breakEvenShareSaid !== null && breakEvenShareSaid <= top ? breakEvenShareSaid : null;
  const [from, to] = [x(low ?? share), x(high ?? share)];
  return (
    <svg
      className={styles.scale}
      viewBox={pays === null ? "0 20 318 44" : "0 0 318 64"}
      role="img"
      style={{ direction: "ltr" }}
      aria-label={texts.case.scale({
        hasLow: low !== null,
        low: rate(low ?? share),
        share: rate(share),
        hasHigh: high !== null,
        high: rate(high ?? share),
        hasPays: pays !== null,
        pays: formatRate(pays ?? share, host.locale),
      })}
    >
      <rect
        x={START}
        y="30"
        width={END - START}
        height="4"
        rx="2"
        fill={tokens.colorNeutralStrokeAccessible}
        opacity="0.45"
      />
      <rect x={Math.min(from, to)} y="30" width={Math.abs(to - from)} height="4" fill={tokens.colorBrandForeground1} />
      {pays !== null && (
        <g>
          <text
            x={place(Math.min(Math.max(along(pays) - 8, 0), 150))}
            y="12"
            textAnchor={startAnchor}
            fill={tokens.colorNeutralForeground3}
          >
            {texts.case.paysFrom({ share: formatRate(pays, host.locale) })}
          </text>
          <path d={`M${x(pays)} 17v19`} stroke={tokens.colorNeutralForeground1} />
        </g>
      )}
      {[low, high].map(
        (value) =>
          value !== null &&
          value !== share && (
            <circle
              key={value}
              cx={x(value)}
              cy="32"
              r="6"
              fill={tokens.colorNeutralBackground1}
              stroke={tokens.colorBrandForeground1}
              strokeWidth="2"
            />
          ),
      )}
      <circle cx={x(share)} cy="32" r="10" fill={tokens.colorNeutralBackground1} stroke={tokens.colorNeutralStroke1} />
      <circle cx={x(share)} cy="32" r="6" fill={tokens.colorBrandForeground1} />
      <text x={place(0)} y="60" textAnchor={startAnchor} fill={tokens.colorNeutralForeground3}>
        {rate(0)}
      </text>
      <text x={x(share)} y="60" textAnchor="middle" fontWeight="600" fill={tokens.colorNeutralForeground1}>
        {rate(share)}
      </text>
      {along(share) < 270 && (
        <text x={place(WIDTH)} y="60" textAnchor={endAnchor} fill={tokens.colorNeutralForeground3}>
          {rate(top)}
        </text>
      )}
    </svg>
  );
}
