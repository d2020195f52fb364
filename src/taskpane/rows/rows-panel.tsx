import { Button } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { RowPlan, RowRefused } from "../../template";
import type { Checked } from "../state/state";
import { isRefused, nextCell, rowTarget, sharedRefusal } from "./row-target";
import type { Task } from "../state/task";
import { DeleteRow } from "./delete-row";
import { useFieldStyles } from "../parts/field-styles";
import { usePanelStyles } from "../parts/panel-styles";
import { refusalText } from "./refusal-text";
import { RowAction } from "./row-action";
import { SelectedRow } from "./selected-row";
import { useWords } from "../parts/words";

interface RowsPanelProps {
  readonly checked: Checked | null;
  readonly busy: boolean;
  readonly onTask: (task: Task) => void;
  /** Takes the last change back; null where there is none. */
  readonly undo: Task | null;
  readonly undoLabel: string;
  readonly onClose: () => void;
}

/** Adds a row below the selected one or deletes it; both are planned anew after every change. */
export function RowsPanel(props: RowsPanelProps) {
  const { checked, busy, onTask, undo, undoLabel, onClose } = props;
  const panel = usePanelStyles();
  const fields = useFieldStyles();
  const { words } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const [before] = useState(checked);
  const read = checked === before ? null : checked;
  const target = useMemo(() => read && rowTarget(read), [read]);
  useEffect(() => heading.current?.focus(), []);
  const shared = target && sharedRefusal(target);
  const refusalOf = (plan: RowPlan | RowRefused | undefined) => {
    if (!plan || shared) return "";
    return isRefused(plan) ? refusalText(plan, words) : null;
  };
  const insert = () => {
    if (!target || isRefused(target.insert)) return;
    onTask({ kind: "row", plan: target.insert, next: nextCell(target, target.insert) });
  };
  return (
    <section className={panel.panel} onKeyDown={(event) => event.key === "Escape" && onClose()}>
      <h2 className={panel.heading} tabIndex={-1} ref={heading}>
        {words.rows.title}
      </h2>
      <div aria-live="polite">{read && <SelectedRow target={target} />}</div>
      <div>
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => onTask({ kind: "check", by: "pane" })}
        >
          {words.rows.reread}
        </Button>
      </div>
      <RowAction
        label={words.rows.insert}
        refusal={refusalOf(target?.insert)}
        busy={busy}
        onPress={insert}
      />
      <DeleteRow
        plan={target && !isRefused(target.delete) ? target.delete : null}
        refusal={refusalOf(target?.delete)}
        contents={target?.contents ?? []}
        busy={busy}
        onDelete={(plan) => onTask({ kind: "row", plan, next: null })}
      />
      <p className={fields.hint}>{words.rows.follows}</p>
      <div className={panel.buttons}>
        <Button disabledFocusable={busy || !undo} onClick={() => undo && onTask(undo)}>
          {undoLabel}
        </Button>
        <Button onClick={onClose}>{words.settings.back}</Button>
      </div>
    </section>
  );
}
