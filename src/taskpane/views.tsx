import type { RuleData } from "../lint/rule";
import type { CellAddress } from "../sheet/address";
import type { Action } from "./state/action";
import type { Ignoring, Listing } from "./state/listing";
import { isStale, type State, type View } from "./state/state";
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
  readonly dispatch: (action: Action) => void;
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
          cell={state.selected}
          busy={busy}
          onTask={onTask}
          onClose={onClose}
        />
      );
    case "rows":
      return (
        <RowsPanel
          checked={state.checked}
          selected={state.selected}
          stale={isStale(state)}
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
function ResultsView({ state, onTask, onView, dispatch }: ViewProps) {
  const { checked, storedSettings, listing } = state;
  const { settings, unreadable } = storedSettings;
  if (!checked) return null;
  const onListing = (change: Partial<Listing>) => dispatch({ type: "listed", change });
  const onLocate = (at: CellAddress) => onTask({ kind: "locate", at });
  const onIgnore = (ignoring: Ignoring) => {
    onListing({ ignoring });
    onTask({ kind: "settings", change: { kind: "ignore", entries: ignoring.entries } });
  };
  return (
    <Results
      state={state}
      checked={checked}
      ignored={settings.ignored}
      onListing={onListing}
      onOpen={({ key, finding: { cells } }) => {
        dispatch({ type: "opened", key });
        if (cells[0]) onLocate(cells[0]);
      }}
      onFold={(key, open) => onListing({ active: key, folds: { ...listing.folds, [key]: open } })}
      onLocate={onLocate}
      onIgnore={unreadable ? null : onIgnore}
      onTakeBack={(entries) => {
        if (listing.ignoring) onListing({ active: listing.ignoring.key });
        onTask({ kind: "settings", change: { kind: "heed", entries } });
      }}
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
