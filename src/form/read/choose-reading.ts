import { sum, type Decimal } from "../../sheet/number";
import type { Header } from "../find/header";
import type { Region } from "../find/regions";
import type { Form, NumberField } from "../model/form";
import type { Page } from "../page/page";
import { readForm } from "./read-form";

/**
 * The form in a region. Where a heading is laid out in several columns of which any may be meant ("自评得分" over
 * 单项得分 and 折算得分), the column is taken under which the form's own sums hold; where they hold
 * under none the usual one stays, and the rules speak.
 */
export function chooseReading(page: Page, region: Region): Form {
  const usual = readForm(page, region);
  const others = otherReadings(region);
  if (others.length === 0 || sumsHold(usual)) return usual;
  return others.map((other) => readForm(page, other)).find(sumsHold) ?? usual;
}

/** The region with one of its columns standing for what its rival stood for. */
function otherReadings(region: Region): Region[] {
  return region.parts.flatMap((part) =>
    part.header.columns.flatMap(({ rival, left }) => {
      if (!rival) return [];
      const header = withRole(part.header, rival, left);
      return [
        { ...region, parts: region.parts.map((one) => (one === part ? { ...part, header } : one)) },
      ];
    }),
  );
}

function withRole(header: Header, role: string, left: number): Header {
  const columns = header.columns.map((column) => {
    if (column.left === left) return { ...column, role: column.rival!, ignored: false };
    return column.role === role ? { ...column, role: "other" as const, ignored: true } : column;
  });
  return { ...header, columns };
}

/** Whether the scores that count add up to the stated total. */
function sumsHold({ funds, indicators, total }: Form): boolean {
  const stated = total?.score?.number;
  const execution = funds.find(({ score }) => score?.number)?.score;
  const numbersOf = (fields: readonly (NumberField | null | undefined)[]) =>
    fields.flatMap((field): Decimal | [] => field?.number ?? []);
  const scores = numbersOf([execution, ...indicators.map(({ score }) => score)]);
  return stated !== undefined && stated !== null && sum(scores).equals(stated);
}
