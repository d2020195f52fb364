import { Button, makeStyles } from "@fluentui/react-components";
import type { Ref } from "react";
import type { Task } from "../task";
import { useWords } from "./words";

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
  readonly canPreview: boolean;
  readonly previewButton: Ref<HTMLButtonElement>;
  readonly onTask: (task: Task) => void;
  readonly onPreview: () => void;
}

export function Actions(props: ActionsProps) {
  const styles = useStyles();
  const { words } = useWords();
  const { mark, undo, onTask, onPreview, previewButton, canPreview } = props;
  const taskButton = (label: string, task: Task | null) => (
    <Button
      size="small"
      className={styles.button}
      disabledFocusable={props.busy || !task}
      onClick={() => task && onTask(task)}
    >
      {label}
    </Button>
  );
  return (
    <div className={styles.actions} hidden={props.hidden}>
      <Button
        size="small"
        className={styles.button}
        ref={previewButton}
        disabledFocusable={props.busy || !canPreview}
        onClick={onPreview}
      >
        {words.write}
      </Button>
      {taskButton(words.undo, undo)}
      {taskButton(words.mark, mark)}
      {taskButton(words.clearMarks, { kind: "clear" })}
    </div>
  );
}
