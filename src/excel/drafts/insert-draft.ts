import type { Draft } from "../../sheet/draft";
import type { Inserted, Place } from "../../sheet/workbook";
import { insertOnNewSheet } from "./insert-on-new-sheet";
import { insertOnSheet } from "./insert-on-sheet";
import { namesLike } from "./sheet-names";

/**
 * Sets up a draft: on a new sheet in two round trips, in more where its name is taken; on an existing
 * one in three. Where the last of them fails, each part of it is tried for itself.
 */
export function insertDraft(
  context: Excel.RequestContext,
  draft: Draft,
  { kind, name }: Place,
): Promise<Inserted> {
  return kind === "new-sheet"
    ? insertOnNewSheet(context, draft, namesLike(name))
    : insertOnSheet(context, draft, name);
}
