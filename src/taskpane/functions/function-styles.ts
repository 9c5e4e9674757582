import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks that the list of functions and a function's own view share. */
export const useFunctionStyles = makeStyles({
  // Names and formulas are longer than the pane is wide: they break rather than be cut off.
  mono: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    letterSpacing: "-0.02em",
    overflowWrap: "anywhere",
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  plain: { margin: 0, padding: 0, listStyleType: "none" },
});
