import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useFieldStyles } from "../parts/field-styles";
import { useWords } from "../parts/words";

const useStyles = makeStyles({
  content: { height: "88px", resize: "vertical" },
});

/** A text that was offered as a file, to be copied where the host does not show the offer. */
export function SavedText({ text }: { text: string }) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const { settings: words } = useWords().words;
  return (
    <label>
      <span className={fields.label}>{words.contentHint}</span>
      <textarea
        className={mergeClasses(fields.field, fields.wide, styles.content)}
        aria-label={words.content}
        readOnly
        value={text}
        onFocus={({ target }) => target.select()}
      />
    </label>
  );
}
