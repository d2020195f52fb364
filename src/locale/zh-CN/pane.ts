import { DIAGNOSIS } from "./diagnosis";
import { FRAME } from "./frame";
import { NOTICES } from "./notices";
import { PREVIEW } from "./preview";
import { PROBLEMS } from "./problems";
import { REPORT } from "./report";
import { RESULTS } from "./results";
import { ROWS } from "./rows";
import { SETTINGS } from "./settings";
import { TEMPLATE } from "./template";
import { UNCHECKED } from "./unchecked";

/** The words of the pane in Chinese: the source that every other language follows. */
export const zhPane = {
  ...FRAME,
  ...RESULTS,
  ...PREVIEW,
  ...NOTICES,
  ...PROBLEMS,
  ...UNCHECKED,
  report: REPORT,
  settings: SETTINGS,
  diagnosis: DIAGNOSIS,
  template: TEMPLATE,
  rows: ROWS,
};

export type PaneMessages = typeof zhPane;
