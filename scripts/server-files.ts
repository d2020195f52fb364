import { readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(__dirname, "../server");
const HOST = "forms.example.gov.cn";
const PATH = "/ziping/";

/** What servers need, for the place that the build is served from; by its path in the archive. */
export function serverFiles(base: string): Record<string, Buffer> {
  const { host, hostname, port, pathname } = new URL(`${base}/`);
  const nginx = readFileSync(join(FOLDER, "nginx.conf"), "utf8")
    .split(HOST)
    .join(hostname)
    .split("listen 443 ssl")
    .join(`listen ${port || 443} ssl`)
    .split(`location ${PATH}`)
    .join(`location ${decodeURI(pathname)}`);
  const iis = readFileSync(join(FOLDER, "web.config"));
  return {
    "server/nginx.conf": Buffer.from(`# https://${host}${pathname}\n${nginx}`, "utf8"),
    "server/web.config": iis,
  };
}
