import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import type { Appearance } from "./host/host";

/** System colours for what Fluent draws itself, and for our own drawings, which forced colours leave alone. */
const contrastTheme: Theme = {
  ...webDarkTheme,
  colorNeutralForeground1: "CanvasText",
  colorNeutralForeground2: "CanvasText",
  colorNeutralForeground3: "CanvasText",
  colorNeutralForeground4: "CanvasText",
  colorNeutralForegroundDisabled: "GrayText",
  colorNeutralBackground1: "Canvas",
  colorNeutralBackground2: "Canvas",
  colorNeutralBackground3: "Canvas",
  colorNeutralBackground4: "Canvas",
  colorNeutralBackgroundDisabled: "Canvas",
  colorNeutralStroke1: "CanvasText",
  colorNeutralStroke2: "CanvasText",
  colorNeutralStroke3: "CanvasText",
  colorNeutralStrokeAccessible: "CanvasText",
  colorBrandForegroundLink: "LinkText",
  colorBrandForegroundLinkHover: "LinkText",
  colorBrandForegroundLinkPressed: "LinkText",
  colorBrandForeground1: "Highlight",
  colorBrandBackground: "Highlight",
  colorBrandBackground2: "Canvas",
  colorCompoundBrandBackground: "Highlight",
  colorCompoundBrandStroke: "Highlight",
  colorStrokeFocus2: "Highlight",
  colorPaletteGreenForeground1: "CanvasText",
  colorPaletteDarkOrangeForeground3: "CanvasText",
  colorPaletteRedForeground1: "CanvasText",
};

export const THEMES: Readonly<Record<Appearance, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: contrastTheme,
};
