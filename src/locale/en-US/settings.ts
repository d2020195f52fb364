import type { SETTINGS as Chinese } from "../zh-CN/settings";
import { counted } from "./counted";

export const SETTINGS: typeof Chinese = {
  title: "Settings",
  back: "Back",
  help: "Help",
  helpPage: "support-en.html",
  keptHere: "These settings are kept in this workbook and travel with the file.",
  working: "Checking and writing",
  autoCheck: "Check again after changes",
  noWatching: "This Excel does not tell of changes; use Check now instead.",
  markAfterRibbon: "Mark cells after Check on the ribbon",
  writeAs: "Write totals and rates as",
  formula: "Formulas (recalculated on change)",
  value: "Values",
  file: "Rule settings file",
  fileAbout: "One file can be handed to every unit to import. Ignored findings are not part of it.",
  export: "Export rule settings",
  import: "Import rule settings",
  reset: "Restore default rules",
  fileName: "ziping-rules.json",
  content: "Content of the rule settings",
  contentHint: "Copy this text and save it as a file whose name ends in .json.",
  exported: (file) => `Exported to your downloads: ${file}.`,
  noDownload: "No file to be found?",
  imported: (taken, unknown) =>
    unknown === 0
      ? `Imported. Different from the defaults: ${counted(taken, "rule")}.`
      : `This version does not have ${counted(unknown, "rule")} of the file; skipped. ${taken === 0 ? "There were no other changes" : `Imported: ${counted(taken, "rule")}`}.`,
  wasReset: (count) => `Defaults restored: ${counted(count, "rule")} no longer changed.`,
  undoReset: "Undo",
  resetUndone: "Undone; the rules are changed as before.",
  fileTooLarge:
    "The file is larger than 1 MB, so it holds no rule settings. Choose one made by Export rule settings.",
  unreadable:
    "The rule settings kept in the workbook can't be used; the default rules apply and the kept text was left alone.",
  openSettings: "Open settings",
  replace: "Discard it and use the default rules",
  saveOriginal: "Export the kept text",
  rules: (all, changed) => `Rules (${all}${changed > 0 ? `, ${changed} changed` : ""})`,
  group: (name, count) => `${name} (${count})`,
  groups: {
    structure: "Table and entries",
    scores: "Weights and scores",
    funds: "Funds and execution",
    explanations: "Explanations of deviations",
    wording: "Indicator names and values",
  },
  search: "Search rules",
  onlyChanged: "Only changed ones",
  noneShown: "There is no such rule. Try another word, or clear Only changed ones.",
  changed: "Changed",
  whyOf: (rule) => `Why: ${rule}`,
  severityOf: (rule) => `Error, warning or hint: ${rule}`,
  usual: (value) => `default ${value}`,
  outside: (minimum, maximum) => `Enter a number from ${minimum} to ${maximum}.`,
};
