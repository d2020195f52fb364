import { useCallback, useReducer, useRef } from "react";
import { WorkbookError, type Workbook } from "../sheet/workbook";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import type { Review } from "../review";
import { marksOf } from "./marks";
import { initialState, reduce, type Action, type Failure, type Task } from "./review-state";

export type Reviewer = (snapshot: WorkbookSnapshot) => Review;

/** The pane's state, and `run`, which does one task at a time in the order they were asked. */
export function useReview(workbook: Workbook, review: Reviewer) {
  const [state, dispatch] = useReducer(reduce, initialState);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const run = useCallback(
    (task: Task): Promise<void> => {
      queue.current = queue.current.then(() => perform(task, { workbook, review, dispatch }));
      return queue.current;
    },
    [workbook, review],
  );
  return { state, dispatch, run };
}

interface Tools {
  readonly workbook: Workbook;
  readonly review: Reviewer;
  readonly dispatch: (action: Action) => void;
}

/** Does the task and what follows from it; a failure ends the chain and becomes part of the state. */
async function perform(asked: Task, tools: Tools): Promise<void> {
  tools.dispatch({ type: "asked", kind: asked.kind });
  let task: Task | null = asked;
  while (task !== null) task = await attempt(task, asked, tools);
  tools.dispatch({ type: "finished" });
}

async function attempt(task: Task, asked: Task, tools: Tools): Promise<Task | null> {
  tools.dispatch({ type: "started", kind: task.kind });
  try {
    return await step(task, asked, tools);
  } catch (error) {
    tools.dispatch({ type: "failed", failure: failureOf(task, error) });
    return null;
  }
}

/** One call of the workbook; returns the task that follows: a write is checked, then marked anew. */
async function step(task: Task, asked: Task, tools: Tools): Promise<Task | null> {
  const { workbook, dispatch } = tools;
  switch (task.kind) {
    case "check":
      return check(asked, tools);
    case "write":
      dispatch({ type: "wrote", report: await workbook.apply(task.edits) });
      return { kind: "check" };
    case "undo":
      dispatch({ type: "undid", report: await workbook.apply(task.edits) });
      return { kind: "check" };
    case "mark":
      await mark(task.marks, asked, tools);
      return null;
    case "clear":
      dispatch({ type: "cleared", report: await workbook.clearMarks() });
      return null;
    case "locate":
      await workbook.select(task.at);
      return null;
  }
}

async function check(asked: Task, { workbook, review, dispatch }: Tools): Promise<Task | null> {
  const snapshot = await workbook.read();
  const result = review(snapshot);
  dispatch({ type: "checked", checked: { snapshot, review: result, at: new Date() } });
  const remark = (asked.kind === "write" || asked.kind === "undo") && asked.marked;
  return remark ? { kind: "mark", marks: marksOf(result) } : null;
}

/** Only marks the user asked for are told; those renewed after a write are not news. */
async function mark(marks: Parameters<Workbook["mark"]>[0], asked: Task, tools: Tools) {
  const report = await tools.workbook.mark(marks);
  if (asked.kind === "mark") tools.dispatch({ type: "marked", report });
}

function failureOf(task: Task, error: unknown): Failure {
  if (error instanceof WorkbookError) {
    return { task, problem: error.problem, detail: error.detail };
  }
  return {
    task,
    problem: "unknown",
    detail: error instanceof Error ? error.message : String(error),
  };
}
