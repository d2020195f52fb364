import type { Draft } from "../../sheet/draft";
import type { Finish, Inserted } from "../../sheet/workbook";
import type { CellPlace } from "../host/areas";

/** A draft that was set up, as the excel room knows it. */
interface SetUp {
  readonly sheet: string;
  readonly draft: Draft;
  readonly whole: boolean;
  /** Cells that hold something else than the draft says. */
  readonly differing: readonly CellPlace[];
  readonly unfinished: readonly Finish[];
}

export function toInserted({ sheet, draft, whole, differing, unfinished }: SetUp): Inserted {
  return {
    range: { sheet, ...draft.area },
    draft,
    whole,
    amiss: differing.map((at) => ({ sheet, ...at })),
    unfinished,
  };
}
