/** What was asked for in a batch that failed; null where Excel has not answered it. */
export function answerOrNull<T>(take: () => T): T | null {
  try {
    return take();
  } catch {
    return null;
  }
}
