import type { PaneMessages, Problem } from "../../locale";
import type { Failure } from "../state/task";

/** What went wrong in words; a change that was made meanwhile is told apart by what was asked. */
export function problemOf({ problem, task }: Failure, words: PaneMessages): Problem {
  if (problem === "incomplete") return words.incomplete;
  if (problem !== "stale" || task.kind !== "undo") return words.problems[problem];
  const { kind } = task.undoable;
  return kind === "edits" ? words.problems.stale : words.staleUndo[kind];
}

/** Whether asking for the same again could help; what has changed since stays changed. */
export function canRetry({ problem, task }: Failure): boolean {
  return problem !== "stale" || task.kind !== "row";
}
