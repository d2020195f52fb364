import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const places = ["/usr/bin/chromium", "/usr/bin/google-chrome"];

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The machine's Chromium; throws where there is none, so that the tests fail instead of passing. */
export function launchBrowser(): Promise<Browser> {
  const named = process.env.CHROMIUM_PATH;
  const executablePath = named ?? places.find((path) => existsSync(path));
  if (!executablePath || !existsSync(executablePath)) {
    throw new Error(
      `The browser tests need Chromium or Chrome, and there is none at ${named ?? places.join(" or ")}. ` +
        "Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH to its program.",
    );
  }
  return chromium.launch({ executablePath, args: quiet });
}
