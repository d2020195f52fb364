import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import { get as getSecurely } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { startServer, type Server } from "./server";

const DIST = join(__dirname, "../../dist");

let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** An answer as it travels: fetch would unpack it. */
function answer(file: string, accepted?: string): Promise<{ sent: IncomingMessage; body: Buffer }> {
  const headers = accepted === undefined ? {} : { "Accept-Encoding": accepted };
  return new Promise((resolve, reject) => {
    get(`${server.origin}/${file}`, { headers }, (sent) => {
      const parts: Buffer[] = [];
      sent.on("data", (part: Buffer) => parts.push(part));
      sent.on("end", () => resolve({ sent, body: Buffer.concat(parts) }));
    }).on("error", reject);
  });
}

const TEXT = "office/excel-web-16.00.js";

test.each(["gzip", "deflate, GZIP;q=0.5", "br, gzip"])(
  "%s: text travels packed",
  async (accepted) => {
    const { sent, body } = await answer(TEXT, accepted);
    expect(sent.headers).toMatchObject({ "content-encoding": "gzip", vary: "Accept-Encoding" });
    expect(sent.headers["content-length"]).toBeUndefined();
    const file = readFileSync(join(DIST, TEXT));
    expect(body.length).toBeLessThan(file.length / 3);
    expect(gunzipSync(body).equals(file)).toBe(true);
  },
);

test.each([undefined, "identity", "gzip;q=0", "x-gzipped"])(
  "%s: text travels as it is",
  async (accepted) => {
    const { sent, body } = await answer(TEXT, accepted);
    expect(sent.headers["content-encoding"]).toBeUndefined();
    expect(sent.headers).toMatchObject({
      vary: "Accept-Encoding",
      "content-length": String(body.length),
    });
    expect(body.equals(readFileSync(join(DIST, TEXT)))).toBe(true);
  },
);

test("what is packed already travels as it is", async () => {
  const { sent, body } = await answer("assets/sample.xlsx", "gzip");
  expect(sent.headers["content-encoding"]).toBeUndefined();
  expect(sent.headers.vary).toBeUndefined();
  expect(body.equals(readFileSync(join(DIST, "assets/sample.xlsx")))).toBe(true);
});

test("over https with a certificate that openssl makes, as README.md tells", async () => {
  const folder = mkdtempSync(join(tmpdir(), "ziping-tls-"));
  const [cert, key] = [join(folder, "cert.pem"), join(folder, "key.pem")];
  const words = "req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=localhost -addext".split(" ");
  const names = "subjectAltName=DNS:localhost,IP:127.0.0.1";
  execFileSync("openssl", [...words, names, "-keyout", key, "-out", cert], { stdio: "ignore" });
  const tls = { cert: readFileSync(cert), key: readFileSync(key) };
  rmSync(folder, { recursive: true });
  const secure = await startServer({ tls });
  const status = await new Promise((resolve, reject) => {
    const answered = ({ statusCode }: IncomingMessage) => resolve(statusCode);
    getSecurely(`${secure.origin}/manifest.xml`, { ca: tls.cert }, answered).on("error", reject);
  });
  secure.stop();
  expect(secure.origin).toMatch(/^https:/);
  expect(status).toBe(200);
});
