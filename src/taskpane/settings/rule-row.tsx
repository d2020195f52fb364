import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { memo, useId, useState } from "react";
import { SEVERITIES, type RuleData, type Severity } from "../../lint/rule";
import type { RuleSetting } from "../../lint/settings";
import { useFieldStyles } from "../parts/field-styles";
import { TextButton } from "../parts/text-button";
import { OptionInput } from "./option-input";
import { useWords } from "../parts/words";

const useStyles = makeStyles({
  item: { padding: "4px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  row: { display: "flex", alignItems: "flex-start", gap: "8px", marginLeft: "-8px" },
  switch: { flex: 1, minWidth: 0 },
  box: { display: "flex", alignItems: "flex-start" },
  severity: { flexShrink: 0, marginTop: "2px" },
  more: { margin: "0 0 0 20px" },
  changed: {
    padding: "0 6px",
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
  },
  options: { margin: "4px 0 4px 4px" },
  why: { margin: "0 0 4px 4px" },
});

interface RuleRowProps {
  readonly rule: RuleData;
  readonly setting: RuleSetting;
  readonly disabled: boolean;
  readonly onChange: (rule: RuleData, change: RuleSetting) => void;
}

/** One rule: on or off, how serious, its numbers, and on demand why it is there. */
export const RuleRow = memo(function RuleRow({ rule, setting, disabled, onChange }: RuleRowProps) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const { words, language } = useWords();
  const [explained, setExplained] = useState(false);
  const why = useId();
  const title = rule.title[language];
  const off = setting.off === true;
  return (
    <li className={styles.item} data-rule-setting={rule.id}>
      <div className={styles.row}>
        <div className={styles.switch}>
          <Checkbox
            className={styles.box}
            label={title}
            checked={!off}
            disabled={disabled}
            onChange={(_, { checked }) => onChange(rule, { off: checked !== true })}
          />
        </div>
        <select
          className={`${fields.field} ${styles.severity}`}
          aria-label={words.settings.severityOf(title)}
          value={setting.severity ?? rule.severity}
          disabled={disabled || off}
          onChange={({ target }) => onChange(rule, { severity: target.value as Severity })}
        >
          {SEVERITIES.map((severity) => (
            <option key={severity} value={severity}>
              {words.severity[severity]}
            </option>
          ))}
        </select>
      </div>
      <div className={styles.more}>
        <TextButton
          aria-label={words.settings.whyOf(title)}
          aria-expanded={explained}
          aria-controls={explained ? why : undefined}
          onClick={() => setExplained(!explained)}
        >
          {words.why}
        </TextButton>
        {Object.keys(setting).length > 0 && (
          <span className={styles.changed}>{words.settings.changed}</span>
        )}
        {explained && (
          <div id={why} className={styles.why}>
            {rule.why[language]}
            <p className={fields.hint}>
              {words.source}
              {rule.source}
            </p>
          </div>
        )}
        {rule.options && (
          <div className={styles.options}>
            {rule.options.map((option) => (
              <OptionInput
                key={option.name}
                option={option}
                value={setting.options?.[option.name] ?? option.default}
                disabled={disabled || off}
                onChange={(value) => onChange(rule, { options: { [option.name]: value } })}
              />
            ))}
          </div>
        )}
      </div>
    </li>
  );
});
