import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";

export interface Server {
  readonly origin: string;
  stop(): void;
}

/** `npm start` without the build: scripts/serve.mjs on a free port. */
export function startServer(): Promise<Server> {
  const child = spawn(process.execPath, [join(__dirname, "../../scripts/serve.mjs")], {
    env: { ...process.env, PORT: "0" },
  });
  return new Promise((resolve, reject) => {
    let output = "";
    const listen = (chunk: Buffer) => {
      output += String(chunk);
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
      if (address) resolve({ origin: address, stop: () => stop(child) });
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.on("exit", (code) => reject(new Error(`The server ended with ${code}: ${output}`)));
  });
}

function stop(child: ChildProcess): void {
  child.removeAllListeners("exit");
  child.kill();
}
