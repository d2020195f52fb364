import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../lint/rule";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import { clip } from "../parts/clip";
import { useWords } from "../parts/words";
import { presentText } from "./present-text";

const useStyles = makeStyles({
  values: { display: "flex", flexWrap: "wrap", columnGap: "12px", margin: 0 },
  value: { display: "flex", gap: "6px", minWidth: 0 },
  term: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  present: { margin: 0, whiteSpace: "pre-wrap" },
  expected: { margin: 0, whiteSpace: "pre-wrap", fontWeight: tokens.fontWeightSemibold },
});

interface FindingValuesProps {
  readonly finding: Finding;
  readonly snapshot: WorkbookSnapshot;
}

/** What the first cell holds and should hold; of what belongs elsewhere, where to. */
export function FindingValues({ finding, snapshot }: FindingValuesProps) {
  const styles = useStyles();
  const { words } = useWords();
  const { cells, changes, expected } = finding;
  const isMove = changes.length > 1;
  return (
    <dl className={styles.values}>
      {cells.length > 0 && !isMove && (
        <Value
          term={words.present}
          text={presentText(finding, snapshot)}
          className={styles.present}
        />
      )}
      {expected !== null && (
        <Value
          term={isMove ? words.moveTo : words.expected}
          text={expected}
          className={styles.expected}
        />
      )}
    </dl>
  );
}

function Value({ term, text, className }: { term: string; text: string; className: string }) {
  const styles = useStyles();
  const { words } = useWords();
  return (
    <div className={styles.value}>
      <dt className={styles.term}>{term}</dt>
      <dd className={className}>{clip(text) || words.blank}</dd>
    </div>
  );
}
