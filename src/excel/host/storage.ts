/** Under which key of the workbook's own settings a text of ours stands. */
export function keyOf(name: string): string {
  return `ziping.${name}`;
}

/** Asks for texts stored in the workbook with the next round trip; the returned function takes them then. */
export function requestStored(
  context: Excel.RequestContext,
  names: readonly string[],
): () => Record<string, string> {
  const asked = names.map((name) => {
    const setting = context.workbook.settings.getItemOrNullObject(keyOf(name));
    setting.load("value");
    return { name, setting };
  });
  return () =>
    Object.fromEntries(
      asked.flatMap(({ name, setting }) =>
        setting.isNullObject || typeof setting.value !== "string" ? [] : [[name, setting.value]],
      ),
    );
}

/** A text stored in the workbook, in one round trip; null when there is none. */
export async function readStored(
  context: Excel.RequestContext,
  name: string,
): Promise<string | null> {
  const take = requestStored(context, [name]);
  await context.sync();
  return take()[name] ?? null;
}

/** Stores a text in the workbook, in one round trip; null takes it out. */
export async function storeText(
  context: Excel.RequestContext,
  name: string,
  text: string | null,
): Promise<void> {
  const { settings } = context.workbook;
  if (text === null) settings.getItemOrNullObject(keyOf(name)).delete();
  else settings.add(keyOf(name), text);
  await context.sync();
}
