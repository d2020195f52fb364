import type { Language, Messages } from "../locale";
import { UNREADABLE_FILE } from "../locale/reasons";
import { UnreadableFileError } from "../xlsx/read-workbook";
import { Alert } from "./alert";
import type { Refused } from "./use-workbook";

interface RefusalProps {
  readonly words: Messages["workbench"];
  readonly language: Language;
  readonly refused: Refused;
  /** Whether another workbook is open and stays so. */
  readonly kept: boolean;
}

/** Why a file was not opened, and what to do. */
export function Refusal({ words, language, refused, kept }: RefusalProps) {
  const { name, error } = refused;
  const why =
    error instanceof UnreadableFileError
      ? UNREADABLE_FILE[error.reason][language]
      : words.unexpected;
  return (
    <Alert>
      {words.unreadable(name.slice(0, 120))}
      {why}
      {kept && words.kept}
    </Alert>
  );
}
