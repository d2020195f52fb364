import type { RuleData } from "../../lint/rule";
import type { Review } from "../../review";
import type { CellAddress } from "../../sheet/address";
import type { Edit } from "../../sheet/edit";
import type { Inserted, MarkReport, Unfinish, WriteReport } from "../../sheet/workbook";
import type { RowPlan } from "../../template";
import type { Listing } from "./listing";
import type { Preferences } from "./preferences";
import type { Checked, Progress, View } from "./state";
import type { StoredSettings } from "./stored-settings";
import type { Failure, Leftover, Task } from "./task";
import type { Undoable } from "./undoable";

/** What has happened in the pane or in the workbook. */
export type Action =
  | { readonly type: "asked"; readonly task: Task }
  | { readonly type: "started"; readonly kind: Task["kind"] }
  | { readonly type: "finished" }
  | { readonly type: "failed"; readonly failure: Failure }
  | {
      readonly type: "loaded";
      readonly rules: readonly RuleData[];
      readonly storedSettings: StoredSettings;
      readonly preferences: Preferences;
      readonly undoable: Undoable | "unreadable" | null;
    }
  | { readonly type: "progressed"; readonly progress: Progress }
  | { readonly type: "cancelled" }
  | {
      readonly type: "checked";
      readonly checked: Checked;
      readonly storedSettings: StoredSettings;
    }
  /** The settings have changed, and what was read last was judged anew; null where nothing was read. */
  | {
      readonly type: "settled";
      readonly storedSettings: StoredSettings;
      readonly review: Review | null;
    }
  | { readonly type: "preferred"; readonly preferences: Preferences }
  | { readonly type: "changed"; readonly sheet: string; readonly moved: boolean }
  | { readonly type: "unwatched" }
  | ChangeAction
  | { readonly type: "selected"; readonly at: CellAddress }
  | { readonly type: "listed"; readonly change: Partial<Listing> }
  /** The finding of this key is opened. */
  | { readonly type: "opened"; readonly key: string }
  | { readonly type: "cleaned"; readonly left: readonly Leftover[] }
  | { readonly type: "undo-stored"; readonly stored: boolean }
  | {
      readonly type: "marked";
      readonly report: MarkReport;
      readonly marks: number;
      readonly news: boolean;
    }
  | { readonly type: "cleared"; readonly report: MarkReport }
  | { readonly type: "dismissed" }
  | { readonly type: "viewed"; readonly view: View };

/** What the pane has done to the workbook. */
export type ChangeAction =
  | { readonly type: "wrote"; readonly report: WriteReport; readonly asked: readonly Edit[] }
  | { readonly type: "undid"; readonly report: WriteReport }
  | { readonly type: "inserted"; readonly inserted: Inserted }
  | { readonly type: "row-changed"; readonly plan: RowPlan }
  | {
      readonly type: "taken-out";
      readonly inserted: Inserted;
      /** What Excel has not taken back. */
      readonly left: readonly Unfinish[];
    }
  | { readonly type: "row-restored" };
