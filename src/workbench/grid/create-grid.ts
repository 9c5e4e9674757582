import { LifecycleService, LifecycleStages, LocaleType, LogLevel, ThemeService, Univer } from "@univerjs/core";
import type { IWorkbookData, IWorksheetData, Plugin, PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import coreTexts from "@univerjs/preset-sheets-core/locales/en-US";
import drawingTexts from "@univerjs/preset-sheets-drawing/locales/en-US";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-drawing/lib/index.css";
import { mendOverflow } from "./mend-overflow";

/** Menus for what a download cannot keep, or what Excel has no counterpart for. */
const HIDDEN_MENUS = Object.fromEntries(
  [
    "sheet.menu.cell-insert",
    "sheet.menu.delete",
    "sheet.menu.sheet-frozen",
    "sheet.column-header-menu.sheet-frozen",
    "sheet.row-header-menu.sheet-frozen",
    "sheet.contextMenu.permission",
  ].map((id) => [id, { hidden: true }]),
);

type Options = Parameters<Univer["registerPlugin"]>[1];

/** A spreadsheet on the screen with one workbook in it. */
export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly unitId: string;
  /** Resolves when the grid is drawn: only then can anything be laid over its cells. */
  readonly drawn: Promise<void>;
  setDark(dark: boolean): void;
  dispose(): void;
}

/**
 * Shows a workbook in an element. Each workbook gets a grid of its own, so that nothing of the one before can shine
 * through. Calculation is left to the simulator, which answers its own calls only when the results are there.
 */
export function createGrid(container: HTMLElement, data: IWorkbookData, dark: boolean): Grid {
  mendOverflow();
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
      menu: HIDDEN_MENUS,
      footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
    }),
    UniverSheetsDrawingPreset(),
  ];
  // The two presets share plugins, and a plugin may be registered once only.
  const plugins = new Map<string, readonly [PluginCtor<Plugin>, Options]>();
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    const pair: readonly [PluginCtor<Plugin>, Options] = Array.isArray(entry) ? entry : [entry, undefined];
    plugins.set(pair[0].pluginName, pair);
  }
  for (const [plugin, options] of plugins.values()) univer.registerPlugin(plugin, options);
  const api = FUniver.newAPI(univer);
  api.createWorkbook(data);
  dressAddedSheets(api, data);

  return {
    univer,
    api,
    unitId: data.id,
    drawn: univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Steady),
    setDark: (value) => univer.__getInjector().get(ThemeService).setDarkMode(value),
    dispose: () => univer.dispose(),
  };
}

/** A sheet that the user adds looks like those of the file: its font, and rows and columns of Excel's size. */
function dressAddedSheets(api: FUniver, data: IWorkbookData): void {
  const like = Object.values(data.sheets)[0];
  api.addEvent(api.Event.BeforeCommandExecute, ({ id, params }) => {
    const added = (params as { sheet?: Partial<IWorksheetData> } | undefined)?.sheet;
    if (id !== "sheet.mutation.insert-sheet" || !added || added.defaultStyle || !like) return;
    const { defaultStyle, defaultRowHeight, defaultColumnWidth } = like;
    Object.assign(added, { defaultStyle, defaultRowHeight, defaultColumnWidth });
  });
}
