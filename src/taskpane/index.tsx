import { createRoot } from "react-dom/client";
import { excelWorkbook, onRibbon, whenReady } from "../excel";
import { languageFor } from "../locale/language-for";
import { WorkbookError } from "../sheet/workbook";
import { App } from "./app";
import { NoHost } from "./frame/no-host";
import { wordsOf } from "./parts/words";

declare const PRODUCT_VERSION: string;

const rulebook = async () => (await import("./rulebook")).rulebook;

/** Its questions are loaded when they are asked. */
const probe = async () => (await import("../excel/probe")).probe();

const root = createRoot(document.getElementById("pane")!);

async function start(): Promise<void> {
  // On its way while Office.js gets ready; whoever needs it asks again, and hears of a failure.
  rulebook().catch(() => {});
  try {
    const { language, dark } = await whenReady(() => void showNoHost("late"));
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
    root.render(
      <App
        workbook={excelWorkbook()}
        rulebook={rulebook}
        words={await wordsOf(language)}
        dark={dark}
        version={PRODUCT_VERSION}
        probe={probe}
        onRibbon={onRibbon}
      />,
    );
  } catch (error) {
    if (error instanceof WorkbookError) await showNoHost(error.problem, error.detail);
    else await showNoHost("no-host", String(error));
  }
}

async function showNoHost(
  problem: WorkbookError["problem"] | "late",
  detail?: string,
): Promise<void> {
  const language = languageFor(navigator.language);
  document.documentElement.lang = language;
  root.render(<NoHost words={await wordsOf(language)} problem={problem} detail={detail} />);
}

void start();
