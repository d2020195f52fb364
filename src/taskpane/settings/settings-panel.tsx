import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useRef } from "react";
import type { RuleData } from "../../lint/rule";
import { DEFAULT_SETTINGS, type RuleSetting } from "../../lint/settings";
import { changeRule, settingOf, takeOver } from "./settings-changes";
import type { State } from "../state/state";
import type { Task } from "../state/task";
import { useFieldStyles } from "../parts/field-styles";
import { PreferenceList } from "./preference-list";
import { RuleRow } from "./rule-row";
import { SettingsFile } from "./settings-file";
import { UnreadableSettings } from "./unreadable-settings";
import { useWords } from "../parts/words";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: "12px", overflowWrap: "anywhere" },
  top: { display: "flex", alignItems: "center", justifyContent: "space-between" },
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
  list: { margin: "4px 0 0", padding: 0, listStyleType: "none" },
});

interface SettingsPanelProps {
  readonly state: State;
  readonly rules: readonly RuleData[];
  readonly onTask: (task: Task) => void;
  readonly onClose: () => void;
}

/** How the pane works, and what the rules ask for; every change counts at once. */
export function SettingsPanel({ state, rules, onTask, onClose }: SettingsPanelProps) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const { words } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const { settings, unreadable } = state.kept;
  const onRule = useCallback(
    (rule: RuleData, change: RuleSetting) =>
      onTask({
        kind: "settings",
        change: (before) => changeRule(before, rule, change),
        replace: false,
      }),
    [onTask],
  );
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.panel} onKeyDown={(event) => event.key === "Escape" && onClose()}>
      <div>
        <div className={styles.top}>
          <h2 className={styles.heading} tabIndex={-1} ref={heading}>
            {words.settings.title}
          </h2>
          <Button size="small" onClick={onClose}>
            {words.settings.back}
          </Button>
        </div>
        <p className={fields.hint}>{words.settings.keptHere}</p>
      </div>
      <section>
        <h3 className={styles.part}>{words.settings.working}</h3>
        <PreferenceList
          preferences={state.preferences}
          watching={state.watching}
          onChange={(change) =>
            onTask({ kind: "preferences", change: (before) => ({ ...before, ...change }) })
          }
        />
      </section>
      {unreadable && (
        <UnreadableSettings
          unreadable={unreadable}
          onReplace={() =>
            onTask({ kind: "settings", change: () => DEFAULT_SETTINGS, replace: true })
          }
        />
      )}
      <section>
        <h3 className={styles.part}>{words.settings.file}</h3>
        <SettingsFile
          settings={settings}
          rules={rules}
          onImport={(file) =>
            onTask({ kind: "settings", change: (before) => takeOver(before, file), replace: true })
          }
          onReset={() =>
            onTask({
              kind: "settings",
              change: (before) => ({ ...before, rules: {} }),
              replace: false,
            })
          }
        />
      </section>
      <section>
        <h3 className={styles.part}>
          {words.settings.rules(rules.length, Object.keys(settings.rules).length)}
        </h3>
        <ul className={styles.list}>
          {rules.map((rule) => (
            <RuleRow
              key={rule.id}
              rule={rule}
              setting={settingOf(settings, rule)}
              disabled={unreadable !== null}
              onChange={onRule}
            />
          ))}
        </ul>
      </section>
    </section>
  );
}
