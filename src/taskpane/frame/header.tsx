import { Button, Spinner, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Settings20Regular } from "@fluentui/react-icons/svg/settings";
import type { Ref } from "react";
import { isStale, type State } from "../state/state";
import { useLate } from "./use-late";
import { ResultLine } from "./result-line";
import { StaleBanner } from "./stale-banner";
import { useWords } from "../parts/words";

/** How long a check takes before it can be cancelled, in milliseconds. */
const PATIENCE_MS = 500;

const useStyles = makeStyles({
  header: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    padding: "8px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-height: 360px)": { position: "static" },
  },
  /** Where the view below has a head of its own that stays. */
  still: { position: "static" },
  title: {
    margin: "0 40px 8px 0",
    lineHeight: "24px",
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  row: { display: "flex", gap: "6px" },
  check: { flex: 1, minWidth: 0 },
  gear: { flexShrink: 0, minWidth: "32px" },
});

interface HeaderProps {
  readonly state: State;
  readonly busy: boolean;
  readonly gear: Ref<HTMLButtonElement>;
  readonly onCheck: () => void;
  readonly onCancel: () => void;
  readonly onSettings: () => void;
}

/** The name, the one primary button and the result line. The top right corner is Office's own. */
export function Header({ state, busy, gear, onCheck, onCancel, onSettings }: HeaderProps) {
  const styles = useStyles();
  const { words } = useWords();
  const reading = state.doing === "check";
  const long = useLate(reading, PATIENCE_MS);
  return (
    <header className={mergeClasses(styles.header, state.view === "settings" && styles.still)}>
      <h1 className={styles.title}>{words.product}</h1>
      <div className={styles.row}>
        <Button
          className={styles.check}
          appearance="primary"
          disabledFocusable={busy}
          icon={reading ? <Spinner size="extra-tiny" /> : undefined}
          onClick={onCheck}
        >
          {words.check}
        </Button>
        {long && <Button onClick={onCancel}>{words.cancel}</Button>}
        <Button
          className={styles.gear}
          ref={gear}
          icon={<Settings20Regular />}
          aria-label={words.settings.title}
          title={words.settings.title}
          aria-expanded={state.view === "settings"}
          onClick={onSettings}
        />
      </div>
      <ResultLine state={state} />
      <StaleBanner stale={isStale(state) && !reading} busy={busy} onCheck={onCheck} />
    </header>
  );
}
