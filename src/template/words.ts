import { DIALECTS } from "../form/dialects";
import { mof2020 } from "../form/dialects/mof-2020";
import type { Dialect } from "../form/model/dialect";
import type { Role } from "../form/model/roles";
import type { Choices, Pattern, Template } from "./template";

/** Fills in a pattern. */
export type Print = (pattern: Pattern) => string;

/** Room for a year that is not known yet. */
const NO_YEAR = "    ";

/** The dialect that reads what the template prints; throws a RangeError where there is none. */
export function dialectOf({ id }: Template): Dialect {
  const found = DIALECTS.find((dialect) => dialect.id === id);
  if (!found) throw new RangeError(`No dialect ${id} to read this template`);
  return found;
}

/** The words of a role, the Ministry's where the dialect has none of its own. */
export function wordsOf({ words }: Dialect, role: Role): readonly string[] {
  return words[role] ?? mof2020.words[role] ?? [];
}

/** Prints patterns as the template's dialect and the choices say; throws a RangeError for an unknown word. */
export function printerOf(template: Template, { year, unit }: Choices): Print {
  const dialect = dialectOf(template);
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
