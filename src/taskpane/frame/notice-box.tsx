import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { toSheetA1 } from "../../sheet/address";
import { clip } from "../parts/clip";
import type { Notice, Task } from "../state/task";
import { noticeLines } from "./notice-lines";
import { useWords } from "../parts/words";
import { UnrecordedCells } from "./unrecorded-cells";

const useStyles = makeStyles({
  box: {
    display: "flex",
    gap: "8px",
    marginBottom: "6px",
    padding: "6px 6px 6px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: { flex: 1, minWidth: 0, overflowWrap: "anywhere" },
  line: { margin: 0 },
  list: { margin: 0, paddingLeft: "20px" },
});

interface NoticeBoxProps {
  readonly notice: Notice | null;
  readonly onClose: () => void;
  readonly onTask: (task: Task) => void;
}

/** What became of the last task, and which cells were left alone, and why. */
export function NoticeBox({ notice, onClose, onTask }: NoticeBoxProps) {
  const styles = useStyles();
  const { words } = useWords();
  return (
    <div aria-live="polite">
      {notice && (
        <div className={styles.box}>
          <div className={styles.text}>
            {noticeLines(notice, words).map((line) => (
              <p key={line} className={styles.line}>
                {line}
              </p>
            ))}
            {"report" in notice && <SkippedList notice={notice} />}
            {notice.kind === "cleared" && (
              <UnrecordedCells
                cells={notice.report.unrecorded}
                onClear={() => onTask({ kind: "clear", unrecorded: "clear" })}
                onLeave={onClose}
              />
            )}
          </div>
          <Button
            size="small"
            appearance="subtle"
            icon={<Dismiss16Regular />}
            aria-label={words.close}
            onClick={onClose}
          />
        </div>
      )}
    </div>
  );
}

type Report = Extract<Notice, { readonly report: unknown }>;

function SkippedList({ notice }: { notice: Report }) {
  const styles = useStyles();
  const { words } = useWords();
  const { skipped } = notice.report;
  if (skipped.length === 0) return null;
  const marking = notice.kind === "marked" || notice.kind === "cleared";
  const reasons = marking ? words.skippedMark : words.skippedWrite;
  return (
    <>
      <p className={styles.line}>{words.skippedTitle(skipped.length)}</p>
      <ul className={styles.list}>
        {skipped.map(({ at, reason }) => (
          <li key={toSheetA1(at)}>
            {clip(toSheetA1(at))}：{reasons[reason]}
          </li>
        ))}
      </ul>
    </>
  );
}
