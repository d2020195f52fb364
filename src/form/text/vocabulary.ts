import { once } from "../../sheet/once";
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
import { labelOf, squeeze } from "./label";
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

/** What one text means in each respect. */
interface Meaning {
  readonly column: ColumnRole | "ignored" | null;
  readonly fundColumn: FundColumnRole | "ignored" | null;
  readonly places: ReadonlySet<PlaceRole>;
}

const NO_MEANING: Meaning = { column: null, fundColumn: null, places: new Set() };

/** One vocabulary out of the words of all dialects, and one memory of what texts mean. */
export const vocabularyOf = once((dialects: readonly Dialect[]): Vocabulary => {
  const words = wordsOf(dialects);
  const allWords = new Set([...words.values()].flatMap((list) => [...list]));
  const knows = (role: Role, key: string) => words.get(role)?.has(key) ?? false;
  const match = <R extends Role, S extends string>(
    key: string,
    roles: readonly R[],
    stems: Stems<R | S>,
  ): R | S | null => {
    const known = roles.find((role) => knows(role, key));
    if (known) return known;
    return key.length > LONGEST_HEADING
      ? null
      : (stems.find(([, stem]) => stem.test(key))?.[0] ?? null);
  };
  const isPlace = (role: PlaceRole, text: string, key: string) =>
    role === "title"
      ? isTitle(text, key)
      : knows(role, key) || (PLACE_STEMS[role]?.test(key) ?? false);
  const meaningOf = remember((text): Meaning => {
    const { key } = labelOf(text);
    if (key === "" || !(allWords.has(key) || ANY_STEM.test(key))) return NO_MEANING;
    return {
      column: match(key, COLUMN_ROLES, COLUMN_STEMS),
      fundColumn: match(key, FUND_COLUMN_ROLES, FUND_COLUMN_STEMS),
      places: new Set(PLACE_ROLES.filter((role) => isPlace(role, text, key))),
    };
  });
  return {
    column: (text) => meaningOf(text).column,
    fundColumn: (text) => meaningOf(text).fundColumn,
    is: (role, text) => meaningOf(text).places.has(role),
    isAny: (roles, text) => {
      const { places } = meaningOf(text);
      return places.size > 0 && roles.some((role) => places.has(role));
    },
  };
});

/** The keys of the words that dialects print in each role. */
function wordsOf(dialects: readonly Dialect[]): ReadonlyMap<Role, ReadonlySet<string>> {
  const words = new Map<Role, Set<string>>();
  for (const { words: own } of dialects) {
    for (const [role, list] of Object.entries(own) as [Role, readonly string[]][]) {
      const known = words.get(role) ?? new Set<string>();
      for (const word of list) known.add(labelOf(word).key);
      words.set(role, known);
    }
  }
  return words;
}

const TITLE = /自评(?:价)?(?:情况|报告)?表$|绩效(?:自我)?评价表$/;

/** Most texts of a large sheet have no word of any of these in them, which one look tells. */
const ANY_STEM = new RegExp(
  [...COLUMN_STEMS, ...FUND_COLUMN_STEMS]
    .map(([, stem]) => stem)
    .concat(Object.values(PLACE_STEMS), TITLE)
    .map(({ source }) => `(?:${source})`)
    .join("|"),
);

/** A title, but not one that says it goes on: "自评表（续）". */
function isTitle(text: string, key: string): boolean {
  if (/续表?\)?$/.test(squeeze(text))) return false;
  return TITLE.test(key) && !/[,，。;；]/.test(key);
}
