import { memo } from "react";
import { columnLetters } from "../sheet/address";
import type { CellRange } from "../sheet/range";
import type { Frozen } from "./frozen";
import type { SheetView } from "./sheet-view";

interface GridHeadingsProps {
  readonly view: SheetView;
  readonly window: CellRange;
  readonly frozen: Frozen;
  readonly row: number;
  readonly column: number;
}

/** The letters above the columns and the numbers beside the rows, those of the selection lit. */
export const GridHeadings = memo(function GridHeadings(props: GridHeadingsProps) {
  const { view, window, frozen, row, column } = props;
  const { rows, columns } = view;
  const letter = (each: number) => (
    <div
      key={each}
      className={each === column ? "heading lit" : "heading"}
      style={{ left: columns[each], width: columns[each + 1]! - columns[each]! }}
    >
      {columnLetters(each)}
    </div>
  );
  const number = (each: number) => (
    <div
      key={each}
      className={each === row ? "heading lit" : "heading"}
      style={{ top: rows[each], height: rows[each + 1]! - rows[each]! }}
    >
      {each + 1}
    </div>
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

function indices(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
