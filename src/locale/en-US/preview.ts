import type { PREVIEW as Chinese } from "../zh-CN/preview";
import { counted } from "./counted";

export const PREVIEW: typeof Chinese = {
  previewTitle: "Preview",
  previewHint:
    "Nothing changes before you choose Write, and only what is ticked. Look at moves and wording before you tick them.",
  tickAll: "Select all",
  tickNone: "Select none",
  changeKinds: { figures: "Totals, rates and scores", moves: "Cells moved", texts: "Wording" },
  previewEmpty:
    "There is no correction that can be written for you. The rest needs your own judgement.",
  becomes: "becomes",
  byFormula: " (formula)",
  removed: (parts) => `take out ${parts.map((part) => `"${part}"`).join(", ")}`,
  becomesBlank: "cleared",
  selectedCells: (chosen, all) => `${chosen} of ${counted(all, "cell")} selected`,
  confirmWrite: "Write",
  leftOutTitle: (count) => `Not written (${count})`,
  leftOut: {
    formula: "the cell holds a formula, which is never overwritten; check the cells it refers to",
    protected: "the cell is locked on a protected sheet; unprotect the sheet, then check again",
    conflict:
      "another correction concerns the same cells and goes first; check again after writing",
    merged:
      "the cell is inside a merged area and cannot be written on its own; unmerge it, then check again",
  },
};
