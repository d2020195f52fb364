import { defaultChoices, draftOf, TEMPLATES } from "../../src/template";
import { labelsOf, rowHeightsOf } from "./printed-labels";

/** What A4 leaves within margins of 28 points. */
const PAPER = { width: 539, height: 786 };

const add = (sizes: readonly number[]) => sizes.reduce((all, one) => all + one, 0);

/** Where the first page ends, in points of the sheet from the top of the form. */
function endOfPage(rowHeights: readonly number[], columnWidths: readonly number[]): number {
  const scale = Math.min(1, PAPER.width / add(columnWidths));
  let end = 0;
  for (const height of rowHeights) {
    if ((end + height) * scale > PAPER.height) break;
    end += height;
  }
  return end;
}

const blank = TEMPLATES.map((template) => {
  const draft = draftOf(template, defaultChoices(template, new Date(2026, 0, 1)), {
    row: 0,
    column: 0,
  });
  return [template.id, draft] as const;
});

test.each(blank)(
  "%s as it is offered takes two pages at most, cut through no words",
  (_, draft) => {
    const heights = rowHeightsOf(draft);
    const all = add(heights);
    const end = endOfPage(heights, draft.columnWidths);
    expect(all).toBeLessThan(end * 2);
    const cut = labelsOf(draft).filter(({ top, room, height }) => {
      const middle = top + room / 2;
      return middle - height / 2 < end && end < middle + height / 2 && end < all;
    });
    expect(cut.map(({ text }) => text)).toEqual([]);
  },
);

test("all but the longest form take one page", () => {
  const onOne = blank.filter(([, draft]) => {
    const heights = rowHeightsOf(draft);
    return endOfPage(heights, draft.columnWidths) === add(heights);
  });
  expect(onOne.map(([id]) => id)).toEqual(["mof-2020", "shenzhen-2020", "shanghai", "sichuan"]);
});
