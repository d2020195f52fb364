import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createWorkbook, type SimulatedSheetData } from "../../src/simulator";
import { writeWorkbook } from "../../src/workbench/write-workbook";
import type { Step, Told } from "./steps";

/** A sheet and what is done to it. */
export interface Job {
  readonly sheet: SimulatedSheetData;
  readonly steps: readonly Step[];
}

/** Debian's own Python has its python3-uno; another one that comes first in the path has not. */
const PYTHON = process.env.PYTHON_PATH ?? "/usr/bin/python3";
const SOFFICE = process.env.SOFFICE_PATH ?? "soffice";

/** What is typed is read as in China. */
const CHINESE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N">
<prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>zh-CN</value></prop>
</item>
</oor:items>`;

/** Does each job in LibreOffice, on a file that the workbench writes; throws where one cannot be done. */
export async function inLibreOffice(jobs: readonly Job[]): Promise<Told[]> {
  const home = mkdtempSync(join(tmpdir(), "ziping-calc-"));
  try {
    const profile = join(home, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user/registrymodifications.xcu"), CHINESE);
    const asked = [];
    for (const [index, { sheet, steps }] of jobs.entries()) {
      const path = join(home, `${index}.xlsx`);
      writeFileSync(path, await writeWorkbook(createWorkbook([sheet]).save()));
      asked.push({ path, steps });
    }
    return ask({ soffice: SOFFICE, profile: pathToFileURL(profile).href, jobs: asked });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function ask(asked: object): Told[] {
  const script = join(__dirname, "calc.py");
  const input = JSON.stringify(asked);
  const { error, status, stdout, stderr } = spawnSync(PYTHON, [script], {
    encoding: "utf8",
    input,
    maxBuffer: 1e9,
  });
  if (error ?? status !== 0) {
    throw new Error(
      `LibreOffice could not be asked: ${error?.message ?? stderr}\nThese tests need LibreOffice Calc and its Python ` +
        "(Debian: apt-get install libreoffice-calc python3-uno); PYTHON_PATH names another Python that can import uno.",
    );
  }
  return (JSON.parse(stdout) as (Told | { error: string })[]).map((told, index) => {
    if ("error" in told) throw new Error(`Job ${index}: ${told.error}`);
    return told;
  });
}
