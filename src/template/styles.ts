import type { Style } from "../sheet/draft";

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
} satisfies Style;

const LINE: Style = { ...PRINTED, border: false };
const TITLE: Style = { ...LINE, size: 18, bold: true };

/** Lines outside the frame; what a year or a name is put into is open. */
export const LINE_STYLES = {
  title: TITLE,
  titleWithYear: { ...TITLE, locked: false },
  year: { ...LINE, locked: false },
  signature: { ...LINE, horizontal: "left", locked: false },
} satisfies Record<string, Style>;

export type LineStyle = keyof typeof LINE_STYLES;

/** Names and sentences. */
export const TEXT: Style = { font: "仿宋", horizontal: "left", locked: false };
/** Values and points. */
export const FIGURE: Style = { font: "仿宋", locked: false };
export const AMOUNT: Style = {
  font: "仿宋",
  horizontal: "right",
  wrap: false,
  shrink: true,
  numberFormat: "#,##0.00",
  locked: false,
};

export const COMPUTED_AMOUNT: Style = { ...AMOUNT, locked: true };
export const COMPUTED_RATE: Style = {
  font: "仿宋",
  wrap: false,
  shrink: true,
  numberFormat: "0.00%",
};
export const COMPUTED_POINTS: Style = { font: "仿宋" };
