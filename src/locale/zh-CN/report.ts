/** The words of the result that is handed on. */
export const REPORT = {
  open: "校验结果",
  title: "自评表校验结果",
  hint: "可以粘贴到邮件里，也可以另存备查。",
  copy: "复制文字",
  copied: "已复制。",
  notCopied: "浏览器不允许直接复制。请点一下文字框（会全部选中），再按 Ctrl+C。",
  insert: "插入“校验结果”表",
  aboutSheet: "插入的表单独成页，可以打印；校验时不会把它当作自评表。用“撤销插入”取出。",
  back: "返回",
  sheetName: "校验结果",
  ignored: "已忽略",
  checkedAt: (time: string) => `校验时间：${time}`,
  by: (version: string, rules: number, usual: boolean) =>
    `依据：自评表校验助手 ${version}，${rules} 条规则${usual ? "" : "（本工作簿调整过设置）"}`,
  columns: ["序号", "自评表", "单元格", "类别", "现填", "应填", "说明", "依据"],
};
