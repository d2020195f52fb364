import { connect, type SimulatedWorkbook } from "../simulator";

/** Runs in the pane's frame before Office.js: puts the page's simulated Excel under it, as dark as the desktop. */
const page = window.parent as Window & { simulatedExcel?: SimulatedWorkbook };
const language = new URLSearchParams(window.location.search).get("lang");

if (page.simulatedExcel) {
  const ribbon = connect(page.simulatedExcel, window, {
    language: language === "en-US" ? "en-US" : "zh-CN",
    dark: window.matchMedia("(prefers-color-scheme: dark)").matches,
  });
  Object.assign(window, { simulatedRibbon: ribbon });
  window.addEventListener("keydown", ({ key }) => {
    if (key === "F6") page.document.querySelector<HTMLElement>(".cell-editor")?.focus();
  });
}
