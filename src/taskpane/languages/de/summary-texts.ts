import type { summaryTexts as english } from "../en/summary-texts";
import type { Translation } from "../message";

export const summaryTexts: Translation<typeof english> = {
  summary: {
    ready: "Bereit zum Schreiben",
    readyAdds:
      "Zwei Blätter kommen hinzu, Sponsor summary und Sponsor workings. Ihre eigenen Blätter bleiben, wie sie sind.",
    readyReplaces:
      "Die Blätter Sponsor summary und Sponsor workings werden aktualisiert. Ihre eigenen Blätter bleiben, wie sie sind.",
    notReady: "Noch nicht bereit",
    writing: "Der Bericht wird geschrieben",
    nothingKept: "Bis zum letzten Schritt bleibt nichts zurück.",
    steps: {
      reading: "Umsatz lesen",
      working: "Vergleichswerte berechnen",
      looking: "Nach einem früheren Bericht suchen",
      writing: "Beide Blätter schreiben",
      checking: "Prüfungen ausführen",
    },
    written: "{count, plural, =2 {Zwei Blätter} one {Ein Blatt} other {{count} Blätter}} geschrieben",
    updated: "{count, plural, =2 {Zwei Blätter} one {Ein Blatt} other {{count} Blätter}} aktualisiert",
    allPass:
      "{sheets}. {checks, plural, one {Die Prüfung ist bestanden} other {Alle {checks} Prüfungen sind bestanden}}.",
    somePass: "{sheets}. {passed} von {checks} Prüfungen sind bestanden.",
    checks: "Prüfungen",
    passed: "bestanden",
    failed: "nicht bestanden",
    notes: "Gut zu wissen",
    net: "Nettonutzen",
    roi: "Rendite",
    payback: "Amortisation",
    months: "{count, plural, one {{months} Monat} other {{months} Monate}}",
    failedTitle: "Der Bericht wurde nicht geschrieben",
    asItWas: "Die Arbeitsmappe ist unverändert.",
    another: "Ein zweites Programm bekommt einen eigenen Bericht.",
    startAnother: "Weiteren Bericht beginnen",
  },
  building: {
    cannotCancel: "Dieser Schritt geschieht als Ganzes und dauert einen Moment.",
    cancelled: "Der Bericht wurde abgebrochen. Die Arbeitsmappe ist, wie sie war.",
  },
  changes: {
    heading: "Was sich ändern wird",
    none: "Ihre Eingaben stimmen mit den Blättern überein. Die Daten werden neu gelesen.",
    fromTo: "{from} → {to}",
    blank: "leer",
    edited: "geändert",
    after: "Umsatz danach",
    lowShare: "Niedriger Anteil",
    highShare: "Hoher Anteil",
    components: "Bausteine",
    costParts: "Kosten im Einzelnen",
    notes: "Annahmen",
    caveats: "Vorbehalte",
    signOff: "Unterschriften",
  },
  parts: {
    heading: "Auf den Blättern",
    show: "„{name}“ auf seinem Blatt zeigen",
  },
  handOver: {
    heading: "Weitergeben",
    what: "Beide Blätter, wie sie sind, in einer eigenen Arbeitsmappe. Die Zahlen der Quelle sind dort festgehalten; Anteil und Vergleichswert lassen sich weiter verändern.",
    which: "Bericht",
    nameless: "Ohne Programm",
    withoutNames: "Namen und Notizen weglassen",
    withoutNamesHint:
      "Sponsor, Verantwortliche, Quellen, Vorbehalte, Namen von Dateien und Blättern. Ziel, Programm und Gruppen bleiben.",
    export: "Arbeitsmappe exportieren",
    exporting: "Wird exportiert",
    copy: "Kennzahlen kopieren",
    copying: "Wird kopiert",
    opened: "Eine neue Arbeitsmappe ist offen. Speichern Sie sie, wo sie gebraucht wird.",
    failed:
      "{count, plural, one {{failed} Prüfung ist nicht bestanden; das steht auch auf der Seite.} other {{failed} Prüfungen sind nicht bestanden; das steht auch auf der Seite.}}",
    copied: "Kopiert. Fügen Sie es in eine Mail, ein Dokument oder eine Folie ein.",
    byHand: "Kopieren ist hier nicht erlaubt. Markieren Sie den Text und kopieren Sie ihn.",
    notSeen: "Welche Zusammenfassungen es gibt, war nicht zu sehen.",
    notDone: "Es wurde nichts weitergegeben.",
    pdf: {
      windows:
        "PDF: das Blatt Sponsor summary zeigen, dann Datei, Exportieren, PDF/XPS-Dokument erstellen. Es füllt eine Seite.",
      mac: "PDF: das Blatt Sponsor summary zeigen, dann Datei, Speichern unter, Dateiformat PDF. Es füllt eine Seite.",
      web: "PDF: das Blatt Sponsor summary zeigen, dann Datei, Exportieren, Als PDF herunterladen, oder Datei, Drucken. Es füllt eine Seite.",
      other: "PDF: das Blatt Sponsor summary zeigen und als PDF drucken. Es füllt eine Seite.",
    },
  },
};
