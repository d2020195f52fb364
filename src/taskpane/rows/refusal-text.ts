import type { PaneMessages } from "../../locale";
import { toSheetA1 } from "../../sheet/address";
import type { RowRefused } from "../../template";
import { clip } from "../parts/clip";

/** Why a row cannot be put in or taken out, and which cell is in the way. */
export function refusalText({ refusal, at }: RowRefused, { rows }: PaneMessages): string {
  const reason = rows.refusals[refusal];
  return at ? rows.inTheWay(reason, clip(toSheetA1(at))) : reason;
}
