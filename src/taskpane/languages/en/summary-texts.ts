/** The texts of the Summary screen. */
export const summaryTexts = {
  summary: {
    ready: "Ready to write",
    readyAdds: "Two sheets will be added, Sponsor summary and Sponsor workings. Your own sheets stay as they are.",
    readyReplaces:
      "The sheets Sponsor summary and Sponsor workings will be brought up to date. Your own sheets stay as they are.",
    notReady: "Not ready yet",
    writing: "Writing the summary",
    nothingKept: "Nothing is kept until the last step.",
    steps: {
      reading: "Read the revenue",
      working: "Work out the baselines",
      looking: "Look for an earlier summary",
      writing: "Write both sheets",
      checking: "Run the checks",
    },
    written: "{count, plural, =2 {Two sheets} one {One sheet} other {{count} sheets}} written",
    updated: "{count, plural, =2 {Two sheets} one {One sheet} other {{count} sheets}} updated",
    allPass: "{sheets}. {checks, plural, one {The check passes} other {All {checks} checks pass}}.",
    somePass: "{sheets}. {passed} of {checks} checks pass.",
    checks: "Checks",
    passed: "passes",
    failed: "does not pass",
    notes: "Good to know",
    net: "Net benefit",
    roi: "Return",
    payback: "Payback",
    months: "{count, plural, one {{months} month} other {{months} months}}",
    failedTitle: "The summary was not written",
    asItWas: "The workbook is as it was.",
    another: "A second programme gets a summary of its own.",
    startAnother: "Start another summary",
  },
  /** A build under way, and how to end it. */
  building: {
    cannotCancel: "This step is done as a whole and takes a moment.",
    cancelled: "The build was cancelled. The workbook is as it was.",
  },
  /** What a build will change on the sheets. */
  changes: {
    heading: "What will change",
    none: "Nothing you typed differs from the sheets. The data is read again.",
    fromTo: "{from} → {to}",
    blank: "blank",
    edited: "edited",
    after: "Revenue after",
    lowShare: "Low share",
    highShare: "High share",
    components: "Components",
    costParts: "Costs in parts",
    notes: "Assumptions",
    caveats: "Caveats",
    signOff: "Sign-off",
  },
  /** The parts of a summary that is written, each a way to it. */
  parts: {
    heading: "On the sheets",
    show: "Show “{name}” on its sheet",
  },
  /** What leaves the workbook: an export, the key figures, a PDF. */
  handOver: {
    heading: "Hand it over",
    what: "Both sheets as they stand, in a workbook of their own. Figures of the source are frozen there; the share and the baseline can still be turned.",
    which: "Summary",
    nameless: "No programme",
    withoutNames: "Leave out names and notes",
    withoutNamesHint:
      "Sponsor, owners, sources, caveats, names of files and sheets. The objective, the programme and the groups stay.",
    export: "Export workbook",
    exporting: "Exporting",
    copy: "Copy key figures",
    copying: "Copying",
    opened: "A new workbook is open. Save it where it is needed.",
    failed:
      "{count, plural, one {{failed} check fails, and its page says so.} other {{failed} checks fail, and its page says so.}}",
    copied: "Copied. Paste it into a mail, a document or a slide.",
    byHand: "Copying is not allowed here. Select the text and copy it.",
    notSeen: "Which summaries there are could not be seen.",
    notDone: "Nothing was handed over.",
    pdf: {
      windows: "PDF: show the sheet Sponsor summary, then File, Export, Create PDF/XPS. It fills one page.",
      mac: "PDF: show the sheet Sponsor summary, then File, Save As, and PDF as the file format. It fills one page.",
      web: "PDF: show the sheet Sponsor summary, then File, Export, Download as PDF, or File, Print. It fills one page.",
      other: "PDF: show the sheet Sponsor summary and print it to a PDF. It fills one page.",
    },
  },
} as const;
