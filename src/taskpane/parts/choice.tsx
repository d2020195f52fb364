import { Radio, RadioGroup } from "@fluentui/react-components";
import { useId } from "react";
import { useFieldStyles } from "./field-styles";

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  /** The values to choose from, each with its name. */
  readonly names: Readonly<Record<Value, string>>;
  readonly onChange: (value: Value) => void;
}

/** One of a few values, all in sight. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, value, names, onChange } = props;
  const fields = useFieldStyles();
  const title = useId();
  const values = Object.keys(names) as Value[];
  return (
    <div>
      <span id={title} className={fields.label}>
        {label}
      </span>
      <RadioGroup
        layout="horizontal"
        aria-labelledby={title}
        value={value}
        onChange={(_, chosen) => onChange(chosen.value as Value)}
      >
        {values.map((each) => (
          <Radio key={each} value={each} label={names[each]} />
        ))}
      </RadioGroup>
    </div>
  );
}
