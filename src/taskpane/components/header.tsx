import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import type { State } from "../review-state";
import { ResultLine } from "./result-line";
import { useWords } from "./words";

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
  title: {
    margin: "0 40px 8px 0",
    lineHeight: "24px",
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  check: { width: "100%" },
});

interface HeaderProps {
  readonly state: State;
  readonly busy: boolean;
  readonly onCheck: () => void;
}

/** The name, the one primary button and the result line. The top right corner is Office's own. */
export function Header({ state, busy, onCheck }: HeaderProps) {
  const styles = useStyles();
  const { words } = useWords();
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{words.product}</h1>
      <Button
        className={styles.check}
        appearance="primary"
        disabledFocusable={busy}
        icon={state.doing === "check" ? <Spinner size="extra-tiny" /> : undefined}
        onClick={onCheck}
      >
        {words.check}
      </Button>
      <ResultLine state={state} />
    </header>
  );
}
