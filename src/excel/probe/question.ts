/** Something that nobody documents: what this Excel does with it is seen on a scratch sheet. */
export interface Question {
  /** "A3 merged areas of B2": A may lose data, B may fail, C is small, S is what the simulator takes for granted. */
  readonly name: string;
  /**
   * Queues what is tried on a blank sheet, the last of the workbook. The returned function tells after
   * the next sync what came of it, as JSON takes it; nothing of the user's sheets.
   */
  readonly ask: (sheet: Excel.Worksheet) => () => unknown;
}

/** Where an older Excel is not asked at all. */
export const TOO_OLD = "not asked: this Excel is too old";

/** What was loaded of an object, once it has come. */
export function loaded(object: { toJSON(): object }): () => object {
  return () => object.toJSON();
}

/** What a method answers, once it has come. */
export function resultOf<T>(result: OfficeExtension.ClientResult<T>): () => T {
  return () => result.value;
}
