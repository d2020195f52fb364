import type { Settings } from "../lint/settings";
import type { CellAddress } from "../sheet/address";
import type { Edit } from "../sheet/edit";
import type { Mark, MarkReport, WorkbookProblem, WriteReport } from "../sheet/workbook";
import type { Preferences } from "./preferences";

/** Something the user asks of the workbook, with all that is needed to ask it again. */
export type Task =
  | { readonly kind: "start" }
  | { readonly kind: "check"; readonly by: "user" | "ribbon" | "change" }
  | { readonly kind: "write" | "undo"; readonly edits: readonly Edit[]; readonly marked: boolean }
  | { readonly kind: "mark"; readonly marks: readonly Mark[] }
  | { readonly kind: "clear" }
  | { readonly kind: "locate"; readonly at: CellAddress }
  | {
      readonly kind: "settings";
      readonly change: (settings: Settings) => Settings;
      /** Whether settings in the workbook that cannot be read may be replaced. */
      readonly replace: boolean;
    }
  | { readonly kind: "preferences"; readonly change: (preferences: Preferences) => Preferences };

export interface Failure {
  readonly task: Task;
  readonly problem: WorkbookProblem;
  readonly detail: string;
}

/** What became of the last task that is worth a word. */
export type Notice =
  | { readonly kind: "written" | "undone"; readonly report: WriteReport }
  | { readonly kind: "marked" | "cleared"; readonly report: MarkReport }
  | { readonly kind: "cancelled" };
