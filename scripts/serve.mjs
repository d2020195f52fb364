/** Serves dist/ on this machine: PORT (3000) or the next free port. */
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { pipeline } from "node:stream";
import { createGzip } from "node:zlib";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../dist", import.meta.url));
const host = "127.0.0.1";
const portsTried = 20;

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** What gets smaller on its way; the others are packed as they are. */
const compressible = /^(?:text\/|application\/(?:json|xml)|image\/svg)/;

/** The file in dist/ that an address names, or null when it names none. */
function fileFor(address) {
  let path;
  try {
    path = decodeURIComponent(new URL(address, "http://localhost").pathname);
  } catch {
    return null;
  }
  if (path.includes("\0")) return null;
  const file = normalize(join(root, path.endsWith("/") ? `${path}index.html` : path));
  const inside = file.startsWith(root + sep);
  return inside && existsSync(file) && statSync(file).isFile() ? file : null;
}

function answer(request, response) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return;
  }
  const file = fileFor(request.url ?? "/");
  if (!file) {
    response.writeHead(404, { "Content-Type": types[".txt"] }).end("没有这个文件 / Not found\n");
    return;
  }
  const type = types[extname(file)] ?? "application/octet-stream";
  const isText = compressible.test(type);
  const isZipped = isText && takesGzip(request.headers["accept-encoding"]);
  response.writeHead(200, {
    "Content-Type": type,
    ...(isZipped ? { "Content-Encoding": "gzip" } : { "Content-Length": statSync(file).size }),
    ...(isText && { Vary: "Accept-Encoding" }),
    "Cache-Control": "no-cache",
    "X-Content-Type-Options": "nosniff",
  });
  if (request.method === "HEAD") response.end();
  else if (isZipped) pipeline(createReadStream(file), createGzip(), response, () => {});
  else createReadStream(file).pipe(response);
}

/** Whether a browser that sends this header unpacks gzip: "gzip;q=0" says that it does not. */
function takesGzip(accepted = "") {
  return accepted
    .split(",")
    .map((each) => each.trim().toLowerCase())
    .some((each) => /^gzip(?:\s*;|$)/.test(each) && !/;\s*q=0(?:\.0*)?$/.test(each));
}

function listen(server, port, last) {
  server.once("error", (error) => {
    if (error.code !== "EADDRINUSE" || port >= last) stop(error.message);
    console.log(
      `端口 ${port} 已被占用，改用下一个。 / Port ${port} is taken, trying the next one.`,
    );
    listen(server, port + 1, last);
  });
  server.listen(port, host, () => server.removeAllListeners("error"));
}

function stop(reason) {
  console.error(`无法启动 / Cannot start: ${reason}`);
  process.exit(1);
}

function tell(port) {
  console.log(`
自评表校验助手 / Self-evaluation form check
  网页版（不需要 Excel）/ Try it in the browser, no Excel needed:
    http://${host}:${port}/workbench.html
  装入 Excel / In Excel:
    网页版 / On the web: 开始 > 加载项 > 更多加载项 > 上传我的加载项 (Home > Add-ins > Upload My Add-in): manifest.xml
    Windows: 把 manifest.xml 放进共享文件夹，并在“信任中心 > 受信任的加载项目录”中添加它 /
             put manifest.xml on a network share listed under Trust Center > Trusted Add-in Catalogs
    Excel 只接受 https：请用带受信任证书的服务器在 https://localhost:3000 提供 dist/，或改 manifest.xml 中的地址 /
    Excel needs https: serve dist/ with a trusted certificate at https://localhost:3000, or change the addresses in manifest.xml
  按 Ctrl+C 停止 / Ctrl+C stops.
`);
}

if (!existsSync(join(root, "workbench.html"))) {
  stop("dist/ 中没有页面，请先运行 npm run build / dist/ holds no pages, run npm run build first");
}
const first = Number(process.env.PORT ?? 3000);
if (!Number.isInteger(first) || first < 0 || first > 65535) {
  stop(`PORT=${process.env.PORT} 不是端口号 / is not a port number`);
}
const server = createServer(answer);
server.on("listening", () => tell(server.address().port));
listen(server, first, Math.min(first + portsTried, 65535));
