import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve, type Served } from "../../src/cli/serve";

const above = mkdtempSync(join(tmpdir(), "ziping-serve-"));
const folder = join(above, "dist");
let served: Served;

beforeAll(async () => {
  mkdirSync(join(folder, "assets"), { recursive: true });
  writeFileSync(join(above, "secret.txt"), "secret");
  writeFileSync(join(folder, "index.html"), "start");
  writeFileSync(join(folder, "pane.0123456789ab.js"), "script");
  served = await serve({ folder, below: "/ziping/", port: 0, host: "127.0.0.1", tls: null });
});
afterAll(() => {
  served.close();
  rmSync(above, { recursive: true });
});

/** The answer to a path as it is written: fetch would tidy it up. */
function ask(path: string, { method = "GET", headers = {} } = {}) {
  const { port } = new URL(served.address);
  return new Promise<{ status: number; headers: Record<string, unknown>; text: string }>(
    (resolve, reject) => {
      request({ host: "127.0.0.1", port, path, method, headers }, (answer) => {
        let text = "";
        answer.on("data", (part) => (text += part));
        answer.on("end", () =>
          resolve({ status: answer.statusCode!, headers: answer.headers, text }),
        );
      })
        .on("error", reject)
        .end();
    },
  );
}

test("the folder's start page stands at its path, and nothing at others", async () => {
  expect(served.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/ziping\/$/);
  expect(await ask("/ziping/")).toMatchObject({ status: 200, text: "start" });
  for (const path of ["/", "/index.html", "/zipingindex.html", "/ziping/assets", "/ziping/no"]) {
    expect([path, (await ask(path)).status]).toEqual([path, 404]);
  }
});

test.each([
  "/ziping/../secret.txt",
  "/ziping/%2e%2e/secret.txt",
  "/ziping/..%2fsecret.txt",
  "/ziping/..%5csecret.txt",
  "/ziping//../../secret.txt",
  "/ziping/%00",
  "/ziping/%zz",
])("%s leads to nothing outside", async (path) => {
  expect((await ask(path)).status).toBe(404);
});

test("a name with a hash is kept for long, others are asked for again and answered in short", async () => {
  const script = await ask("/ziping/pane.0123456789ab.js");
  expect(script.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  const { headers } = await ask("/ziping/index.html");
  expect(headers["cache-control"]).toBe("no-cache");
  const again = await ask("/ziping/index.html", {
    headers: { "If-None-Match": String(headers.etag) },
  });
  expect([again.status, again.text]).toEqual([304, ""]);
});

test("no frame is forbidden, since Excel on the web shows the pane in one; only reading is allowed", async () => {
  const { headers } = await ask("/ziping/");
  expect(headers["x-frame-options"]).toBeUndefined();
  expect(headers["content-security-policy"]).toBeUndefined();
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect((await ask("/ziping/", { method: "POST" })).status).toBe(405);
  expect(await ask("/ziping/", { method: "HEAD" })).toMatchObject({ status: 200, text: "" });
});

test("a port that is taken is told", async () => {
  const port = Number(new URL(served.address).port);
  const again = serve({ folder, below: "/", port, host: "127.0.0.1", tls: null });
  await expect(again).rejects.toMatchObject({ code: "EADDRINUSE" });
});

test("a certificate that is none is told", async () => {
  const tls = { cert: Buffer.from("no"), key: Buffer.from("no") };
  await expect(
    serve({ folder, below: "/", port: 0, host: "127.0.0.1", tls }),
  ).rejects.toMatchObject({ code: /^ERR_OSSL/ });
});
