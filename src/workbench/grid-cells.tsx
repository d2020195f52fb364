import { memo } from "react";
import { toA1 } from "../sheet/address";
import type { CellRange } from "../sheet/range";
import type { SimulatedCell } from "../simulator";
import { borderStyle, hasStyle, textStyle } from "./cell-style";
import { fittingText } from "./fitting-text";
import { cellOf, type SheetView } from "./sheet-view";
import { spillWidth } from "./spill";
import { areasIn, boxOf } from "./visible-cells";

interface GridCellsProps {
  readonly view: SheetView;
  readonly window: CellRange;
}

/** The cells in sight. */
export const GridCells = memo(function GridCells({ view, window }: GridCellsProps) {
  const rows = [...areasIn(view, window)].sort(([a], [b]) => a - b);
  return rows.map(([row, areas]) => (
    <div key={row} role="row" aria-rowindex={row + 1}>
      {areas.map((area) => (
        <GridCell key={area.left} view={view} area={area} />
      ))}
    </div>
  ));
});

function GridCell({ view, area }: { view: SheetView; area: CellRange }) {
  const cell = cellOf(view, area.top, area.left);
  const box = boxOf(view, area);
  if (box.height === 0 || box.width === 0) return null;
  const fill = cell?.fill ?? undefined;
  const spill = spillWidth(view, area);
  return (
    <div
      role="gridcell"
      aria-colindex={area.left + 1}
      data-a1={toA1({ row: area.top, column: area.left })}
      data-fill={fill}
      className={classOf(cell, area)}
      style={{
        ...box,
        backgroundColor: fill,
        ...borderStyle(cell?.style, cellOf(view, area.bottom, area.right)?.style, fill),
        ...(hasStyle(cell) ? textStyle(cell, box.width) : {}),
        ...(spill !== null && { overflow: "visible", zIndex: 1 }),
      }}
      title={cell?.note ?? undefined}
    >
      {spill === null ? (
        fittingText(cell, box.width)
      ) : (
        <span className="spill" style={{ width: spill - PADDING, textAlign: endOf(cell) }}>
          {cell?.text}
        </span>
      )}
    </div>
  );
}

function endOf(cell: SimulatedCell | undefined): "right" | undefined {
  return cell?.style.horizontal === "Right" ? "right" : undefined;
}

/** Of a cell, at both sides together. */
const PADDING = 8;

function classOf(cell: SimulatedCell | undefined, { top, bottom, left, right }: CellRange): string {
  const names = ["cell"];
  if (typeof cell?.value === "number") names.push("number");
  if (!hasStyle(cell) && (top !== bottom || left !== right)) names.push("merged");
  if (cell?.note) names.push("noted");
  return names.join(" ");
}
