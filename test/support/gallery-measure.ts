import type { Dialect } from "../../src/form/model/dialect";
import { DIALECTS } from "../../src/form/dialects";
import type { Form } from "../../src/form/model/form";
import { recogniseForms } from "../../src/form/recognise";
import type { ExpectedForm, Scenario } from "./gallery";
import type { Comparison } from "./gallery-pairs";
import { compareForm } from "./gallery-reading";
import { snapshotOf, type WrittenSheet } from "./gallery-sheet";
import { randomOf, seedOf, type Random } from "./noise";
import { CHANGES, varied, type Change, type Marked, type Named } from "./variants";

/** How much of what sheets say was read. */
export interface Measure {
  readonly fields: number;
  readonly right: number;
  readonly forms: number;
  readonly found: number;
  readonly falseForms: number;
  /** What was read otherwise, in words, with the scenario it happened on. */
  readonly differences: readonly string[];
}

/** Every sheet of the scenarios with the forms that stand on it. */
export function markedSheets(scenarios: readonly Scenario[]): Named[] {
  return scenarios.flatMap(({ id, sheets, forms }) => {
    if (sheets.length === 1) return [{ id, sheet: sheets[0]!, forms }];
    return sheets.map((sheet) => ({
      id,
      sheet,
      forms: forms.filter(({ range }) => range?.startsWith(`${sheet.name}!`)),
    }));
  });
}

/** The gallery as it stands, without ranges: they have their own test. */
export function measureGallery(scenarios: readonly Scenario[]): Measure {
  return total(markedSheets(scenarios).map((marked) => measureSheet(marked.id, marked)));
}

/** Random variants of every sheet of the scenarios. What is drawn for one sheet does not hang on how many others there are. */
export function measureVariants(
  scenarios: readonly Scenario[],
  perSheet: number,
  seed: number,
): Measure {
  const sheets = markedSheets(scenarios);
  const beside = sheets.filter(({ forms }) => forms.length === 1);
  const measures = sheets.flatMap(({ id, ...marked }) => {
    const random = randomOf(seedOf(`${seed} ${marked.sheet.name} ${id}`));
    return Array.from({ length: perSheet }, () => {
      const variant = varied(marked, beside, random);
      return measureSheet(`${id} (${variant.changes.join(", ")})`, variant.marked);
    });
  });
  return total(measures);
}

/** Every sheet of the scenarios after one change alone. */
export function measureChange(
  scenarios: readonly Scenario[],
  change: Change,
  random: Random,
): Measure {
  const sheets = markedSheets(scenarios);
  const beside = sheets.filter(({ forms }) => forms.length === 1);
  return total(
    sheets.map(({ id, ...marked }) => measureSheet(id, CHANGES[change](marked, random, beside))),
  );
}

/** The forms of one dialect, read without its words; the dialect itself is not asked for. */
export function measureWithout(scenarios: readonly Scenario[], dialect: Dialect): Measure {
  const rest = DIALECTS.filter((one) => one !== dialect);
  const isOwn = ({ dialects }: ExpectedForm) => dialects[0] === dialect.id;
  const sheets = markedSheets(scenarios).filter(({ forms }) => forms.some(isOwn));
  return total(
    sheets.map(({ id, sheet, forms }) =>
      measureSheet(id, { sheet, forms: forms.filter(isOwn) }, rest, forms.length),
    ),
  );
}

const HEADINGS =
  /^(?:年度|年初|全年|年终)?(?:指标值|目标值|初目标值|实际完成值|实际值|完成值|实际完成指标值|预算数|执行数|预算)$|^(?:实际)?完成值$|^(?:自评|单位自评|指标)?得分$|^自评分$|^(?:指标)?(?:分值|权重)$|^(?:调整后|转移支付)?预算(?:数|执行数|执行率)$|^执行率$|原因|改进措施及/;
/** Headings that are left as they are. */
const BESIDE_THEM = /^[一二三]级指标$|^指标性质$|^度量单位$/;
const COINED = [..."甲乙丙丁戊己庚辛壬癸子丑寅卯"].map((sign) => `${sign}栏`);

/**
 * The gallery's filled forms with the headings over their figures replaced by words that nobody knows;
 * on the others nothing stands under the headings that could tell what they mean.
 */
export function measureDisguised(scenarios: readonly Scenario[]): Measure {
  return total(
    markedSheets(scenarios)
      .filter(({ forms }) => forms.length > 0 && forms.every(({ filled }) => filled))
      .map(({ id, sheet, forms }) => measureSheet(id, { sheet: disguise(sheet), forms }, [])),
  );
}

export function disguise(sheet: WrittenSheet): WrittenSheet {
  const coined = new Map<string, string>();
  const wordOf = ({ text }: { text: string }) => text.replace(/\s|[（(][^（()）]*[)）]/g, "");
  const isHeading = (word: string) => word.length <= 20 && HEADINGS.test(word);
  const wordsIn = (row: number) => {
    const words = sheet.cells.filter((cell) => cell.row === row).map(wordOf);
    return new Set(words.filter((word) => isHeading(word) || BESIDE_THEM.test(word)));
  };
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => {
      const word = wordOf(cell);
      // One such word in a row is a name or a label of its own: 预算执行率, 自评得分.
      if (!isHeading(word) || wordsIn(cell.row).size < 2) return cell;
      if (!coined.has(word)) coined.set(word, COINED[coined.size % COINED.length]!);
      return { ...cell, text: coined.get(word)! };
    }),
  };
}

export function measureSheet(
  id: string,
  { sheet, forms }: Marked,
  dialects = DIALECTS,
  formsOnSheet = forms.length,
): Measure {
  const options = { range: false, dialect: dialects === DIALECTS };
  const found = recogniseForms(snapshotOf(sheet), dialects).forms;
  const rest = [...found];
  const comparisons = forms.map((expected) => {
    const { comparison, form } = closest(expected, rest, options);
    if (form) rest.splice(rest.indexOf(form), 1);
    return comparison;
  });
  const fields = comparisons.reduce((sum, one) => sum + one.fields, 0);
  const differences = comparisons.flatMap((one) => one.differences);
  return {
    fields,
    right: fields - differences.length,
    forms: forms.length,
    found: forms.length - Math.max(0, formsOnSheet - found.length),
    falseForms: Math.max(0, found.length - formsOnSheet),
    differences: [...new Set(differences)].map((difference) => `${id}: ${difference}`),
  };
}

/** The form that agrees best with what is expected; forms are not compared in the sheet's order. */
function closest(
  expected: ExpectedForm,
  found: readonly Form[],
  options: { range: boolean; dialect: boolean },
): { comparison: Comparison; form: Form | null } {
  const compared = [null, ...found].map((form) => ({
    form,
    comparison: compareForm(expected, form, options),
  }));
  return compared.reduce((best, one) => (score(one) > score(best) ? one : best));
}

function score({ comparison }: { comparison: Comparison }): number {
  return comparison.fields - comparison.differences.length * 2;
}

function total(measures: readonly Measure[]): Measure {
  const sum = (key: "fields" | "right" | "forms" | "found" | "falseForms") =>
    measures.reduce((result, measure) => result + measure[key], 0);
  return {
    fields: sum("fields"),
    right: sum("right"),
    forms: sum("forms"),
    found: sum("found"),
    falseForms: sum("falseForms"),
    differences: measures.flatMap((measure) => measure.differences),
  };
}
