import { lazy, Suspense } from "react";
import type { CellAddress } from "../sheet/address";
import type { Action } from "./state/action";
import type { Ignoring, Listing } from "./state/listing";
import { isStale, type State, type View as ViewName } from "./state/state";
import type { Task } from "./state/task";
import { Breakdown } from "./frame/breakdown";
import { Diagnosis, type Probe } from "./probe/diagnosis";

/** On their way before the first check ends; the other views come when they are first shown. */
const results = import("./results/results");
const Results = lazy(async () => ({ default: (await results).Results }));
const Preview = lazy(async () => ({ default: (await import("./preview/preview")).Preview }));
const SettingsPanel = lazy(async () => ({
  default: (await import("./settings/settings-panel")).SettingsPanel,
}));
const TemplatePanel = lazy(async () => ({
  default: (await import("./template/template-panel")).TemplatePanel,
}));
const ReportPanel = lazy(async () => ({
  default: (await import("./report/report-panel")).ReportPanel,
}));
const RowsPanel = lazy(async () => ({ default: (await import("./rows/rows-panel")).RowsPanel }));

interface ViewProps {
  readonly state: State;
  readonly busy: boolean;
  /** Takes the last change back; null where there is none. */
  readonly undo: Task | null;
  readonly undoLabel: string;
  readonly probe: Probe;
  readonly version: string;
  readonly onTask: (task: Task) => void;
  readonly onView: (view: ViewName) => void;
  readonly dispatch: (action: Action) => void;
}

/** What the pane shows below its buttons; in its place, why it cannot be shown. */
export function CurrentView(props: ViewProps) {
  return (
    <Breakdown key={props.state.view}>
      <Suspense>
        <View {...props} />
      </Suspense>
    </Breakdown>
  );
}

function View(props: ViewProps) {
  const { state, busy, undo, undoLabel, probe, onTask, onView } = props;
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
    case "report":
      return state.checked ? (
        <ReportPanel
          state={state}
          checked={state.checked}
          version={props.version}
          busy={busy}
          onTask={onTask}
          onClose={onClose}
        />
      ) : null;
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
function ResultsView({ state, busy, undo, onTask, onView, dispatch }: ViewProps) {
  const { checked, storedSettings, listing, preferences } = state;
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
      writeAs={preferences.writeAs}
      onMend={(mending) => {
        onListing({ mending });
        onTask({ kind: "write", edits: mending.edits });
      }}
      onUndoMending={() => undo && onTask(undo)}
      busy={busy}
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
      review={checked.review}
      writeAs={preferences.writeAs}
      busy={busy}
      onWrite={(edits) => onTask({ kind: "write", edits })}
      onCancel={() => onView("results")}
    />
  );
}
