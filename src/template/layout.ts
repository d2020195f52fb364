import type { Method } from "../form/model/dialect";
import type { PlacedCell } from "./cell";
import type { Choices } from "./choices";
import type { Print } from "./words";

/** What the rows of a band are made with; rows and columns are those of the sheet. */
export interface Layout {
  readonly print: Print;
  readonly head: Choices["head"];
  /** Indicator rows under each second-level label. */
  readonly rows: number;
  readonly method: Method;
  /** First- and second-level labels in their order. */
  readonly levels: readonly [categories: readonly string[], subcategories: readonly string[]];
  /** Where the band begins. */
  readonly top: number;
  readonly left: number;
  /** The cells of the bands above. */
  readonly above: readonly PlacedCell[];
}
