import type { ColumnRole } from "../model/roles";
import { LEVEL_LABELS } from "../model/roles";
import type { Page } from "../page/page";
import { isPlaceholder } from "../text/placeholder";
import type { LaidTableRow } from "./lay-table-row";

const LEVELS: readonly ColumnRole[] = ["category", "subcategory"];
const FIGURES: readonly ColumnRole[] = ["initialTarget", "target", "actual", "weight", "score"];

/**
 * What a row under a header is; `underLabel` says that a label from above is merged down to it. A name
 * alone is an indicator that is being filled in where a label stands beside it, or is merged with it.
 */
export function kindOf(
  { vocabulary }: Page,
  { cells }: LaidTableRow,
  underLabel: boolean,
): "indicator" | "labels" | "foreign" {
  const textOf = (role: ColumnRole) => cells.get(role)?.text ?? "";
  const name = textOf("name");
  const figures = FIGURES.filter((role) => cells.has(role)).length;
  const labelled = LEVELS.some((role) => vocabulary.isAny(LEVEL_LABELS, textOf(role)));
  if (figures > 0 && (name !== "" || labelled || figures > 1)) return "indicator";
  if (name !== "" && !isPlaceholder(name)) return labelled || underLabel ? "indicator" : "foreign";
  return labelled || name !== "" ? "labels" : "foreign";
}
