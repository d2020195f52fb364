import type { KeyboardEvent } from "react";
import type { Messages } from "../locale";
import { toA1, type CellAddress } from "../sheet/address";
import type { Editing } from "./use-editing";

interface FormulaBarProps {
  readonly words: Messages["workbench"];
  readonly selected: CellAddress;
  readonly original: string;
  readonly editing: Editing;
}

/** The name of the selected cell and what it holds, to be typed over. */
export function FormulaBar({ words, selected, original, editing }: FormulaBarProps) {
  const onKeyDown = ({ key, nativeEvent }: KeyboardEvent) => {
    if (nativeEvent.isComposing) return;
    if (key === "Enter") editing.commit();
    if (key === "Escape") editing.cancel();
  };
  return (
    <div className="formula-bar">
      <output aria-label={words.nameBox}>{toA1(selected)}</output>
      <input
        aria-label={words.formulaBar}
        value={editing.typing ?? original}
        onChange={(event) => editing.change(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={editing.commit}
        spellCheck={false}
      />
    </div>
  );
}
