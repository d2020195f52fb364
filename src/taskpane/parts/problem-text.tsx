import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Problem } from "../../locale";
import { clip } from "./clip";
import { useWords } from "./words";

const useStyles = makeStyles({
  box: {
    padding: "8px 12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  title: {
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { margin: "0 0 4px" },
  detail: { margin: "0 0 4px", color: tokens.colorNeutralForeground2 },
});

interface ProblemTextProps {
  readonly problem: Problem;
  readonly title?: string;
  readonly detail?: string;
  readonly alert?: boolean;
  readonly children?: ReactNode;
}

/** What happened, why, and what to do next; below it the host's own words, or a cell, and a button. */
export function ProblemText({ problem, title, detail, alert, children }: ProblemTextProps) {
  const styles = useStyles();
  const { words } = useWords();
  return (
    <section className={styles.box} role={alert ? "alert" : undefined}>
      <h2 className={styles.title}>{title ?? problem.what}</h2>
      {title !== undefined && <p className={styles.line}>{problem.what}</p>}
      <p className={styles.line}>{problem.why}</p>
      <p className={styles.line}>{problem.next}</p>
      {detail && (
        <p className={styles.detail}>
          {problem.lead ?? words.detail}
          {clip(detail)}
        </p>
      )}
      {children}
    </section>
  );
}
