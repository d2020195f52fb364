import type { Messages } from "../zh-CN";
import { COPIES } from "./copies";
import { FILES } from "./files";
import { enPane } from "./pane";
import { WORKBENCH } from "./workbench";

/** All words in English. */
export const enUS: Messages = { ...enPane, ...FILES, ...COPIES, workbench: WORKBENCH };
