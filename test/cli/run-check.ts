import { spawn } from "node:child_process";
import { join } from "node:path";

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const ROOT = join(__dirname, "../..");

/** Runs the command line as `npm run check --` does. */
export function runCheck(...words: string[]): Promise<Run> {
  return runZiping("check", ...words);
}

/** Runs the command line as `npm run ziping --` does, from the project's folder. */
export function runZiping(...words: string[]): Promise<Run> {
  const child = spawn(process.execPath, ["--import", "tsx", "src/cli/ziping.ts", ...words], {
    cwd: ROOT,
  });
  const output = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (output.stderr += text));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, ...output }));
  });
}
