import type { CellRange } from "../../src/sheet/range";
import type { Cell, SheetSnapshot } from "../../src/sheet/snapshot";
import { asText, sheetOf, typed } from "./layouts";

/** Repeatable chance: the same seed gives the same numbers. */
export interface Random {
  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number;
  chance(probability: number): boolean;
  pick<T>(from: readonly T[]): T;
}

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    below: (end) => Math.floor(next() * Math.max(1, end)),
    chance: (probability) => next() < probability,
    pick: (from) => from[Math.floor(next() * from.length)]!,
  };
}

/** A seed for a name: the same name gives the same seed. */
export function seedOf(name: string): number {
  let seed = 2166136261;
  for (const sign of name) seed = Math.imul(seed ^ sign.codePointAt(0)!, 16777619);
  return (seed ^ (seed >>> 15)) >>> 0;
}

type Kind = (random: Random) => { cells: Cell[]; merges?: CellRange[] };

const HEADINGS = [
  ...["年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施", "三级指标", "权重"],
  ...["指标值", "完成值", "自评得分", "一级指标", "二级指标", "目标值"],
];
const LABELS = [
  ...["项目名称", "主管部门", "实施单位", "项目资金", "年度资金总额", "其中：当年财政拨款", "总分"],
  ...["年初预算数", "全年预算数", "全年执行数", "执行率", "预期目标", "实际完成情况", "合计"],
  ...["产出指标", "效益指标", "满意度指标", "数量指标", "质量指标", "时效指标", "成本指标", "说明"],
];
const NAMES = [
  "道路修复",
  "设备购置",
  "培训人数",
  "验收合格率",
  "群众满意度",
  "完成时间",
  "无",
  "运维",
];
const FIGURES = [
  "10",
  "98%",
  "100",
  "≥95%",
  "0",
  "12座",
  "2022年5月",
  "1,200.50",
  "—",
  "/",
  "3.5万",
];
const PROSE = [
  "请各单位于3月底前报送项目支出绩效自评表，逐项填写年度指标值、实际完成值、分值和得分。",
  "预算执行率10分、产出指标50分、效益指标30分、满意度指标10分，合计100分。",
  "部分工程因天气原因未按期完成，下一步将加强调度，确保完成年度目标。",
  "The quick brown fox reports 98% of 12 targets, see Sheet2!A1:C3.",
];
const ODD = [
  "#REF!",
  "#DIV/0!",
  "null",
  "\u200b",
  "<p>&nbsp;</p>",
  "((((((",
  "；；；",
  "😀",
  "=1+1",
];

const at = (row: number, column: number, text: string, random: Random): Cell => ({
  ...{ row, column, formula: null },
  ...(random.chance(0.5) ? typed(text) : asText(text)),
});

/** Words of forms, names and figures at random places; never more than two headings in a row. */
function scattered(random: Random) {
  const height = 5 + random.below(60);
  const width = 3 + random.below(14);
  const cells: Cell[] = [];
  for (let row = 0; row < height; row++) {
    let headings = 0;
    for (let column = 0; column < width; column++) {
      if (random.chance(0.7)) continue;
      const list = random.pick([HEADINGS, LABELS, NAMES, FIGURES, FIGURES, PROSE, ODD]);
      if (list === HEADINGS && ++headings > 2) continue;
      cells.push(at(row, column, random.pick(list), random));
    }
  }
  return { cells, merges: scatteredMerges(random, height, width) };
}

/** A few areas that do not overlap, some of them over the whole width. */
function scatteredMerges(random: Random, height: number, width: number): CellRange[] {
  const merges: CellRange[] = [];
  for (let top = random.below(4); top < height; top += 1 + random.below(6)) {
    const left = random.below(width);
    const bottom = Math.min(height, top + random.below(4));
    merges.push({ sheet: "噪声", top, left, bottom, right: left + random.below(width) });
    top = bottom;
  }
  return merges;
}

function numbers(random: Random) {
  const width = 1 + random.below(20);
  const cells = Array.from({ length: 20 + random.below(400) }, (_, index) =>
    at(Math.floor(index / width), index % width, String(random.below(10000) / 100), random),
  );
  return { cells };
}

/** A list with a heading of words that forms use, one thing a row. */
function list(random: Random) {
  const words = [...LABELS.slice(0, 14), ...HEADINGS.slice(2, 5), "序号", "备注", "联系人", "年度"];
  const heading = Array.from({ length: 3 + random.below(9) }, () => random.pick(words));
  const cells = heading.map((word, column) => at(0, column, word, random));
  for (let row = 1; row < 3 + random.below(60); row++) {
    heading.forEach((_, column) => {
      if (random.chance(0.85)) {
        cells.push(at(row, column, random.pick(random.pick([NAMES, FIGURES, FIGURES])), random));
      }
    });
  }
  return { cells };
}

/** Levels, names and targets, as in a library of indicators: nobody's actual value, nobody's score. */
function library(random: Random) {
  const cells = ["一级指标", "二级指标", "三级指标", "指标解释", "适用范围"].map((word, column) =>
    at(0, column, word, random),
  );
  for (let row = 1; row < 5 + random.below(50); row++) {
    if (random.chance(0.3)) cells.push(at(row, 0, random.pick(LABELS.slice(14, 17)), random));
    if (random.chance(0.5)) cells.push(at(row, 1, random.pick(LABELS.slice(17, 21)), random));
    cells.push(at(row, 2, random.pick(NAMES), random), at(row, 3, random.pick(PROSE), random));
  }
  return { cells };
}

function prose(random: Random) {
  const cells = Array.from({ length: 3 + random.below(30) }, (_, row) =>
    at(row, random.below(3), random.pick(PROSE).repeat(1 + random.below(3)), random),
  );
  return { cells };
}

/** Texts of tens of thousands of characters, made to be hard on careless patterns. */
function huge(random: Random) {
  const pieces = ["(", "（20分*", " ", "1,", "≥", "9", "产出指标", "\n", "……", "指标1：", "-", "%"];
  const cells = Array.from({ length: 2 + random.below(4) }, (_, row) =>
    at(row, random.below(9), random.pick(pieces).repeat(2000 + random.below(8000)), random),
  );
  return { cells };
}

function oddCells(random: Random) {
  const cells = Array.from({ length: 5 + random.below(80) }, (_, index): Cell => {
    const place = { row: Math.floor(index / 6), column: index % 6, numberFormat: "General" };
    const text = random.pick([...ODD, ...LABELS, ...FIGURES]);
    if (random.chance(0.2)) return { ...place, value: null, text: "", formula: "=SUM(A1:A9)" };
    if (random.chance(0.2)) return { ...place, value: true, text: "TRUE", formula: null };
    return { ...place, value: random.chance(0.1) ? 1e300 : text, text, formula: null };
  });
  return { cells, merges: scatteredMerges(random, 14, 6) };
}

/** Far corners of a sheet, one row of thousands of cells, one column of thousands. */
function extreme(random: Random) {
  const across = random.chance(0.5);
  const cells = Array.from({ length: 500 + random.below(1500) }, (_, index) =>
    at(
      across ? 3 : index * 7,
      across ? index : 2,
      random.pick(random.pick([LABELS, NAMES, FIGURES])),
      random,
    ),
  );
  return { cells: [...cells, at(1048575, 16383, "总分", random)] };
}

const KINDS: readonly Kind[] = [
  ...[
    scattered,
    scattered,
    scattered,
    numbers,
    list,
    list,
    library,
    prose,
    huge,
    oddCells,
    extreme,
  ],
];

/** A sheet that holds no form, of any of the kinds that workbooks are full of. */
export function noiseSheet(random: Random): SheetSnapshot {
  const { cells, merges = [] } = random.pick(KINDS)(random);
  return { ...sheetOf("噪声", cells), merges };
}
