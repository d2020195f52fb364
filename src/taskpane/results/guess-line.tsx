import { makeStyles, tokens } from "@fluentui/react-components";
import type { Form } from "../../form/model/form";
import { clip } from "../parts/clip";
import { useWords } from "../parts/words";

const useStyles = makeStyles({
  line: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** The headings that were understood by what stands under them, in one quiet line. */
export function GuessLine({ guesses }: Pick<Form, "guesses">) {
  const styles = useStyles();
  const { words } = useWords();
  if (guesses.length === 0) return null;
  const list = guesses.map(({ heading, meaning }) =>
    words.guess(clip(heading.text), words.meanings[meaning] ?? meaning),
  );
  return <p className={styles.line}>{words.guesses(list)}</p>;
}
