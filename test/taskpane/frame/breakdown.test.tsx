import { render, screen } from "@testing-library/react";
import { zhCN } from "../../../src/locale/zh-CN";
import { review } from "../../../src/review";
import { Breakdown } from "../../../src/taskpane/frame/breakdown";
import { exampleWorkbook } from "../../support/example-form";
import { HostedWorkbook } from "../hosted-workbook";
import { renderApp } from "../render-app";

const workbook = () => new HostedWorkbook(exampleWorkbook({ changes: {} }));

test("a view that cannot be drawn says so in its place, with what to do", () => {
  jest.spyOn(console, "error").mockImplementation(() => {});
  const Unloaded = () => {
    throw new Error("Loading chunk 7 failed.");
  };
  render(
    <Breakdown>
      <Unloaded />
    </Breakdown>,
  );
  const alert = screen.getByRole("alert");
  expect(alert).toHaveTextContent(zhCN.incomplete.what);
  expect(alert).toHaveTextContent(zhCN.incomplete.next);
  expect(alert).toHaveTextContent("Loading chunk 7 failed.");
  jest.restoreAllMocks();
});

test("rules that did not come are told when they are wanted, and asked for again", async () => {
  const missing = Object.assign(new Error("Loading chunk 122 failed."), { name: "ChunkLoadError" });
  let comes = false;
  const rulebook = async () => {
    if (!comes) throw missing;
    return { rules: [], review: inOneStep };
  };
  const { user } = renderApp(exampleWorkbook({ changes: {} }), review, {
    workbook: workbook(),
    rulebook,
  });
  await user.click(screen.getByRole("button", { name: zhCN.check }));
  expect(screen.getByRole("alert")).toHaveTextContent(zhCN.incomplete.what);
  comes = true;
  await user.click(screen.getByRole("button", { name: zhCN.retry }));
  expect(screen.queryByRole("alert")).toBeNull();
  expect(screen.getByRole("status")).toHaveTextContent("1 张表未发现问题");
});

function* inOneStep(...given: Parameters<typeof review>) {
  return review(...given);
}
