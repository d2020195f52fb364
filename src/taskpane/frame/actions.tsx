import { Button, makeStyles } from "@fluentui/react-components";
import type { Ref } from "react";
import type { Task } from "../state/task";
import { useWords } from "../parts/words";

const useStyles = makeStyles({
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px",
  },
  button: { minWidth: 0, paddingLeft: "6px", paddingRight: "6px" },
});

export interface ActionsProps {
  readonly busy: boolean;
  /** The tasks that a press starts; null where there is nothing to do. */
  readonly mark: Task | null;
  readonly undo: Task | null;
  readonly undoLabel: string;
  /** Opens the preview; null where nothing could be written. */
  readonly onPreview: (() => void) | null;
  readonly preview: Ref<HTMLButtonElement>;
  readonly onTask: (task: Task) => void;
}

/** What can be done with the result as a whole. */
export function Actions(props: ActionsProps) {
  const styles = useStyles();
  const { words } = useWords();
  const { busy, mark, undo, undoLabel, onPreview, onTask } = props;
  return (
    <div className={styles.actions}>
      <Button
        size="small"
        className={styles.button}
        ref={props.preview}
        disabledFocusable={busy || !onPreview}
        onClick={onPreview ?? undefined}
      >
        {words.write}
      </Button>
      <Button
        size="small"
        className={styles.button}
        disabledFocusable={busy || !mark}
        onClick={() => mark && onTask(mark)}
      >
        {words.mark}
      </Button>
      {undo && (
        <Button
          size="small"
          className={styles.button}
          disabledFocusable={busy}
          onClick={() => onTask(undo)}
        >
          {undoLabel}
        </Button>
      )}
    </div>
  );
}
