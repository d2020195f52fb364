/** What stands in the custom XML parts of a namespace: the text of the only one, null where there is not one. */
export interface PartSight {
  readonly xml: string | null;
  readonly count: number;
}

/** Asks for the custom XML part of a namespace; it can be read after the next sync. */
export function requestPart(
  { customXmlParts }: Excel.Workbook,
  namespace: string,
): () => PartSight {
  const parts = customXmlParts.getByNamespace(namespace);
  const count = parts.getCount();
  const xml = parts.getOnlyItemOrNullObject().getXml();
  return () => ({ xml: answerOf(xml) ?? null, count: answerOf(count) });
}

/** After a sync; null of what was asked of a null object. */
export function answerOf<T>({ value }: OfficeExtension.ClientResult<T>): T {
  return value;
}

/** The only part of a namespace; a null object where there is none, or more than one. */
export function onlyPart(
  { customXmlParts }: Excel.Workbook,
  namespace: string,
): Excel.CustomXmlPart {
  return customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject();
}
