import { DIALECTS } from "../form/dialects";
import { mof2020 } from "../form/dialects/mof-2020";
import type { Dialect } from "../form/model/dialect";
import type { Role } from "../form/model/roles";
import type { Choices } from "./choices";

/**
 * Printed words: "{project}" is the dialect's first word for this role, "{otherFunds:1}" its second
 * one; "{year}" and "{money}" (元 or 万元) are chosen; what stands outside braces is printed as it is.
 */
export type Pattern = string;

/** Fills in a pattern. */
export type Print = (pattern: Pattern) => string;

/** Room for a year that is not known yet. */
const NO_YEAR = "    ";

/** The dialect that reads what the template of the same id prints; throws a RangeError without one. */
export function dialectOf(id: string): Dialect {
  const found = DIALECTS.find((dialect) => dialect.id === id);
  if (!found) throw new RangeError(`No dialect ${id} to read this template`);
  return found;
}

/** The words of a role, the Ministry's where the dialect has none of its own. */
export function wordsOf({ words }: Dialect, role: Role): readonly string[] {
  return words[role] ?? mof2020.words[role] ?? [];
}

/** Prints patterns as dialect and choices say; throws a RangeError for an unknown word. */
export function printerOf(dialect: Dialect, { year, unit }: Choices): Print {
  const chosen: Readonly<Record<string, string>> = {
    year: year === null ? NO_YEAR : String(year),
    money: unit,
  };
  return (pattern) =>
    pattern.replace(/\{(\w+)(?::(\d))?\}/g, (_, name: string, nth = "0") => {
      const word = chosen[name] ?? wordsOf(dialect, name as Role)[Number(nth)];
      if (word === undefined) throw new RangeError(`No word ${name}:${nth} for ${dialect.id}`);
      return word;
    });
}
