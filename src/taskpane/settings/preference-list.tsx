import { Checkbox, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Preferences } from "../state/preferences";
import { useFieldStyles } from "../parts/field-styles";
import { useWords } from "../parts/words";

const useStyles = makeStyles({
  box: { display: "flex", alignItems: "flex-start", marginLeft: "-8px" },
  writeAs: { display: "block", marginTop: "4px" },
});

interface PreferenceListProps {
  readonly preferences: Preferences;
  readonly watching: boolean;
  readonly onChange: (change: Partial<Preferences>) => void;
}

/** How the pane checks and writes in this workbook. */
export function PreferenceList({ preferences, watching, onChange }: PreferenceListProps) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const { settings: words } = useWords().words;
  return (
    <>
      <Checkbox
        className={styles.box}
        label={words.autoCheck}
        checked={preferences.autoCheck}
        disabled={!watching}
        onChange={(_, { checked }) => onChange({ autoCheck: checked === true })}
      />
      {!watching && <p className={fields.hint}>{words.noWatching}</p>}
      <Checkbox
        className={styles.box}
        label={words.markAfterRibbon}
        checked={preferences.markAfterRibbon}
        onChange={(_, { checked }) => onChange({ markAfterRibbon: checked === true })}
      />
      <label className={styles.writeAs}>
        {words.writeAs}
        <select
          className={mergeClasses(fields.field, fields.wide)}
          value={preferences.writeAs}
          onChange={({ target }) =>
            onChange({ writeAs: target.value === "value" ? "value" : "formula" })
          }
        >
          <option value="formula">{words.formula}</option>
          <option value="value">{words.value}</option>
        </select>
      </label>
    </>
  );
}
