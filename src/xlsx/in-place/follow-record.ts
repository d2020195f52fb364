import { followMarks, type Painted } from "../../record/moved-marks";
import type { RecordedMark, WorkbookRecord } from "../../record/record";
import { toA1, type CellAddress } from "../../sheet/address";
import type { StyleBook } from "./look/style-book";
import { painter } from "./painted";
import type { PartSet } from "./part-set";
import type { SheetPart } from "./workbook";

interface File {
  readonly parts: PartSet;
  readonly sheets: readonly SheetPart[];
  readonly book: StyleBook;
}

/**
 * A record at the places where it holds now: somebody may have renamed sheets and put rows in since. A mark that is
 * nowhere any more stays where it was, unless another stands there.
 */
export function followRecord(
  record: WorkbookRecord,
  { parts, sheets, book }: File,
): WorkbookRecord {
  if (record.marks.length + record.writes.length + record.notes.length === 0) return record;
  const paint = painter(parts, book);
  const seen = new Map<SheetPart, readonly Painted[] | null>();
  const paintedOn = (sheet: SheetPart) => {
    if (!seen.has(sheet)) seen.set(sheet, paint(sheet));
    return seen.get(sheet)!;
  };
  const { marks, writes, notes, sheetIds } = record;
  const places = [...marks, ...writes, ...notes.map((at) => ({ at }))];
  const names = [...new Set(places.map(({ at }) => at.sheet))];
  const homes = new Map(
    names.map((name) => {
      const own = marks.filter(({ at }) => at.sheet === name);
      const id = sheetIds.get(name);
      return [name, homeOf({ name, id, marks: own }, { parts, sheets, paintedOn })] as const;
    }),
  );
  const renamed = (name: string) => homes.get(name)?.name ?? name;
  const placed = (at: CellAddress) => ({ ...at, sheet: renamed(at.sheet) });
  return {
    marks: names.flatMap((name) => {
      const home = homes.get(name);
      const own = marks.filter(({ at }) => at.sheet === name);
      return followOn(
        own.map((mark) => ({ ...mark, at: placed(mark.at) })),
        home && own.length > 0 ? paintedOn(home) : null,
      );
    }),
    writes: writes.map((write) => ({ ...write, at: placed(write.at) })),
    notes: notes.map(placed),
    sheetIds: new Map([...sheetIds].map(([name, id]) => [renamed(name), id])),
  };
}

function followOn(
  marks: readonly RecordedMark[],
  painted: readonly Painted[] | null,
): readonly RecordedMark[] {
  if (!painted) return marks;
  const { found, beside, strangers, lost } = followMarks(marks, painted);
  const known = [...found.filter((mark) => !strangers.has(mark)), ...beside];
  const taken = new Set(known.map(({ at }) => toA1(at)));
  return [...known, ...lost.filter(({ at }) => !taken.has(toA1(at)))];
}

interface Recorded {
  readonly name: string;
  /** Excel's own name for the sheet. */
  readonly id: string | undefined;
  readonly marks: readonly RecordedMark[];
}

/** The sheet of that name, else the one of that id, else the one with the most of the marks' colours at their places. */
function homeOf(
  { name, id, marks }: Recorded,
  {
    parts,
    sheets,
    paintedOn,
  }: Omit<File, "book"> & { paintedOn(sheet: SheetPart): readonly Painted[] | null },
): SheetPart | undefined {
  const known =
    sheets.find((sheet) => sheet.name === name) ??
    sheets.find(({ part }) => id !== undefined && parts.has(part) && idOf(parts, part) === id);
  if (known) return known;
  const counted = sheets.map((sheet) => {
    const painted = paintedOn(sheet) ?? [];
    const isThere = ({ at, color }: RecordedMark) =>
      painted.some((cell) => toA1(cell.at) === toA1(at) && cell.color === color);
    return { sheet, count: marks.filter(isThere).length };
  });
  return counted.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)[0]?.sheet;
}

/** What Excel writes as `xr:uid` on a sheet, and tells add-ins as its id; null where the part is damaged. */
function idOf(parts: PartSet, part: string): string | null {
  return parts.attempt(
    () => UID.exec(parts.text(part).slice(0, HEAD))?.[1] ?? null,
    () => null,
  );
}

/** So far into a part its first tag reaches at most. */
const HEAD = 4000;
const UID = /^(?:\ufeff)?(?:<\?[^>]*\?>)?\s*<[^>]*\s\w+:uid="(\{[^"]*\})"/;
