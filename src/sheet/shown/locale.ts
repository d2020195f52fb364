import { addLocale, getLocale, listLocales } from "numfmt";

/** The locale of a format code that names none: what Chinese (zh-CN) Excel shows. */
export const CHINESE_EXCEL = "zh-excel";

/** A code's own locale ([$-407]) gives the names of its months and days, the system the separators. */
const SEPARATORS = { group: ",", decimal: ".", negative: "-", exponent: "E" };

for (const tag of listLocales()) addLocale({ ...getLocale(tag), ...SEPARATORS }, tag);

/** Without a locale names are English even in Chinese Excel; dates of the system are Chinese. */
addLocale(
  { ...getLocale("en"), ...SEPARATORS, sysdate: "yyyy年m月d日", systime: "h:mm:ss" },
  CHINESE_EXCEL,
);
