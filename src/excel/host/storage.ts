import { namespaceOfText, parseText, printText } from "../../record/kept-text";
import { onlyPart, requestPart } from "./xml-part";

/** Under which key of the add-in's settings a text stood before it had a part of its own. */
export function oldKeyOf(name: string): string {
  return `ziping.${name}`;
}

/** Asks for texts stored in the workbook with the next round trip; the returned function takes them then. */
export function requestStored(
  { workbook }: Excel.RequestContext,
  names: readonly string[],
): () => Record<string, string> {
  const asked = names.map((name) => {
    const part = requestPart(workbook, namespaceOfText(name));
    const setting = workbook.settings.getItemOrNullObject(oldKeyOf(name));
    setting.load("value");
    return { name, part, setting };
  });
  return () =>
    Object.fromEntries(
      asked.flatMap(({ name, part, setting }) => {
        const { xml, count } = part();
        const text = count > 0 ? xml && parseText(name, xml) : oldText(setting);
        return text === null ? [] : [[name, text]];
      }),
    );
}

function oldText(setting: Excel.Setting): string | null {
  return setting.isNullObject || typeof setting.value !== "string" ? null : setting.value;
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

/**
 * Stores a text in the workbook, in one round trip, and out of its old place; null takes it out. Where
 * somebody has doubled the part, two more trips leave one.
 */
export async function storeText(
  context: Excel.RequestContext,
  name: string,
  text: string | null,
): Promise<void> {
  const { workbook } = context;
  const namespace = namespaceOfText(name);
  const before = requestPart(workbook, namespace);
  onlyPart(workbook, namespace).delete();
  const add = () => text !== null && workbook.customXmlParts.add(printText(name, text));
  add();
  workbook.settings.getItemOrNullObject(oldKeyOf(name)).delete();
  await context.sync();
  if (before().count < 2) return;
  const parts = workbook.customXmlParts.getByNamespace(namespace);
  parts.load("items/id");
  await context.sync();
  removeAll(parts);
  add();
  await context.sync();
}

function removeAll({ items }: Excel.CustomXmlPartScopedCollection): void {
  for (const part of items) part.delete();
}
