import { overlap, type Span } from "../model/span";
import type { Header } from "./header";

/** Headers one below the other; lanes stand side by side. */
export interface Lane {
  readonly headers: readonly Header[];
  /** Its columns and those beside them in which a slipped cell may stand. */
  readonly window: Span;
  /** Its columns and those beside them that the heads above its headers may take. */
  readonly reach: Span;
}

/** How many columns on either side, as far as no other lane stands there. */
interface Margin {
  readonly left: number;
  readonly right: number;
}
const BESIDE_TABLE: Margin = { left: 1, right: 1 };
const BESIDE_HEAD: Margin = { left: 3, right: 4 };

export function lanesOf(headers: readonly Header[]): Lane[] {
  const lanes: Header[][] = [];
  for (const header of headers) {
    const lane = lanes.find((above) => overlap(above[above.length - 1]!, header));
    if (lane) lane.push(header);
    else lanes.push([header]);
  }
  return lanes.map((lane) => laneOf(lane, lanes.filter((other) => other !== lane).flat()));
}

function laneOf(headers: readonly Header[], others: readonly Header[]): Lane {
  const own = {
    left: Math.min(...headers.map(({ left }) => left)),
    right: Math.max(...headers.map(({ right }) => right)),
  };
  const free = freeAround(own, others);
  const widened = (by: Margin): Span => ({
    left: Math.max(free.left, own.left - by.left),
    right: Math.min(free.right, own.right + by.right),
  });
  return { headers, window: widened(BESIDE_TABLE), reach: widened(BESIDE_HEAD) };
}

/** The columns around a span up to the next header on either side. */
function freeAround({ left, right }: Span, others: readonly Header[]): Span {
  return others.reduce(
    (free, other) => ({
      left: other.right < left ? Math.max(free.left, other.right + 1) : free.left,
      right: other.left > right ? Math.min(free.right, other.left - 1) : free.right,
    }),
    { left: 0, right: Infinity },
  );
}
