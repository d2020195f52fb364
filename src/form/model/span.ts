/** A stretch of columns, both ends inclusive. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

export function overlap(a: Span, b: Span): boolean {
  return a.left <= b.right && a.right >= b.left;
}
