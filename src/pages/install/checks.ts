import type { Text } from "../../language";
import { sha256, type Site } from "./site";

/** What came of a check: right, wrong, or only worth knowing. */
export interface Outcome {
  readonly verdict: "right" | "wrong" | "note";
  readonly says: Text;
}

export interface Check {
  readonly id: string;
  readonly title: Text;
  readonly run: (site: Site) => Promise<Outcome>;
}

const right = (zh: string, en: string): Outcome => outcome("right", zh, en);
const wrong = (zh: string, en: string): Outcome => outcome("wrong", zh, en);
const note = (zh: string, en: string): Outcome => outcome("note", zh, en);

function outcome(verdict: Outcome["verdict"], zh: string, en: string): Outcome {
  return { verdict, says: { "zh-CN": zh, "en-US": en } };
}

/** The hosts that show the pane of Excel on the web in a frame. */
const FRAMES = ["officeapps.live.com", "cloud.microsoft", "sharepoint.com"];

/** Files asked for at a time. */
const AT_ONCE = 6;

export const CHECKS: readonly Check[] = [
  {
    id: "https",
    title: { "zh-CN": "https 和证书", "en-US": "https and certificate" },
    run: async ({ base, trust }) => {
      if (!base.startsWith("https://")) {
        return wrong(
          "本页是用 http 打开的。Excel 只通过 https 载入加载项，请用 https 地址打开。",
          "This page was opened over http. Excel loads add-ins over https only.",
        );
      }
      try {
        await trust();
        return right("浏览器信任这份证书。", "The browser trusts the certificate.");
      } catch {
        return wrong(
          "浏览器不信任这份证书。请让各台电脑信任签发它的机构，或换用受信任的证书。",
          "The browser does not trust the certificate. Have the machines trust its authority, or take another.",
        );
      }
    },
  },
  {
    id: "manifest",
    title: { "zh-CN": "清单中的地址", "en-US": "Address in the manifest" },
    run: async (site) => {
      const manifest = await manifestOf(site);
      if (!manifest) {
        return wrong("读不到 manifest.xml。", "manifest.xml cannot be read.");
      }
      const named = manifest.pane.replace(/[^/]*$/, "");
      return named === site.base
        ? right(`清单指向本站：${named}`, `The manifest names this site: ${named}`)
        : wrong(
            `清单指向 ${named}，本页在 ${site.base}。请用 --origin ${site.base.replace(/\/$/, "")} 重新构建。`,
            `The manifest names ${named}, this page is at ${site.base}. Build with that --origin.`,
          );
    },
  },
  {
    id: "version",
    title: { "zh-CN": "版本", "en-US": "Version" },
    run: async (site) => {
      const version = (await manifestOf(site))?.version;
      return version === `${site.version}.0`
        ? right(`页面和清单都是 ${site.version}。`, `Pages and manifest are ${site.version}.`)
        : wrong(
            `页面是 ${site.version}，清单是 ${version ?? "？"}。请把同一次构建的全部文件放上服务器。`,
            `The pages are ${site.version}, the manifest is ${version ?? "?"}. Put all files of one build there.`,
          );
    },
  },
  {
    id: "files",
    title: { "zh-CN": "文件是否齐全", "en-US": "All files" },
    run: async (site) => {
      const sums = await textOf(site, "SHA256SUMS");
      if (!sums) return wrong("读不到 SHA256SUMS。", "SHA256SUMS cannot be read.");
      const lines = sums.trim().split("\n");
      const bad = await amiss(site, lines);
      if (bad.length > 0) {
        const names = bad.slice(0, 5).join("、");
        return wrong(
          `${bad.length} 个文件缺少或与构建时不同：${names}`,
          `${bad.length} files are missing or not as built: ${names}`,
        );
      }
      return right(`${lines.length} 个文件都在。`, `All ${lines.length} files are there.`);
    },
  },
  {
    id: "frame",
    title: { "zh-CN": "能否在网页版 Excel 中显示", "en-US": "Shown by Excel on the web" },
    run: async (site) => {
      const { headers } = await site.ask("taskpane.html");
      if (headers.get("X-Frame-Options")) {
        return wrong(
          "服务器发送了 X-Frame-Options，网页版 Excel 无法显示校验栏。请去掉这个响应头。",
          "The server sends X-Frame-Options: Excel on the web cannot show the pane. Take it out.",
        );
      }
      const ancestors = /frame-ancestors ([^;]*)/.exec(
        headers.get("Content-Security-Policy") ?? "",
      )?.[1];
      const missing = ancestors ? FRAMES.filter((host) => !ancestors.includes(host)) : [];
      return missing.length === 0
        ? right("服务器没有禁止。", "The server does not forbid it.")
        : wrong(
            `frame-ancestors 中缺少 ${missing.join("、")}。`,
            `frame-ancestors lacks ${missing.join(", ")}.`,
          );
    },
  },
  {
    id: "compression",
    title: { "zh-CN": "压缩传输", "en-US": "Compression" },
    run: async (site) => {
      const { headers } = await site.ask("workbench.html");
      return headers.get("Content-Encoding")
        ? right("已压缩。", "Text is compressed.")
        : note(
            "没有压缩，能用，但打开较慢。设置见 server 文件夹。",
            "Text is not compressed: it works, but opens slowly.",
          );
    },
  },
  {
    id: "browser",
    title: { "zh-CN": "浏览器和 WebView2", "en-US": "Browser and WebView2" },
    run: async ({ agent }) =>
      /Windows/.test(agent)
        ? note(
            `${agent}。Excel 用 WebView2 显示校验栏，浏览器中看不到有没有装；Windows 11 自带，没有时校验栏会自己提示。`,
            `${agent}. Excel shows the pane by WebView2, which no browser can see; Windows 11 has it, and the pane says where it is missing.`,
          )
        : note(agent, agent),
  },
];

/** The outcome of a check, also where it could not be made. */
export async function outcomeOf({ run }: Check, site: Site): Promise<Outcome> {
  try {
    return await run(site);
  } catch (error) {
    return wrong(`没有查成：${String(error)}`, `This could not be checked: ${String(error)}`);
  }
}

async function textOf({ ask }: Site, path: string): Promise<string | null> {
  const answer = await ask(path);
  return answer.ok ? answer.text() : null;
}

async function manifestOf(site: Site): Promise<{ pane: string; version: string } | null> {
  const xml = await textOf(site, "manifest.xml");
  const pane = /<SourceLocation DefaultValue="([^"]*)"/.exec(xml ?? "")?.[1];
  const version = /<Version>([^<]*)</.exec(xml ?? "")?.[1];
  return pane && version ? { pane, version } : null;
}

/** Files of these lines of SHA256SUMS that are not there, or not as they were built. */
async function amiss(site: Site, lines: readonly string[]): Promise<string[]> {
  const bad: string[] = [];
  const rest = lines.map((line) => line.split("  ") as [string, string]);
  const worker = async () => {
    for (let next = rest.shift(); next; next = rest.shift()) {
      const [sum, file] = next;
      const answer = await site.ask(file);
      const bytes = await answer.arrayBuffer();
      if (!answer.ok || (site.secure && (await sha256(bytes)) !== sum)) bad.push(file);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return bad.sort();
}
