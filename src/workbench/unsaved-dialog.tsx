import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Messages } from "../locale";

interface UnsavedDialogProps {
  readonly words: Messages["workbench"];
  readonly onDownload: () => void;
  readonly onDiscard: () => void;
  readonly onCancel: () => void;
}

/** Asks what becomes of changes that are in no file yet. */
export function UnsavedDialog({ words, onDownload, onDiscard, onCancel }: UnsavedDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current!.showModal(), []);
  return (
    <dialog ref={dialog} className="unsaved" aria-labelledby="unsaved-title" onClose={onCancel}>
      <h2 id="unsaved-title">{words.unsaved}</h2>
      <p>{words.unsavedHow}</p>
      <div className="choices">
        <Button appearance="primary" onClick={onDownload}>
          {words.unsavedDownload}
        </Button>
        <Button onClick={onDiscard}>{words.unsavedDiscard}</Button>
        <Button onClick={onCancel}>{words.unsavedCancel}</Button>
      </div>
    </dialog>
  );
}
