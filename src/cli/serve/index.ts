import { createReadStream } from "node:fs";
import { createServer as createPlain, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createSecure } from "node:https";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { pipeline } from "node:stream";
import { createGzip } from "node:zlib";
import { PLAIN_TEXT, servedFile } from "./served-file";

export interface Serving {
  /** What is served. */
  readonly folder: string;
  /** The path that it is served at, "/" or "/…/". */
  readonly below: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** The machine's own address to listen at, "127.0.0.1" for nobody else. */
  readonly host: string;
  /** Certificate and key as PEM, which Excel needs; null serves plain http. */
  readonly tls: { readonly cert: Buffer; readonly key: Buffer } | null;
}

export interface Served {
  /** The address of the folder, with a slash at its end. */
  readonly address: string;
  close(): void;
}

/** Serves a folder until it is closed; rejects where the port is taken (EADDRINUSE) or the certificate is none. */
export async function serve({ folder, below, port, host, tls }: Serving): Promise<Served> {
  const root = resolve(folder);
  const answer = (request: IncomingMessage, response: ServerResponse) =>
    respond(request, response, (address) => servedFile(address, root, below));
  const server = tls ? createSecure({ ...tls }, answer) : createPlain(answer);
  await new Promise<void>((done, fail) => {
    server.once("error", fail);
    server.listen(port, host, () => {
      server.off("error", fail);
      done();
    });
  });
  const at = `${host}:${(server.address() as AddressInfo).port}`;
  return {
    address: `${tls ? "https" : "http"}://${at}${below}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function respond(
  request: IncomingMessage,
  response: ServerResponse,
  find: (address: string) => ReturnType<typeof servedFile>,
): void {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return;
  }
  const file = find(request.url ?? "/");
  if (!file) {
    response.writeHead(404, { "Content-Type": PLAIN_TEXT }).end("没有这个文件 / Not found\n");
    return;
  }
  const known = { ETag: file.tag, "Cache-Control": file.cache };
  if (request.headers["if-none-match"] === file.tag) {
    response.writeHead(304, known).end();
    return;
  }
  const zipped = file.compressible && takesGzip(request.headers["accept-encoding"]);
  response.writeHead(200, {
    ...known,
    "Content-Type": file.type,
    ...(zipped ? { "Content-Encoding": "gzip" } : { "Content-Length": file.size }),
    ...(file.compressible && { Vary: "Accept-Encoding" }),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
  });
  if (request.method === "HEAD") response.end();
  else if (zipped) pipeline(createReadStream(file.path), createGzip(), response, () => {});
  else pipeline(createReadStream(file.path), response, () => {});
}

/** Whether a browser that sends this header unpacks gzip: "gzip;q=0" says that it does not. */
function takesGzip(accepted: string | string[] = ""): boolean {
  return String(accepted)
    .split(",")
    .map((each) => each.trim().toLowerCase())
    .some((each) => /^gzip(?:\s*;|$)/.test(each) && !/;\s*q=0(?:\.0*)?$/.test(each));
}
