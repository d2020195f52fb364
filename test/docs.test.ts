import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { renderRuleDocs } from "../scripts/rule-docs";

const FOLDER = join(__dirname, "../docs/rules");

test("the pages about the rules are those that the rules write", () => {
  const pages = renderRuleDocs();
  expect(readdirSync(FOLDER).sort()).toEqual([...pages.keys()].sort());
  for (const [file, text] of pages) {
    expect(`${file}\n${readFileSync(join(FOLDER, file), "utf8")}`).toBe(`${file}\n${text}`);
  }
});
