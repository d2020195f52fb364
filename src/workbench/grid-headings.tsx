import { memo, type MouseEvent, type PointerEvent } from "react";
import { columnLetters } from "../sheet/address";
import type { CellRange } from "../sheet/range";
import type { Frozen } from "./frozen";
import { chosen, type Place, type Selection } from "./selection";
import type { SheetView } from "./sheet-view";
import type { Axis, Resizing } from "./use-resizing";

interface GridHeadingsProps {
  readonly view: SheetView;
  readonly window: CellRange;
  readonly frozen: Frozen;
  readonly selection: Selection;
  readonly resizing: Resizing;
  readonly onSelect: (at: Place, to: Place) => void;
}

/** The letters above the columns and the numbers beside the rows; a click selects the line, its edge changes its size. */
export const GridHeadings = memo(function GridHeadings(props: GridHeadingsProps) {
  const { view, window, frozen, selection } = props;
  const { rows, columns } = view;
  const area = chosen(view, selection);
  const letter = (column: number) => (
    <Heading
      key={column}
      {...props}
      axis="columns"
      line={column}
      isLit={column >= area.left && column <= area.right}
    />
  );
  const number = (row: number) => (
    <Heading
      key={row}
      {...props}
      axis="rows"
      line={row}
      isLit={row >= area.top && row <= area.bottom}
    />
  );
  return (
    <>
      <div className="corner" />
      <div className="column-headings" style={{ width: columns[columns.length - 1] }} aria-hidden>
        {indices(Math.max(window.left, frozen.columns), window.right).map(letter)}
        <div className="frozen-headings" style={{ left: 48, width: frozen.width, height: 24 }}>
          {indices(0, frozen.columns - 1).map(letter)}
        </div>
      </div>
      <div className="row-headings" style={{ height: rows[rows.length - 1] }} aria-hidden>
        {indices(Math.max(window.top, frozen.rows), window.bottom).map(number)}
        <div className="frozen-headings" style={{ top: 24, height: frozen.height }}>
          {indices(0, frozen.rows - 1).map(number)}
        </div>
      </div>
    </>
  );
});

interface HeadingProps extends GridHeadingsProps {
  readonly axis: Axis;
  readonly line: number;
  readonly isLit: boolean;
}

function Heading({ view, selection, resizing, onSelect, axis, line, isLit }: HeadingProps) {
  const [start, size] = [view[axis][line]!, view[axis][line + 1]! - view[axis][line]!];
  const isColumn = axis === "columns";
  const onMouseDown = (event: MouseEvent) => {
    event.preventDefault();
    const from = event.shiftKey ? selection.at[isColumn ? "column" : "row"] : line;
    if (isColumn) onSelect({ row: 0, column: from }, { row: view.rows.length - 2, column: line });
    else onSelect({ row: from, column: 0 }, { row: line, column: view.columns.length - 2 });
  };
  const onPointerDown = (event: PointerEvent) => resizing.drag(axis, line, size)(event);
  return (
    <div
      className={isLit ? "heading lit" : "heading"}
      style={isColumn ? { left: start, width: size } : { top: start, height: size }}
      onMouseDown={onMouseDown}
    >
      {isColumn ? columnLetters(line) : line + 1}
      <span
        className={isColumn ? "edge right" : "edge bottom"}
        onPointerDown={onPointerDown}
        onMouseDown={(event) => event.stopPropagation()}
      />
    </div>
  );
}

function indices(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
