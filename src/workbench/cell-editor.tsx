import { useEffect, useRef, type ClipboardEvent, type KeyboardEvent, type RefObject } from "react";
import type { Editing } from "./use-editing";
import type { Box } from "./visible-cells";

interface CellEditorProps {
  readonly label: string;
  readonly describedBy: string | undefined;
  readonly box: Box;
  readonly original: string;
  /** What of the selection goes on the clipboard. */
  readonly copied: () => string;
  readonly editing: Editing;
  readonly input: RefObject<HTMLTextAreaElement | null>;
  /** Does what a key of the grid means; tells whether it means anything. */
  readonly onKey: (event: KeyboardEvent) => boolean;
}

/**
 * Takes the keys of the grid: it always stands on the selected cell and holds the focus, so that an
 * input method composes in the cell itself; it shows only while the cell is being typed into.
 */
export function CellEditor(props: CellEditorProps) {
  const { label, describedBy, box, editing, input } = props;
  const { typing } = editing;
  const isTyping = typing !== null;
  const length = useRef(0);
  length.current = typing?.length ?? 0;
  useEffect(() => {
    if (isTyping) input.current?.setSelectionRange(length.current, length.current);
  }, [isTyping, input]);
  const onCopy = (event: ClipboardEvent) => {
    if (isTyping) return;
    event.clipboardData.setData("text/plain", props.copied());
    event.preventDefault();
  };
  const onCut = (event: ClipboardEvent) => {
    onCopy(event);
    if (!isTyping) editing.clear();
  };
  const onPaste = (event: ClipboardEvent) => {
    if (isTyping) return;
    editing.paste(event.clipboardData.getData("text/plain"));
    event.preventDefault();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const handled = isTyping ? keyWhileTyping(event, props) : keyWhileMoving(event, props);
    if (handled) event.preventDefault();
  };
  return (
    <textarea
      ref={input}
      className={isTyping ? "cell-editor typing" : "cell-editor"}
      style={{ ...box, minHeight: box.height }}
      aria-label={label}
      aria-describedby={describedBy}
      aria-keyshortcuts="F6"
      rows={1}
      value={typing ?? ""}
      onChange={(event) => editing.change(event.target.value)}
      onKeyDown={onKeyDown}
      onCopy={onCopy}
      onCut={onCut}
      onPaste={onPaste}
      onBlur={editing.commit}
    />
  );
}

/** Whether the key was one that ends the typing. */
function keyWhileTyping(event: KeyboardEvent, { editing, onKey }: CellEditorProps): boolean {
  const { key, altKey } = event;
  if (key === "Escape") editing.cancel();
  else if (key === "Tab" || (key === "Enter" && !altKey)) {
    editing.commit();
    onKey(event);
  } else return false;
  return true;
}

/** Whether the key was one that moves on, opens the cell or empties it. */
function keyWhileMoving(event: KeyboardEvent, { editing, original, onKey }: CellEditorProps) {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (onKey(event)) return true;
  if (ctrlKey || metaKey || altKey) return false;
  if (key === "F2") editing.start(original);
  else if (key === "Delete" || key === "Backspace") editing.clear();
  else return false;
  return true;
}
