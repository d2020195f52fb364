import { createRoot } from "react-dom/client";
import { excelWorkbook, onRibbon, whenReady } from "../excel";
import { languageFor } from "../locale";
import { reviewSteps } from "../review";
import { RULES } from "../rules";
import { WorkbookError } from "../sheet/workbook";
import { App } from "./app";
import { NoHost } from "./frame/no-host";

declare const PRODUCT_VERSION: string;

const root = createRoot(document.getElementById("pane")!);

async function start(): Promise<void> {
  try {
    const { language, dark: darkHost } = await whenReady();
    const dark = darkHost ?? window.matchMedia("(prefers-color-scheme: dark)").matches;
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
        onRibbon={onRibbon}
      />,
    );
  } catch (error) {
    showNoHost(error);
  }
}

function showNoHost(error: unknown): void {
  const language = languageFor(navigator.language);
  const known = error instanceof WorkbookError;
  const detail = known ? error.detail : String(error);
  document.documentElement.lang = language;
  root.render(
    <NoHost language={language} problem={known ? error.problem : "no-host"} detail={detail} />,
  );
}

void start();
