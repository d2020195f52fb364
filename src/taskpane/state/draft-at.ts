import type { CellAddress } from "../../sheet/address";
import type { Draft } from "../../sheet/draft";
import { draftOf, type Choices, type Template } from "../../template";

/** The blank form with its first cell at a cell; null stands for the first one of a new sheet. */
export function draftAt(template: Template, choices: Choices, at: CellAddress | null): Draft {
  return draftOf(template, choices, at ?? { row: 0, column: 0 });
}
