import type { Area } from "../../sheet/range";
import type { Span } from "../model/span";
import type { Page } from "../page/page";
import { headIn, topOf } from "./head";
import { findHeaders, type Header } from "./header";
import { lanesOf, type Lane } from "./lanes";

/** Where one form stands: its head and the headings of its table, repeated on every printed page. */
export interface Region {
  /** Rows above the first heading; `top` is below `bottom` when there are none. */
  readonly head: Area;
  readonly parts: readonly Part[];
  /** The columns in which a slipped cell may still be this form's. */
  readonly window: Span;
  /** The same and those beside them up to other forms, as far as a head may reach. */
  readonly reach: Span;
}

/** A heading and the last row that may belong to it. */
export interface Part {
  readonly header: Header;
  readonly last: number;
}

/** Every place on the sheet where a form stands, from top to bottom. */
export function findRegions(page: Page): Region[] {
  return lanesOf(findHeaders(page)).flatMap((lane) => regionsIn(page, lane));
}

/** The forms of a lane: a header without a head above it goes on with the form before. */
function regionsIn(page: Page, { headers, window, reach }: Lane): Region[] {
  const { rows } = page.grid;
  const above = headers.map((header, index): Area => {
    const top = index === 0 ? 0 : headers[index - 1]!.bottom + 1;
    return { ...reach, top, bottom: header.top - 1 };
  });
  const tops = headers.map((header, index) => topOf(page, header, above[index]!));
  const regions: (Region & { readonly parts: Part[] })[] = [];
  headers.forEach((header, index) => {
    const next = headers[index + 1];
    const last = next ? (tops[index + 1] ?? next.top) - 1 : (rows[rows.length - 1] ?? 0);
    const part = { header, last };
    const before = regions[regions.length - 1];
    const top = tops[index] ?? null;
    if (top === null && before) {
      before.parts.push(part);
      return;
    }
    const head = headIn(page, header, { ...above[index]!, top: top ?? header.top });
    const own = { ...window, left: Math.min(window.left, head.left) };
    regions.push({ head, parts: [part], window: own, reach });
  });
  return regions;
}
