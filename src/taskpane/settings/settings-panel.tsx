import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, type ReactNode } from "react";
import type { RuleData } from "../../lint/rule";
import type { RuleSetting } from "../../lint/settings";
import type { SettingsChange } from "../state/settings-change";
import type { State } from "../state/state";
import type { Task } from "../state/task";
import { useFieldStyles } from "../parts/field-styles";
import { PreferenceList } from "./preference-list";
import { RuleList } from "./rule-list";
import { SettingsFile } from "./settings-file";
import { UnreadableSettings } from "./unreadable-settings";
import { useWords } from "../parts/words";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: "12px", overflowWrap: "anywhere" },
  top: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    margin: "-12px -12px 0",
    padding: "8px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  part: {
    margin: "0 0 2px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface SettingsPanelProps {
  readonly state: State;
  /** What stands at the foot. */
  readonly diagnosis: ReactNode;
  readonly onTask: (task: Task) => void;
  readonly onClose: () => void;
}

/** How the pane works, and what the rules ask for; every change counts at once. */
export function SettingsPanel(props: SettingsPanelProps) {
  const { state, diagnosis, onTask, onClose } = props;
  const styles = useStyles();
  const fields = useFieldStyles();
  const { settings: words, diagnosis: diagnosisWords } = useWords().words;
  const heading = useRef<HTMLHeadingElement>(null);
  const { rules, storedSettings } = state;
  const { settings, unreadable } = storedSettings;
  const change = useCallback(
    (wanted: SettingsChange) => onTask({ kind: "settings", change: wanted }),
    [onTask],
  );
  const onRule = useCallback(
    (rule: RuleData, setting: RuleSetting) => change({ kind: "rule", rule, setting }),
    [change],
  );
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.panel} onKeyDown={(event) => event.key === "Escape" && onClose()}>
      <div className={styles.top}>
        <h2 className={styles.heading} tabIndex={-1} ref={heading}>
          {words.title}
        </h2>
        <Button size="small" onClick={onClose}>
          {words.back}
        </Button>
      </div>
      <p className={fields.hint}>{words.keptHere}</p>
      <Part title={words.working}>
        <PreferenceList
          preferences={state.preferences}
          watching={state.watching}
          onChange={(wanted) => onTask({ kind: "preferences", change: wanted })}
        />
      </Part>
      {unreadable && (
        <UnreadableSettings
          unreadable={unreadable}
          onReplace={() => change({ kind: "start-over" })}
        />
      )}
      <Part title={words.file}>
        <SettingsFile
          settings={settings}
          rules={rules}
          onImport={(file) => change({ kind: "import", file })}
          onReset={() => change({ kind: "usual-rules" })}
        />
      </Part>
      <Part title={words.rules(rules.length, Object.keys(settings.rules).length)}>
        <RuleList
          rules={rules}
          settings={settings}
          disabled={unreadable !== null}
          onChange={onRule}
        />
      </Part>
      <Part title={diagnosisWords.title}>{diagnosis}</Part>
    </section>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <section>
      <h3 className={styles.part}>{title}</h3>
      {children}
    </section>
  );
}
