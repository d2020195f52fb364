import type { SETTINGS as Chinese } from "../zh-CN/settings";
import { counted } from "./counted";

export const SETTINGS: typeof Chinese = {
  title: "Settings",
  back: "Back",
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
  contentHint: "If no download appears, copy this text and save it as a .json file.",
  imported: (count) => `Imported. Different from the defaults: ${counted(count, "rule")}.`,
  notJson: "This is no file of rule settings (JSON). Choose one made by Export rule settings.",
  fileTooLarge:
    "The file is larger than 1 MB, so it holds no rule settings. Choose one made by Export rule settings.",
  unreadable:
    "The rule settings kept in the workbook can't be used; the default rules apply and the kept text was left alone.",
  openSettings: "Open settings",
  replace: "Discard it and use the default rules",
  saveOriginal: "Export the kept text",
  rules: (all, changed) => `Rules (${all}${changed > 0 ? `, ${changed} changed` : ""})`,
  severityOf: (rule) => `Severity: ${rule}`,
  usual: (value) => `default ${value}`,
  outside: (minimum, maximum) => `Enter a number from ${minimum} to ${maximum}.`,
};
