import { toA1 } from "../../../sheet/address";
import { cellArea } from "../../../sheet/range";
import { areaAfter } from "../../../sheet/row-change";
import { localName, textIn, within, type Located } from "../../text/located-xml";
import { areaOf } from "../cells/locate-cells";
import type { PartSet } from "../part-set";
import { relationshipsOf } from "../relations";
import { changeAttributes, removal, spliced, type Splice } from "../splice";
import { InPlaceRefused } from "../in-place-refused";
import type { RowMove } from "./row-move";

/** Notes, comments with answers and their boxes follow their cells; those of a row that goes are taken out. */
export function moveNotes(parts: PartSet, sheet: string, move: RowMove): void {
  for (const { type, target } of relationshipsOf(parts, sheet)) {
    if (!parts.has(target)) continue;
    const change = { comments: moveRefs, threadedComment: moveRefs, vmlDrawing: moveBoxes }[type];
    if (!change) continue;
    parts.put(
      target,
      spliced(parts.text(target), change(parts.text(target), parts.root(target), move)),
    );
  }
}

function moveRefs(text: string, root: Located, move: RowMove): Splice[] {
  const named = within(root).filter(
    (one) => /^(comment|threadedComment)$/.test(localName(one)) && one.attributes.ref,
  );
  return named.flatMap((one) => {
    const area = areaOf(one.attributes.ref);
    if (!area) return [];
    const after = areaAfter(move, area);
    if (!after) return [removal(one)];
    const ref = toA1({ row: after.top, column: after.left });
    return after.top === area.top ? [] : changeAttributes(text, one, { ref });
  });
}

/** Boxes of notes; anything else in an old drawing is a control. */
function moveBoxes(text: string, root: Located, move: RowMove): Splice[] {
  return root.children.flatMap((shape) => {
    const data = shape.children.find((child) => localName(child) === "ClientData");
    if (!data) return [];
    if (data.attributes.ObjectType === "Pict") return [];
    if (data.attributes.ObjectType !== "Note") throw new InPlaceRefused("control");
    const of = (name: string) => data.children.find((child) => localName(child) === name);
    const [row, anchor] = [of("Row"), of("Anchor")];
    const at = row ? Number(textIn(text, row)) : NaN;
    if (!row || !Number.isInteger(at)) throw new InPlaceRefused("control");
    const after = areaAfter(move, cellArea(at, 0));
    if (!after) return [removal(shape)];
    const by = after.top - at;
    if (by === 0) return [];
    const places = anchor ? textIn(text, anchor).split(",").map(Number) : [];
    const moved = places.map((one, index) => (ROWS_OF_ANCHOR.includes(index) ? one + by : one));
    return [
      replaced(row, String(after.top)),
      ...(anchor && moved.length === 8
        ? [replaced(anchor, moved.map((one) => Math.max(0, one)).join(", "))]
        : []),
    ];
  });
}

/** Column, offset, row, offset of the upper left corner, then of the lower right one. */
const ROWS_OF_ANCHOR = [2, 6];

function replaced({ inside, insideEnd }: Located, text: string): Splice {
  return { start: inside, end: insideEnd, text };
}
