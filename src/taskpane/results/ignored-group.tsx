import { makeStyles, tokens } from "@fluentui/react-components";
import type { Ref } from "react";
import type { Ignored } from "../../lint/settings";
import { clip } from "../parts/clip";
import { Fold } from "../parts/fold";
import { useRule } from "../parts/rules";
import { TextButton } from "../parts/text-button";
import { useWords } from "../parts/words";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  place: { display: "flex", alignItems: "baseline", gap: "8px" },
  cell: { fontWeight: tokens.fontWeightSemibold },
  sheet: {
    flex: 1,
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  line: { margin: "2px 0 0" },
  quiet: { margin: "2px 0 0", color: tokens.colorNeutralForeground2 },
});

export interface IgnoredGroupProps {
  readonly ignored: readonly Ignored[];
  readonly stillHolds: (entry: Ignored) => boolean;
  readonly toggle: Ref<HTMLButtonElement>;
  readonly onTakeBack: (entry: Ignored) => void;
}

/** What the users of this workbook have let stand, with their reasons; folded until asked for. */
export function IgnoredGroup({ ignored, toggle, ...rest }: IgnoredGroupProps) {
  const styles = useStyles();
  const { words } = useWords();
  if (ignored.length === 0) return null;
  return (
    <Fold head={words.ignoredTitle(ignored.length)} open={false} toggle={toggle}>
      <ul className={styles.list}>
        {ignored.map((entry, index) => (
          <IgnoredItem key={index} entry={entry} {...rest} />
        ))}
      </ul>
    </Fold>
  );
}

interface IgnoredItemProps extends Pick<IgnoredGroupProps, "stillHolds" | "onTakeBack"> {
  readonly entry: Ignored;
}

function IgnoredItem({ entry, stillHolds, onTakeBack }: IgnoredItemProps) {
  const styles = useStyles();
  const { words, language } = useWords();
  const title = useRule(entry.rule)?.title[language] ?? entry.rule;
  return (
    <li className={styles.item} data-ignored={entry.rule}>
      <div className={styles.place}>
        <span className={styles.cell}>{entry.cell}</span>
        <span className={styles.sheet}>{clip(entry.sheet)}</span>
        <TextButton
          aria-label={words.takeBackCell(clip(`${entry.sheet}!${entry.cell}`))}
          onClick={() => onTakeBack(entry)}
        >
          {words.takeBack}
        </TextButton>
      </div>
      <p className={styles.line}>{title}</p>
      <p className={styles.quiet}>{words.ignoredBecause(clip(entry.reason))}</p>
      {!stillHolds(entry) && <p className={styles.quiet}>{words.ignoredOver}</p>}
    </li>
  );
}
