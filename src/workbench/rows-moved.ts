import { fromA1, toA1 } from "../sheet/address";
import { linesOf } from "../sheet/range";
import {
  createWorkbook,
  type MovedLines,
  type SavedWorkbook,
  type SimulatedCellData,
  type SimulatedSheetData,
} from "../simulator";
import type { RowMove } from "../xlsx/in-place/rows/row-move";

/** A workbook after rows have come and gone, before anything else was changed. */
export interface RowsMoved {
  readonly moves: readonly RowMove[];
  /** New rows have the formats of the neighbours that they look like. */
  readonly workbook: SavedWorkbook;
}

/** Lets rows come and go as they did; null where columns did. */
export function rowsMoved(
  opened: SavedWorkbook,
  present: SavedWorkbook,
  lines: readonly MovedLines[],
): RowsMoved | null {
  if (lines.length === 0) return { moves: [], workbook: opened };
  if (lines.some(({ axis }) => axis === "columns")) return null;
  const kept = withoutReturns(lines.flatMap(singleRows));
  const replayed = createWorkbook(opened.sheets, opened);
  for (const { sheet, row, kind } of kept) {
    replayed[kind === "insert" ? "insert" : "remove"](sheet, `${row + 1}:${row + 1}`);
  }
  const workbook = replayed.save();
  const likes = new Map(
    kept.map((move, index) => {
      const row =
        move.kind === "insert" ? rowAfter(move.row, move.sheet, kept.slice(index + 1)) : null;
      const sheet = present.sheets.find(({ name }) => name === move.sheet);
      return [move, row !== null && sheet && isLikeBelow(sheet, row) ? row : null] as const;
    }),
  );
  return {
    moves: kept.map((move) => ({ ...move, like: likes.get(move) === null ? "above" : "below" })),
    workbook: {
      ...workbook,
      sheets: workbook.sheets.map((sheet) =>
        kept
          .filter((move) => move.sheet === sheet.name)
          .flatMap((move) => likes.get(move) ?? [])
          .reduce(likeBelow, sheet),
      ),
    },
  };
}

type Move = Omit<RowMove, "like">;

function singleRows({ sheet, at, count }: MovedLines): Move[] {
  const kind = count > 0 ? "insert" : "delete";
  return linesOf(1, Math.abs(count)).map(() => ({ sheet, kind, row: at }));
}

/** Without rows that came and went again at once: a file need not be changed for them. */
function withoutReturns(moves: readonly Move[]): Move[] {
  return moves.reduce<Move[]>((kept, move) => {
    const last = kept.filter(({ sheet }) => sheet === move.sheet).pop();
    const isReturn = last?.kind === "insert" && move.kind === "delete" && last.row === move.row;
    return isReturn ? kept.filter((one) => one !== last) : [...kept, move];
  }, []);
}

/** Where a row stands after these moves; null where it went. */
function rowAfter(row: number, sheet: string, moves: readonly Move[]): number | null {
  return moves
    .filter((move) => move.sheet === sheet)
    .reduce<number | null>((at, move) => {
      if (at === null) return null;
      if (move.kind === "insert") return at >= move.row ? at + 1 : at;
      return at === move.row ? null : at > move.row ? at - 1 : at;
    }, row);
}

/** Whether a row looks more like the one below it than like the one above. */
function isLikeBelow(sheet: SimulatedSheetData, row: number): boolean {
  const columns = columnsOf(sheet, [row - 1, row, row + 1]);
  const alike = (other: number) =>
    columns.filter((column) => {
      const [own, beside] = [row, other].map((line) => formatAt(sheet, line, column));
      return JSON.stringify(own) === JSON.stringify(beside);
    }).length;
  return alike(row + 1) > alike(row - 1);
}

function likeBelow(sheet: SimulatedSheetData, row: number): SimulatedSheetData {
  const cells = { ...sheet.cells };
  for (const column of columnsOf(sheet, [row, row + 1])) {
    const { fill } = sheet.cells[toA1({ row: row + 1, column })] ?? {};
    cells[toA1({ row, column })] = { ...formatAt(sheet, row + 1, column), ...(fill && { fill }) };
  }
  return { ...sheet, cells };
}

function columnsOf({ cells }: SimulatedSheetData, rows: readonly number[]): number[] {
  const places = Object.keys(cells).map(fromA1);
  return [...new Set(places.filter(({ row }) => rows.includes(row)).map(({ column }) => column))];
}

/** What a new cell takes over from its neighbour, but for the fill, which may be a mark. */
function formatAt(
  { cells }: SimulatedSheetData,
  row: number,
  column: number,
): Pick<SimulatedCellData, "style" | "numberFormat" | "locked"> {
  const { style, numberFormat, locked } = cells[toA1({ row, column })] ?? {};
  return { style, numberFormat, locked };
}
