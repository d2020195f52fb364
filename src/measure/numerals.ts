import { Decimal } from "../sheet/number";

const DIGITS = "零一二三四五六七八九";
const PLACES: readonly (readonly [sign: string, scale: number])[] = [
  ["亿", 100000000],
  ["万", 10000],
  ["千", 1000],
  ["百", 100],
  ["十", 10],
];
const RUN = /^[零〇一二两三四五六七八九十百千万亿]{1,20}/;

/** A Chinese numeral at the head of a text (一百二十) and what stands behind it; null for what is no whole number. */
export function numeralAhead(text: string): { value: Decimal; rest: string } | null {
  const run = RUN.exec(text)?.[0];
  if (!run) return null;
  const value = valueOf(run.replace(/两/g, "二").replace(/〇/g, "零"), PLACES);
  return value === null ? null : { value: new Decimal(value), rest: text.slice(run.length) };
}

/** Null where figures follow each other (二〇二〇) or the last place is left out (一百二). */
function valueOf(run: string, [place, ...lower]: typeof PLACES): number | null {
  if (!place) return digitOf(run);
  const [sign, scale] = place;
  const at = run.indexOf(sign);
  if (at < 0) return valueOf(run, lower);
  const rest = run.slice(at + 1);
  if (scale > 10 && /^[^零十]$/.test(rest)) return null;
  const times = at === 0 && scale === 10 ? 1 : valueOf(run.slice(0, at), lower);
  const behind = rest === "" ? 0 : valueOf(rest, lower);
  return times && behind !== null ? times * scale + behind : null;
}

function digitOf(run: string): number | null {
  const sign = run.length > 1 ? run.replace(/^零/, "") : run;
  const digit = sign.length === 1 ? DIGITS.indexOf(sign) : -1;
  return digit < 0 ? null : digit;
}
