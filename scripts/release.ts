/**
 * Makes release/ziping-VERSION.zip, all that an organisation's server needs: `npm run release -- --origin https://HOST/PATH`,
 * with the other arguments of the build. Twice made of one commit it is the same to the byte.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync, type Zippable } from "fflate";
import { version } from "../package.json";
import { buildArguments } from "./build-arguments";
import { billOfMaterials } from "./bill-of-materials";
import { serverFiles } from "./server-files";
import { filesOf, sumsOf } from "./write-sums";

const ROOT = join(__dirname, "..");
const RELEASE = join(ROOT, "release");
const BUILD = join(RELEASE, "dist");
const NAME = `ziping-${version}`;

/** The earliest day that a zip can tell; by the clock of the machine, as zips tell it. */
const NO_DAY = new Date(1980, 0, 1);

const FIRST_LINES = `自评表校验助手 ${version}

1. 把 dist 放到服务器上，配置见 server。
2. 用浏览器打开 dist 中的 install.html 所在地址，页面会自己检查。
3. 部署 manifest.xml。
逐步说明：dist/admin.html（信息中心），dist/guide.html（填表人）。

Put dist on the server (settings in server), open install.html there, which tests itself, and deploy manifest.xml.
`;

/** Everything in the archive, by its path in it. */
function contents(base: string): Record<string, Buffer> {
  const text = (words: string) => Buffer.from(words, "utf8");
  const own = (file: string) => readFileSync(join(ROOT, file));
  const built = filesOf(BUILD).map((file) => [`dist/${file}`, readFileSync(join(BUILD, file))]);
  const files: Record<string, Buffer> = {
    "README.txt": text(FIRST_LINES),
    ...Object.fromEntries(built),
    "manifest.xml": readFileSync(join(BUILD, "manifest.xml")),
    ...serverFiles(base),
    LICENSE: own("LICENSE"),
    "licences.txt": readFileSync(join(BUILD, "licences.txt")),
    "sbom.cdx.json": text(billOfMaterials()),
  };
  return { ...files, SHA256SUMS: text(sumsOf(files)) };
}

function zipped(files: Record<string, Buffer>): Uint8Array {
  const entries = Object.entries(files).map(([path, bytes]) => [`${NAME}/${path}`, bytes]);
  return zipSync(Object.fromEntries(entries) as Zippable, { mtime: NO_DAY, level: 9 });
}

const args = process.argv.slice(2);
rmSync(RELEASE, { recursive: true, force: true });
mkdirSync(RELEASE);
try {
  const build = ["--import", "tsx", join(__dirname, "build.ts"), ...args, "--out", BUILD];
  execFileSync(process.execPath, build, { cwd: ROOT, stdio: "inherit" });
} catch {
  process.exit(1);
}
const path = join(RELEASE, `${NAME}.zip`);
writeFileSync(path, zipped(contents(buildArguments(args).base)));
console.log(path);
