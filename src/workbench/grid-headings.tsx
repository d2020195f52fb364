import { memo } from "react";
import { columnLetters } from "../sheet/address";
import type { CellRange } from "../sheet/range";
import type { SheetView } from "./sheet-view";

interface GridHeadingsProps {
  readonly view: SheetView;
  readonly window: CellRange;
  readonly row: number;
  readonly column: number;
}

/** The letters above the columns and the numbers beside the rows, those of the selection lit. */
export const GridHeadings = memo(function GridHeadings(props: GridHeadingsProps) {
  const { view, window, row, column } = props;
  const { rows, columns } = view;
  return (
    <>
      <div className="corner" />
      <div className="column-headings" style={{ width: columns[columns.length - 1] }} aria-hidden>
        {indices(window.left, window.right).map((each) => (
          <div
            key={each}
            className={each === column ? "heading lit" : "heading"}
            style={{ left: columns[each], width: columns[each + 1]! - columns[each]! }}
          >
            {columnLetters(each)}
          </div>
        ))}
      </div>
      <div className="row-headings" style={{ height: rows[rows.length - 1] }} aria-hidden>
        {indices(window.top, window.bottom).map((each) => (
          <div
            key={each}
            className={each === row ? "heading lit" : "heading"}
            style={{ top: rows[each], height: rows[each + 1]! - rows[each]! }}
          >
            {each + 1}
          </div>
        ))}
      </div>
    </>
  );
});

function indices(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
