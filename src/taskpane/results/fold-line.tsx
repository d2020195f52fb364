import { FoldIcon } from "../parts/fold-icon";
import { useLineStyles } from "./line-styles";

interface FoldLineProps {
  readonly title: string;
  readonly open: boolean;
  readonly tabIndex: 0 | -1;
  readonly onToggle: () => void;
}

/** The head of lines that are folded away until they are asked for. */
export function FoldLine({ title, open, tabIndex, onToggle }: FoldLineProps) {
  const line = useLineStyles();
  return (
    <h2 className={line.heading}>
      <button
        type="button"
        data-head
        className={line.head}
        tabIndex={tabIndex}
        aria-expanded={open}
        onClick={onToggle}
      >
        <FoldIcon open={open} />
        {title}
      </button>
    </h2>
  );
}
