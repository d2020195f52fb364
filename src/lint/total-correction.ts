import type { Form, NumberField, UnreadRow } from "../form/model/form";
import type { Text } from "../language";
import { type Decimal, plain } from "../sheet/number";
import type { CellChange, Observation } from "./rule";
import { sumFormula } from "./sum-formula";

/** More rows than these are not named one by one. */
const MOST_NAMED = 5;

/** A wrong total, what it adds up, and what that comes to. */
export interface WrongTotal {
  readonly total: NumberField;
  readonly inputs: readonly NumberField[];
  readonly sum: Decimal;
  /** The sum as the cells show theirs. */
  readonly due: string;
}

/**
 * What to do about a wrong total of points: to write the sum, unless points stand in rows that were not read, which
 * may belong to it.
 */
export function correctTotal(
  { unread }: Form,
  { total, inputs, sum, due }: WrongTotal,
  check: Text,
): Pick<Observation, "expected" | "changes" | "advice"> {
  if (unread.length > 0) return { advice: readFirst(unread) };
  return {
    expected: plain(sum),
    changes: [writeTotal(total, inputs, sum)],
    advice: {
      "zh-CN": `请改为 ${due}，或${check["zh-CN"]}。`,
      "en-US": `Correct it, or ${check["en-US"]}.`,
    },
  };
}

function readFirst(unread: readonly UnreadRow[]): Text {
  const rows = unread.map(({ row }) => row + 1);
  const named = rows.slice(0, MOST_NAMED);
  const more = rows.length > MOST_NAMED;
  return {
    "zh-CN": `第 ${named.join("、")}${more ? " 等" : " "}行的分数没有读懂，没有算进去，请先核对这几行。`,
    "en-US": `Points in row ${named.join(", ")}${more ? " and others" : ""} were not understood and are not counted; check those rows first.`,
  };
}

/** Writes a total: a formula over the very cells when each holds a real number, else the sum itself. */
export function writeTotal(
  total: NumberField,
  inputs: readonly NumberField[],
  sum: Decimal,
): CellChange {
  const counted = inputs.filter(({ number }) => number !== null);
  const cells = counted.map(({ cell }) => cell);
  const live = counted.every(({ numeric }) => numeric);
  return {
    at: total.cell,
    content: { value: Number(plain(sum)), formula: live ? sumFormula(cells) : null },
    sum: cells,
  };
}
