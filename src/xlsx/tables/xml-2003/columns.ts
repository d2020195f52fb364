import { LAST_COLUMN } from "../../../sheet/address";
import { isTrue, type Attributes } from "../../text/xml";
import type { SheetContent } from "../sheet-content";
import { countOf, placeOf } from "./place";

/** The `Column` elements of a table, which come from left to right. */
export class Columns {
  private readonly styles: (string | undefined)[] = [];
  private next = 0;

  constructor(private readonly content: SheetContent) {}

  add({ Index, Span, StyleID, Hidden }: Attributes): void {
    const first = Math.max(this.next, placeOf(Index, this.next));
    const last = Math.min(first + countOf(Span), LAST_COLUMN);
    for (let column = first; column <= last; column++) this.styles[column] = StyleID;
    if (isTrue(Hidden)) this.content.hideColumns(first, last);
    this.next = Math.max(first, last) + 1;
  }

  styleOf(column: number): string | undefined {
    return this.styles[column];
  }
}
