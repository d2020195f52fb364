/** Under which key of the workbook's own settings a text of ours is kept. */
export function keyOf(name: string): string {
  return `ziping.${name}`;
}

/** Asks for texts kept in the workbook with the next round trip; the returned function takes them then. */
export function requestKept(
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

/** A text kept in the workbook, in one round trip; null when there is none. */
export async function readKept(
  context: Excel.RequestContext,
  name: string,
): Promise<string | null> {
  const take = requestKept(context, [name]);
  await context.sync();
  return take()[name] ?? null;
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
