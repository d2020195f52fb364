import {
  FluentProvider,
  Link,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useEffect, useMemo } from "react";
import type { Workbook } from "../sheet/workbook";
import { Actions } from "./frame/actions";
import { FailureBox } from "./frame/failure-box";
import { Header } from "./frame/header";
import { Leftovers } from "./frame/leftovers";
import { NoticeBox } from "./frame/notice-box";
import { Remarks } from "./frame/remarks";
import { RulesContext } from "./parts/rules";
import type { Probe } from "./probe/diagnosis";
import { CurrentView } from "./views";
import { useWords, WordsContext, type Words } from "./parts/words";
import { marksOf } from "../outcome";
import type { Checked, State, View } from "./state/state";
import { ribbonActs, type Act } from "./frame/ribbon";
import type { Task } from "./state/task";
import type { Rulebook } from "./state/tools";
import { useAutoCheck, useWatch } from "./state/use-changes";
import { useReturnOfFocus } from "./frame/use-return-of-focus";
import { useReview } from "./state/use-review";

const SeverityChips = lazy(async () => ({
  default: (await import("./results/list-tools")).SeverityChips,
}));

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  main: {
    flex: 1,
    display: "flex",
    flexDirection: "column",
    padding: "6px 12px 12px",
  },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px",
    marginBottom: "6px",
    "&[hidden]": { display: "none" },
  },
  footer: {
    padding: "8px 12px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface AppProps {
  readonly workbook: Workbook;
  readonly rulebook: () => Promise<Rulebook>;
  readonly words: Words;
  readonly dark: boolean;
  readonly version: string;
  readonly probe: Probe;
  /** Takes what the functions of the ribbon do, by their names in the manifest. */
  readonly onRibbon: (acts: Readonly<Record<string, Act>>) => void;
}

/** The pane. It knows the workbook only as a port. */
export function App(props: AppProps) {
  return (
    <FluentProvider theme={props.dark ? webDarkTheme : webLightTheme}>
      <WordsContext.Provider value={props.words}>
        <Pane {...props} />
      </WordsContext.Provider>
    </FluentProvider>
  );
}

/** Tasks under which the user may go on: nothing on the sheet changes. */
const QUIET: readonly (Task["kind"] | null)[] = [
  null,
  "start",
  "locate",
  "settings",
  "preferences",
  "find-cell",
];

function Pane({ workbook, rulebook, version, probe, onRibbon }: AppProps) {
  const styles = useStyles();
  const { words } = useWords();
  const { state, dispatch, run, cancel } = useReview({ workbook, rulebook });
  const rules = useMemo(() => new Map(state.rules.map((rule) => [rule.id, rule])), [state.rules]);
  useWatch(workbook, dispatch);
  useAutoCheck(state, run);
  const onTask = useCallback((task: Task) => void run(task), [run]);
  const show = useCallback(
    (view: View) => {
      dispatch({ type: "viewed", view });
      if (view === "rows") void run({ kind: "check", by: "pane" });
    },
    [dispatch, run],
  );
  useEffect(() => {
    onRibbon(ribbonActs(run, show));
  }, [onRibbon, run, show]);
  const { checked, failure, view } = state;
  const openers = useReturnOfFocus(view);
  const busy = !QUIET.includes(state.doing);
  const mark = useMemo(() => checked && markTask(checked), [checked]);
  const undo = undoTask(state);
  const undoLabel = words.undo[state.undoable?.kind ?? "edits"];
  return (
    <div className={styles.pane}>
      <Header
        state={state}
        busy={busy}
        openers={openers}
        onCheck={() => onTask({ kind: "check", by: "user" })}
        onCancel={cancel}
        onTask={onTask}
        onView={show}
      />
      <main className={styles.main}>
        {failure && <FailureBox failure={failure} onTask={onTask} />}
        <div className={styles.bar} hidden={view !== "results"}>
          {checked && (
            <Suspense>
              <SeverityChips
                review={checked.review}
                listing={state.listing}
                onChange={(change) => dispatch({ type: "listed", change })}
              />
            </Suspense>
          )}
          {(checked || undo) && (
            <Actions
              busy={busy}
              mark={mark}
              undo={undo}
              undoLabel={undoLabel}
              onPreview={canPreview(state) ? () => show("preview") : null}
              preview={openers.preview}
              onTask={onTask}
            />
          )}
        </div>
        <NoticeBox
          notice={state.notice}
          onClose={() => dispatch({ type: "dismissed" })}
          onTask={onTask}
        />
        {view === "results" && (
          <>
            <Remarks state={state} onSettings={() => show("settings")} />
            <Leftovers state={state} busy={busy} onTask={onTask} />
          </>
        )}
        <RulesContext.Provider value={rules}>
          <CurrentView
            state={state}
            busy={busy}
            undo={undo}
            undoLabel={undoLabel}
            probe={probe}
            version={version}
            onTask={onTask}
            onView={show}
            dispatch={dispatch}
          />
        </RulesContext.Provider>
      </main>
      <footer className={styles.footer}>
        {words.version(version)}{" "}
        <Link href={words.settings.helpPage} target="_blank" inline>
          {words.settings.help}
        </Link>
      </footer>
    </div>
  );
}

function canPreview({ checked }: State): boolean {
  const plan = checked?.review.plan;
  return plan !== undefined && plan.corrections.length + plan.leftOut.length > 0;
}

function markTask({ review }: Checked): Task | null {
  const marks = marksOf(review);
  return marks.length > 0 ? { kind: "mark", marks } : null;
}

function undoTask({ undoable }: State): Task | null {
  return undoable && { kind: "undo", undoable };
}
