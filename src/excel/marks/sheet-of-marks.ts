import type { RecordedMark } from "./recorded-mark";
import type { SheetPaint } from "./sheet-paint";

/** The recorded marks by the sheet they stand on now, and those whose sheet is gone. */
interface MarksBySheet {
  readonly bySheet: ReadonlyMap<SheetPaint, readonly RecordedMark[]>;
  readonly unplaced: readonly RecordedMark[];
}

/** Finds the sheets of marks: by id, since sheets are renamed; by name, since programs give new ids. */
export function assignToSheets(
  recorded: readonly RecordedMark[],
  sheets: readonly SheetPaint[],
): MarksBySheet {
  const bySheet = new Map<SheetPaint, RecordedMark[]>(sheets.map((sheet) => [sheet, []]));
  const unplaced: RecordedMark[] = [];
  for (const marks of together(recorded)) {
    const sheet = sheetOf(marks, sheets);
    if (!sheet) unplaced.push(...marks);
    else bySheet.get(sheet)!.push(...marks.map((mark) => moveTo(sheet, mark)));
  }
  return { bySheet, unplaced };
}

function together(recorded: readonly RecordedMark[]): RecordedMark[][] {
  const groups = new Map<string, RecordedMark[]>();
  for (const mark of recorded) {
    const key = `${mark.sheetId} ${mark.at.sheet}`;
    groups.set(key, [...(groups.get(key) ?? []), mark]);
  }
  return [...groups.values()];
}

/** Where id and name tell different sheets, or none, the colours that stand there decide. */
function sheetOf(
  marks: readonly RecordedMark[],
  sheets: readonly SheetPaint[],
): SheetPaint | undefined {
  const { sheetId, at } = marks[0]!;
  const known = [
    ...sheets.filter(({ id }) => id === sheetId),
    ...sheets.filter(({ name }) => name === at.sheet),
  ];
  const seen = (sheet: SheetPaint) =>
    marks.filter((mark) => sheet.fillAt(mark.at)?.color === mark.color).length;
  const candidates = known.length > 0 ? known : sheets.filter((sheet) => seen(sheet) > 0);
  return candidates.reduce<SheetPaint | undefined>(
    (best, sheet) => (best && seen(best) >= seen(sheet) ? best : sheet),
    undefined,
  );
}

function moveTo({ id, name }: SheetPaint, mark: RecordedMark): RecordedMark {
  return { ...mark, sheetId: id || mark.sheetId, at: { ...mark.at, sheet: name } };
}
