import { useEffect, useRef, type ClipboardEvent, type KeyboardEvent, type RefObject } from "react";
import { LAST_COLUMN, LAST_ROW } from "../sheet/address";
import type { Editing } from "./use-editing";
import type { Box } from "./visible-cells";

interface CellEditorProps {
  readonly label: string;
  readonly describedBy: string | undefined;
  readonly box: Box;
  readonly original: string;
  readonly editing: Editing;
  readonly input: RefObject<HTMLTextAreaElement | null>;
  /** Moves the selection by rows and columns. */
  readonly onMove: (rows: number, columns: number) => void;
}

const PAGE = 20;

const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-PAGE, 0],
  PageDown: [PAGE, 0],
  Enter: [1, 0],
  Home: [0, -LAST_COLUMN],
};

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
    event.clipboardData.setData("text/plain", props.original);
    event.preventDefault();
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
      rows={1}
      value={typing ?? ""}
      onChange={(event) => editing.change(event.target.value)}
      onKeyDown={onKeyDown}
      onCopy={onCopy}
      onPaste={onPaste}
      onBlur={editing.commit}
    />
  );
}

/** Whether the key was one that ends the typing. */
function keyWhileTyping({ key, altKey }: KeyboardEvent, props: CellEditorProps): boolean {
  const { editing, onMove } = props;
  if (key === "Escape") editing.cancel();
  else if (key === "Enter" && !altKey) {
    editing.commit();
    onMove(1, 0);
  } else return false;
  return true;
}

/** Whether the key was one that moves on, opens the cell or empties it. */
function keyWhileMoving(event: KeyboardEvent, { editing, original, onMove }: CellEditorProps) {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (key === "Home" && ctrlKey) {
    onMove(-LAST_ROW, -LAST_COLUMN);
    return true;
  }
  if (ctrlKey || metaKey || altKey) return false;
  const move = MOVES[key];
  if (move) onMove(...move);
  else if (key === "F2") editing.start(original);
  else if (key === "Delete" || key === "Backspace") editing.clear();
  else return false;
  return true;
}
