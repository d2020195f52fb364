import { makeStyles, tokens } from "@fluentui/react-components";
import type { Language, Messages } from "../locale";
import { UNREADABLE_FILE } from "../locale/reasons";
import { UnreadableFileError } from "../xlsx/read-workbook";
import type { Refused } from "./use-workbook";

const useStyles = makeStyles({
  refusal: {
    padding: "8px 16px",
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    overflowWrap: "anywhere",
  },
});

interface RefusalProps {
  readonly words: Messages["workbench"];
  readonly language: Language;
  readonly refused: Refused;
  /** Whether another workbook is open and stays so. */
  readonly kept: boolean;
}

/** Why a file was not opened, and what to do. */
export function Refusal({ words, language, refused, kept }: RefusalProps) {
  const styles = useStyles();
  const { name, error } = refused;
  const why =
    error instanceof UnreadableFileError
      ? UNREADABLE_FILE[error.reason][language]
      : words.unexpected;
  return (
    <div className={styles.refusal} role="alert">
      {words.unreadable(name.slice(0, 120))}
      {why}
      {kept && words.kept}
    </div>
  );
}
