import type { Messages } from "../locale";
import { UnreadableFileError } from "../xlsx/read-workbook";
import { Alert } from "./alert";
import type { Refused } from "./use-workbook";

interface RefusalProps {
  readonly words: Messages;
  readonly refused: Refused;
  /** Whether another workbook is open and stays so. */
  readonly kept: boolean;
}

/** Why a file was not opened, and what to do. */
export function Refusal({ words, refused, kept }: RefusalProps) {
  const { unreadableFile, workbench } = words;
  const { name, error } = refused;
  const why =
    error instanceof UnreadableFileError ? unreadableFile[error.reason] : workbench.unexpected;
  return (
    <Alert>
      {workbench.unreadable(name.slice(0, 120))}
      {why}
      {kept && workbench.kept}
    </Alert>
  );
}
