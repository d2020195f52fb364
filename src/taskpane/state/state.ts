import type { RuleData } from "../../lint/rule";
import type { Review } from "../../review";
import type { CellAddress } from "../../sheet/address";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import { INITIAL_LISTING, type Listing } from "./listing";
import { DEFAULT_PREFERENCES, type Preferences } from "./preferences";
import { NOTHING_STORED, type StoredSettings } from "./stored-settings";
import type { Failure, Notice, Task } from "./task";
import type { Undoable } from "./undoable";

/** The last finished check: what was read and what was found in it. */
export interface Checked {
  readonly snapshot: WorkbookSnapshot;
  readonly review: Review;
  readonly at: Date;
}

/** How far a check is: sheets read, then parts of the review done, and how many there are. */
export interface Progress {
  readonly step: "reading" | "judging";
  readonly done: number;
  readonly all: number;
}

export type View = "results" | "preview" | "settings" | "template" | "rows" | "report";

export interface State {
  /** The task under way; null when the pane waits for the user. */
  readonly doing: Task["kind"] | null;
  readonly progress: Progress | null;
  readonly checked: Checked | null;
  /** Sheets that were changed after the last check began to read. */
  readonly changed: readonly string[];
  /** Of these the sheets changed since the check under way began to read. */
  readonly changedWhileReading: readonly string[];
  /** Of these the sheets on which cells have moved, which is to be read with the user's consent. */
  readonly moved: readonly string[];
  /** Whether the workbook tells of changes. */
  readonly watching: boolean;
  readonly failure: Failure | null;
  readonly notice: Notice | null;
  readonly view: View;
  /** The cell the user is at; null before that was told. */
  readonly selected: CellAddress | null;
  readonly listing: Listing;
  /** What was done last, for taking it back. */
  readonly undoable: Undoable | null;
  /** What is worth knowing about it: remembered by this pane only, or lost because not readable. */
  readonly undoRemark: "only-here" | "unreadable" | null;
  /** How many cells carry marks of the pane. */
  readonly marks: number;
  /** Whether the rules are there, and what the workbook stores for the pane has been read. */
  readonly loaded: boolean;
  readonly rules: readonly RuleData[];
  readonly storedSettings: StoredSettings;
  readonly preferences: Preferences;
}

export const INITIAL_STATE: State = {
  doing: null,
  progress: null,
  checked: null,
  changed: [],
  changedWhileReading: [],
  moved: [],
  watching: true,
  failure: null,
  notice: null,
  view: "results",
  selected: null,
  listing: INITIAL_LISTING,
  undoable: null,
  undoRemark: null,
  marks: 0,
  loaded: false,
  rules: [],
  storedSettings: NOTHING_STORED,
  preferences: DEFAULT_PREFERENCES,
};

/** Whether a sheet with a table that the last check looked at has been changed since. */
export function isStale({ checked, changed }: Pick<State, "checked" | "changed">): boolean {
  if (!checked || changed.length === 0) return false;
  const { forms, unrecognised } = checked.review;
  return [...forms.map(({ form }) => form), ...unrecognised].some(({ range }) =>
    changed.includes(range.sheet),
  );
}
