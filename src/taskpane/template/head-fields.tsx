import type { Choices } from "../../template";
import { useFieldStyles } from "../parts/field-styles";
import { LabelledInput } from "../parts/labelled-input";
import { useWords } from "../parts/words";

interface HeadFieldsProps {
  readonly head: Choices["head"];
  readonly onChange: (head: Choices["head"]) => void;
}

const roles = ["project", "department", "unit"] as const;

/** What the form's head says already when it is inserted. */
export function HeadFields({ head, onChange }: HeadFieldsProps) {
  const fields = useFieldStyles();
  const { template: words } = useWords().words;
  return (
    <>
      <p className={fields.hint}>{words.headHint}</p>
      {roles.map((role) => (
        <LabelledInput
          key={role}
          label={words.head[role]}
          value={head[role]}
          onChange={(text) => onChange({ ...head, [role]: text })}
        />
      ))}
    </>
  );
}
