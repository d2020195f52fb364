import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../parts/words";

const useStyles = makeStyles({
  banner: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    marginTop: "8px",
    padding: "4px 4px 4px 8px",
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  text: { flex: 1, minWidth: 0 },
  button: { flexShrink: 0 },
});

interface StaleBannerProps {
  readonly stale: boolean;
  readonly busy: boolean;
  readonly onCheck: () => void;
}

/** Says that the sheets have changed since the check whose result is shown. */
export function StaleBanner({ stale, busy, onCheck }: StaleBannerProps) {
  const styles = useStyles();
  const { words } = useWords();
  return (
    <div aria-live="polite">
      {stale && (
        <div className={styles.banner} data-stale>
          <span className={styles.text}>{words.stale}</span>
          <Button className={styles.button} size="small" disabledFocusable={busy} onClick={onCheck}>
            {words.recheck}
          </Button>
        </div>
      )}
    </div>
  );
}
