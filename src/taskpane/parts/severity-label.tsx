import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Filled } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../lint/rule";
import { useWords } from "./words";

const icons = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Filled };

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  label: { display: "inline-flex", alignItems: "center", gap: "4px", whiteSpace: "nowrap" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorBrandForeground1 },
});

/** The icon alone, with its word for those who do not see it. */
export function SeverityIcon({ severity, label }: { severity: Severity; label: string }) {
  const styles = useStyles();
  const Icon = icons[severity];
  return (
    <Icon className={mergeClasses(styles.icon, styles[severity])} role="img" aria-label={label} />
  );
}

/** "错误 3" with its icon: told by shape and word, not by colour alone. */
export function SeverityLabel({ severity, count }: { severity: Severity; count: number }) {
  const styles = useStyles();
  const { words } = useWords();
  const Icon = icons[severity];
  return (
    <span className={styles.label}>
      <Icon className={styles[severity]} aria-hidden />
      {words.severity[severity]} {count}
    </span>
  );
}
