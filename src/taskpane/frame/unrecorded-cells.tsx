import { Button, makeStyles } from "@fluentui/react-components";
import { toSheetA1, type CellAddress } from "../../sheet/address";
import { clip } from "../parts/clip";
import { useWords } from "../parts/words";

const useStyles = makeStyles({
  line: { margin: 0 },
  buttons: { display: "flex", gap: "6px", marginTop: "6px" },
});

interface UnrecordedCellsProps {
  readonly cells: readonly CellAddress[];
  readonly onClear: () => void;
  readonly onLeave: () => void;
}

/** Asks what becomes of marks whose own fill nobody knows. */
export function UnrecordedCells({ cells, onClear, onLeave }: UnrecordedCellsProps) {
  const styles = useStyles();
  const { words } = useWords();
  if (cells.length === 0) return null;
  return (
    <>
      <p className={styles.line}>{words.unrecorded(cells.length)}</p>
      <p className={styles.line}>{clip(cells.map(toSheetA1).join("、"))}</p>
      <div className={styles.buttons}>
        <Button size="small" onClick={onClear}>
          {words.clearUnrecorded}
        </Button>
        <Button size="small" onClick={onLeave}>
          {words.leaveUnrecorded}
        </Button>
      </div>
    </>
  );
}
