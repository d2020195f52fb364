import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { RULE_GROUPS, type RuleData } from "../../lint/rule";
import type { RuleSetting, Settings } from "../../lint/settings";
import { useFieldStyles } from "../parts/field-styles";
import { useWords } from "../parts/words";
import { settingOf } from "../state/settings-change";
import { isSought } from "./is-sought";
import { RuleRow } from "./rule-row";

const useStyles = makeStyles({
  changed: { marginLeft: "-8px" },
  group: {
    margin: "12px 0 4px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

interface RuleListProps {
  readonly rules: readonly RuleData[];
  readonly settings: Settings;
  readonly disabled: boolean;
  readonly onChange: (rule: RuleData, change: RuleSetting) => void;
}

/** The rules by their groups: all, or those that are searched for, or those that were changed. */
export function RuleList({ rules, settings, disabled, onChange }: RuleListProps) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const { words, language } = useWords();
  const [sought, setSought] = useState("");
  const [onlyChanged, setOnlyChanged] = useState(false);
  const shown = rules.filter(
    (rule) =>
      isSought(rule, sought, language) &&
      (!onlyChanged || Object.keys(settingOf(settings, rule)).length > 0),
  );
  const groups = RULE_GROUPS.map((group) => ({
    group,
    members: shown.filter((rule) => rule.group === group),
  })).filter(({ members }) => members.length > 0);
  return (
    <>
      <input
        type="search"
        className={mergeClasses(fields.field, fields.wide)}
        aria-label={words.settings.search}
        placeholder={words.settings.search}
        value={sought}
        onChange={({ target }) => setSought(target.value)}
      />
      <Checkbox
        className={styles.changed}
        label={words.settings.onlyChanged}
        checked={onlyChanged}
        onChange={(_, { checked }) => setOnlyChanged(checked === true)}
      />
      <p className={fields.hint} role="status">
        {shown.length === 0 && words.settings.noneShown}
      </p>
      {groups.map(({ group, members }) => (
        <section key={group}>
          <h4 className={styles.group}>
            {words.settings.group(words.settings.groups[group], members.length)}
          </h4>
          <ul className={styles.list}>
            {members.map((rule) => (
              <RuleRow
                key={rule.id}
                rule={rule}
                setting={settingOf(settings, rule)}
                disabled={disabled}
                onChange={onChange}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
