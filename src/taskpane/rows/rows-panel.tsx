import { Button } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { RowPlan, RowRefused } from "../../template";
import type { CellAddress } from "../../sheet/address";
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
  /** The cell the user is at. */
  readonly selected: CellAddress | null;
  /** Whether the sheets have changed since they were read. */
  readonly stale: boolean;
  readonly busy: boolean;
  readonly onTask: (task: Task) => void;
  /** Takes the last change back; null where there is none. */
  readonly undo: Task | null;
  readonly undoLabel: string;
  readonly onClose: () => void;
}

/** Adds a row below the selected one or deletes it; both are planned anew after every change. */
export function RowsPanel(props: RowsPanelProps) {
  const { checked, selected, stale, busy, onTask, undo, undoLabel, onClose } = props;
  const panel = usePanelStyles();
  const fields = useFieldStyles();
  const { words } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const [before] = useState(checked);
  const read = checked === before ? null : checked;
  const target = useMemo(() => read && rowTarget(read, selected), [read, selected]);
  useFreshReading(stale, onTask);
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

/** What is planned here rests on the rows as they are: what has changed is read again at once. */
function useFreshReading(stale: boolean, onTask: (task: Task) => void): void {
  useEffect(() => {
    if (stale) onTask({ kind: "check", by: "change" });
  }, [stale, onTask]);
}
