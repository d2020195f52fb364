/** The words of the diagnosis. */
export const DIAGNOSIS = {
  title: "诊断",
  about:
    "结果与您的 Excel 有关、需要反馈时使用：在末尾新建一张临时工作表，试一遍后删除，约需十几秒；Excel 自带的撤销记录会被清空。得到的文字中没有工作簿的内容。",
  begin: "开始诊断",
  goesOn: "正在诊断……",
  failed: "诊断没有完成。请关闭校验栏后重新打开，再试一次。",
  left: (sheet: string) => `临时工作表“${sheet}”没有删掉，请手工删除。`,
  text: "诊断结果",
  copy: "请复制以下文字，发给维护人员。",
};
