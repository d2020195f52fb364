import type { SheetSnapshot } from "../../../sheet/snapshot";
import { isTrue, type Attributes, type XmlHandler } from "../../text/xml";
import { SheetContent } from "../sheet-content";
import { readData, type Calendar, type Data } from "./cell-content";
import { Columns } from "./columns";
import { countOf, placeOf } from "./place";
import { formulaFromR1C1 } from "./r1c1";
import type { Styles } from "./styles";

export interface SheetContext extends Calendar {
  readonly styles: Styles;
}

interface Line {
  readonly index: number;
  readonly style: string | undefined;
}

const VISIBILITIES: Readonly<Record<string, SheetSnapshot["visibility"]>> = {
  SheetHidden: "hidden",
  SheetVeryHidden: "veryHidden",
};

/** Reads what stands in one `Worksheet` element. */
export class WorksheetReader implements XmlHandler {
  private readonly content = new SheetContent();
  private readonly columns = new Columns(this.content);
  private tableStyle: string | undefined;
  private row: Line = { index: -1, style: undefined };
  private nextRow = 0;
  private cell: Attributes | null = null;
  private column = 0;
  private nextColumn = 0;
  private data: Data | null = null;
  private isInComment = false;
  private isInOptions = false;
  private visible = "";
  /** The text of the element that is being read, its inner elements included. */
  private piece: string | null = null;
  private pieceType = "";

  constructor(
    private readonly name: string,
    private readonly isProtected: boolean,
    private readonly context: SheetContext,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (name === "Cell") this.openCell(attributes);
    else if (name === "Data") this.openPiece(attributes.Type);
    else if (name === "Comment") this.isInComment = true;
    else if (name === "Row") this.openRow(attributes);
    else if (name === "Column") this.columns.add(attributes);
    else if (name === "Table") this.tableStyle = attributes.StyleID;
    else if (name === "x:WorksheetOptions") this.isInOptions = true;
    else if (name === "x:Visible") this.openPiece();
  }

  text(text: string): void {
    if (this.piece !== null) this.piece += text;
  }

  close(name: string): void {
    if (name === "Data") this.closeData();
    else if (name === "Cell") this.closeCell();
    else if (name === "Comment") this.isInComment = false;
    else if (name === "x:WorksheetOptions") this.isInOptions = false;
    else if (name === "x:Visible" && this.isInOptions) this.visible = this.takePiece();
  }

  finish(): SheetSnapshot {
    const { name, isProtected } = this;
    const visibility = VISIBILITIES[this.visible.trim()] ?? "visible";
    return { name, visibility, protected: isProtected, ...this.content.finish(name) };
  }

  private openPiece(type = "String"): void {
    this.piece = "";
    this.pieceType = type;
  }

  private takePiece(): string {
    const piece = this.piece ?? "";
    this.piece = null;
    return piece;
  }

  private openRow({ Index, Span, StyleID, Hidden }: Attributes): void {
    const index = placeOf(Index, this.nextRow);
    const last = index + countOf(Span);
    this.row = { index, style: StyleID };
    this.nextRow = last + 1;
    this.nextColumn = 0;
    if (isTrue(Hidden)) this.content.hideRows(index, last);
  }

  private openCell(attributes: Attributes): void {
    this.cell = attributes;
    this.data = null;
    this.column = placeOf(attributes.Index, this.nextColumn);
    const [top, left] = [this.row.index, this.column];
    const right = left + countOf(attributes.MergeAcross);
    this.nextColumn = right + 1;
    this.content.merge({ top, left, bottom: top + countOf(attributes.MergeDown), right });
  }

  private closeData(): void {
    const data = { type: this.pieceType, text: this.takePiece() };
    if (!this.cell) return;
    if (!this.isInComment) this.data = data;
    else this.content.addNote({ row: this.row.index, column: this.column, text: data.text });
  }

  private closeCell(): void {
    if (!this.cell) return;
    const { StyleID, Formula } = this.cell;
    this.cell = null;
    if (!this.data && Formula === undefined) return;
    const place = { row: this.row.index, column: this.column };
    const style =
      StyleID ?? this.row.style ?? this.columns.styleOf(place.column) ?? this.tableStyle;
    const content = readData(this.data, this.context.styles.formatOf(style), this.context);
    const formula = Formula === undefined ? null : formulaFromR1C1(Formula, place);
    this.content.addCell({ ...place, ...content, formula });
  }
}
