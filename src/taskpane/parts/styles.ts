import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

/**
 * Inputs stand in line though the name of one takes two lines: the rows of a field, up to its hint, are those of its
 * neighbours.
 */
const inLine = { "> *": { gridRow: "span 4", gridTemplateRows: "subgrid", marginBottom: "4px" } } as const;

/** A pane of 320 pixels at 133% and more: what stands side by side elsewhere stands below each other. */
export const NARROW = "@media (max-width: 240px)";

/** Looks that several screens share. Lengths are those of the drawings: gaps of 4, 8, 12 and 16 px. */
export const useStyles = makeStyles({
  heading: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
  },
  headingLarge: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
  },
  caption: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    margin: 0,
  },
  text: { margin: 0 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  section: { display: "flex", flexDirection: "column", gap: "6px" },
  fields: { display: "flex", flexDirection: "column", gap: "8px" },
  // A narrow pane at 200% has half as many pixels: then fields stand below each other.
  two: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: "12px",
    alignItems: "start",
    ...inLine,
    "@media (max-width: 340px)": { columnGap: "8px" },
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  three: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    columnGap: "8px",
    alignItems: "start",
    ...inLine,
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  // A field with its name at the side; where there is no room for both, below it.
  side: { gridTemplateColumns: "33% minmax(0, 1fr)", [NARROW]: { display: "block" } },
  row: { display: "flex", alignItems: "center", gap: "8px" },
  // A heading and what belongs to it: side by side, or below each other rather than broken.
  spread: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: "8px",
  },
  wrap: { display: "flex", flexWrap: "wrap", gap: "8px" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  end: { marginInlineStart: "auto", textAlign: "end" },
  oneLine: { whiteSpace: "nowrap" },
  /** What lies in a row beside a mark: it takes the rest of the line and breaks there. */
  rest: { flexGrow: 1, flexShrink: 1, flexBasis: "0", minWidth: 0, [NARROW]: { flexBasis: "calc(100% - 24px)" } },
  card: {
    ...shorthands.border("1px", "solid", tokens.colorNeutralStroke2),
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  item: {
    display: "flex",
    alignItems: "center",
    gap: "10px",
    minHeight: "40px",
    paddingBlock: "4px",
    paddingInline: "10px 8px",
    boxSizing: "border-box",
    // Where both do not fit beside each other, an amount goes below its name rather than a word into pieces.
    [NARROW]: { flexWrap: "wrap", columnGap: "8px", rowGap: 0 },
    ":not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  icon: { fontSize: "16px", flexShrink: 0, display: "flex" },
  good: { color: tokens.colorPaletteGreenForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground3 },
  quiet: { color: tokens.colorNeutralForeground3 },
  /** For those who hear the pane and do not see it. */
  heard: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  // A contrast theme has one colour for text: an example must not look like something typed.
  input: {
    minWidth: 0,
    width: "100%",
    "::placeholder": { "@media (forced-colors: active)": { color: "GrayText", fontStyle: "italic" } },
  },
});
