import { createRoot } from "react-dom/client";
import { excelWorkbook, onRibbon, whenReady } from "../excel";
import { languageFor } from "../locale";
import { reviewSteps } from "../review";
import { RULES } from "../rules";
import { WorkbookError } from "../sheet/workbook";
import { App } from "./app";
import { NoHost } from "./frame/no-host";

declare const PRODUCT_VERSION: string;

/** Its questions are loaded when they are asked. */
const probe = async () => (await import("../excel/probe")).probe();

const root = createRoot(document.getElementById("pane")!);

async function start(): Promise<void> {
  try {
    const { language, dark } = await whenReady(() => showNoHost("late"));
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
    root.render(
      <App
        workbook={excelWorkbook()}
        review={reviewSteps}
        rules={RULES}
        language={language}
        dark={dark}
        version={PRODUCT_VERSION}
        probe={probe}
        onRibbon={onRibbon}
      />,
    );
  } catch (error) {
    if (error instanceof WorkbookError) showNoHost(error.problem, error.detail);
    else showNoHost("no-host", String(error));
  }
}

function showNoHost(problem: WorkbookError["problem"] | "late", detail?: string): void {
  const language = languageFor(navigator.language);
  document.documentElement.lang = language;
  root.render(<NoHost language={language} problem={problem} detail={detail} />);
}

void start();
