import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useFieldStyles } from "./field-styles";

const useStyles = makeStyles({
  content: { height: "88px", resize: "vertical" },
});

interface SavedTextProps {
  readonly label: string;
  /** What the user does with it. */
  readonly hint: string;
  readonly text: string;
}

/** A text to be copied: what was offered as a file, where the host does not show the offer. */
export function SavedText({ label, hint, text }: SavedTextProps) {
  const styles = useStyles();
  const fields = useFieldStyles();
  return (
    <label>
      <span className={fields.label}>{hint}</span>
      <textarea
        className={mergeClasses(fields.field, fields.wide, styles.content)}
        aria-label={label}
        readOnly
        value={text}
        onFocus={({ target }) => target.select()}
      />
    </label>
  );
}
