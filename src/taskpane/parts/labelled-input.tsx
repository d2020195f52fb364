import { mergeClasses } from "@fluentui/react-components";
import { useId, useState } from "react";
import { useFieldStyles } from "./field-styles";

interface LabelledInputProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  /** What is wrong with the value; null when it fits. */
  readonly wrong?: string | null;
  /** Whether a wrong value is told of before the user has left the field. */
  readonly strict?: boolean;
  readonly digits?: boolean;
  readonly onChange: (value: string) => void;
}

/** A field to type in, with its name above it and a hint, or what is wrong, below. */
export function LabelledInput(props: LabelledInputProps) {
  const { label, value, hint, wrong = null, strict = false, digits = false, onChange } = props;
  const fields = useFieldStyles();
  const [left, setLeft] = useState(false);
  const below = useId();
  const told = wrong !== null && (strict || left);
  return (
    <div>
      <label>
        <span className={fields.label}>{label}</span>
        <input
          className={mergeClasses(fields.field, fields.wide)}
          inputMode={digits ? "numeric" : undefined}
          value={value}
          maxLength={200}
          aria-invalid={told}
          aria-describedby={hint === undefined ? undefined : below}
          data-wrong={wrong === null ? undefined : true}
          onChange={({ target }) => onChange(target.value)}
          onBlur={() => setLeft(true)}
        />
      </label>
      {hint !== undefined && (
        <p id={below} className={told ? fields.wrong : fields.hint} aria-live="polite">
          {told ? wrong : hint}
        </p>
      )}
    </div>
  );
}
