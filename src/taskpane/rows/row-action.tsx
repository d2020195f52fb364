import { Button } from "@fluentui/react-components";
import { useId, type Ref } from "react";
import { useFieldStyles } from "../parts/field-styles";

interface RowActionProps {
  readonly label: string;
  /** Why it cannot be done; "" where that is told elsewhere, null where it can. */
  readonly refusal: string | null;
  readonly busy: boolean;
  readonly button?: Ref<HTMLButtonElement>;
  readonly onPress: () => void;
}

/** A button for the selected row, with the reason beside it when it does nothing. */
export function RowAction({ label, refusal, busy, button, onPress }: RowActionProps) {
  const fields = useFieldStyles();
  const reason = useId();
  return (
    <div>
      <Button
        ref={button}
        disabledFocusable={busy || refusal !== null}
        aria-describedby={refusal ? reason : undefined}
        onClick={onPress}
      >
        {label}
      </Button>
      {refusal && (
        <p id={reason} className={fields.hint}>
          {refusal}
        </p>
      )}
    </div>
  );
}
