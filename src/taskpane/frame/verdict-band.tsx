import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle20Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info20Filled } from "@fluentui/react-icons/svg/info";
import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import { useWords } from "../parts/words";
import type { State } from "../state/state";
import { saidOf, type Tone } from "../state/said";

const ICONS: Readonly<Record<Tone, typeof Info20Filled>> = {
  danger: ErrorCircle20Filled,
  warning: Warning20Filled,
  info: Info20Filled,
  success: CheckmarkCircle20Filled,
};

const useStyles = makeStyles({
  band: {
    display: "flex",
    gap: "8px",
    minHeight: "20px",
    marginTop: "6px",
    padding: "4px 8px",
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  danger: { backgroundColor: tokens.colorStatusDangerBackground1 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1 },
  info: { backgroundColor: tokens.colorNeutralBackground3 },
  success: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  icon: { flexShrink: 0 },
  dangerIcon: { color: tokens.colorStatusDangerForeground1 },
  warningIcon: { color: tokens.colorStatusWarningForeground3 },
  infoIcon: { color: tokens.colorBrandForeground1 },
  successIcon: { color: tokens.colorStatusSuccessForeground1 },
  text: { flex: 1, minWidth: 0, color: tokens.colorNeutralForeground1 },
  sentence: { display: "block", fontWeight: tokens.fontWeightSemibold },
  scope: { display: "block", fontSize: tokens.fontSizeBase200 },
});

/** Whether the workbook can be sent, by icon, colour and one sentence, which screen readers are told of. */
export function VerdictBand({ state }: { state: State }) {
  const styles = useStyles();
  const { tone, sentence, scope } = saidOf(state, useWords());
  const Icon = tone && ICONS[tone];
  return (
    <div
      role="status"
      aria-live="polite"
      data-tone={tone}
      className={mergeClasses(styles.band, tone ? styles[tone] : undefined)}
    >
      {Icon && tone && (
        <Icon className={mergeClasses(styles.icon, styles[`${tone}Icon`])} aria-hidden />
      )}
      <div className={styles.text}>
        {sentence && <span className={styles.sentence}>{sentence}</span>}
        {scope && <span className={styles.scope}>{scope}</span>}
      </div>
    </div>
  );
}
