/** What went wrong, why, and what to do next. */
export interface Problem {
  readonly what: string;
  readonly why: string;
  readonly next: string;
  /** What stands before the host's own words, where these are something else: a cell. */
  readonly lead?: string;
}

/** Why a file cannot be opened at all. */
export type OpeningProblem = "not-found" | "folder" | "not-allowed" | "other";
