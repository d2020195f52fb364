/** Under which key of the workbook's own settings a text of ours is kept. */
export function keyOf(name: string): string {
  return `ziping.${name}`;
}

/** A text kept in the workbook, in one round trip; null when there is none. */
export async function readKept(
  context: Excel.RequestContext,
  name: string,
): Promise<string | null> {
  const setting = context.workbook.settings.getItemOrNullObject(keyOf(name));
  setting.load("value");
  await context.sync();
  return setting.isNullObject || typeof setting.value !== "string" ? null : setting.value;
}

/** Keeps a text in the workbook, in one round trip; null takes it out. */
export async function keepText(
  context: Excel.RequestContext,
  name: string,
  text: string | null,
): Promise<void> {
  const { settings } = context.workbook;
  if (text === null) settings.getItemOrNullObject(keyOf(name)).delete();
  else settings.add(keyOf(name), text);
  await context.sync();
}
