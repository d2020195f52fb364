import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Finding } from "../../lint/rule";
import { toA1 } from "../../sheet/address";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import { clip } from "../parts/clip";
import { SeverityIcon } from "../parts/severity-label";
import { useWords } from "../parts/words";
import { FindingCard, type CardActs } from "./finding-card";
import { useLineStyles } from "./line-styles";

const useStyles = makeStyles({
  line: { borderLeft: "3px solid transparent" },
  open: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: { paddingLeft: "3px" },
  cell: {
    flexShrink: 0,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
});

interface FindingLineProps extends CardActs {
  readonly finding: Finding;
  readonly open: boolean;
  /** Whether it stands among alike ones. */
  readonly inside: boolean;
  readonly snapshot: WorkbookSnapshot;
  readonly tabIndex: 0 | -1;
  readonly onToggle: () => void;
}

/** Folded: which cell, and the sentence. Open: the whole sentence and what can be done. */
export function FindingLine(props: FindingLineProps) {
  const { finding, open, inside, snapshot, tabIndex, onToggle, ...acts } = props;
  const styles = useStyles();
  const line = useLineStyles();
  const { words, language } = useWords();
  const first = finding.cells[0];
  return (
    <div className={mergeClasses(styles.line, open && styles.open)}>
      <button
        type="button"
        data-head
        className={mergeClasses(line.head, styles.head, open && line.top, inside && line.inside)}
        tabIndex={tabIndex}
        aria-expanded={open}
        onClick={onToggle}
      >
        <SeverityIcon severity={finding.severity} label={words.severity[finding.severity]} />
        {first && <span className={styles.cell}>{toA1(first)}</span>}
        <span className={open ? line.whole : line.short}>{clip(finding.message[language])}</span>
      </button>
      {open && <FindingCard finding={finding} snapshot={snapshot} {...acts} />}
    </div>
  );
}
