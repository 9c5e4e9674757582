import type { Language } from "../../taskpane/languages/languages";

/** What the question before another workbook says. */
export interface UnsavedTexts {
  readonly title: string;
  /** @param name of the file that is open: "story.xlsx" */
  readonly body: (name: string) => string;
  readonly download: string;
  readonly discard: string;
  readonly keep: string;
}

export const UNSAVED_TEXTS: Readonly<Record<Language, UnsavedTexts>> = {
  en: {
    title: "Open another workbook?",
    body: (name) => `What you did in “${name}” is in no file yet. Opening another workbook takes it away.`,
    download: "Download, then open",
    discard: "Discard it and open",
    keep: "Stay here",
  },
  de: {
    title: "Eine andere Arbeitsmappe öffnen?",
    body: (name) =>
      `Was Sie in „${name}“ getan haben, steht noch in keiner Datei. Beim Öffnen einer anderen Arbeitsmappe geht es verloren.`,
    download: "Herunterladen, dann öffnen",
    discard: "Verwerfen und öffnen",
    keep: "Hier bleiben",
  },
  fr: {
    title: "Ouvrir un autre classeur ?",
    body: (name) =>
      `Ce que vous avez fait dans « ${name} » ne figure encore dans aucun fichier. L’ouverture d’un autre classeur le ferait disparaître.`,
    download: "Télécharger, puis ouvrir",
    discard: "Abandonner et ouvrir",
    keep: "Rester ici",
  },
  es: {
    title: "¿Abrir otro libro?",
    body: (name) => `Lo que ha hecho en «${name}» todavía no está en ningún archivo. Al abrir otro libro se perderá.`,
    download: "Descargar y luego abrir",
    discard: "Descartar y abrir",
    keep: "Quedarse aquí",
  },
  ja: {
    title: "別のブックを開きますか？",
    body: (name) => `「${name}」で行った作業は、まだどのファイルにも保存されていません。別のブックを開くと失われます。`,
    download: "ダウンロードしてから開く",
    discard: "破棄して開く",
    keep: "このまま続ける",
  },
};
