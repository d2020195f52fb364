import type { DIAGNOSIS as Chinese } from "../zh-CN/diagnosis";

export const DIAGNOSIS: typeof Chinese = {
  title: "Diagnosis",
  about:
    "For reports about your Excel: puts a scratch sheet at the end, tries things out on it and deletes it again, in some ten seconds; Excel's own undo list is emptied. The text holds nothing of the workbook.",
  begin: "Start diagnosis",
  goesOn: "Trying out...",
  failed: "The diagnosis did not finish. Close the pane, open it again and try once more.",
  left: (sheet) => `The scratch sheet “${sheet}” could not be deleted; please delete it by hand.`,
  text: "Result of the diagnosis",
  copy: "Copy this text and send it to whoever looks after the add-in.",
};
