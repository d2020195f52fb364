/** Asks whether a range touches a table; to be read after the next sync. */
export function requestTable(range: Excel.Range): () => boolean {
  const tables = range.getTables(false).getCount();
  return () => isAny(tables);
}

function isAny(count: OfficeExtension.ClientResult<number>): boolean {
  return count.value > 0;
}
