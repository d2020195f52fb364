import { Button, makeStyles } from "@fluentui/react-components";
import type { Ref } from "react";
import type { View } from "../state/state";
import type { Task } from "../state/task";
import type { Openers } from "./use-return-of-focus";
import { useWords } from "../parts/words";

const useStyles = makeStyles({
  actions: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: "6px",
    "&[hidden]": { display: "none" },
  },
  button: { minWidth: 0, paddingLeft: "4px", paddingRight: "4px" },
});

export interface ActionsProps {
  readonly hidden: boolean;
  readonly busy: boolean;
  /** The tasks that a press starts; null where there is nothing to do. */
  readonly mark: Task | null;
  readonly undo: Task | null;
  readonly undoLabel: string;
  readonly canPreview: boolean;
  readonly openers: Openers;
  readonly onTask: (task: Task) => void;
  readonly onView: (view: View) => void;
}

/** What can be done with the result, and the views that a press opens. */
export function Actions(props: ActionsProps) {
  const styles = useStyles();
  const { words } = useWords();
  const { mark, undo, undoLabel, openers, onTask, onView, canPreview } = props;
  const button = (label: string, act: (() => void) | null, ref?: Ref<HTMLButtonElement>) => (
    <Button
      size="small"
      className={styles.button}
      ref={ref}
      disabledFocusable={props.busy || act === null}
      onClick={act ?? undefined}
    >
      {label}
    </Button>
  );
  const taskButton = (label: string, task: Task | null) =>
    button(label, task && (() => onTask(task)));
  const viewButton = (label: string, view: keyof typeof openers) =>
    button(label, () => onView(view), openers[view]);
  return (
    <div className={styles.actions} hidden={props.hidden}>
      {button(words.write, canPreview ? () => onView("preview") : null, openers.preview)}
      {taskButton(undoLabel, undo)}
      {taskButton(words.mark, mark)}
      {taskButton(words.clearMarks, { kind: "clear", unrecorded: "leave" })}
      {viewButton(words.insertTemplate, "template")}
      {viewButton(words.changeRows, "rows")}
    </div>
  );
}
