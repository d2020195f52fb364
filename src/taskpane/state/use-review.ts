import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { perform } from "./perform";
import { createStore } from "./store";
import type { Task } from "./task";
import type { Tools } from "./tools";

export type Model = Pick<Tools, "workbook" | "rulebook">;

/** The pane's state, and `run`, which does one task at a time in the order they were asked. */
export function useReview({ workbook, rulebook }: Model) {
  const [store] = useState(createStore);
  const state = useSyncExternalStore(store.subscribe, store.state);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const reading = useRef<AbortController | null>(null);
  const tools = useMemo(() => {
    const newSignal = () => (reading.current = new AbortController()).signal;
    return { workbook, rulebook, store, newSignal };
  }, [workbook, rulebook, store]);
  const run = useCallback(
    (task: Task): Promise<void> => {
      queue.current = queue.current.then(() => perform(task, tools));
      return queue.current;
    },
    [tools],
  );
  const cancel = useCallback(() => reading.current?.abort(), []);
  useEffect(() => {
    void run({ kind: "start" });
  }, [run]);
  return { state, dispatch: store.dispatch, run, cancel };
}
