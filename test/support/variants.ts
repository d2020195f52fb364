import type { ExpectedForm } from "./gallery";
import type { Area, Written, WrittenSheet } from "./gallery-sheet";
import { seedOf, type Random } from "./noise";

/** A sheet and the forms that stand on it, in no particular order. */
export interface Marked {
  readonly sheet: WrittenSheet;
  readonly forms: readonly ExpectedForm[];
}

/** One with the name of its scenario. */
export interface Named extends Marked {
  readonly id: string;
}

/** Changes that nobody would call a change of the form; in the order in which they are applied. */
export const CHANGES = {
  storage,
  fullWidth,
  brokenLabels,
  unmerged,
  mergedLabels,
  mergedValues,
  shuffledHead,
  blankRows,
  emptyColumn,
  secondForm,
  notesAround,
  offset,
} as const;
export type Change = keyof typeof CHANGES;

/** One to five random changes of a marked sheet; `others` are the sheets that may come to stand beside it. */
export function varied(
  marked: Marked,
  others: readonly Named[],
  random: Random,
): { readonly changes: readonly Change[]; readonly marked: Marked } {
  const names = Object.keys(CHANGES) as Change[];
  const chosen = new Set(Array.from({ length: 1 + random.below(5) }, () => random.pick(names)));
  const changes = names.filter((name) => chosen.has(name));
  const result = changes.reduce((before, name) => CHANGES[name](before, random, others), marked);
  return { changes, marked: result };
}

function storage({ sheet, forms }: Marked, random: Random): Marked {
  return { forms, sheet: eachCell(sheet, (cell) => ({ ...cell, asText: random.chance(0.5) })) };
}

/** Full-width digits, brackets, percent signs and colons, as a Chinese keyboard types them. */
function fullWidth({ sheet, forms }: Marked, random: Random): Marked {
  const wide = (text: string) =>
    text.replace(/[0-9()%:]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  return {
    forms,
    sheet: eachCell(sheet, (cell) =>
      random.chance(0.4) ? { ...cell, text: wide(cell.text), asText: true } : cell,
    ),
  };
}

/** Spaces and line feeds inside short words. */
function brokenLabels({ sheet, forms }: Marked, random: Random): Marked {
  const breaks = [" ", "\n", "  ", "\u3000", "\n "];
  return {
    forms,
    sheet: eachCell(sheet, (cell) => {
      if (!/^[\u4e00-\u9fff（）():：、]{2,14}$/.test(cell.text) || random.chance(0.4)) return cell;
      const at = 1 + random.below(cell.text.length - 1);
      const text = cell.text.slice(0, at) + random.pick(breaks) + cell.text.slice(at);
      return { ...cell, text };
    }),
  };
}

function unmerged({ sheet, forms }: Marked, random: Random): Marked {
  const kept = random.pick([0, 0.5]);
  return { forms, sheet: { ...sheet, merges: sheet.merges.filter(() => random.chance(kept)) } };
}

const LABEL =
  /^(年度)?(总体目标|绩效指标)|^项目资金|(产出|效益|效果|成本|满意度|数量|质量|时效)指标/;

/** Labels merged with the blank cells below them, as far as no other label is covered. */
function mergedLabels({ sheet, forms }: Marked, random: Random): Marked {
  if (forms.some(isFragile)) return { sheet, forms };
  const taken = occupied(sheet);
  const rows = new Set(sheet.cells.map(({ row }) => row));
  const merges = [...sheet.merges];
  for (const { row, column, text } of sheet.cells) {
    if (!LABEL.test(text.replace(/\s/g, "")) || taken.merged(row, column) || random.chance(0.3)) {
      continue;
    }
    let bottom = row;
    while (rows.has(bottom + 1) && taken.blankUpTo(bottom + 1, column)) bottom += 1;
    if (bottom > row) merges.push({ top: row, left: column, bottom, right: column });
  }
  return { forms, sheet: { ...sheet, merges } };
}

/** Values of the head merged with up to three blank cells beside them. */
function mergedValues({ sheet, forms }: Marked): Marked {
  const taken = occupied(sheet);
  const values = new Set(forms.flatMap(({ fields }) => headValues(fields)));
  const merges = [...sheet.merges];
  for (const { row, column, text } of sheet.cells) {
    if (!values.has(text) || taken.merged(row, column)) continue;
    let right = column;
    while (right < column + 3 && taken.insideAndBlank(row, right + 1)) right += 1;
    if (right > column) merges.push({ top: row, left: column, bottom: row, right });
  }
  return { forms, sheet: { ...sheet, merges } };
}

/** Rows from 项目名称 to 主管部门 at most; a value farther away is another table's. */
const HEAD_ROWS = 3;

/** The rows of 项目名称 and 主管部门 change places. */
function shuffledHead({ sheet, forms }: Marked): Marked {
  const rowOf = (value: string | undefined) =>
    value ? (sheet.cells.find(({ text }) => text === value)?.row ?? -1) : -1;
  const fields = forms[0]?.fields ?? {};
  const a = rowOf(fields["project"]);
  const b = rowOf(fields["department"]);
  const spans = ({ top, bottom }: Area) =>
    bottom > top && [a, b].some((row) => row >= top && row <= bottom);
  const isNear = a >= 0 && b >= 0 && a !== b && Math.abs(a - b) <= HEAD_ROWS;
  if (forms.length !== 1 || !isNear || sheet.merges.some(spans)) {
    return { sheet, forms };
  }
  const swap = (row: number) => (row === a ? b : row === b ? a : row);
  const merges = sheet.merges.map((area) => ({
    ...area,
    top: swap(area.top),
    bottom: area.top === area.bottom ? swap(area.bottom) : area.bottom,
  }));
  return {
    forms,
    sheet: { ...eachCell(sheet, (cell) => ({ ...cell, row: swap(cell.row) })), merges },
  };
}

/** Blank rows where a block begins; never inside a heading of two rows. */
function blankRows({ sheet, forms }: Marked, random: Random): Marked {
  const left = Math.min(...sheet.cells.map(({ column }) => column));
  const headings = new Set(
    sheet.cells.filter(({ text }) => /一级|指标性质/.test(text)).map(({ row }) => row),
  );
  const begins = sheet.cells
    .filter(({ row, column }) => column === left && !headings.has(row))
    .map(({ row }) => row)
    .filter((row) => !sheet.merges.some(({ top, bottom }) => top < row && bottom >= row));
  let changed = sheet;
  for (const row of begins.reverse()) {
    if (random.chance(0.3)) changed = insert(changed, "row", row, 1 + random.below(2));
  }
  return { sheet: changed, forms };
}

function emptyColumn({ sheet, forms }: Marked, random: Random): Marked {
  const columns = sheet.cells.map(({ column }) => column);
  const at = Math.min(...columns) + random.below(Math.max(...columns) - Math.min(...columns) + 2);
  return { forms, sheet: forms.some(isFragile) ? sheet : insert(sheet, "column", at, 1) };
}

function secondForm(marked: Marked, random: Random, others: readonly Named[]): Marked {
  const other = byName(others, random.below(2 ** 32));
  const right = Math.max(...extents(marked.sheet).map((area) => area.right));
  const start = Math.min(...other.sheet.cells.map(({ column }) => column));
  const beside = moved(other.sheet, random.below(12), right + 2 + random.below(3) - start);
  return {
    forms: [...marked.forms, ...other.forms],
    sheet: {
      ...marked.sheet,
      cells: [...marked.sheet.cells, ...beside.cells],
      merges: [...marked.sheet.merges, ...beside.merges],
    },
  };
}

/** One that a number points at; another sheet more changes few of the answers, as its turn comes. */
function byName(others: readonly Named[], number: number): Named {
  const rank = ({ id }: Named) => seedOf(`${number} ${id}`);
  return others.reduce((first, one) => (rank(one) < rank(first) ? one : first));
}

const NOTES = [
  ...["内部资料，注意保管", "附件2", "填表人：孙某　联系电话：0571-80000000", "（盖章）"],
  ...["2023年3月15日", "第 1 页 共 2 页", "已核对", "注：金额保留两位小数。", "密级：内部"],
];

function notesAround({ sheet, forms }: Marked, random: Random): Marked {
  const areas = extents(sheet);
  const bottom = Math.max(...areas.map((area) => area.bottom));
  const right = Math.max(...areas.map((area) => area.right));
  const places = [
    [0, random.below(right + 1)],
    [bottom + 5, random.below(right + 1)],
    [bottom + 6, random.below(right + 1)],
    [3 + random.below(bottom + 1), right + 2],
    [3 + random.below(bottom + 1), right + 3],
  ] as const;
  const notes = places
    .filter(() => random.chance(0.7))
    .map(([row, column]) => ({ row, column, text: random.pick(NOTES), formula: null }));
  const lower = moved(sheet, 3, 0);
  const cells = [...lower.cells, ...notes.map((note) => ({ ...note, asText: true }))];
  return { forms, sheet: { ...lower, cells } };
}

function offset({ sheet, forms }: Marked, random: Random): Marked {
  return { forms, sheet: moved(sheet, random.below(40), random.below(8)) };
}

/** Forms whose cells stand where they do not belong; merging or widening would hide that. */
function isFragile({ fields }: ExpectedForm): boolean {
  return fields["slipped"] !== undefined || fields["misplaced"] !== undefined;
}

function headValues(fields: ExpectedForm["fields"]): string[] {
  return ["project", "department", "unit"].flatMap((key) => fields[key] || []);
}

function eachCell(sheet: WrittenSheet, change: (cell: Written) => Written): WrittenSheet {
  return { ...sheet, cells: sheet.cells.map(change) };
}

function extents({ cells, merges }: WrittenSheet): Area[] {
  return [
    ...cells.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column })),
    ...merges,
  ];
}

function occupied(sheet: WrittenSheet) {
  const full = new Set(sheet.cells.map(({ row, column }) => `${row},${column}`));
  const last = Math.max(...sheet.cells.map(({ column }) => column));
  const merged = (row: number, column: number) =>
    sheet.merges.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right,
    );
  const blank = (row: number, column: number) => !full.has(`${row},${column}`);
  return {
    merged,
    insideAndBlank: (row: number, column: number) =>
      column <= last && blank(row, column) && !merged(row, column),
    blankUpTo: (row: number, column: number) =>
      !merged(row, column) &&
      Array.from({ length: column + 1 }, (_, at) => at).every((at) => blank(row, at)),
  };
}

function moved(sheet: WrittenSheet, down: number, right: number): WrittenSheet {
  return insert(insert(sheet, "row", 0, down), "column", 0, right);
}

/** Inserts blank rows or columns before `at`; merged areas that reach across grow. */
function insert(sheet: WrittenSheet, line: "row" | "column", at: number, count: number) {
  const after = (place: number) => (place >= at ? place + count : place);
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, [line]: after(cell[line]) })),
    merges: sheet.merges.map((area) =>
      line === "row"
        ? { ...area, top: after(area.top), bottom: after(area.bottom) }
        : { ...area, left: after(area.left), right: after(area.right) },
    ),
    hiddenRows: line === "row" ? sheet.hiddenRows.map(after) : sheet.hiddenRows,
  };
}
