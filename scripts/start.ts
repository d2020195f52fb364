/**
 * Serves dist/ on this machine: `npm start -- [--https] [--cert FILE --key FILE] [--port N]`. Over http a taken
 * port gives way to the next one; over https it may not, since the manifest names it.
 */
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { serve, type Served, type Serving } from "../src/cli/serve";

const FOLDER = join(__dirname, "../dist");
const HOST = "127.0.0.1";
const PORTS_TRIED = 20;

/** Where office-addin-dev-certs puts what it makes. */
const OF_DEV_CERTS = join(homedir(), ".office-addin-dev-certs");

const { values } = parseArgs({
  options: {
    https: { type: "boolean", default: false },
    cert: { type: "string", default: join(OF_DEV_CERTS, "localhost.crt") },
    key: { type: "string", default: join(OF_DEV_CERTS, "localhost.key") },
    port: { type: "string", default: process.env.PORT ?? "3000" },
  },
});

void start();

async function start(): Promise<void> {
  if (!existsSync(join(FOLDER, "workbench.html"))) {
    stop(
      "dist/ 中没有页面，请先运行 npm run build / dist/ holds no pages, run npm run build first",
    );
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    stop(`${values.port} 不是端口号 / is not a port number`);
  }
  const tls = values.https ? certificate() : null;
  try {
    tell(await listen({ folder: FOLDER, below: "/", port, host: HOST, tls }, PORTS_TRIED));
  } catch (error) {
    stop((error as Error).message);
  }
}

async function listen(serving: Serving, tries: number): Promise<Served> {
  try {
    return await serve(serving);
  } catch (error) {
    const isTaken = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
    if (!isTaken || serving.tls || tries === 0) throw error;
    console.log(
      `端口 ${serving.port} 已被占用，改用下一个。 / Port ${serving.port} is taken, trying the next one.`,
    );
    return listen({ ...serving, port: serving.port + 1 }, tries - 1);
  }
}

function certificate(): { cert: Buffer; key: Buffer } {
  const missing = [values.cert, values.key].find((file) => !existsSync(file));
  if (!missing) return { cert: readFileSync(values.cert), key: readFileSync(values.key) };
  return stop(`没有证书 / There is no certificate: ${missing}
  请先运行其一 / Run one of these first:
    npx office-addin-dev-certs@3.0.0 install
    README.md：用 openssl 自己签发 / by openssl, as README.md tells; then --cert FILE --key FILE`);
}

function stop(reason: string): never {
  console.error(`无法启动 / Cannot start: ${reason}`);
  process.exit(1);
}

/** The certificate is made out to localhost, and the manifest names it. */
function tell(served: Served): void {
  const address = values.https ? served.address.replace(HOST, "localhost") : served.address;
  console.log(`
自评表校验助手 / Self-evaluation form check
  网页版（不需要 Excel）/ Try it in the browser, no Excel needed:
    ${address}workbench.html
${values.https ? inExcel() : withoutHttps()}
  按 Ctrl+C 停止 / Ctrl+C stops.
`);
}

function inExcel(): string {
  return `  装入 Excel / In Excel: dist/manifest.xml
    网页版 / On the web: 开始 > 加载项 > 更多加载项 > 上传我的加载项 (Home > Add-ins > Upload My Add-in)
    Windows: 把它放进共享文件夹，并在“信任中心 > 受信任的加载项目录”中添加该文件夹 /
             put it on a network share listed under Trust Center > Trusted Add-in Catalogs
    Mac: cp dist/manifest.xml ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/`;
}

function withoutHttps(): string {
  return `  装入 Excel 需要 https / Excel needs https: npm start -- --https`;
}
