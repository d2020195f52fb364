import { sheetNameOf } from "../../template";
import { rangeToA1 } from "../../sheet/range";
import { clip } from "../parts/clip";
import type { Order } from "./template-wishes";
import { usePanelStyles } from "../parts/panel-styles";
import { useWords } from "../parts/words";

interface TemplateSummaryProps {
  readonly id: string;
  readonly order: Order;
  /** The sheet it goes to; null for a new one. */
  readonly sheet: string | null;
}

/** What 插入 will write, and where. */
export function TemplateSummary({ id, order, sheet }: TemplateSummaryProps) {
  const panel = usePanelStyles();
  const { template: words } = useWords().words;
  const { choices, draft } = order;
  const { top, left, bottom, right } = draft.area;
  const range = rangeToA1(draft.area);
  const size = { rows: bottom - top + 1, columns: right - left + 1 };
  return (
    <div id={id} className={panel.note}>
      <p className={panel.line}>
        {sheet === null
          ? words.onNewSheet(clip(sheetNameOf(choices)), range, size)
          : words.onSheet(`${clip(sheet)}!${range}`, size)}
      </p>
      <p className={panel.line}>{words.computes}</p>
    </div>
  );
}
