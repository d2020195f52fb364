import { Button, makeStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Finding } from "../../lint/rule";
import { toSheetA1, type CellAddress } from "../../sheet/address";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import { clip } from "../parts/clip";
import { useRule } from "../parts/rules";
import { useWords } from "../parts/words";
import { FindingValues } from "./finding-values";
import { IgnoreForm } from "./ignore-form";
import { WhyText } from "./why-text";

const useStyles = makeStyles({
  card: { padding: "0 8px 8px 28px", overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: "6px" },
});

export interface CardActs {
  readonly onLocate: (at: CellAddress) => void;
  /** Null where nothing can be ignored. */
  readonly onIgnore: ((finding: Finding, reason: string) => void) | null;
  /** Writes the correction; null where there is none. */
  readonly onMend: (() => void) | null;
  readonly busy: boolean;
}

interface FindingCardProps extends CardActs {
  readonly finding: Finding;
  readonly snapshot: WorkbookSnapshot;
}

/** What stands in the cell and what should, why, and what can be done about it. */
export function FindingCard(props: FindingCardProps) {
  const { finding, snapshot, busy, onLocate, onIgnore, onMend } = props;
  const styles = useStyles();
  const { words } = useWords();
  const rule = useRule(finding.rule);
  const [asking, setAsking] = useState(false);
  const ignore = useRef<HTMLButtonElement>(null);
  const first = finding.cells[0];
  const cancel = () => {
    setAsking(false);
    ignore.current?.focus();
  };
  return (
    <div className={styles.card}>
      <FindingValues finding={finding} snapshot={snapshot} />
      {rule && <WhyText rule={rule} />}
      {first && (
        <div className={styles.buttons}>
          {onMend && (
            <Button
              size="small"
              appearance="primary"
              aria-label={words.mendCell(clip(toSheetA1(first)))}
              disabledFocusable={busy}
              onClick={onMend}
            >
              {words.mend}
            </Button>
          )}
          <Button
            size="small"
            aria-label={words.locateCell(clip(toSheetA1(first)))}
            onClick={() => onLocate(first)}
          >
            {words.locate}
          </Button>
          {onIgnore && (
            <Button
              ref={ignore}
              size="small"
              aria-label={words.ignoreCell(clip(toSheetA1(first)))}
              aria-expanded={asking}
              onClick={() => setAsking(!asking)}
            >
              {words.ignore}
            </Button>
          )}
        </div>
      )}
      {asking && onIgnore && (
        <IgnoreForm onIgnore={(reason) => onIgnore(finding, reason)} onCancel={cancel} />
      )}
    </div>
  );
}
