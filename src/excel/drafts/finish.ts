import { toA1 } from "../../sheet/address";
import type { Draft } from "../../sheet/draft";
import type { Finish, Unfinish } from "../../sheet/workbook";
import { rangeOf } from "../host/areas";
import { tryEach, type Step } from "../host/try-each";
import { putPage } from "./put-page";
import { putWidths } from "./put-sizes";

/** A draft whose cells have been set up, or cleared. */
interface Standing {
  readonly sheet: string;
  readonly draft: Draft;
  /** Whether it has the sheet to itself. */
  readonly whole: boolean;
}

const took = () => true;

const FINISHES: Readonly<Record<Finish, (sheet: Excel.Worksheet, draft: Draft) => () => boolean>> =
  {
    widths: (sheet, draft) => {
      putWidths(sheet, draft);
      return took;
    },
    page: putPage,
    frozen: (sheet, { area, frozenRows }) => {
      if (frozenRows > 0) sheet.freezePanes.freezeRows(area.top + frozenRows);
      return took;
    },
    selection: (sheet, { start }) => {
      sheet.activate();
      sheet.getRange(toA1(start)).select();
      return took;
    },
  };

/**
 * Gives a draft what may fail without harm to its cells, in one round trip where all goes well, and
 * brings it before the user's eyes. Beside other things only the latter. Answers what did not take.
 */
export function finish(
  context: Excel.RequestContext,
  { sheet, draft, whole }: Standing,
): Promise<Finish[]> {
  const names: Finish[] = whole ? ["widths", "page", "frozen", "selection"] : ["selection"];
  const steps = names.map((name): Step<Finish> => ({
    name,
    act: () => FINISHES[name](context.workbook.worksheets.getItem(sheet), draft),
  }));
  return tryEach(context, steps);
}

/** Takes widths and frozen rows back, as far as they were given; answers what did not take. */
export async function unfinish(
  context: Excel.RequestContext,
  { sheet: name, draft, whole }: Standing,
  unfinished: readonly Finish[],
): Promise<Unfinish[]> {
  const sheet = () => context.workbook.worksheets.getItem(name);
  const steps: Step<Unfinish>[] = [
    {
      name: "widths",
      act: () => {
        rangeOf(sheet(), draft.area).format.useStandardWidth = true;
        return took;
      },
    },
    {
      name: "frozen",
      act: () => {
        sheet().freezePanes.unfreeze();
        return took;
      },
    },
  ];
  const due = steps.filter((step) => whole && !unfinished.includes(step.name));
  return due.length > 0 ? tryEach(context, due) : [];
}
