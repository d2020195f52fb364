import { Button, makeStyles } from "@fluentui/react-components";
import { toSheetA1, type CellAddress } from "../../sheet/address";
import { clip } from "../parts/clip";
import { Choice } from "../parts/choice";
import { useFieldStyles } from "../parts/field-styles";
import { useWords } from "../parts/words";

const useStyles = makeStyles({
  cell: { display: "flex", alignItems: "center", gap: "8px" },
  told: { flex: 1, minWidth: 0 },
  line: { margin: 0 },
  reread: { flexShrink: 0 },
});

interface PlaceChoiceProps {
  readonly onSheet: boolean;
  /** The cell that was read last; null before. */
  readonly cell: CellAddress | null;
  /** Whether the form fits on the sheet from there. */
  readonly fits: boolean;
  readonly onPlace: (onSheet: boolean) => void;
  /** Asks for the cell that is selected now. */
  readonly onRead: () => void;
}

/** Whether the form goes on a new sheet or to the selected cell, which is shown and read again. */
export function PlaceChoice({ onSheet, cell, fits, onPlace, onRead }: PlaceChoiceProps) {
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
        <div className={styles.cell}>
          <div className={styles.told} aria-live="polite">
            <p className={styles.line}>
              {cell ? words.chosenCell(clip(toSheetA1(cell))) : words.noCell}
            </p>
            {!fits && <p className={fields.wrong}>{words.noRoom}</p>}
          </div>
          <Button
            className={styles.reread}
            size="small"
            data-wrong={!cell || !fits ? true : undefined}
            onClick={onRead}
          >
            {words.reread}
          </Button>
        </div>
      )}
    </div>
  );
}
