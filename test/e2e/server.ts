import { join } from "node:path";
import { serve, type Serving } from "../../src/cli/serve";

export interface Server {
  /** Without a slash at its end. */
  readonly origin: string;
  stop(): void;
}

/** What `npm start` serves, on a free port. */
export async function startServer(more: Partial<Serving> = {}): Promise<Server> {
  const { address, close } = await serve({
    folder: join(__dirname, "../../dist"),
    below: "/",
    port: 0,
    host: "127.0.0.1",
    tls: null,
    ...more,
  });
  return { origin: address.replace(/\/$/, ""), stop: close };
}
