import { mergeClasses } from "@fluentui/react-components";
import { TEMPLATES } from "../../template";
import { wrongFields, type Wishes } from "./template-wishes";
import { Choice } from "../parts/choice";
import { useFieldStyles } from "../parts/field-styles";
import { LabelledInput } from "../parts/labelled-input";
import { useWords } from "../parts/words";

interface TemplateFieldsProps {
  readonly wishes: Wishes;
  /** Whether what is wrong is told at once. */
  readonly strict: boolean;
  readonly onChange: (change: Partial<Wishes>) => void;
}

/** Which blank form, for which year, in which unit, with how many rows. */
export function TemplateFields({ wishes, strict, onChange }: TemplateFieldsProps) {
  const fields = useFieldStyles();
  const { words, language } = useWords();
  const { template: texts } = words;
  const { template } = wishes;
  const wrong = wrongFields(wishes);
  return (
    <>
      <label>
        <span className={fields.label}>{texts.form}</span>
        <select
          className={mergeClasses(fields.field, fields.wide)}
          value={template.id}
          onChange={({ target }) =>
            onChange({ template: TEMPLATES.find(({ id }) => id === target.value) ?? template })
          }
        >
          {TEMPLATES.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[language]}
            </option>
          ))}
        </select>
      </label>
      <LabelledInput
        label={texts.year}
        value={wishes.year}
        hint={texts.yearHint}
        wrong={wrong.includes("year") ? texts.yearWrong : null}
        strict={strict}
        digits
        onChange={(year) => onChange({ year })}
      />
      <Choice
        label={texts.unit}
        value={wishes.unit ?? template.unit}
        names={texts.units}
        onChange={(unit) => onChange({ unit })}
      />
      <LabelledInput
        label={texts.rows}
        value={wishes.rows ?? String(template.rows)}
        hint={texts.rowsHint}
        wrong={wrong.includes("rows") ? texts.rowsWrong : null}
        strict={strict}
        digits
        onChange={(rows) => onChange({ rows })}
      />
    </>
  );
}
