import type { Dialect } from "../model/dialect";
import {
  COLUMN_ROLES,
  FUND_COLUMN_ROLES,
  PLACE_ROLES,
  type ColumnRole,
  type FundColumnRole,
  type PlaceRole,
  type Role,
} from "../model/roles";
import { readLabel, squeeze } from "./label";
import { remember } from "./remember";
import { COLUMN_STEMS, FUND_COLUMN_STEMS, PLACE_STEMS, type Stems } from "./stems";

/** What the words of forms mean. */
export interface Vocabulary {
  /** The column of the indicator table that a heading names; "ignored" for one that no rule needs. */
  column(text: string): ColumnRole | "ignored" | null;
  /** The column of the funds block that a heading names. */
  fundColumn(text: string): FundColumnRole | "ignored" | null;
  /** Whether a text is a label of this kind. */
  is(role: PlaceRole, text: string): boolean;
  /** Whether a text is a label of one of these kinds. */
  isAny(roles: readonly PlaceRole[], text: string): boolean;
}

/** Longer headings are known as a whole or not at all; the gallery reads alike from 12 up. */
const LONGEST_HEADING = 20;

/** One vocabulary out of the words of all dialects. */
export function vocabularyOf(dialects: readonly Dialect[]): Vocabulary {
  const words = wordsOf(dialects);
  const knows = (role: Role, key: string) => words.get(role)?.has(key) ?? false;
  const match = <R extends Role, S extends string>(roles: readonly R[], stems: Stems<R | S>) =>
    remember((text): R | S | null => {
      const { key } = readLabel(text);
      if (key === "") return null;
      const known = roles.find((role) => knows(role, key));
      if (known) return known;
      return key.length > LONGEST_HEADING
        ? null
        : (stems.find(([, stem]) => stem.test(key))?.[0] ?? null);
    });
  const places = remember((text) => {
    const { key } = readLabel(text);
    if (key === "") return new Set<PlaceRole>();
    return new Set(
      PLACE_ROLES.filter((role) =>
        role === "title"
          ? isTitle(text, key)
          : knows(role, key) || (PLACE_STEMS[role]?.test(key) ?? false),
      ),
    );
  });
  return {
    column: match(COLUMN_ROLES, COLUMN_STEMS),
    fundColumn: match(FUND_COLUMN_ROLES, FUND_COLUMN_STEMS),
    is: (role, text) => places(text).has(role),
    isAny: (roles, text) => {
      const found = places(text);
      return roles.some((role) => found.has(role));
    },
  };
}

/** The keys of the words that dialects print in each role. */
function wordsOf(dialects: readonly Dialect[]): ReadonlyMap<Role, ReadonlySet<string>> {
  const words = new Map<Role, Set<string>>();
  for (const { words: own } of dialects) {
    for (const [role, list] of Object.entries(own) as [Role, readonly string[]][]) {
      const known = words.get(role) ?? new Set<string>();
      for (const word of list) known.add(readLabel(word).key);
      words.set(role, known);
    }
  }
  return words;
}

/** A title, but not one that says it goes on: "自评表（续）". */
function isTitle(text: string, key: string): boolean {
  if (/续表?\)?$/.test(squeeze(text))) return false;
  return /自评(?:价)?(?:情况)?表$|绩效(?:自我)?评价表$/.test(key) && !/[,，。;；]/.test(key);
}
