import type { Slip } from "../form/model/form";
import type { CellChange, Rule } from "../lint/rule";
import { type CellAddress, toA1 } from "../sheet/address";
import { BLANK_CONTENT } from "../sheet/edit";

/** A pasted row that stands beside its headings is read wrong by every reader and every system. */
export const rowSlipped: Rule = {
  id: "row-slipped",
  group: "structure",
  severity: "warning",
  correction: "fix",
  title: { "zh-CN": "整行错列", "en-US": "A row stands beside its columns" },
  why: {
    "zh-CN": "粘贴时多了或少了一格，分值、得分等就落到了旁边的列，人看着别扭，系统导入也会读错。",
    "en-US":
      "One cell too many or too few in a paste moves weights and scores under other headings.",
  },
  source: "表头：各列标题",
  examples: {
    passes: [{ changes: {} }],
    fails: [
      {
        changes: { C15: "工程验收合格率", D15: "100%", E15: "100%", F15: "10", G15: "10", H15: "" },
        at: "C15",
      },
    ],
  },
  check: ({ slips }) =>
    slips.map((slip) => {
      const right = slip.moves[0]!.from.column > slip.moves[0]!.to.column;
      const steps = Math.abs(slip.moves[0]!.from.column - slip.moves[0]!.to.column);
      const first = slip.moves[0]!;
      const last = slip.moves[slip.moves.length - 1]!;
      const span = `${toA1(first.from)}–${toA1(last.from)}`;
      return {
        cells: slip.moves.map(({ from }) => from),
        expected: `${toA1(first.to)}–${toA1(last.to)}`,
        changes: changesOf(slip),
        message: {
          "zh-CN": `“${slip.name}”这一行的内容（${span}）比表头${right ? "右" : "左"}移了 ${steps} 列。请整体移回 ${toA1(first.to)}–${toA1(last.to)}。`,
          "en-US": `The cells of "${slip.name}" (${span}) stand ${steps} column(s) to the ${right ? "right" : "left"} of their headings. Move them to ${toA1(first.to)}–${toA1(last.to)}.`,
        },
      };
    }),
};

/** Every cell takes what belongs there; the places left behind become blank. */
function changesOf({ moves }: Slip): CellChange[] {
  const key = ({ row, column }: CellAddress) => `${row},${column}`;
  const filled = new Set(moves.map(({ to }) => key(to)));
  const left = moves.filter(({ from }) => !filled.has(key(from)));
  return [
    ...moves.map(({ to, content }) => ({ at: to, content })),
    ...left.map(({ from }) => ({ at: from, content: BLANK_CONTENT })),
  ];
}
