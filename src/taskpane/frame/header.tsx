import { Button, Spinner, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Settings20Regular } from "@fluentui/react-icons/svg/settings";
import { isStale, type State, type View } from "../state/state";
import type { Task } from "../state/task";
import { MoreMenu } from "./more-menu";
import type { Openers } from "./use-return-of-focus";
import { VerdictBand } from "./verdict-band";
import { useLate } from "./use-late";
import { StaleBanner } from "./stale-banner";
import { useWords } from "../parts/words";

/** How long a check takes before it can be cancelled, in milliseconds. */
const PATIENCE_MS = 500;

const useStyles = makeStyles({
  header: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    padding: "6px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-height: 360px)": { position: "static" },
  },
  /** Where the view below has a head of its own that stays. */
  still: { position: "static" },
  /** Excel writes the name above the pane. */
  title: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
  /** The top right corner is Office's own. */
  row: { display: "flex", gap: "6px", paddingRight: "32px" },
  check: { flex: 1, minWidth: 0 },
  gear: { flexShrink: 0, minWidth: "32px" },
});

interface HeaderProps {
  readonly state: State;
  readonly busy: boolean;
  readonly openers: Openers;
  readonly onCheck: () => void;
  readonly onCancel: () => void;
  readonly onTask: (task: Task) => void;
  readonly onView: (view: View) => void;
}

/** The one primary button, what is seldom done, and the verdict. */
export function Header(props: HeaderProps) {
  const { state, busy, openers, onCheck, onCancel, onTask, onView } = props;
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
        <MoreMenu
          busy={busy}
          checked={state.checked !== null}
          button={openers.template}
          onTask={onTask}
          onView={onView}
        />
        <Button
          className={styles.gear}
          ref={openers.settings}
          icon={<Settings20Regular />}
          aria-label={words.settings.title}
          title={words.settings.title}
          aria-expanded={state.view === "settings"}
          onClick={() => onView(state.view === "settings" ? "results" : "settings")}
        />
      </div>
      <VerdictBand state={state} />
      <StaleBanner stale={isStale(state) && !reading} busy={busy} onCheck={onCheck} />
    </header>
  );
}
