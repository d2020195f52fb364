import { canReadMerges } from "../cell/merges";
import { CELLS } from "./cells";
import { LOOKS } from "./looks";
import { MERGED } from "./merged";
import type { Question } from "./question";
import { removeTrial, WORKBOOK } from "./workbook";

/** What came of the questions: a text without anything of the user's, and the sheet that could not be taken away. */
export interface Probed {
  readonly text: string;
  readonly left: string | null;
}

const QUESTIONS: readonly Question[] = [...WORKBOOK, ...MERGED, ...CELLS, ...LOOKS];

const LEVELS = ["1.9", "1.12", "1.13", "1.14", "1.17", "1.20"];

/**
 * Asks this Excel what nobody documents, each question in a batch of its own on a scratch sheet, which is
 * taken away again whatever happened. Never rejects: what was refused is part of the text.
 */
export async function probe(questions = QUESTIONS): Promise<Probed> {
  const lines = [JSON.stringify(hostFacts())];
  const name = `诊断${Date.now()}`;
  const made = await attempt(({ workbook }) => void workbook.worksheets.add(name));
  if (made.refusal)
    return { text: [...lines, `scratch sheet: ${made.refusal}`].join("\n"), left: null };
  for (const question of questions) lines.push(await lineOf(question, name));
  const removed = await attempt(({ workbook }) => workbook.worksheets.getItem(name).delete());
  if (removed.refusal) lines.push(`scratch sheet stays: ${removed.refusal}`);
  await attempt(removeTrial);
  return { text: lines.join("\n"), left: removed.refusal ? name : null };
}

async function lineOf({ name, ask }: Question, scratch: string): Promise<string> {
  await attempt(({ workbook }) => blank(workbook.worksheets.getItem(scratch)));
  const from = Date.now();
  const { answer, refusal } = await attempt(({ workbook }) =>
    ask(workbook.worksheets.getItem(scratch)),
  );
  return `${name} (${Date.now() - from} ms): ${refusal ?? JSON.stringify(answer)}`;
}

function blank(sheet: Excel.Worksheet): void {
  const all = sheet.getRange("A1:H40");
  all.unmerge();
  all.clear();
}

/** One batch; the host's words are left out, since they may name sheets of the user's. */
async function attempt(
  act: (context: Excel.RequestContext) => void | (() => unknown),
): Promise<{ answer?: unknown; refusal?: string }> {
  try {
    return await Excel.run(async (context) => {
      const take = act(context);
      await context.sync();
      return { answer: take?.() };
    });
  } catch (error) {
    const { code, debugInfo } = error as Partial<OfficeExtension.Error>;
    const where = debugInfo?.errorLocation;
    return { refusal: `refused, ${code ?? (error as Error).name}${where ? ` at ${where}` : ""}` };
  }
}

/** The Excel that answers, as it calls itself. */
function hostFacts(): object {
  const { diagnostics, displayLanguage, contentLanguage, officeTheme, requirements } =
    Office.context;
  return {
    diagnostics,
    levels: LEVELS.filter((level) => requirements.isSetSupported("ExcelApi", level)),
    sharedRuntime: requirements.isSetSupported("SharedRuntime", "1.1"),
    merges: canReadMerges(),
    languages: [displayLanguage, contentLanguage],
    theme: officeTheme ?? null,
    agent: navigator.userAgent,
  };
}
