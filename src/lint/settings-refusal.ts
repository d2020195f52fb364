import type { Text } from "../language";
import type { Misfit } from "../sheet/json";

/** How much a refusal repeats of a name or a value in the file, in characters. */
const LONGEST_QUOTE = 60;

/** Why settings can't be used: where, what, and what to do. */
export function refusal(misfit: Misfit): Text {
  const place = placeOf(misfit.path);
  const { "zh-CN": zh, "en-US": en } = expectation(misfit);
  const found = quote(misfit.found);
  return {
    "zh-CN": `校验设置不能使用：${place || "文件"} ${zh}，现为 ${found}。请改正后再导入。`,
    "en-US": `These settings can't be used: ${place || "the file"} ${en}, but is ${found}. Correct it and import the file again.`,
  };
}

/** "rules.weight-sum.off" or "ignored[0].cell"; "" for the file itself. */
function placeOf(path: Misfit["path"]): string {
  const steps = path.map((key) =>
    typeof key === "number" ? `[${key}]` : `.${key.slice(0, LONGEST_QUOTE)}`,
  );
  return steps.join("").slice(1);
}

/** The beginning of a value as JSON; what stands behind it is not looked into, however deep it goes. */
function quote(found: unknown): string {
  let values = 0;
  const json = JSON.stringify(found, (_, value: unknown) =>
    values++ < LONGEST_QUOTE ? value : null,
  );
  return (json ?? "undefined").slice(0, LONGEST_QUOTE);
}

function expectation({ expected, limits }: Misfit): Text {
  const [first, second] = limits;
  switch (expected) {
    case "object":
      return { "zh-CN": "应为 {…} 形式的对象", "en-US": "must be an object {…}" };
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
    case "rule":
      return { "zh-CN": "没有这条规则", "en-US": "names no rule" };
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
