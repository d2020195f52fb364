import { makeStyles } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";

const useStyles = makeStyles({ chevron: { flexShrink: 0 } });

/** Points down at what is open. */
export function FoldIcon({ open }: { open: boolean }) {
  const styles = useStyles();
  const Chevron = open ? ChevronDown16Regular : ChevronRight16Regular;
  return <Chevron className={styles.chevron} aria-hidden />;
}
