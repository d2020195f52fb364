import { LAST_COLUMN, LAST_ROW } from "../../../sheet/address";
import type { Area } from "../../../sheet/range";
import { UnreadableFileError } from "../../unreadable-file-error";

/** As the HTML standard clips them. */
const MOST_COLUMNS = 1000;
const MOST_ROWS = 65534;
/** Places that the cells of one page may take in or pass over. */
const MOST_PLACES = 5_000_000;

/** What is left of the places of a page. */
export class Places {
  private left = MOST_PLACES;

  /** Throws UnreadableFileError "too-large" when there are no more. */
  take(count: number): void {
    this.left -= count;
    if (this.left < 0) throw new UnreadableFileError("too-large", `over ${MOST_PLACES} places`);
  }
}

export interface Spans {
  readonly columns: number;
  readonly rows: number;
}

export interface PlacedCell {
  readonly tableRow: number;
  readonly column: number;
  readonly spans: Spans;
}

export function readSpans({ colspan, rowspan }: Readonly<Record<string, string>>): Spans {
  return { columns: readSpan(colspan, MOST_COLUMNS), rows: readSpan(rowspan, MOST_ROWS) };
}

/** A `span` attribute: a whole number from 1, else 1. */
export function readSpan(text: string | undefined, most = MOST_COLUMNS): number {
  const span = Number.parseInt(text ?? "", 10);
  return span >= 1 ? Math.min(span, most) : 1;
}

/**
 * Where the cells of one table come to stand. A row of the table takes one row of the sheet, more where a
 * cell of it holds tables itself.
 */
export class TableFrame {
  /** The sheet's row below what was laid out. */
  bottom: number;
  /** The sheet's column right of what was laid out. */
  right: number;
  private readonly rowTops: number[] = [];
  private rowBottom: number;
  private column: number;
  /** By column of the sheet: the row of the table where it is free again. */
  private readonly freeFrom: number[] = [];

  constructor(
    top: number,
    private readonly left: number,
    private readonly places: Places,
  ) {
    this.bottom = this.rowBottom = top;
    this.right = this.column = left;
  }

  openRow(): void {
    this.rowTops.push(this.bottom);
    this.rowBottom = this.bottom + 1;
    this.column = this.left;
  }

  closeRow(): { top: number; bottom: number } {
    const top = this.bottom;
    this.bottom = this.rowBottom;
    return { top, bottom: this.bottom - 1 };
  }

  /** The next free place in the open row, left of nothing that spans down from above. */
  place(spans: Spans): PlacedCell {
    const tableRow = this.rowTops.length - 1;
    const from = this.column;
    while ((this.freeFrom[this.column] ?? 0) > tableRow) this.column++;
    const column = this.column;
    const end = Math.min(column + spans.columns, LAST_COLUMN + 1);
    if (spans.rows > 1) {
      for (let taken = column; taken < end; taken++) this.freeFrom[taken] = tableRow + spans.rows;
    }
    this.places.take(Math.max(end - from, 1));
    this.advance(column + spans.columns);
    return { tableRow, column, spans };
  }

  /** What a cell of the open row took in, beyond its place: the row below and the column right of it. */
  extend(bottom: number, right: number): void {
    this.rowBottom = Math.max(this.rowBottom, bottom);
    this.advance(Math.max(this.column, right));
  }

  /** The area of a cell, of which no more than the table's rows are taken in; once the table is read. */
  areaOf({ tableRow, column, spans }: PlacedCell): Area {
    const last = Math.min(tableRow + spans.rows, this.rowTops.length) - 1;
    return {
      top: this.rowTops[tableRow] ?? LAST_ROW,
      left: column,
      bottom: this.rowTops[last] ?? LAST_ROW,
      right: column + spans.columns - 1,
    };
  }

  private advance(column: number): void {
    this.column = column;
    this.right = Math.max(this.right, column);
  }
}
