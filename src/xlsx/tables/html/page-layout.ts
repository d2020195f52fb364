import type { SheetContent } from "../sheet-content";
import { readContent } from "./cell-content";
import type { FlowText } from "./flow-text";
import type { StyleSheet } from "./style-sheet";
import { Places, readSpan, readSpans, TableFrame, type PlacedCell } from "./table-frame";

type Attributes = Readonly<Record<string, string>>;

/** Where text comes to stand: the page itself, line below line, or a cell. */
interface Box {
  row: number;
  readonly column: number;
  readonly cell: OpenCell | null;
}

interface OpenCell {
  readonly placed: PlacedCell;
  readonly attributes: Attributes;
  readonly numberFormat: string | null;
  readonly isUnmerged: boolean;
  holdsTables: boolean;
}

interface OpenTable {
  readonly frame: TableFrame;
  readonly isText: boolean;
  readonly isHidden: boolean;
  readonly numberFormat: string | null;
  readonly merged: PlacedCell[];
  row: { readonly isHidden: boolean; readonly numberFormat: string | null } | null;
  nextColumn: number;
  box: Box | null;
}

/**
 * Lays a page out on a sheet as Excel does: tables and lines of text one below the other, a table inside of a
 * cell from that cell on, which makes room for it.
 */
export class PageLayout {
  hasTable = false;
  private readonly page: Box = { row: 0, column: 0, cell: null };
  private readonly tables: OpenTable[] = [];
  private readonly places = new Places();

  constructor(
    private readonly content: SheetContent,
    private readonly text: FlowText,
    private readonly styles: StyleSheet,
  ) {}

  openTable(attributes: Attributes): void {
    if (this.table && !this.table.box) this.openCell("td", {});
    const box = this.box;
    this.putText(box);
    if (box.cell) box.cell.holdsTables = true;
    const { isHidden = false, numberFormat = null } = this.styles.lookOf("table", attributes);
    this.hasTable = true;
    this.tables.push({
      frame: new TableFrame(box.row, box.column, this.places),
      isText: attributes["x:str"] !== undefined,
      isHidden,
      numberFormat,
      merged: [],
      row: null,
      nextColumn: box.column,
      box: null,
    });
  }

  closeTable(): void {
    this.closeRow();
    const table = this.tables.pop();
    if (!table) return;
    const { frame, merged } = table;
    for (const placed of merged) this.content.merge(frame.areaOf(placed));
    this.box.row = frame.bottom;
    this.table?.frame.extend(frame.bottom, frame.right);
  }

  openRow(attributes: Attributes): void {
    this.closeRow();
    if (!this.table) return;
    const { isHidden = false, numberFormat = null } = this.styles.lookOf("tr", attributes);
    this.table.row = { isHidden, numberFormat };
    this.table.frame.openRow();
  }

  closeRow(): void {
    this.closeCell();
    if (!this.table?.row) return;
    const { top, bottom } = this.table.frame.closeRow();
    if (this.table.row.isHidden || this.table.isHidden) this.content.hideRows(top, bottom);
    this.table.row = null;
  }

  openCell(element: string, attributes: Attributes): void {
    this.closeCell();
    if (!this.table) return;
    if (!this.table.row) this.openRow({});
    const { frame, row, numberFormat } = this.table;
    const look = this.styles.lookOf(element, attributes);
    const placed = frame.place(readSpans(attributes));
    const cell = {
      placed,
      attributes,
      numberFormat: look.numberFormat ?? row?.numberFormat ?? numberFormat,
      isUnmerged: look.isUnmerged ?? false,
      holdsTables: false,
    };
    this.text.take();
    this.table.box = { row: frame.bottom, column: placed.column, cell };
  }

  closeCell(): void {
    const box = this.table?.box;
    if (!this.table || !box?.cell) return;
    this.putText(box);
    this.table.frame.extend(box.row, box.column);
    if (isMerged(box.cell)) this.table.merged.push(box.cell.placed);
    this.table.box = null;
  }

  /** A caption is a row of its own above the table's rows. */
  openCaption(attributes: Attributes): void {
    this.openRow(attributes);
    this.openCell("caption", {});
  }

  addColumns(element: string, attributes: Attributes): void {
    if (!this.table) return;
    const isGroup = element === "colgroup" && attributes.span === undefined;
    const first = this.table.nextColumn;
    this.table.nextColumn += isGroup ? 0 : readSpan(attributes.span);
    const { isHidden = false } = this.styles.lookOf(element, attributes);
    if (isHidden) this.content.hideColumns(first, this.table.nextColumn - 1);
  }

  finish(): void {
    while (this.table) this.closeTable();
    this.putText(this.page);
  }

  private get table(): OpenTable | undefined {
    return this.tables.at(-1);
  }

  private get box(): Box {
    return this.table?.box ?? this.page;
  }

  /** Puts the text so far into its cell, or line by line on the page, and goes below it. */
  private putText(box: Box): void {
    const text = this.text.take();
    if (text === "") return;
    const { column, cell } = box;
    const isText = this.table?.isText ?? false;
    const attributes = cell?.attributes ?? {};
    const numberFormat = cell?.numberFormat ?? null;
    for (const line of cell ? [text] : text.split("\n")) {
      const written = { text: line, attributes, numberFormat, isText };
      this.content.addCell({ row: box.row++, column, ...readContent(written) });
    }
  }
}

function isMerged({ placed, isUnmerged, holdsTables }: OpenCell): boolean {
  return placed.spans.columns * placed.spans.rows > 1 && !isUnmerged && !holdsTables;
}
