import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { renderRuleDocs } from "./rule-docs";

/** Writes docs/rules: a page for each rule and their index; pages of rules that are gone are removed. */
const folder = join(__dirname, "../docs/rules");
const pages = renderRuleDocs();
mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) {
  if (file.endsWith(".md") && !pages.has(file)) rmSync(join(folder, file));
}
for (const [file, text] of pages) writeFileSync(join(folder, file), text);
process.stdout.write(`docs/rules: ${pages.size} pages\n`);
