import type { RecordedMark } from "./mark-record";
import type { SheetPaint } from "./sheet-paint";

/** The recorded marks by the sheet they stand on now, and those whose sheet is gone. */
export interface Housed {
  readonly bySheet: ReadonlyMap<SheetPaint, readonly RecordedMark[]>;
  readonly homeless: readonly RecordedMark[];
}

/** Finds the sheets of marks: by id, since sheets are renamed; by name, since programs give new ids. */
export function houseMarks(
  recorded: readonly RecordedMark[],
  sheets: readonly SheetPaint[],
): Housed {
  const bySheet = new Map<SheetPaint, RecordedMark[]>(sheets.map((sheet) => [sheet, []]));
  const homeless: RecordedMark[] = [];
  for (const marks of together(recorded)) {
    const home = homeOf(marks, sheets);
    if (!home) homeless.push(...marks);
    else bySheet.get(home)!.push(...marks.map((mark) => moveTo(home, mark)));
  }
  return { bySheet, homeless };
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
function homeOf(
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
