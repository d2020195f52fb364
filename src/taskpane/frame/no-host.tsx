import { FluentProvider, Link, webLightTheme } from "@fluentui/react-components";
import type { WorkbookProblem } from "../../sheet/workbook";
import { ProblemText } from "../parts/problem-text";
import { WordsContext, type Words } from "../parts/words";

interface NoHostProps {
  readonly words: Words;
  /** "late" where Excel may answer yet. */
  readonly problem: WorkbookProblem | "late";
  readonly detail?: string;
}

/** What stands in the pane when there is no Excel under it, or none yet. */
export function NoHost({ words: context, problem, detail }: NoHostProps) {
  const { lateHost, problems } = context.words;
  return (
    <FluentProvider theme={webLightTheme}>
      <WordsContext.Provider value={context}>
        <main style={{ padding: 12 }}>
          <h1 style={{ fontSize: 16 }}>{context.words.product}</h1>
          <ProblemText
            problem={problem === "late" ? lateHost : problems[problem]}
            detail={detail}
            alert
          >
            <Link href="workbench.html" target="_blank">
              {context.words.openWorkbench}
            </Link>
          </ProblemText>
        </main>
      </WordsContext.Provider>
    </FluentProvider>
  );
}
