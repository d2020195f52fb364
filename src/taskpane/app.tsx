import { Button, FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef, type RefObject } from "react";
import type { Language } from "../lint/rule";
import type { CellAddress } from "../sheet/address";
import { inverse } from "../sheet/edit";
import type { Workbook } from "../sheet/workbook";
import { Actions } from "./components/actions";
import { Header } from "./components/header";
import { NoticeBox } from "./components/notice-box";
import { Preview } from "./components/preview";
import { ProblemText } from "./components/problem-text";
import { Results } from "./components/results";
import { WordsContext, wordsOf } from "./components/words";
import { marksOf } from "./marks";
import type { State, Task } from "./review-state";
import { useReview, type Reviewer } from "./use-review";

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
  readonly language: Language;
  readonly dark: boolean;
  readonly version: string;
  /** Takes what the ribbon's 一键校验 does. */
  readonly onRibbonCheck: (check: () => Promise<void>) => void;
}

/** The pane. It knows the workbook only as a port. */
export function App(props: AppProps) {
  const context = useMemo(() => wordsOf(props.language), [props.language]);
  return (
    <FluentProvider theme={props.dark ? webDarkTheme : webLightTheme}>
      <WordsContext.Provider value={context}>
        <Pane {...props} />
      </WordsContext.Provider>
    </FluentProvider>
  );
}

function Pane({ workbook, review, language, version, onRibbonCheck }: AppProps) {
  const styles = useStyles();
  const { words } = wordsOf(language);
  const { state, dispatch, run } = useReview(workbook, review);
  const previewButton = useRef<HTMLButtonElement>(null);
  const locate = useCallback((at: CellAddress) => void run({ kind: "locate", at }), [run]);
  useEffect(() => {
    onRibbonCheck(() => run({ kind: "check" }));
  }, [onRibbonCheck, run]);
  useReturnOfFocus(state.previewing, previewButton);
  const { checked, failure, previewing, marked } = state;
  const busy = state.doing !== null && state.doing !== "locate";
  const plan = checked?.review.plan;
  return (
    <div className={styles.pane}>
      <Header state={state} busy={busy} onCheck={() => void run({ kind: "check" })} />
      <main className={styles.main}>
        {failure && (
          <ProblemText problem={words.problems[failure.problem]} detail={failure.detail} alert>
            <Button size="small" onClick={() => void run(failure.task)}>
              {words.retry}
            </Button>
          </ProblemText>
        )}
        <div>
          <Actions
            hidden={previewing}
            busy={busy}
            mark={markTask(state)}
            undo={undoTask(state)}
            canPreview={plan !== undefined && plan.edits.length + plan.leftOut.length > 0}
            previewButton={previewButton}
            onTask={(task) => void run(task)}
            onPreview={() => dispatch({ type: "previewed", open: true })}
          />
          <NoticeBox notice={state.notice} onClose={() => dispatch({ type: "dismissed" })} />
        </div>
        {checked && !previewing && <Results checked={checked} onLocate={locate} />}
        {checked && previewing && (
          <Preview
            checked={checked}
            busy={busy}
            onWrite={(edits) => void run({ kind: "write", edits, marked })}
            onCancel={() => dispatch({ type: "previewed", open: false })}
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

/** When the preview closes under the focus, the focus goes back to the button that opened it. */
function useReturnOfFocus(previewing: boolean, button: RefObject<HTMLButtonElement | null>) {
  useEffect(() => {
    if (!previewing) return undefined;
    const opener = button.current;
    return () => {
      if (document.activeElement === document.body) opener?.focus();
    };
  }, [previewing, button]);
}
