import { USAGE, UsageError } from "./arguments";
import { check } from "./check";
import { CLEAR_USAGE, MARK_USAGE } from "./copy-arguments";
import { clear, mark } from "./mark";

interface Command {
  /** Does what the words say, and gives the exit code. Rejects with a UsageError. */
  run(words: readonly string[]): Promise<number>;
  readonly usage: string;
}

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ["check", { run: check, usage: USAGE }],
  ["mark", { run: mark, usage: MARK_USAGE }],
  ["clear", { run: clear, usage: CLEAR_USAGE }],
]);

const OVERVIEW = `用法：npm run --silent ziping -- 命令 ...

  check  校验自评表
  mark   把发现的问题标记在文件的副本上
  clear  在文件的副本上清除标记

每个命令的说明：npm run --silent ziping -- 命令 --help
`;

async function run([name = "", ...words]: readonly string[]): Promise<number> {
  if (name === "--help") {
    process.stdout.write(OVERVIEW);
    return 0;
  }
  const command = COMMANDS.get(name);
  try {
    if (!command) throw new UsageError(name === "" ? "没有给出命令。" : `没有“${name}”这个命令。`);
    return await command.run(words);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n\n${command?.usage ?? OVERVIEW}`);
    return 2;
  }
}

/** A reader that has seen enough (`| head`) closes the pipe; that is no failure. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

void run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
