import { useEffect } from "react";
import type { Workbook } from "../../sheet/workbook";
import type { Action } from "./action";
import { isStale, type State } from "./state";
import type { Task } from "./task";

/** How long after the last change a check begins by itself, in milliseconds. */
export const PAUSE_MS = 1000;

/** Follows what others change in the workbook, and the cell the user goes to. */
export function useWatch(workbook: Workbook, dispatch: (action: Action) => void): void {
  useEffect(() => {
    const changes = workbook.watch(({ sheet, moved }) =>
      dispatch({ type: "changed", sheet, moved }),
    );
    const selections = workbook.watchSelection((at) => dispatch({ type: "selected", at }));
    changes.catch(() => dispatch({ type: "unwatched" }));
    selections.catch(() => {});
    return () => [changes, selections].forEach(end);
  }, [workbook, dispatch]);
}

/** Stops a watch as soon as it has begun; one that never began needs no end. */
function end(watch: Promise<() => Promise<void>>): void {
  watch.then((stop) => stop()).catch(() => {});
}

/**
 * Checks again after a pause when a checked form was changed, if the user wants that; quick changes
 * make one check. An open preview is not taken away under the user's
 * hands; the view of the rows reads for itself. Where cells have moved, the merged areas would have to be
 * asked for, which may cost the user Excel's own undo: that is left to the user.
 */
export function useAutoCheck(state: State, run: (task: Task) => Promise<void>): void {
  const { changed, view, preferences } = state;
  const paused = view === "preview" || view === "rows";
  const moved = isStale({ checked: state.checked, changed: state.moved });
  const due = preferences.autoCheck && !paused && isStale(state) && !moved;
  useEffect(() => {
    if (!due) return undefined;
    const timer = setTimeout(() => void run({ kind: "check", by: "change" }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [due, changed, run]);
}
