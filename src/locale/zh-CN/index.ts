import { COPIES } from "./copies";
import { FILES } from "./files";
import { zhPane } from "./pane";
import { WORKBENCH } from "./workbench";

/** All words in Chinese: those of the pane, of files and their copies, and of the page around the pane. */
export const zhCN = { ...zhPane, ...FILES, ...COPIES, workbench: WORKBENCH };

export type Messages = typeof zhCN;
