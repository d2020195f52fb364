/** The last row and column of an Excel sheet, zero-based. */
export const lastRow = 1_048_575;
export const lastColumn = 16_383;
