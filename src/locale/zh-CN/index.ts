import { COPIES } from "./copies";
import { DIAGNOSIS } from "./diagnosis";
import { FILES } from "./files";
import { FRAME } from "./frame";
import { NOTICES } from "./notices";
import { PREVIEW } from "./preview";
import { PROBLEMS } from "./problems";
import { RESULTS } from "./results";
import { ROWS } from "./rows";
import { SETTINGS } from "./settings";
import { TEMPLATE } from "./template";
import { WORKBENCH } from "./workbench";

/** The words of the program in Chinese: the source that every other language follows. */
export const zhCN = {
  ...FRAME,
  ...RESULTS,
  ...PREVIEW,
  ...NOTICES,
  ...PROBLEMS,
  ...FILES,
  ...COPIES,
  settings: SETTINGS,
  diagnosis: DIAGNOSIS,
  template: TEMPLATE,
  rows: ROWS,
  workbench: WORKBENCH,
};

export type Messages = typeof zhCN;
