/** The ways a code asks for Chinese numerals: [DBNum1] 一二三, [DBNum2] 壹贰叁, [DBNum3] １２３. */
export type NumeralStyle = 1 | 2 | 3;

interface Numerals {
  readonly digits: string;
  /** Tens, hundreds and thousands; none where every digit stands for itself. */
  readonly units: string;
}

const NUMERALS: Readonly<Record<NumeralStyle, Numerals>> = {
  1: { digits: "〇一二三四五六七八九", units: "十百千" },
  2: { digits: "零壹贰叁肆伍陆柒捌玖", units: "拾佰仟" },
  3: { digits: "０１２３４５６７８９", units: "" },
};
const GROUP_UNITS = ["", "万", "亿"];
const GROUP = 4;

/** Every digit of a text by itself: 2013 is 二〇一三. */
export function spellDigits(text: string, style: NumeralStyle): string {
  return text.replace(/\d/g, (digit) => NUMERALS[style].digits[Number(digit)]!);
}

/** A whole number with its units: 1005 is 一千〇五, 10 is 一十; digit by digit from 10^12 on. */
export function spellNumber(digits: string, style: NumeralStyle): string {
  const { digits: numerals, units } = NUMERALS[style];
  const number = digits.replace(/^0+(?=\d)/, "");
  if (units === "" || number.length > GROUP * GROUP_UNITS.length) return spellDigits(digits, style);
  if (number === "0") return numerals[0]!;
  let text = "";
  let skipped = false;
  for (let at = 0; at < number.length; at++) {
    const place = number.length - 1 - at;
    const digit = Number(number[at]);
    if (digit > 0) {
      text += (skipped ? numerals[0]! : "") + numerals[digit]! + (units[(place % GROUP) - 1] ?? "");
    }
    skipped = digit === 0;
    if (place % GROUP === 0 && hasGroup(number, place)) text += GROUP_UNITS[place / GROUP]!;
  }
  return text;
}

/** Whether any digit of the group of four that ends at a place is not 0. */
function hasGroup(number: string, place: number): boolean {
  const end = number.length - place;
  return /[1-9]/.test(number.slice(Math.max(0, end - GROUP), end));
}

/** A part of a date or time: its zero in front stays (05 is 〇五), and 十月 has no 一 in [DBNum1]. */
export function spellDatePart(digits: string, style: NumeralStyle): string {
  const zeros = /^0*(?=\d)/.exec(digits)![0];
  const number = digits.slice(zeros.length);
  const spelled = spellNumber(number, style).replace(/^一十/, "十");
  return spellDigits(zeros, style) + spelled;
}
