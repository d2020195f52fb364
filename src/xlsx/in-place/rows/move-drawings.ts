import { localName, textIn, within, type Located } from "../../text/located-xml";
import type { PartSet } from "../part-set";
import { relationshipsOf } from "../relations";
import { changeAttributes, spliced, type Splice } from "../splice";
import { movedFormula, moveText } from "./move-formulas";
import { movedIndex, type RowMove } from "./row-move";

/** Pictures, shapes and charts on a sheet go with the cells that they are anchored to. */
export function moveAnchors(parts: PartSet, sheet: string, move: RowMove): void {
  for (const part of drawingsOf(parts, sheet)) {
    const text = parts.text(part);
    const anchors = within(parts.root(part)).filter((one) =>
      /^(two|one)CellAnchor$/.test(localName(one)),
    );
    parts.put(
      part,
      spliced(
        text,
        anchors.flatMap((anchor) => moveAnchor(text, anchor, move)),
      ),
    );
  }
}

/** What the drawings of any sheet refer to: the data of charts, cells whose text a shape shows. */
export function moveReferred(parts: PartSet, sheet: string, move: RowMove): void {
  for (const drawing of drawingsOf(parts, sheet)) {
    const text = parts.text(drawing);
    const linked = within(parts.root(drawing)).filter(({ attributes }) => attributes.textlink);
    parts.put(
      drawing,
      spliced(
        text,
        linked.flatMap((one) => {
          const textlink = movedFormula(one.attributes.textlink!, move, "");
          return textlink === one.attributes.textlink
            ? []
            : changeAttributes(text, one, { textlink });
        }),
      ),
    );
    const charts = relationshipsOf(parts, drawing).filter(({ type }) => /^chart(Ex)?$/.test(type));
    for (const { target } of charts.filter((one) => parts.has(one.target)))
      moveData(parts, target, move);
  }
}

function moveData(parts: PartSet, chart: string, move: RowMove): void {
  const text = parts.text(chart);
  const formulas = within(parts.root(chart)).filter((one) => /^(f|sqref)$/.test(localName(one)));
  const change = (formula: string) => movedFormula(formula, move, "");
  parts.put(
    chart,
    spliced(
      text,
      formulas.flatMap((one) => moveText(text, one, change)),
    ),
  );
}

function drawingsOf(parts: PartSet, sheet: string): string[] {
  return relationshipsOf(parts, sheet)
    .filter(({ type, target }) => type === "drawing" && parts.has(target))
    .map(({ target }) => target);
}

/** One that keeps its size follows its upper corner; one that stands still is left. */
function moveAnchor(text: string, anchor: Located, move: RowMove): Splice[] {
  const { editAs } = anchor.attributes;
  if (editAs === "absolute") return [];
  const marker = (name: string) => anchor.children.find((child) => localName(child) === name);
  const [from, to] = [marker("from"), marker("to")];
  const isFollowed = from && movedIndex(rowOf(text, from), move) !== rowOf(text, from);
  if (editAs === "oneCell" && !isFollowed) return [];
  return [from, to].flatMap((one) => (one ? moveMarker(text, one, move) : []));
}

function rowOf(text: string, marker: Located): number {
  const row = marker.children.find((child) => localName(child) === "row");
  return row ? Number(textIn(text, row)) : NaN;
}

/** A corner in a row that goes comes to the edge of the next one. */
function moveMarker(text: string, marker: Located, move: RowMove): Splice[] {
  const before = rowOf(text, marker);
  if (!Number.isInteger(before)) return [];
  const isGone = move.kind === "delete" && before === move.row;
  const changes = { row: movedIndex(before, move), ...(isGone && { rowOff: 0 }) };
  return marker.children.flatMap((child): Splice[] => {
    const value = changes[localName(child) as keyof typeof changes];
    if (value === undefined || textIn(text, child) === String(value)) return [];
    return [{ start: child.inside, end: child.insideEnd, text: String(value) }];
  });
}
