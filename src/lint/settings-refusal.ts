import type { Text } from "../language";
import type { Misfit } from "../sheet/json";

/** How much a refusal repeats of a name or a value in the file, in characters. */
const LONGEST_QUOTE = 60;

export const NO_SETTINGS: Text = {
  "zh-CN": "这不是规则设置文件。请选择由“导出规则设置”得到的文件。",
  "en-US": "This is no file of rule settings. Choose one made by Export rule settings.",
};

/** Settings of a later version: they are kept, not used in part. */
export function newerRules(count: number): Text {
  const rules = count === 1 ? "one rule" : `${count} rules`;
  return {
    "zh-CN": `其中有 ${count} 条规则本版本没有。请更新本程序，或放弃原内容、使用默认规则。`,
    "en-US": `This version does not have ${rules} of them. Update the add-in, or discard them and use the default rules.`,
  };
}

/** Why settings can't be used: where, what, and what to do. */
export function refusal(misfit: Misfit): Text {
  const place = placeOf(misfit.path);
  const { "zh-CN": zh, "en-US": en } = expectation(misfit);
  const found = quote(misfit.found);
  return {
    "zh-CN": `校验设置不能使用：${place || "文件"} ${zh}${found["zh-CN"]}。请改正后再导入。`,
    "en-US": `These settings can't be used: ${place || "the file"} ${en}${found["en-US"]}. Correct it and import the file again.`,
  };
}

/** "rules.weight-sum.off" or "ignored[0].cell"; "" for the file itself. */
function placeOf(path: Misfit["path"]): string {
  const steps = path.map((key) =>
    typeof key === "number" ? `[${key}]` : `.${key.slice(0, LONGEST_QUOTE)}`,
  );
  return steps.join("").slice(1);
}

/** What stands there, by its beginning; nothing of what would only show as code: a list, a group. */
function quote(found: unknown): Text {
  if (typeof found === "object" || found === undefined) return { "zh-CN": "", "en-US": "" };
  const text = String(found).slice(0, LONGEST_QUOTE);
  const isText = typeof found === "string";
  return {
    "zh-CN": `，现为 ${isText ? `“${text}”` : text}`,
    "en-US": `, but is ${isText ? `"${text}"` : text}`,
  };
}

function expectation({ expected, limits }: Misfit): Text {
  const [first, second] = limits;
  switch (expected) {
    case "object":
      return { "zh-CN": "应为一组设置", "en-US": "must be a group of settings" };
    case "list":
      return {
        "zh-CN": `应为不超过 ${first} 条的列表`,
        "en-US": `must be a list of at most ${first}`,
      };
    case "text":
      return {
        "zh-CN": `应为不超过 ${first} 字的文字`,
        "en-US": `must be a text of at most ${first} characters`,
      };
    case "number":
      return {
        "zh-CN": `应为 ${first} 到 ${second} 之间的数字`,
        "en-US": `must be a number from ${first} to ${second}`,
      };
    case "one of":
      return {
        "zh-CN": `应为 ${choice(limits, "、", " 或 ")}`,
        "en-US": `must be ${choice(limits, ", ", " or ")}`,
      };
    case "cell":
      return { "zh-CN": "应为 H12 这样的单元格地址", "en-US": "must be a cell address like H12" };
    case "reason":
      return { "zh-CN": "应写明忽略的原因", "en-US": "must say why the finding is ignored" };
    default:
      return { "zh-CN": "没有这个设置项", "en-US": "is no setting" };
  }
}

/** "error, warning or info". */
function choice(words: Misfit["limits"], comma: string, or: string): string {
  return [words.slice(0, -1).join(comma), ...words.slice(-1)]
    .filter((part) => part !== "")
    .join(or);
}
