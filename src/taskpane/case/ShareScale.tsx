import { makeStyles, tokens } from "@fluentui/react-components";
import type { Assessment } from "../../summary";
import { formatRate } from "../formats";
import { usePaneContext } from "../parts/PaneContext";
import { texts } from "../texts";

const useScaleStyles = makeStyles({ scale: { display: "block", width: "100%", fontSize: "12px", fontFamily: tokens.fontFamilyBase } });

const LEFT = 8;
const RIGHT = 310;

/** Low, agreed and high share on a line from zero, and the share from which on the programme pays for itself. */
export function ShareScale({ assessment }: { readonly assessment: Assessment }) {
  const { host } = usePaneContext();
  const styles = useScaleStyles();
  const share = assessment.agreed.share;
  const low = assessment.low?.share ?? null;
  const high = assessment.high?.share ?? null;
  if (share <= 0) return null;
  const top = Math.min(1, Math.max(2 * share, high ?? 0));
  const x = (rate: number) => LEFT + ((RIGHT - LEFT) * rate) / top;
  const rate = (value: number) => formatRate(Math.round(value * 1e4) / 1e4, host.locale);
  const pays = assessment.breakEvenShare !== null && assessment.breakEvenShare <= top ? assessment.breakEvenShare : null;
  const from = x(low ?? share);
  const to = x(high ?? share);
  return (
    <svg
      className={styles.scale}
      viewBox={pays === null ? "0 20 318 44" : "0 0 318 64"}
      role="img"
      aria-label={texts.case.scale({
        hasLow: low !== null,
        low: rate(low ?? share),
        share: rate(share),
        hasHigh: high !== null,
        high: rate(high ?? share),
        hasPays: pays !== null,
        pays: rate(pays ?? share),
      })}
    >
      <rect x={LEFT} y="30" width={RIGHT - LEFT} height="4" rx="2" fill={tokens.colorNeutralStrokeAccessible} opacity="0.45" />
      <rect x={from} y="30" width={to - from} height="4" fill={tokens.colorBrandForeground1} />
      {pays !== null && (
        <g>
          <text x={Math.min(Math.max(x(pays) - 8, 0), 150)} y="12" fill={tokens.colorNeutralForeground3}>
            {texts.case.paysFrom({ share: rate(pays) })}
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
      <text x="0" y="60" fill={tokens.colorNeutralForeground3}>
        {rate(0)}
      </text>
      <text x={x(share)} y="60" textAnchor="middle" fontWeight="600" fill={tokens.colorNeutralForeground1}>
        {rate(share)}
      </text>
      {x(share) < 270 && (
        <text x="318" y="60" textAnchor="end" fill={tokens.colorNeutralForeground3}>
          {rate(top)}
        </text>
      )}
    </svg>
  );
}
