import type { CellAddress } from "../../sheet/address";
import type { Draft } from "../../sheet/draft";
import type { Edit } from "../../sheet/edit";
import type { RowChange } from "../../sheet/row-change";
import type {
  Inserted,
  Mark,
  MarkReport,
  Unfinish,
  Unrecorded,
  WorkbookProblem,
  WriteReport,
} from "../../sheet/workbook";
import type { Choices, RowPlan, Template } from "../../template";
import type { Preferences } from "./preferences";
import type { SettingsChange } from "./settings-change";
import type { Undoable } from "./undoable";

/** Something the user asks of the workbook, with all that is needed to ask it again. */
export type Task =
  | { readonly kind: "start" }
  /** The pane itself checks what it has changed, and what it needs to plan a change of rows. */
  | {
      readonly kind: "check";
      readonly by: "user" | "ribbon" | "change" | "pane";
      /** What is shown after it, in place of its result. */
      readonly for?: "preview";
    }
  | { readonly kind: "write"; readonly edits: readonly Edit[] }
  /** Puts the result of the check onto a sheet of its own. */
  | { readonly kind: "report"; readonly draft: Draft; readonly name: string }
  /** The blank form of this id on a new sheet, with the choices of the last time or the usual ones. */
  | { readonly kind: "insert-usual"; readonly id: string }
  | {
      readonly kind: "insert";
      readonly template: Template;
      /** null takes those of the last time, else the usual ones. */
      readonly choices: Choices | null;
      /** The form's first cell; null puts it on a new sheet. */
      readonly at: CellAddress | null;
    }
  | {
      readonly kind: "row";
      readonly plan: RowPlan;
      /** The cell the user goes on at; null leaves the selection as it is. */
      readonly next: CellAddress | null;
    }
  | { readonly kind: "undo"; readonly undoable: Undoable }
  /** Reads which cell the user is at, where no selection has told it yet. */
  | { readonly kind: "find-cell" }
  | { readonly kind: "mark"; readonly marks: readonly Mark[] }
  | { readonly kind: "clear"; readonly unrecorded: Unrecorded }
  /** Takes out of the file what the pane keeps in it. */
  | { readonly kind: "clean"; readonly left: readonly Leftover[] }
  | { readonly kind: "locate"; readonly at: CellAddress }
  | { readonly kind: "settings"; readonly change: SettingsChange }
  | { readonly kind: "preferences"; readonly change: Partial<Preferences> };

/** What the pane leaves in the file. */
export type Leftover = "marks" | "undo" | "ignored" | "rules";

export type TaskOf<Kind extends Task["kind"]> = Extract<Task, { readonly kind: Kind }>;

export interface Failure {
  readonly task: Task;
  /** "incomplete" where a part of the pane could not be loaded. */
  readonly problem: WorkbookProblem | "incomplete";
  readonly detail: string;
}

/** What became of the last task that is worth a word. */
export type Notice =
  | { readonly kind: "written" | "undone"; readonly report: WriteReport }
  | { readonly kind: "marked" | "cleared"; readonly report: MarkReport }
  | { readonly kind: "inserted"; readonly inserted: Inserted }
  | {
      readonly kind: "taken-out";
      readonly inserted: Inserted;
      readonly left: readonly Unfinish[];
    }
  | { readonly kind: "row-changed"; readonly change: RowChange }
  | { readonly kind: "row-restored" | "cancelled" | "cleaned" };
