import { useCallback } from "react";
import type { RuleData } from "../lint/rule";
import type { Ignored } from "../lint/settings";
import type { CellAddress } from "../sheet/address";
import type { State, View } from "./state/state";
import type { Task } from "./state/task";
import { Diagnosis, type Probe } from "./probe/diagnosis";
import { Preview } from "./preview/preview";
import { Results } from "./results/results";
import { RowsPanel } from "./rows/rows-panel";
import { SettingsPanel } from "./settings/settings-panel";
import { TemplatePanel } from "./template/template-panel";

interface ViewProps {
  readonly state: State;
  readonly rules: readonly RuleData[];
  readonly busy: boolean;
  /** Takes the last change back; null where there is none. */
  readonly undo: Task | null;
  readonly undoLabel: string;
  readonly probe: Probe;
  readonly onTask: (task: Task) => void;
  readonly onView: (view: View) => void;
}

/** What the pane shows below its buttons. */
export function CurrentView(props: ViewProps) {
  const { state, rules, busy, undo, undoLabel, probe, onTask, onView } = props;
  const onClose = () => onView("results");
  switch (state.view) {
    case "results":
      return <ResultsView {...props} />;
    case "preview":
      return <PreviewView {...props} />;
    case "settings":
      return (
        <SettingsPanel
          state={state}
          rules={rules}
          diagnosis={<Diagnosis probe={probe} busy={busy} />}
          onTask={onTask}
          onClose={onClose}
        />
      );
    case "template":
      return (
        <TemplatePanel
          preferences={state.preferences}
          cell={state.chosenCell}
          busy={busy}
          onTask={onTask}
          onClose={onClose}
        />
      );
    case "rows":
      return (
        <RowsPanel
          checked={state.checked}
          busy={busy}
          undo={undo}
          undoLabel={undoLabel}
          onTask={onTask}
          onClose={onClose}
        />
      );
  }
}

/** What the last check found, and what the user does with it. */
function ResultsView({ state: { checked, storedSettings }, onTask, onView }: ViewProps) {
  const onLocate = useCallback((at: CellAddress) => onTask({ kind: "locate", at }), [onTask]);
  const onIgnore = useCallback(
    (entry: Ignored) => onTask({ kind: "settings", change: { kind: "ignore", entry } }),
    [onTask],
  );
  const onTakeBack = useCallback(
    (entry: Ignored) => onTask({ kind: "settings", change: { kind: "heed", entry } }),
    [onTask],
  );
  const { settings, unreadable } = storedSettings;
  if (!checked) return null;
  return (
    <Results
      checked={checked}
      ignored={settings.ignored}
      onLocate={onLocate}
      onIgnore={unreadable ? null : onIgnore}
      onTakeBack={onTakeBack}
      onTemplate={() => onView("template")}
    />
  );
}

/** What would be written after the last check. */
function PreviewView({ state, busy, onTask, onView }: ViewProps) {
  const { checked, preferences } = state;
  if (!checked) return null;
  return (
    <Preview
      plan={checked.review.plan}
      writeAs={preferences.writeAs}
      busy={busy}
      onWrite={(edits) => onTask({ kind: "write", edits })}
      onCancel={() => onView("results")}
    />
  );
}
