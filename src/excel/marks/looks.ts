import { LAST_COLUMN, LAST_ROW, type CellAddress } from "../../sheet/address";
import type { Area } from "../../sheet/range";
import type { Mark } from "../../sheet/workbook";
import { isWithin, type CellPlace } from "../host/areas";
import type { KnownSheet } from "../host/sheets";
import type { RecordedMark } from "./recorded-mark";
import type { SheetPaint } from "./sheet-paint";

/** What this session knows of the workbook already, and need not ask before it looks. */
export interface Session {
  readonly recorded: readonly RecordedMark[];
  readonly sheets: readonly KnownSheet[];
  /** The merged areas of the sheets whose cells have not moved since they were read, by the sheets' ids. */
  readonly merges: ReadonlyMap<string, readonly Area[]>;
}

/** A sheet to be seen, by id or name, and how far: from A1 on. */
export interface Look {
  readonly key: string;
  readonly area: Area;
}

/** A sheet that was looked at; null where there is none. */
export interface Looked {
  readonly look: Look;
  readonly paint: SheetPaint | null;
}

/** The marks that matter: those there are and those there are to be. */
export interface Concerned {
  readonly recorded: readonly RecordedMark[];
  readonly wanted: readonly Mark[];
}

/** Larger sheets are no forms, and seen only where there are marks. */
const MOST_CELLS_OF_FORMS = 20_000;

/** How far a sheet is seen of which nothing is known yet. */
const USUAL: Area = { top: 0, left: 0, bottom: 199, right: 51 };

/** Marking concerns the sheets that have or get marks; clearing every sheet, for marks copied there. */
export function looksOf(wanted: readonly Mark[], { recorded, sheets }: Session): Look[] {
  const find = (id: string, name: string): KnownSheet | undefined =>
    sheets.find((one) => one.id === id) ?? sheets.find((one) => one.name === name);
  const cells = new Map<string, CellAddress[]>();
  for (const { sheetId, at } of [...recorded, ...wanted.map(onNamedSheet)]) {
    const key = find(sheetId, at.sheet)?.id ?? at.sheet;
    cells.set(key, [...(cells.get(key) ?? []), at]);
  }
  if (wanted.length === 0) {
    for (const sheet of sheets.filter(isSmall)) cells.set(sheet.id, cells.get(sheet.id) ?? []);
  }
  return [...cells].map(([key, places]) => {
    const sheet = find(key, key);
    return { key, area: around(sheet ? [...contentOf(sheet), ...places] : places) };
  });
}

/** Every sheet, of which nothing is known yet, in a round trip of its own. */
export async function looksEverywhere({ workbook }: Excel.RequestContext): Promise<Look[]> {
  const { worksheets } = workbook;
  worksheets.load("items/id");
  await workbook.context.sync();
  return worksheets.items.map(({ id }) => ({ key: id, area: USUAL }));
}

/** How to look again, where marks are on other sheets or farther off than was seen; null where none is. */
export function nextLooks(
  looked: readonly Looked[],
  { recorded, wanted }: Concerned,
): Look[] | null {
  const paints = looked.flatMap(({ paint }) => paint ?? []);
  const hasHome = (mark: RecordedMark) => paints.some((paint) => isOn(mark, paint));
  const homeless = recorded.filter((mark) => !hasHome(mark));
  const marks = [...recorded, ...wanted.map(onNamedSheet)];
  const farther = looked.map(({ look, paint }) =>
    paint
      ? lookFarther(look, paint, [...marks.filter((mark) => isOn(mark, paint)), ...homeless])
      : look,
  );
  const asked = new Set(looked.map(({ look }) => look.key));
  const others = homeless
    .flatMap(({ sheetId, at }) => [sheetId, at.sheet].map((key) => ({ key, area: around([at]) })))
    .filter(({ key }) => !asked.has(key) && asked.add(key));
  const isEnough = others.length === 0 && farther.every((look, i) => look === looked[i]!.look);
  return isEnough ? null : [...farther, ...others];
}

type Place = Pick<RecordedMark, "sheetId" | "at">;

function onNamedSheet({ at }: Mark): Place {
  return { sheetId: "", at };
}

function isOn({ sheetId, at }: Place, { id, name }: SheetPaint): boolean {
  return sheetId === id || at.sheet === name;
}

function lookFarther(look: Look, paint: SheetPaint, marks: readonly Place[]): Look {
  const places = [...contentOf(paint), ...marks.map(({ at }) => paint.anchorOf(at))];
  if (places.every((at) => isWithin(look.area, at))) return look;
  return { ...look, area: around([lastOf(look.area), ...places]) };
}

function isSmall({ cellCount }: KnownSheet): boolean {
  return cellCount <= MOST_CELLS_OF_FORMS;
}

/** The last of the cells of a form. */
function contentOf(sheet: KnownSheet): CellPlace[] {
  return sheet.area && isSmall(sheet) ? [lastOf(sheet.area)] : [];
}

function lastOf({ bottom, right }: Area): CellPlace {
  return { row: bottom, column: right };
}

/** Marks may stand so far beyond the content, or have been moved so far by lines put in. */
const MARGIN: CellPlace = { row: 64, column: 16 };

/** From A1 to a little beyond some cells. */
function around(cells: readonly CellPlace[]): Area {
  const last = (line: keyof CellPlace) =>
    cells.reduce((most, cell) => Math.max(most, cell[line]), 0) + MARGIN[line];
  return {
    top: 0,
    left: 0,
    bottom: Math.min(last("row"), LAST_ROW),
    right: Math.min(last("column"), LAST_COLUMN),
  };
}
