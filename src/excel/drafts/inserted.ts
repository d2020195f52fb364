import type { Draft } from "../../sheet/draft";
import type { Inserted } from "../../sheet/workbook";
import type { CellPlace } from "../host/areas";

export function inserted(
  sheet: string,
  draft: Draft,
  whole: boolean,
  amiss: readonly CellPlace[],
): Inserted {
  return {
    range: { sheet, ...draft.area },
    draft,
    whole,
    amiss: amiss.map((at) => ({ sheet, ...at })),
  };
}
