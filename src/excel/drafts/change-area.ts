import type { Draft } from "../../sheet/draft";
import { rangeToA1, type Area } from "../../sheet/range";
import type { WorkbookError } from "../../sheet/workbook";
import { putImage, requestImages, type CellImage } from "../cell/cell-image";
import { changeWhole } from "../safe-change";
import { foreignIn } from "./draft-contents";

/** A change of a draft's area that has been queued: setting it up, or clearing it. */
interface AreaChange {
  readonly sheet: string;
  readonly draft: Draft;
  /** What stood in the area just before. */
  readonly seen: () => CellImage[];
  readonly differs: (images: readonly CellImage[]) => WorkbookError | null;
  /** Brings about, with the next sync, the state that the sheet had, but for what others put into the area. */
  readonly undo: (sheet: Excel.Worksheet) => void;
}

/**
 * Carries the change out in one round trip. Where it is undone, what others had put into the area is
 * given back too. Rejects as `changeWhole` does.
 */
export function changeArea(
  context: Excel.RequestContext,
  { sheet: name, draft, seen, differs, undo }: AreaChange,
): Promise<void> {
  const sheetNow = () => context.workbook.worksheets.getItem(name);
  const readImages = async (area: Area): Promise<CellImage[]> => {
    const images = requestImages(sheetNow(), area);
    await context.sync();
    return images();
  };
  const giveBack = async (foreign: readonly CellImage[]): Promise<boolean> => {
    const sheet = sheetNow();
    undo(sheet);
    for (const image of foreign) putImage(sheet, image);
    await context.sync();
    return true;
  };
  const owed = async (images: readonly CellImage[] | null) =>
    foreignIn(draft, images ?? (await readImages(draft.area)));
  const place = `${name}!${rangeToA1(draft.area)}`;
  return changeWhole(context, { seen, differs, owed, giveBack }, place);
}
