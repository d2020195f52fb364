import { makeStyles } from "@fluentui/react-components";
import { toSheetA1, type CellAddress } from "../../sheet/address";
import { clip } from "../parts/clip";
import { Choice } from "../parts/choice";
import { useFieldStyles } from "../parts/field-styles";
import { useWords } from "../parts/words";

const useStyles = makeStyles({
  line: { margin: 0 },
});

interface PlaceChoiceProps {
  readonly onSheet: boolean;
  /** The selected cell; null before it was told. */
  readonly cell: CellAddress | null;
  /** Whether the form fits on the sheet from there. */
  readonly fits: boolean;
  readonly onPlace: (onSheet: boolean) => void;
}

/** Whether the form goes on a new sheet or to the selected cell, which is shown. */
export function PlaceChoice({ onSheet, cell, fits, onPlace }: PlaceChoiceProps) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const { template: words } = useWords().words;
  return (
    <div>
      <Choice
        label={words.place}
        value={onSheet ? "selected" : "new"}
        names={{ new: words.newSheet, selected: words.selectedCell }}
        onChange={(value) => onPlace(value === "selected")}
      />
      {onSheet && (
        <div aria-live="polite">
          <p className={styles.line}>
            {cell ? words.chosenCell(clip(toSheetA1(cell))) : words.noCell}
          </p>
          {!fits && <p className={fields.wrong}>{words.noRoom}</p>}
        </div>
      )}
    </div>
  );
}
