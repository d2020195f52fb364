import type { KeyboardEvent, RefObject } from "react";
import { toA1 } from "../sheet/address";
import { isSingle, rangeToA1 } from "../sheet/range";
import { CellEditor } from "./cell-editor";
import { blockText } from "./block-text";
import { everything, moveOf } from "./keys";
import { PromptNote } from "./prompt-note";
import { promptAt } from "./prompts";
import { areaOf, type SheetView } from "./sheet-view";
import { chosen, sameArea, type Place, type Selection } from "./selection";
import type { Editing } from "./use-editing";
import { boxOf, type Box, type Viewport } from "./visible-cells";

interface SelectedCellProps {
  readonly label: string;
  readonly view: SheetView;
  readonly selection: Selection;
  readonly box: Box;
  /** Whether it stands in lines that stay in sight, and so over them. */
  readonly isFrozen: boolean;
  readonly viewport: Viewport;
  readonly original: string;
  readonly editing: Editing;
  readonly input: RefObject<HTMLTextAreaElement | null>;
  readonly onSelect: (at: Place, to?: Place) => void;
  readonly onUndo: () => void;
  readonly onLeave: () => void;
}

const PROMPT_ID = "cell-prompt";

/** The frame around the selected cells, the editor in the first of them and what is told of it. */
export function SelectedCell(props: SelectedCellProps) {
  const { label, view, selection, box, isFrozen, viewport, original } = props;
  const { editing, input, onSelect, onUndo, onLeave } = props;
  const { at } = selection;
  const prompt = promptAt(view.prompts, at);
  const area = chosen(view, selection);
  const isAlone = sameArea(area, areaOf(view, at.row, at.column));
  const onKey = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey } = event;
    const command = ctrlKey || metaKey ? key.toLowerCase() : "";
    const all = command === "a" ? everything(view) : null;
    const move = moveOf(event, view, selection);
    if (command === "z") onUndo();
    else if (key === "F6") onLeave();
    else if (all) onSelect(all.at, all.to);
    else if (move?.extends) onSelect(at, move.to);
    else if (move) onSelect(move.to);
    else return false;
    return true;
  };
  return (
    <>
      {!isAlone && (
        <div className="chosen" style={{ ...boxOf(view, { ...area, sheet: view.name }) }} />
      )}
      <div
        className={isFrozen ? "selection over" : "selection"}
        style={{ ...box }}
        data-selected={toA1(at)}
        data-chosen={isAlone || isSingle(area) ? undefined : rangeToA1(area)}
      />
      <CellEditor
        label={`${label} ${toA1(at)}`}
        describedBy={prompt && PROMPT_ID}
        box={box}
        original={original}
        copied={() => (isAlone ? original : blockText(view, area))}
        editing={editing}
        input={input}
        onKey={onKey}
      />
      {prompt && <PromptNote id={PROMPT_ID} prompt={prompt} box={box} viewport={viewport} />}
    </>
  );
}
