/** Pictures for the guides, out of the browser page: after a build, `npm run screenshots` puts them into screenshots/. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { launchBrowser } from "../test/e2e/browser";
import { startServer } from "../test/e2e/server";

const FOLDER = join(__dirname, "../screenshots");

interface Shot {
  readonly name: string;
  /** What the user does before it, after what came before. */
  readonly steps: (pane: FrameLocator, page: Page) => Promise<void>;
}

const press = (pane: FrameLocator, name: string) =>
  pane.getByRole("button", { name, exact: true }).click();

const SHOTS: readonly Shot[] = [
  {
    name: "1-check",
    steps: async (pane) => {
      await press(pane, "一键校验");
      await pane.getByText("暂不能报送").first().waitFor();
    },
  },
  { name: "2-look", steps: async (_, page) => page.keyboard.press("F8") },
  { name: "3-preview", steps: (pane) => press(pane, "写入合计与更正") },
  {
    name: "4-marks",
    steps: async (pane) => {
      await press(pane, "取消");
      await press(pane, "标记");
      await pane.getByText(/^已标记/).waitFor();
    },
  },
  {
    name: "5-blank-form",
    steps: async (pane) => {
      await press(pane, "更多");
      await pane.getByRole("menuitem", { name: "插入空白模板" }).click();
    },
  },
];

async function run(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const server = await startServer();
  const browser = await launchBrowser();
  const page = await browser.newPage({
    viewport: { width: 1400, height: 900 },
    locale: "zh-CN",
  });
  await page.goto(`${server.origin}/workbench.html`);
  const pane = page.frameLocator("iframe");
  for (const { name, steps } of SHOTS) {
    await steps(pane, page);
    await page.waitForTimeout(500);
    await page.screenshot({ path: join(FOLDER, `${name}.png`) });
    console.log(join(FOLDER, `${name}.png`));
  }
  await browser.close();
  server.stop();
}

void run();
