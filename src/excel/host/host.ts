import { WorkbookError } from "../../sheet/workbook";

/** What the add-in takes over from its host; `dark` is null where the host does not tell. */
interface HostSettings {
  readonly language: "zh-CN" | "en-US";
  readonly dark: boolean | null;
}

const PATIENCE_MS = 3000;

/** Waits for Excel, 3 s at most; rejects with WorkbookError "no-host" where there is none. */
export async function whenReady(): Promise<HostSettings> {
  if (typeof Office === "undefined") throw noHost("Office.js has not been loaded.");
  const { host } = await withinLimit(Office.onReady());
  if (host !== Office.HostType.Excel)
    throw noHost(`The host is ${host ?? "a browser"}, not Excel.`);
  const { displayLanguage, officeTheme } = Office.context;
  return {
    language: /^zh/i.test(displayLanguage) ? "zh-CN" : "en-US",
    dark: officeTheme?.isDarkTheme ?? null,
  };
}

async function withinLimit<T>(ready: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(noHost("Excel did not answer within 3 seconds.")), PATIENCE_MS);
  });
  try {
    return await Promise.race([ready, limit]);
  } finally {
    clearTimeout(timer);
  }
}

function noHost(detail: string): WorkbookError {
  return new WorkbookError("no-host", detail);
}
