import { makeStyles, tokens } from "@fluentui/react-components";

const usePictureStyles = makeStyles({ picture: { flexShrink: 0, forcedColorAdjust: "none" } });

// The colours of the written page itself, which is white under every theme.
const PAPER = {
  ink: "#1B1B1B",
  accent: "#0F548C",
  input: "#FFF8E1",
  inputLine: "#9C8643",
  quiet: "#C4C4C4",
  column: "#EDEDED",
  outline: "#767676",
};

const LINES: readonly (readonly [x: number, y: number])[] = [
  ...[39, 42.7, 46.4, 50.1, 53.8, 57.5, 66, 69.7, 73.4, 77.1, 80.8, 88, 91.7, 95.4].map((y) => [48, y] as const),
  ...[66, 69.7, 73.4, 77.1, 80.8].map((y) => [8, y] as const),
];

/** The written page in miniature; it carries no information of its own. */
export function PagePicture() {
  const { picture } = usePictureStyles();
  return (
    <svg className={picture} width="92" height="130" viewBox="0 0 92 130" aria-hidden="true">
      <rect x="0.5" y="0.5" width="91" height="129" fill="#FFFFFF" stroke={tokens.colorNeutralStroke1} />
      <path d="M8 9h74v4H8zM8 16h48v4H8z" fill={PAPER.ink} />
      <path d="M8 24h62v2H8z" fill={PAPER.outline} />
      <path d="M8 30h34v4H8zM48 30h24v4H48z" fill={PAPER.input} stroke={PAPER.inputLine} strokeWidth="0.5" />
      <path d="M8 39h6v20H8zM24 50.6h6v8.4h-6zM36 53h6v6h-6z" fill={PAPER.accent} />
      <rect x="16.5" y="39.5" width="5" height="11" fill={PAPER.column} stroke={PAPER.outline} strokeWidth="0.6" />
      {LINES.map(([x, y]) => (
        <rect key={`${x}-${y}`} x={x} y={y} width="34" height="1.4" fill={PAPER.quiet} />
      ))}
      <path d="M8 95l5-2 5 1 5-2 5 1 4-3 5-2 5-3" fill="none" stroke={PAPER.accent} />
      {[100, 103, 106, 109, 112, 115, 118, 121].map((y) => (
        <rect key={y} x="8" y={y} width="74" height="1" fill={PAPER.quiet} />
      ))}
    </svg>
  );
}
