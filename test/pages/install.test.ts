import { createHash } from "node:crypto";
import { CHECKS, outcomeOf } from "../../src/pages/install/checks";
import type { Site } from "../../src/pages/install/site";

const BASE = "https://forms.example.gov.cn/ziping/";
const PANE = "<p>pane</p>";
const MANIFEST = `<OfficeApp><Version>1.2.3.0</Version><DefaultSettings>
  <SourceLocation DefaultValue="${BASE}taskpane.html" /></DefaultSettings></OfficeApp>`;

interface Served {
  readonly files?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A site where all is well, but for what is given. */
function siteOf({ files = {}, headers = {} }: Served = {}, more: Partial<Site> = {}): Site {
  const built = { "taskpane.html": PANE, "workbench.html": "page", "manifest.xml": MANIFEST };
  const sums = Object.entries(built).map(
    ([file, text]) => `${createHash("sha256").update(text).digest("hex")}  ${file}\n`,
  );
  const all: Record<string, string> = { ...built, SHA256SUMS: sums.join(""), ...files };
  return {
    base: BASE,
    agent: "Mozilla/5.0 (X11; Linux x86_64)",
    version: "1.2.3",
    secure: true,
    ask: async (path) =>
      new Response(all[path] ?? "", {
        status: all[path] ? 200 : 404,
        headers: { "Content-Encoding": "gzip", ...headers },
      }),
    trust: async () => {},
    ...more,
  };
}

async function verdicts(site: Site): Promise<Record<string, string>> {
  const outcomes = await Promise.all(
    CHECKS.map(async (check) => [check.id, (await outcomeOf(check, site)).verdict]),
  );
  return Object.fromEntries(outcomes);
}

const WELL = {
  https: "right",
  manifest: "right",
  version: "right",
  files: "right",
  frame: "right",
  compression: "right",
  browser: "note",
};

test("nothing is wrong where all is well", async () => {
  expect(await verdicts(siteOf())).toEqual(WELL);
});

const FAULTS: readonly (readonly [string, Site, Readonly<Record<string, string>>])[] = [
  [
    "http",
    siteOf({}, { base: BASE.replace("https", "http") }),
    { https: "wrong", manifest: "wrong" },
  ],
  [
    "a certificate that is not trusted",
    siteOf({}, { trust: () => Promise.reject(new Error("SSL")) }),
    { https: "wrong" },
  ],
  ["another path", siteOf({}, { base: `${BASE}dist/` }), { manifest: "wrong" }],
  [
    "no manifest",
    siteOf({ files: { "manifest.xml": "" } }),
    { manifest: "wrong", version: "wrong", files: "wrong" },
  ],
  ["pages of another version", siteOf({}, { version: "1.2.4" }), { version: "wrong" }],
  ["a file that is missing", siteOf({ files: { "taskpane.html": "" } }), { files: "wrong" }],
  ["a file that was changed", siteOf({ files: { "workbench.html": "other" } }), { files: "wrong" }],
  ["no sums", siteOf({ files: { SHA256SUMS: "" } }), { files: "wrong" }],
  [
    "a header against frames",
    siteOf({ headers: { "X-Frame-Options": "SAMEORIGIN" } }),
    { frame: "wrong" },
  ],
  [
    "a policy against frames",
    siteOf({
      headers: { "Content-Security-Policy": "frame-ancestors 'self' *.sharepoint.com; a" },
    }),
    { frame: "wrong" },
  ],
  ["no compression", siteOf({ headers: { "Content-Encoding": "" } }), { compression: "note" }],
  [
    "a server that does not answer",
    siteOf({}, { ask: () => Promise.reject(new TypeError("Failed to fetch")) }),
    { manifest: "wrong", version: "wrong", files: "wrong", frame: "wrong", compression: "wrong" },
  ],
];

test.each(FAULTS)("%s is told, and nothing else", async (_, site, faults) => {
  expect(await verdicts(site)).toEqual({ ...WELL, ...faults });
});

test("a policy that lets Excel's frames in is right", async () => {
  const policy = "frame-ancestors 'self' *.officeapps.live.com *.cloud.microsoft *.sharepoint.com";
  const site = siteOf({ headers: { "Content-Security-Policy": policy } });
  expect(await verdicts(site)).toEqual(WELL);
});
