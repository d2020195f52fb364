/** How Excel shows a number under a date or time format; what is shown is never longer. */
const LONGEST = 40;
const DATE =
  /^(?:\d{1,4}[/-]\d{1,2}(?:[/-]\d{1,4})?|\d{1,2}[/-][A-Z][a-z]{2}(?:[/-]\d{2,4})?|[A-Z][a-z]{2}[/-]\d{2,4}|\d{1,3}:\d{2}(?::\d{2})?)(?:\s|$)|[年月日]/;

/** Whether the text that a number shows is a day or a time. */
export function showsDate(text: string): boolean {
  return text.length <= LONGEST && DATE.test(text);
}
