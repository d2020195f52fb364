import { sum, type Decimal } from "../../sheet/number";
import type { Header } from "../find/header";
import type { Region } from "../find/regions";
import type { Form, NumberField } from "../model/form";
import type { Page } from "../page/page";
import { readForm } from "./read-form";

/**
 * The form in a region. Where a heading is laid out in several columns of which any may be meant ("自评得分" over
 * 单项 and 折算), the column is taken under which the form's own sums hold; where they hold under none,
 * the one under which most scores are within their weights, so that one wrong figure does not change what
 * the others mean. Of equals the usual one stays.
 */
export function chooseReading(page: Page, region: Region): Form {
  const readings = [region, ...otherReadings(region)].map((each) => readForm(page, each));
  return readings.reduce((best, one) => (agreement(one) > agreement(best) ? one : best));
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

/** How many figures of a form agree with each other; scores that give the total outweigh all others. */
function agreement({ funds, indicators, total }: Form): number {
  const execution = funds.find(({ score }) => score?.number)?.score;
  const scores = [execution, ...indicators.map(({ score }) => score)].flatMap(numberOf);
  const [stated] = numberOf(total?.score);
  const within = indicators.filter(({ weight, score }) => {
    const [most] = numberOf(weight);
    return numberOf(score).some((points) => most && points.lessThanOrEqualTo(most));
  });
  return within.length + (stated && sum(scores).equals(stated) ? indicators.length + 1 : 0);
}

function numberOf(field: NumberField | null | undefined): Decimal[] {
  return field?.number ? [field.number] : [];
}
