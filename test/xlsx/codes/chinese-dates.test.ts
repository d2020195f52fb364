import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { fixture } from "../support";

/** 2020-05-01 18:30:05 under every built-in format that Chinese Excel shows its own way. */
const SHOWN: Record<number, string> = {
  14: "2020/5/1",
  22: "2020/5/1 18:30",
  27: "2020年5月",
  28: "5月1日",
  29: "5月1日",
  30: "5-1-20",
  31: "2020年5月1日",
  32: "18时30分",
  33: "18时30分05秒",
  34: "下午6时30分",
  35: "下午6时30分05秒",
  36: "2020年5月",
  50: "2020年5月",
  51: "5月1日",
  52: "2020年5月",
  53: "5月1日",
  54: "5月1日",
  55: "下午6时30分",
  56: "下午6时30分05秒",
  57: "2020年5月",
  58: "5月1日",
};

test("built-in date formats show what Chinese Excel shows", async () => {
  const { cells } = (await readWorkbook(fixture("chinese-dates.xlsx"))).sheets[0]!;
  const shown = cells
    .filter(({ column }) => column === 0)
    .map(({ row, value }) => [
      value,
      cells.find((cell) => cell.row === row && cell.column === 1)!.text,
    ]);
  expect(Object.fromEntries(shown)).toEqual(SHOWN);
});
