import type { CSSProperties } from "react";
import type { CellRange } from "../sheet/range";
import type { Frozen, layersOf } from "./frozen";
import { GridCells } from "./grid-cells";
import type { SheetView } from "./sheet-view";

interface FrozenCellsProps {
  readonly view: SheetView;
  readonly frozen: Frozen;
  readonly layers: ReturnType<typeof layersOf>;
}

/** What the headings take, in pixels. */
const HEADINGS = { height: 24, width: 48 };

/** The cells of rows and columns that stay in sight, over those that scroll. */
export function FrozenCells({ view, frozen, layers }: FrozenCellsProps) {
  const whole = {
    height: view.rows[view.rows.length - 1]!,
    width: view.columns[view.columns.length - 1]!,
  };
  const top = { top: HEADINGS.height, height: frozen.height };
  const left = { left: HEADINGS.width, width: frozen.width };
  return (
    <>
      <Layer view={view} window={layers.left} place={{ ...left, height: whole.height }} />
      <Layer view={view} window={layers.top} place={{ ...top, width: whole.width }} />
      <Layer view={view} window={layers.corner} place={{ ...top, ...left }} />
    </>
  );
}

interface LayerProps {
  readonly view: SheetView;
  readonly window: CellRange | null;
  readonly place: CSSProperties & { readonly height: number };
}

function Layer({ view, window, place }: LayerProps) {
  if (!window) return null;
  return (
    <div className="frozen" style={{ ...place, marginBottom: -place.height }}>
      <GridCells view={view} window={window} />
    </div>
  );
}
