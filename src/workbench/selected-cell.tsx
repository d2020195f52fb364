import type { RefObject } from "react";
import { toA1, type CellAddress } from "../sheet/address";
import { CellEditor } from "./cell-editor";
import { PromptNote } from "./prompt-note";
import { promptAt } from "./prompts";
import { areaOf, type SheetView } from "./sheet-view";
import type { Editing } from "./use-editing";
import type { Box, Viewport } from "./visible-cells";

interface SelectedCellProps {
  readonly label: string;
  readonly view: SheetView;
  readonly selected: CellAddress;
  readonly box: Box;
  /** Whether it stands in lines that stay in sight, and so over them. */
  readonly isFrozen: boolean;
  readonly viewport: Viewport;
  readonly original: string;
  readonly editing: Editing;
  readonly input: RefObject<HTMLTextAreaElement | null>;
  readonly onSelect: (at: CellAddress) => void;
}

const PROMPT_ID = "cell-prompt";

/** The frame around the selected cell, the editor in it and what is told of it. */
export function SelectedCell(props: SelectedCellProps) {
  const { label, view, selected, box, isFrozen, viewport, original } = props;
  const { editing, input, onSelect } = props;
  const prompt = promptAt(view.prompts, selected);
  return (
    <>
      <div
        className={isFrozen ? "selection over" : "selection"}
        style={{ ...box }}
        data-selected={toA1(selected)}
      />
      <CellEditor
        label={`${label} ${toA1(selected)}`}
        describedBy={prompt && PROMPT_ID}
        box={box}
        original={original}
        editing={editing}
        input={input}
        onMove={(rows, columns) => onSelect(stepFrom(view, selected, { rows, columns }))}
      />
      {prompt && <PromptNote id={PROMPT_ID} prompt={prompt} box={box} viewport={viewport} />}
    </>
  );
}

interface Step {
  readonly rows: number;
  readonly columns: number;
}

/** The cell a step on, past the merged area it starts from, inside the grid. */
function stepFrom(view: SheetView, from: CellAddress, { rows, columns }: Step): CellAddress {
  const area = areaOf(view, from.row, from.column);
  const row = rows > 0 ? area.bottom + rows : area.top + rows;
  const column = columns > 0 ? area.right + columns : area.left + columns;
  const inside = (index: number, count: number) => Math.min(Math.max(index, 0), count - 2);
  const target = areaOf(
    view,
    inside(rows === 0 ? from.row : row, view.rows.length),
    inside(columns === 0 ? from.column : column, view.columns.length),
  );
  return { sheet: view.name, row: target.top, column: target.left };
}
