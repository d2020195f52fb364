/** Where the pane's page takes Office.js from, and what follows from it. */
export interface OfficeJs {
  /** The address of office.js, from the page. */
  readonly script: string;
  /** The origin beside our own that scripts may come from. */
  readonly origin: string | null;
  /** What the help pages say of it, by their language. */
  readonly privacy: Readonly<Record<"zh-CN" | "en-US", string>>;
}

const HOSTED = "/lib/1/hosted/office.js";

function fromMicrosoft(origin: string, path: string): OfficeJs {
  return {
    script: origin + path,
    origin,
    privacy: {
      "zh-CN": `除从 ${origin} 载入微软的 Office.js 外，不访问本站以外的任何地址。`,
      "en-US": `But for Microsoft's Office.js from ${origin}, no other site is contacted.`,
    },
  };
}

/** By the values of `--office-js`: our own copy, Microsoft's network, and the one it runs in China (21Vianet). */
export const OFFICE_JS = {
  self: {
    script: "office/office.js",
    origin: null,
    privacy: {
      "zh-CN": "不访问本站以外的任何地址。",
      "en-US": "No other site is contacted.",
    },
  },
  cdn: fromMicrosoft("https://appsforoffice.microsoft.com", HOSTED),
  "cdn-cn": fromMicrosoft(
    "https://appsforoffice.cdn.partner.office365.cn",
    `/appsforoffice${HOSTED}`,
  ),
} as const satisfies Record<string, OfficeJs>;

export type OfficeJsChoice = keyof typeof OFFICE_JS;

/** The choice of that name; throws an Error that says what there is to choose from. */
export function officeJsNamed(name: string): OfficeJsChoice {
  const known = Object.keys(OFFICE_JS).find((each) => each === name);
  if (known) return known as OfficeJsChoice;
  throw new Error(
    `--office-js ${name}: there is no such choice; take ${Object.keys(OFFICE_JS).join(", ")}.`,
  );
}

/** What no page needs: another base for its addresses, and somewhere to send a form. */
const CLOSED = ["base-uri 'none'", "form-action 'none'"];

/** The policy of a page without scripts. */
export const STILL_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  ...CLOSED,
].join("; ");

/** The policy of a page that runs scripts: nothing but our own files, and those from `origin`. */
export function contentPolicy({ origin }: Pick<OfficeJs, "origin">): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...(origin ? [origin] : [])].join(" "),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    "frame-src 'self'",
    ...CLOSED,
  ].join("; ");
}
