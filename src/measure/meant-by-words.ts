import { squeeze } from "../form/text/label";

/** Longer texts are accounts. */
const LONGEST = 20;

const DONE =
  "覆盖|完成|达标|合格|到位|落实|发放|发放到位|兑现|拨付|支付|整改|整改到位|验收|验收合格|通过|参加|参保|办结";
const ALL = new RegExp(
  `^(?:已|均已|实现|达到|确保|做到)?(?:全覆盖|应(.)尽\\1|全部|全额|足额|百分之百|百分百|(?:全部|全面|全额|足额)(?:${DONE}))$`,
);
/** 未发生安全事故, 无投诉; 无法统计 and 无效 deny nothing. */
const NONE_OF =
  /^(?:(?:未|没有|不|零)(?:发生|出现|发现|产生|造成|收到|接到)|没有|不存在|无(?![法需效须])|零(?=.))[^,，。;；、\d]{0,14}$/;
const REACHED =
  /^(?:已经?|均已?|全部|全面|已全部){0,2}(?:达成|达到|完成|实现)(?:了)?(?:年度|预期|既定|预定|全年|全部)?(?:绩效)?(?:指标|目标|任务|要求|效果)?$|^(?:已|均)?达标$/;
const IN_TIME =
  /^(?:已|均|均已)?(?:按期|按时|如期|按时限|提前)(?:完成|完工|竣工|开展|发放|拨付|提交)?$/;

/** Whether words say that all of it was done: 全覆盖. */
export function saysAll(text: string): boolean {
  return text.length <= LONGEST && ALL.test(bare(text));
}

/** Whether words say that there was none of it: 未发生. */
export function saysNone(text: string): boolean {
  return text.length <= LONGEST && NONE_OF.test(bare(text));
}

/** Whether words say no more than that everything was reached. */
export function saysReached(text: string): boolean {
  return text.length <= LONGEST && REACHED.test(bare(text));
}

/** Whether words say no more than that it was done in time. */
export function saysInTime(text: string): boolean {
  return text.length <= LONGEST && IN_TIME.test(bare(text));
}

/** Whether an actual value denies the very words of its target: 合格 and 不合格. */
export function denies(target: string, actual: string): boolean {
  if (target.length > LONGEST || actual.length > LONGEST) return false;
  const words = bare(target);
  return [`不${words}`, `未${words}`].includes(bare(actual));
}

function bare(text: string): string {
  return squeeze(text).replace(/[。.,;!]+$/, "");
}
