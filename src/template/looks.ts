import type { Look } from "../sheet/draft";

/** What is printed inside the frame; everything else there says what it does differently. */
export const PRINTED = {
  font: "宋体",
  size: 10.5,
  bold: false,
  horizontal: "center",
  vertical: "center",
  wrap: true,
  shrink: false,
  border: true,
  numberFormat: "General",
  locked: true,
} satisfies Look;

const LINE: Look = { ...PRINTED, border: false };
const TITLE: Look = { ...LINE, size: 18, bold: true };

/** Lines outside the frame; what a year or a name is put into is open. */
export const LINE_LOOKS = {
  title: TITLE,
  titleWithYear: { ...TITLE, locked: false },
  year: { ...LINE, locked: false },
  signature: { ...LINE, horizontal: "left", locked: false },
} satisfies Record<string, Look>;

export type LineLook = keyof typeof LINE_LOOKS;

/** Names and sentences. */
export const TEXT: Look = { font: "仿宋", horizontal: "left", locked: false };
/** Values and points. */
export const FIGURE: Look = { font: "仿宋", locked: false };
export const AMOUNT: Look = {
  font: "仿宋",
  horizontal: "right",
  wrap: false,
  shrink: true,
  numberFormat: "#,##0.00",
  locked: false,
};

export const COMPUTED_AMOUNT: Look = { ...AMOUNT, locked: true };
export const COMPUTED_RATE: Look = {
  font: "仿宋",
  wrap: false,
  shrink: true,
  numberFormat: "0.00%",
};
export const COMPUTED_POINTS: Look = { font: "仿宋" };
