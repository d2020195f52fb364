import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { Finding } from "../../lint/rule";
import { toA1, toSheetA1, type CellAddress } from "../../sheet/address";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import { clip } from "../parts/clip";
import { FindingMore } from "./finding-more";
import { useWords } from "../parts/words";
import { presentText } from "./present-text";

const useStyles = makeStyles({
  item: {
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  place: { display: "flex", alignItems: "baseline", gap: "8px" },
  cell: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  sheet: {
    flex: 1,
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  message: { margin: "2px 0 4px" },
  values: { display: "flex", flexWrap: "wrap", columnGap: "16px", margin: 0 },
  value: { display: "flex", gap: "6px", minWidth: 0 },
  term: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  present: { margin: 0, whiteSpace: "pre-wrap" },
  expected: { margin: 0, whiteSpace: "pre-wrap", fontWeight: tokens.fontWeightSemibold },
});

interface FindingItemProps {
  readonly finding: Finding;
  readonly snapshot: WorkbookSnapshot;
  readonly onLocate: (at: CellAddress) => void;
  readonly onIgnore: ((finding: Finding, reason: string) => void) | null;
}

/** One finding: which cell, the sentence, what is there, what it should be, and why. */
export const FindingItem = memo(function FindingItem(props: FindingItemProps) {
  const { finding, snapshot, onLocate, onIgnore } = props;
  const styles = useStyles();
  const { words, language } = useWords();
  const first = finding.cells[0];
  return (
    <li
      className={styles.item}
      data-rule={finding.rule}
      data-cells={finding.cells.map(toSheetA1).join(",")}
    >
      {first && (
        <div className={styles.place}>
          <span className={styles.cell}>{toA1(first)}</span>
          <span className={styles.sheet}>{clip(first.sheet)}</span>
          <Button
            size="small"
            aria-label={words.locateCell(clip(toSheetA1(first)))}
            onClick={() => onLocate(first)}
          >
            {words.locate}
          </Button>
        </div>
      )}
      <p className={styles.message}>{clip(finding.message[language])}</p>
      <dl className={styles.values}>
        {first && (
          <Value
            term={words.present}
            text={presentText(finding, snapshot)}
            className={styles.present}
          />
        )}
        {finding.expected !== null && (
          <Value term={words.expected} text={finding.expected} className={styles.expected} />
        )}
      </dl>
      <FindingMore finding={finding} onIgnore={first ? onIgnore : null} />
    </li>
  );
});

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
