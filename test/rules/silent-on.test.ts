import { exampleFindings } from "../support/example";

type Changes = Readonly<Record<string, string>>;

/** A row of the example form under 数量指标, with its name, target and actual value. */
const row13 = (D13: string, E13: string, F13: string): Changes => ({ D13, E13, F13 });
const quality = (D15: string, E15: string, F15: string): Changes => ({ D15, E15, F15 });
const words = (E20: string, F20: string): Changes => ({ E20, F20 });
const dates = (E16: string, F16: string, D16 = "改造完成日期"): Changes => ({ D16, E16, F16 });
const reason = (I14: string): Changes => ({ I14 });
const named = (D14: string): Changes => ({ D14 });
const unweighted = (values: readonly string[], more: Changes = {}): Changes => ({
  ...Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`G${at + 12}`, ""])),
  ...Object.fromEntries(
    values.flatMap((value, at) => [
      [`E${at + 13}`, value],
      [`F${at + 13}`, value],
    ]),
  ),
  ...more,
});
const UNLABELLED = { B13: "产出指标", B18: "效益指标", B21: "满意度指标" };

/** What correct forms of unlike issuers say where a rule looks; it has to stay silent on all of it. */
const SILENT: Readonly<Record<string, readonly Changes[]>> = {
  "execution-weight": [
    {},
    { F6: "20", H6: "19", G19: "10", H19: "10", ...UNLABELLED },
    { F6: "5", H6: "4.75", G19: "25", H19: "25", ...UNLABELLED },
    { F6: "—", H6: "—", G19: "30", H19: "30", ...UNLABELLED },
    { F6: "", H6: "", G19: "30", H19: "30", ...UNLABELLED },
    { F7: "10", H7: "9.5" },
    // One of the indicators may be what is wrong.
    { ...UNLABELLED, G13: "16", H13: "16" },
    { ...UNLABELLED, G19: "25", H19: "25" },
    { ...UNLABELLED, F6: "20", H6: "19" },
    { G13: "25", H13: "25" },
  ],
  "totals-differ": [
    {},
    { G4: "自评总分", H4: "98.5" },
    { G4: "自评总分", H4: "98.50分" },
    { G4: "自评总分", H4: "99" },
    { G4: "自评总分", H4: "" },
    { G4: "自评总分", H4: "—" },
    { G4: "自评总分", H4: "优" },
    { G4: "自评等级", H4: "优" },
    { G4: "合计", H4: "968.19" },
    { G4: "联系电话", H4: "5228817" },
    { G4: "自评得分：98.5" },
    // The head is right: the total below is told of by its own rule.
    { G4: "自评总分", H4: "98.5", H22: "97" },
  ],
  "choice-left": [
    words("有", "有"),
    words("是", "是"),
    words("好", "好"),
    words("优良", "优良"),
    words("优、良", "优"),
    words("高", "中高"),
    words("中低", "低"),
    words("☑是 □否", "■有 □无"),
    words("√是 ×否", "是√ 否"),
    words("无", "无"),
    words("有无障碍通道", "有"),
    words("优良率高", "高"),
    words("是否达标：是", "达标"),
    words("优≥90，良≥80，中≥60，差＜60", "优"),
  ],
  "values-are-points": [
    {},
    unweighted([]),
    unweighted(["15次", "10人", "10个", "10天", "15", "", "20", "10", "10"]),
    unweighted(["15", "10", "10", "10", "15", "", "20", "10", "11"]),
    unweighted(["≥15", "≥10", "10", "10", "15", "", "20", "10", "10"]),
    unweighted(["15%", "10%", "10%", "10%", "15%", "", "20%", "10%", "10%"]),
    unweighted(["15", "10", "10", "10", "15", "", "20", "10", "10"], { F13: "16", F14: "9" }),
    unweighted(["100", "100", "100", "100", "100", "", "100", "100", "100"]),
    unweighted(["1", "1", "1", "1", "1", "", "1", "1", "1"]),
    { E13: "15", F13: "15", E14: "10", F14: "10" },
  ],
  "shown-as-date": [
    {},
    dates("2024年11月底前", "2024年10月"),
    dates("2024/11/30", "2024/10/8"),
    { G6: "95.00%" },
    { G6: "0.95" },
    { H6: "9.5分" },
    { F7: "/" },
    { F8: "-" },
    { H14: "9.00" },
    { F13: "3月4日" },
  ],
  "execution-score-repeated": [
    {},
    { F7: "10", H7: "9.5", F8: "10", H8: "9.50" },
    { F7: "8", H7: "7.6", F8: "2", H8: "1.9" },
    { F7: "5", H7: "4.75", F8: "5", H8: "4.75" },
    { F7: "10", H7: "9.4", G7: "94%" },
    { F7: "10", H7: "" },
    { F7: "10", H7: "—" },
    { F7: "—", H7: "9.5" },
    { H7: "95" },
    { F7: "10", H7: "10", G7: "100%" },
    { F7: "10", H7: "10" },
  ],
  "execution-rate-twice": [
    quality("资金到位率", "100%", "100%"),
    quality("资金支付及时率", "100%", "100%"),
    quality("资金使用合规率", "100%", "100%"),
    quality("补助资金拨付率", "100%", "100%"),
    quality("预算编制准确率", "100%", "100%"),
    quality("预算调整率", "≤5%", "3%"),
    quality("政策执行率", "100%", "100%"),
    quality("计划执行率", "100%", "100%"),
    quality("政府采购执行率", "100%", "100%"),
    quality("资金支出进度", "100%", "100%"),
    { ...quality("预算执行率", "100%", "100%"), F6: "—", H6: "—" },
  ],
  "impossible-percent": [
    quality("培训任务完成率", "100%", "120%"),
    quality("查档人次增长率", "≥10%", "150%"),
    quality("满意度提升率", "≥10%", "150%"),
    quality("拨备覆盖率", "≥150%", "180%"),
    quality("计划完成率", "≥100%", "108%"),
    quality("超额完成比例", "≥1%", "100%"),
    quality("资金覆盖率", "≥100%", "120%"),
    quality("工程验收合格率", "≥0.98", "1"),
    quality("服务对象满意度", "≥90分", "105分"),
    quality("工程验收合格率", "100%", "100.00%"),
    quality("产值同比增长", "≥5%", "500%"),
    quality("设备利用率", "≥80%", "110%"),
    quality("满意度", "≥95", "98"),
  ],
  "explanation-missing-overshoot": [
    quality("工程验收合格率", "70%", "105%"),
    quality("设备利用率", "95%", "9500%"),
  ],
  "quantity-in-words": [
    row13("改造库房", "1座", "1座"),
    row13("改造库房", "两座", "两座"),
    row13("培训期数", "不少于十期", "十二期"),
    row13("巡查频次", "每季度一次", "四次"),
    row13("村庄覆盖", "全覆盖", "全覆盖"),
    row13("资料归档", "全部归档", "全部归档"),
    row13("采购设备", "壹批、3台", "3台"),
    row13("采购设备", "≥１２台", "12台"),
    row13("无", "无", "无"),
    row13("发放人数", "应发尽发100%", "100%"),
    words("制度健全", "达成年度指标"),
    row13("改造库房", "一批", "一批"),
    row13("改造库房", "≥", "≥"),
  ],
  "name-too-general": [
    named("任务完成率"),
    named("工程合格率"),
    named("满意度"),
    named("服务对象满意度"),
    named("数量指标完成率"),
    named("培训质量"),
    named("成本控制"),
    named("生态效益改善情况"),
    named("社会效益覆盖人数"),
    named("经济效益：户均增收"),
    named("无"),
    named("合格率"),
  ],
  "year-mismatch": [
    dates("2024年12月31日前", "2024年12月"),
    dates("12月底前", "11月"),
    dates("2024年12月前", "2025年1月"),
    dates("2023—2024学年", "2023—2024学年"),
    dates("2021-2025年", "2024年", "2021-2025年规划实施进度"),
    named("2023-2024学年资助人次"),
    named("2022年、2023年、2024年培训人次"),
    named("川财教〔2019〕20号文件培训人次"),
    named("较2023年增加培训人次"),
    named("2023年结转项目培训人次"),
    named("2025年提前下达资金培训人次"),
    named("51000020T000002023培训人次"),
    named("十四五（2021—2025年）培训人次"),
    row13("改造库房面积", "≥2023平方米", "2024平方米"),
    row13("惠及人口", "2019人", "2019人"),
    { B3: "2023年档案库房改造" },
    { A2: "" },
  ],
  "explanation-contradicts": [
    { I13: "改造期间未发生安全事故。" },
    { I13: "库房按期改造，未出现延期、未完成的情况。" },
    { I13: "年内尚未收到投诉。" },
    { I13: "无未完成事项。" },
    { I13: "质保金尚未到期，其余已按期完成。" },
    { I13: "未超过预算，已全部完成。" },
    { I13: "已完成，未来将加强管理。" },
    reason("一期培训因场地检修尚未开展，下一步补训。"),
  ],
  "explanation-figure": [
    reason("实际完成180人次，因场地检修改期，下一步补训。"),
    reason("实际完成180人，因场地检修改期，下一步补训。"),
    reason("计划200人次，实际完成180人次，下一步补训。"),
    reason("其中一期实际完成80人次，下一步补训。"),
    reason("上半年实际完成60人次，下一步补训。"),
    reason("8月场地检修，实际完成20人次，下一步补训。"),
    reason("去年实际完成150人次，今年场地检修改期，下一步补训。"),
    reason("少培训20人次，因场地检修改期，下一步补训。"),
    reason("实际完成9期，因场地检修改期，下一步补训。"),
    reason("实际完成90%，因场地检修改期，下一步补训。"),
    reason("实际完成率90%，因场地检修改期，下一步补训。"),
    reason("因场地检修改期，扣1分，下一步补训。"),
    reason("因场地检修改期，得9.0分，下一步补训。"),
    reason("因场地检修改期，每少20人次扣2分，下一步补训。"),
    reason("少一期扣2分，扣0.5分，扣0.5分，两期场地检修，下一步补训。"),
    reason("参训人员考核得85分以上，场地检修改期，下一步补训。"),
    reason("满意度调查得8分，考核得7分，场地检修改期，下一步补训。"),
    reason("（一）实际完成150人次；（二）实际完成30人次，下一步补训。"),
  ],
};

test.each(
  Object.entries(SILENT).flatMap(([rule, forms]) =>
    forms.map((changes) => [rule, changes] as const),
  ),
)("%s is silent on %j", (rule, changes) => {
  expect(exampleFindings({ changes }).filter((one) => one.rule === rule)).toEqual([]);
});

/** And what it has to tell of, at which cell. */
const TOLD: Readonly<Record<string, readonly (readonly [at: string, changes: Changes])[]>> = {
  "execution-weight": [
    ["F6", { F6: "100", H6: "95", H22: "184" }],
    ["F6", { ...UNLABELLED, F6: "100", H6: "95", G22: "190", H22: "184" }],
    ["F6", { ...UNLABELLED, F6: "90", H6: "85.5" }],
  ],
  "totals-differ": [
    ["G4", { G4: "自评得分：97" }],
    ["H4", { G4: "自评得分", H4: "97" }],
  ],
  "choice-left": [
    ["E20", words("是否", "是")],
    ["E20", words("有/无", "有")],
    ["F20", words("高", "高、中、低")],
    ["E20", words("优良中低差", "优")],
    ["F20", words("是", "□是 □否")],
  ],
  "impossible-percent": [
    ["F15", quality("森林覆盖率", "≥60%", "600%")],
    ["F15", quality("工程验收合格率", "100%", "100.5%")],
    ["E15", quality("任务及时率", "≥110%", "100%")],
    ["F15", quality("设备利用率（%）", "95%", "9500%")],
  ],
  "year-mismatch": [
    ["E16", dates("2023年12月底前", "2023年11月")],
    ["F16", dates("2024年12月底前", "2022年11月")],
    ["D14", named("2021-2023年培训人次")],
  ],
  "quantity-in-words": [["E13", row13("改造库房", "完成改造", "已完成改造")]],
  "name-too-general": [
    ["D14", named("数量指标")],
    ["D14", named("社会效益显著")],
  ],
  "execution-rate-twice": [
    ["D15", quality("资金支出率", "100%", "100%")],
    ["D15", quality("项目预算执行率", "100%", "100%")],
  ],
};

test.each(
  Object.entries(TOLD).flatMap(([rule, forms]) =>
    forms.map(([at, changes]) => [rule, at, changes] as const),
  ),
)("%s tells of %s in %j", (rule, at, changes) => {
  const found = exampleFindings({ changes }).filter((one) => one.rule === rule);
  expect(
    found.map(({ cells: [first] }) => first && `${"ABCDEFGHI"[first.column]}${first.row + 1}`),
  ).toEqual([at]);
});
