import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeManifest } from "../../scripts/write-manifest";

const folder = mkdtempSync(join(tmpdir(), "ziping-manifest-"));
afterAll(() => rmSync(folder, { recursive: true }));

const ID = "3e1d3c52-6a0b-4d43-9f0e-4d9b1f0a2c11";

test("a second deployment has an id of its own; files that were not built are faults", () => {
  const faults = writeManifest(folder, "https://forms.example.gov.cn/test", ID);
  const xml = readFileSync(join(folder, "manifest.xml"), "utf8");
  expect(xml).toContain(`<Id>${ID}</Id>`);
  expect(xml).toContain('DefaultValue="https://forms.example.gov.cn/test/taskpane.html"');
  expect(xml).toContain("自评表校验助手");
  expect(faults).toContain(
    "manifest.xml: address-served: https://forms.example.gov.cn/test/taskpane.html: there is no such file",
  );
  const others = faults.filter(
    (fault) => !/: (address-served|icon-pixels|shortcuts|action-known): /.test(fault),
  );
  expect(others).toEqual([]);
});
