import type { Book } from "../book/book";
import type { HostObject } from "../wire/host-object";

/** The add-in's own settings, which are saved with the workbook. */
export function settingsObject(book: Book): HostObject {
  const find = (key: string) => (book.settings.has(key) ? settingObject(book, key) : null);
  return {
    kind: "SettingCollection",
    items: () =>
      [...book.settings.keys()].map((key) => ({ id: key, object: settingObject(book, key) })),
    item: find,
    methods: {
      GetItemOrNullObject: find,
      Add: (key: string, value: unknown) => {
        book.refuseWhereReadOnly();
        book.settings.set(key, value);
        return settingObject(book, key);
      },
    },
  };
}

function settingObject(book: Book, key: string): HostObject {
  return {
    kind: "Setting",
    read: { Key: () => key, Value: () => book.settings.get(key) },
    calls: {
      Delete: () => {
        book.refuseWhereReadOnly();
        book.settings.delete(key);
      },
    },
  };
}
