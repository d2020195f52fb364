import { useCallback } from "react";
import type { Ignored } from "../../lint/settings";
import type { CellAddress } from "../../sheet/address";
import type { State } from "../review-state";
import { withIgnored, withoutIgnored } from "../settings-changes";
import type { Task } from "../task";
import { Preview } from "./preview";
import { Results } from "./results";

interface ViewProps {
  readonly state: State;
  readonly onTask: (task: Task) => void;
}

/** What the last check found, and what the user does with it. */
export function ResultsView({ state: { checked, kept }, onTask }: ViewProps) {
  const onLocate = useCallback((at: CellAddress) => onTask({ kind: "locate", at }), [onTask]);
  const onIgnore = useCallback(
    (entry: Ignored) =>
      onTask({ kind: "settings", change: (each) => withIgnored(each, entry), replace: false }),
    [onTask],
  );
  const onTakeBack = useCallback(
    (entry: Ignored) =>
      onTask({ kind: "settings", change: (each) => withoutIgnored(each, entry), replace: false }),
    [onTask],
  );
  if (!checked) return null;
  return (
    <Results
      checked={checked}
      ignored={kept.settings.ignored}
      onLocate={onLocate}
      onIgnore={kept.unreadable ? null : onIgnore}
      onTakeBack={onTakeBack}
    />
  );
}

interface PreviewViewProps extends ViewProps {
  readonly busy: boolean;
  readonly onCancel: () => void;
}

/** What would be written after the last check. */
export function PreviewView({ state, busy, onTask, onCancel }: PreviewViewProps) {
  const { checked, marked, preferences } = state;
  if (!checked) return null;
  return (
    <Preview
      plan={checked.review.plan}
      snapshot={checked.snapshot}
      writeAs={preferences.writeAs}
      busy={busy}
      onWrite={(edits) => onTask({ kind: "write", edits, marked })}
      onCancel={onCancel}
    />
  );
}
