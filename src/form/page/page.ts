import type { Area } from "../../sheet/range";
import type { SheetSnapshot } from "../../sheet/snapshot";
import type { Dialect } from "../model/dialect";
import type { Span } from "../model/span";
import { vocabularyOf, type Vocabulary } from "../text/vocabulary";
import { gridOf, type Grid } from "./grid";

/** A sheet to read from: its cells, and what the words in them mean. */
export interface Page {
  readonly grid: Grid;
  readonly vocabulary: Vocabulary;
  /** The issuers whose words the vocabulary knows. */
  readonly dialects: readonly Dialect[];
}

/** A page with the place of the one form that is read from it. */
export interface FormPage extends Page {
  /** The rows above the headings of the table; its top is below its bottom when there are none. */
  readonly head: Area;
  /** The columns in which a slipped cell may still be this form's. */
  readonly window: Span;
}

/** Time and space are linear in the sheet's cells and the dialects' words. */
export function pageOf(sheet: SheetSnapshot, dialects: readonly Dialect[]): Page {
  return { grid: gridOf(sheet), vocabulary: vocabularyOf(dialects), dialects };
}
