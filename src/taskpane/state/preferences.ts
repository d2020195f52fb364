import {
  boolean,
  either,
  nullable,
  number,
  object,
  oneOf,
  parsed,
  such,
  text,
  type Reader,
} from "../../sheet/json";
import { isRowCount, type LastForm } from "./blank-form";

/** How the pane works for this workbook; stored in the workbook, apart from the rules' settings. */
export interface Preferences {
  readonly autoCheck: boolean;
  /** What a total is written as where a formula is possible. */
  readonly writeAs: "formula" | "value";
  /** Whether the ribbon's check marks the cells it finds. */
  readonly markAfterRibbon: boolean;
  /** What was chosen of the last blank form; null before the first. */
  readonly lastForm: LastForm | null;
}

export const DEFAULT_PREFERENCES: Preferences = {
  autoCheck: true,
  writeAs: "formula",
  markAfterRibbon: false,
  lastForm: null,
};

const LONGEST_ID = 100;

const lastForm = object<LastForm>({
  template: text(LONGEST_ID),
  unit: oneOf("元", "万元"),
  rows: such(number(), isRowCount, "rows"),
});

const preferences = object<Preferences>({
  autoCheck: usually("autoCheck", boolean),
  writeAs: usually("writeAs", oneOf("formula", "value")),
  markAfterRibbon: usually("markAfterRibbon", boolean),
  lastForm: usually("lastForm", nullable(lastForm)),
});

/** The preferences in a stored text; what is missing or cannot be read is as usual. */
export function readPreferences(stored: string | null): Preferences {
  return either(parsed(preferences), () => DEFAULT_PREFERENCES)(stored);
}

function usually<Name extends keyof Preferences>(
  name: Name,
  read: Reader<Preferences[Name]>,
): Reader<Preferences[Name]> {
  return either(read, () => DEFAULT_PREFERENCES[name]);
}

export function writePreferences(preferences: Preferences): string {
  return JSON.stringify({ version: 1, ...preferences });
}
