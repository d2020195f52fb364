import type { Language } from "../../language";
import { CHECKS, outcomeOf, type Outcome } from "./checks";
import { ownSite } from "./site";

declare const PRODUCT_VERSION: string;

const language: Language = navigator.language.startsWith("zh") ? "zh-CN" : "en-US";
const say = (zh: string, en: string) => (language === "zh-CN" ? zh : en);
const SIGNS = { right: "✓", wrong: "✗", note: "–" } as const;

/** Runs every check, draws what comes of it, and a text for whoever helps. */
async function run(): Promise<void> {
  document.documentElement.lang = language;
  const site = ownSite(PRODUCT_VERSION);
  const list = document.getElementById("checks")!;
  const lines: string[] = [];
  const outcomes: Outcome[] = [];
  for (const check of CHECKS) {
    const item = list.appendChild(document.createElement("li"));
    item.textContent = `… ${check.title[language]}`;
    const outcome = await outcomeOf(check, site);
    const line = `${SIGNS[outcome.verdict]} ${check.title[language]}：${outcome.says[language]}`;
    item.textContent = line;
    item.dataset.check = check.id;
    item.dataset.verdict = outcome.verdict;
    lines.push(line);
    outcomes.push(outcome);
  }
  conclude(outcomes, [...lines, site.base]);
}

function conclude(outcomes: readonly Outcome[], lines: readonly string[]): void {
  const faults = outcomes.filter(({ verdict }) => verdict === "wrong").length;
  const verdict = document.getElementById("verdict")!;
  verdict.dataset.verdict = faults > 0 ? "wrong" : "right";
  verdict.textContent =
    faults > 0
      ? say(`还有 ${faults} 处要改。`, `${faults} to be put right.`)
      : say("都好了，可以部署 manifest.xml。", "All is well: manifest.xml can be deployed.");
  const text = document.getElementById("report") as HTMLTextAreaElement;
  text.value = [verdict.textContent, ...lines].join("\n");
  const copy = document.getElementById("copy") as HTMLButtonElement;
  copy.disabled = false;
  copy.addEventListener("click", () => {
    text.select();
    navigator.clipboard?.writeText(text.value).catch(() => {});
  });
}

void run();
