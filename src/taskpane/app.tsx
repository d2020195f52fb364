import { Button, FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef } from "react";
import type { Language, RuleData } from "../lint/rule";
import { inverse } from "../sheet/edit";
import type { Workbook } from "../sheet/workbook";
import { Actions } from "./components/actions";
import { Header } from "./components/header";
import { NoticeBox } from "./components/notice-box";
import { ProblemText } from "./components/problem-text";
import { Remarks } from "./components/remarks";
import { RulesContext } from "./components/rules";
import { SettingsPanel } from "./components/settings-panel";
import { PreviewView, ResultsView } from "./components/views";
import { useWords, WordsContext, wordsOf } from "./components/words";
import { marksOf } from "./marks";
import type { Reviewer } from "./perform";
import type { State, View } from "./review-state";
import type { Task } from "./task";
import { useAutoCheck, useWatch } from "./use-changes";
import { useReview } from "./use-review";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  main: { flex: 1, display: "flex", flexDirection: "column", gap: "12px", padding: "12px" },
  footer: {
    padding: "8px 12px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface AppProps {
  readonly workbook: Workbook;
  readonly review: Reviewer;
  readonly rules: readonly RuleData[];
  readonly language: Language;
  readonly dark: boolean;
  readonly version: string;
  /** Takes what the ribbon's 一键校验 does. */
  readonly onRibbonCheck: (check: () => Promise<void>) => void;
}

/** The pane. It knows the workbook only as a port. */
export function App(props: AppProps) {
  const context = useMemo(() => wordsOf(props.language), [props.language]);
  const rules = useMemo(() => new Map(props.rules.map((rule) => [rule.id, rule])), [props.rules]);
  return (
    <FluentProvider theme={props.dark ? webDarkTheme : webLightTheme}>
      <WordsContext.Provider value={context}>
        <RulesContext.Provider value={rules}>
          <Pane {...props} />
        </RulesContext.Provider>
      </WordsContext.Provider>
    </FluentProvider>
  );
}

/** Tasks under which the user may go on: nothing on the sheet changes. */
const quiet: readonly (Task["kind"] | null)[] = [
  null,
  "start",
  "locate",
  "settings",
  "preferences",
];

function Pane({ workbook, review, rules, version, onRibbonCheck }: AppProps) {
  const styles = useStyles();
  const { words } = useWords();
  const { state, dispatch, run, cancel } = useReview({ workbook, review, rules });
  useWatch(workbook, dispatch);
  useAutoCheck(state, run);
  useEffect(() => {
    onRibbonCheck(() => run({ kind: "check", by: "ribbon" }));
  }, [onRibbonCheck, run]);
  const { failure, view } = state;
  const openers = useReturnOfFocus(view);
  const show = (next: View) => dispatch({ type: "viewed", view: next });
  const onTask = useCallback((task: Task) => void run(task), [run]);
  const busy = !quiet.includes(state.doing);
  const plan = state.checked?.review.plan;
  return (
    <div className={styles.pane}>
      <Header
        state={state}
        busy={busy}
        gear={openers.settings}
        onCheck={() => onTask({ kind: "check", by: "user" })}
        onCancel={cancel}
        onSettings={() => show(view === "settings" ? "results" : "settings")}
      />
      <main className={styles.main}>
        {failure && (
          <ProblemText problem={words.problems[failure.problem]} detail={failure.detail} alert>
            <Button size="small" onClick={() => onTask(failure.task)}>
              {words.retry}
            </Button>
          </ProblemText>
        )}
        <div>
          <Actions
            hidden={view !== "results"}
            busy={busy}
            mark={markTask(state)}
            undo={undoTask(state)}
            canPreview={plan !== undefined && plan.edits.length + plan.leftOut.length > 0}
            previewButton={openers.preview}
            onTask={onTask}
            onPreview={() => show("preview")}
          />
          <NoticeBox notice={state.notice} onClose={() => dispatch({ type: "dismissed" })} />
        </div>
        {view === "results" && <Remarks state={state} onSettings={() => show("settings")} />}
        {view === "results" && <ResultsView state={state} onTask={onTask} />}
        {view === "preview" && (
          <PreviewView state={state} busy={busy} onTask={onTask} onCancel={() => show("results")} />
        )}
        {view === "settings" && (
          <SettingsPanel
            state={state}
            rules={rules}
            onTask={onTask}
            onClose={() => show("results")}
          />
        )}
      </main>
      <footer className={styles.footer}>{words.version(version)}</footer>
    </div>
  );
}

function markTask({ checked }: State): Task | null {
  const marks = checked ? marksOf(checked.review) : [];
  return marks.length > 0 ? { kind: "mark", marks } : null;
}

function undoTask({ undoable, marked }: State): Task | null {
  return undoable.length > 0 ? { kind: "undo", edits: inverse(undoable), marked } : null;
}

/** When a view closes under the focus, the focus goes back to the button that opened it. */
function useReturnOfFocus(view: View) {
  const preview = useRef<HTMLButtonElement>(null);
  const settings = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const opener = { results: null, preview, settings }[view];
    return () => {
      if (document.activeElement === document.body) opener?.current?.focus();
    };
  }, [view]);
  return { preview, settings };
}
