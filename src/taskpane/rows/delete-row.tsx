import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { RowPlan } from "../../template";
import { clip } from "../parts/clip";
import { RowAction } from "./row-action";
import { useWords } from "../parts/words";

const useStyles = makeStyles({
  confirm: {
    marginTop: "6px",
    padding: "6px 12px",
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder1}`,
  },
  line: { margin: "0 0 6px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface DeleteRowProps {
  /** null where the row cannot be deleted. */
  readonly plan: RowPlan | null;
  readonly refusal: string | null;
  /** What stands in the row and would go with it. */
  readonly contents: readonly string[];
  readonly busy: boolean;
  readonly onDelete: (plan: RowPlan) => void;
}

/** Deletes a blank row at once; a row with content is named first and takes a second press. */
export function DeleteRow({ plan, refusal, contents, busy, onDelete }: DeleteRowProps) {
  const { words } = useWords();
  const [asked, setAsked] = useState<RowPlan | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const asking = asked !== null && asked === plan;
  const settle = () => {
    setAsked(null);
    button.current?.focus();
  };
  const press = () => {
    if (!plan) return;
    if (contents.length > 0) setAsked(plan);
    else onDelete(plan);
  };
  const confirm = () => {
    settle();
    if (plan) onDelete(plan);
  };
  return (
    <div>
      <RowAction
        label={words.rows.delete}
        refusal={refusal}
        busy={busy}
        button={button}
        onPress={press}
      />
      {asking && (
        <Confirmation
          row={plan.change.row}
          contents={contents}
          busy={busy}
          onConfirm={confirm}
          onKeep={settle}
        />
      )}
    </div>
  );
}

interface ConfirmationProps extends Pick<DeleteRowProps, "contents" | "busy"> {
  readonly row: number;
  readonly onConfirm: () => void;
  readonly onKeep: () => void;
}

/** The focus begins at the harmless button: a key held down deletes nothing. */
function Confirmation({ row, contents, busy, onConfirm, onKeep }: ConfirmationProps) {
  const styles = useStyles();
  const { rows: words } = useWords().words;
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <div
      className={styles.confirm}
      role="alert"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onKeep();
      }}
    >
      <p className={styles.line}>{words.hasContent(clip(contents.join("、")))}</p>
      <div className={styles.buttons}>
        <Button ref={keep} size="small" onClick={onKeep}>
          {words.keep}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={onConfirm}>
          {words.confirm(row + 1)}
        </Button>
      </div>
    </div>
  );
}
