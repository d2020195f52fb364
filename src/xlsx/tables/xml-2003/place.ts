/** The zero-based place that an ss:Index names, else the one that comes next. */
export function placeOf(index: string | undefined, next: number): number {
  const place = countOf(index);
  return place === 0 ? next : place - 1;
}

/** How many further lines an ss:Span or ss:MergeAcross takes in; 0 when it is absent or no number. */
export function countOf(text: string | undefined): number {
  const count = Number(text ?? 0);
  return Number.isInteger(count) && count > 0 ? count : 0;
}
