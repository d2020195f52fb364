import "@testing-library/jest-dom";
import { act, screen } from "@testing-library/react";
import { associateRibbon } from "../../src/excel/host/ribbon-presses";
import { enUS } from "../../src/locale/en-US";
import { zhCN } from "../../src/locale/zh-CN";
import { fromSnapshot } from "../../src/workbench/from-snapshot";
import { openInExcel } from "../excel/office-host";
import { exampleWorkbook } from "../support/example-form";

class NoResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

Object.assign(globalThis, {
  ResizeObserver: NoResizeObserver,
  PRODUCT_VERSION: "1.2.3",
  IS_REACT_ACT_ENVIRONMENT: true,
});

test("a slow Excel: a notice, then the pane; a button pressed meanwhile is done once", async () => {
  const pane = document.createElement("div");
  pane.id = "pane";
  document.body.append(pane);
  const wrong = fromSnapshot(exampleWorkbook({ changes: { H22: "97" } }));
  const { simulated, runCommand } = openInExcel(wrong, {
    differences: ["slowStart", "ribbonKnownAtStart", "paneStaysAway"],
  });
  jest.useFakeTimers();
  const after = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));
  void Office.onReady();
  associateRibbon(window);
  await runCommand("check");
  await act(async () => void (await import("../../src/taskpane/index")));
  await after(2900);
  expect(pane).toBeEmptyDOMElement();
  await after(200);
  expect(screen.getByRole("alert")).toHaveTextContent(enUS.lateHost.what);
  await after(8000);
  expect(screen.queryByRole("alert")).toBeNull();
  expect(screen.getByRole("button", { name: zhCN.check })).toBeInTheDocument();
  expect(screen.getByRole("status")).toHaveTextContent("1 处错误");
  const trips = simulated.roundTrips;
  await after(5000);
  expect(simulated.roundTrips).toBe(trips);
  jest.useRealTimers();
});
