import { useEffect } from "react";
import type { Workbook } from "../../sheet/workbook";
import type { Action } from "./action";
import { isStale, type State } from "./state";
import type { Task } from "./task";

/** How long after the last change a check begins by itself, in milliseconds. */
export const PAUSE_MS = 1000;

/** Follows what others change in the workbook. */
export function useWatch(workbook: Workbook, dispatch: (action: Action) => void): void {
  useEffect(() => {
    let over = false;
    let stop: (() => Promise<void>) | null = null;
    workbook
      .watch(({ sheet, moved }) => dispatch({ type: "changed", sheet, moved }))
      .then(
        (stopWatching) => {
          if (over) void stopWatching();
          else stop = stopWatching;
        },
        () => dispatch({ type: "unwatched" }),
      );
    return () => {
      over = true;
      void stop?.();
    };
  }, [workbook, dispatch]);
}

/**
 * Checks again after a pause when a checked form was changed, if the user wants that; quick changes
 * make one check. An open preview is not taken away under the user's
 * hands, nor the row that is to be deleted. Where cells have moved, the merged areas would have to be
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
