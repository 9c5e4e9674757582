import { LocaleType, LogLevel, ThemeService, Univer } from "@univerjs/core";
import type { IWorkbookData, Plugin, PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import coreTexts from "@univerjs/preset-sheets-core/locales/en-US";
import drawingTexts from "@univerjs/preset-sheets-drawing/locales/en-US";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-drawing/lib/index.css";

/** A spreadsheet on the screen with one workbook in it. */
export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly unitId: string;
  setDark(dark: boolean): void;
  dispose(): void;
}

/**
 * Shows a workbook in an element. Each workbook gets a grid of its own, so that nothing of the one before can shine
 * through. Calculation is left to the simulator, which answers its own calls only when the results are there.
 */
export function createGrid(container: HTMLElement, data: IWorkbookData, dark: boolean): Grid {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: { ...coreTexts, ...drawingTexts } },
    logLevel: LogLevel.ERROR,
    darkMode: dark,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      toolbar: false,
      header: true,
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
      footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
    }),
    UniverSheetsDrawingPreset(),
  ];
  // The two presets share plugins, and a plugin may be registered once only.
  const plugins = new Map<string, [PluginCtor<Plugin>, unknown]>();
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    const [plugin, options] = Array.isArray(entry) ? entry : [entry, undefined];
    plugins.set(plugin.pluginName, [plugin, options]);
  }
  for (const [plugin, options] of plugins.values()) univer.registerPlugin(plugin, options as never);
  const api = FUniver.newAPI(univer);
  api.createWorkbook(data);

  return {
    univer,
    api,
    unitId: data.id,
    setDark: (value) => univer.__getInjector().get(ThemeService).setDarkMode(value),
    dispose: () => univer.dispose(),
  };
}
