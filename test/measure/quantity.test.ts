import { readQuantity } from "../../src/measure/quantity";

/** "≥ 95 %" style print of a reading, so that the table below stays readable. */
function print(text: string): string {
  const read = readQuantity(text);
  switch (read.kind) {
    case "number":
      return `${read.comparator ?? ""}${read.value.toFixed()}${read.unit && ` ${read.unit}`}`;
    case "range":
      return `${read.low.toFixed()}..${read.high.toFixed()} ${read.unit}`;
    case "date":
      return `date ${[read.year ?? "-", read.month ?? "-", read.day ?? "-"].join("/")}`;
    case "level":
      return `level ${read.level}`;
    default:
      return read.kind;
  }
}

test.each([
  ["98%", "0.98 %"],
  ["98.00%", "0.98 %"],
  ["９８％", "0.98 %"],
  ["≥100百分比", ">=1 %"],
  [">=90%", ">=0.9 %"],
  ["≧100%", ">=1 %"],
  ["═100%", "=1 %"],
  ["12次", "12 次"],
  ["22229卷/份", "22229 卷/份"],
  ["≥20000卷/份", ">=20000 卷/份"],
  ["1454200元", "1454200 元"],
  ["417,935.14元", "417935.14 元"],
  ["≤90万元", "<=90 万元"],
  ["≤0.5小时", "<=0.5 小时"],
  ["<0.5小时", "<0.5 小时"],
  ["24小时内", "<=24 小时"],
  ["24小时以内", "<=24 小时"],
  ["不低于95%", ">=0.95 %"],
  ["不少于 12 次", ">=12 次"],
  ["不超过30万元", "<=30 万元"],
  ["98%以上", ">=0.98 %"],
  ["5次及以上", ">=5 次"],
  ["10人以下", "<=10 人"],
  ["大于等于3个", ">=3 个"],
  ["已完成12次", "12 次"],
  ["完成37个", "37 个"],
  ["0", "0"],
  ["0次", "0 次"],
  ["=100%", "=1 %"],
  [">=530元/人·月", ">=530 元/人*月"],
  ["-3", "-3"],
  ["2级", "level 2"],
  ["二级", "level 二"],
  ["2020年5月", "date 2020/5/-"],
  ["2020年12月底前", "date 2020/12/-"],
  ["2020年12月31日前", "date 2020/12/31"],
  ["2020-05-01", "date 2020/5/1"],
  ["2020.5", "date 2020/5/-"],
  ["2021年底前", "date 2021/-/-"],
  ["12月底前", "date -/12/-"],
  ["半年6次，一年12次", "12 次"],
  ["每季度1次，全年4次", "4 次"],
  ["90%-95%", "0.9..0.95 %"],
  ["1~2天", "1..2 天"],
  ["5至8个", "5..8 个"],
  ["无", "none"],
  ["—", "none"],
  ["/", "none"],
  ["", "none"],
  ["达成预期指标", "words"],
  ["效果明显", "words"],
  ["优", "words"],
  ["完成", "words"],
  ["实施乡镇社区基层医疗机构37个。", "words"],
  ["第1批3个、第2批5个", "words"],
  ["1,23次", "words"],
  ["2020年1-12月档案管理完成率", "words"],
])("%s is read as %s", (text, reading) => {
  expect(print(text)).toBe(reading);
});

test("hostile texts are read in no time and never throw", () => {
  const texts = [
    "≥".repeat(100000),
    "(".repeat(100000),
    "1,".repeat(50000),
    "9".repeat(100000),
    "年".repeat(50000),
  ];
  for (const text of texts) {
    expect(["words", "none"]).toContain(readQuantity(text).kind);
    expect(() => readQuantity(text.slice(0, 119))).not.toThrow();
  }
});
