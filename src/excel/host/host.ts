import { WorkbookError } from "../../sheet/workbook";

/** What the add-in takes over from its host. */
interface HostSettings {
  readonly language: "zh-CN" | "en-US";
  readonly dark: boolean;
}

/** A start of Excel that takes no longer is none to speak of. */
const LATE_AFTER_MS = 3000;

/**
 * Waits for Excel as long as Office.js does, which may be half a minute after a cold start; `onLate` is
 * called once if it takes more than 3 s. Rejects with WorkbookError "no-host" where there is no Excel.
 */
export async function whenReady(onLate: () => void): Promise<HostSettings> {
  if (typeof Office === "undefined") throw noHost("Office.js has not been loaded.");
  const timer = setTimeout(onLate, LATE_AFTER_MS);
  const { host } = await Office.onReady().finally(() => clearTimeout(timer));
  if (host !== Office.HostType.Excel) throw noHost(String(host ?? ""));
  const { displayLanguage, officeTheme } = Office.context;
  return {
    language: /^zh/i.test(displayLanguage) ? "zh-CN" : "en-US",
    dark: isDark(officeTheme),
  };
}

/**
 * By Excel's own colour, since `isDarkTheme` is newer than Excel 2021. Excel on the web has no theme
 * (OfficeDev/office-js#6134) and is light; what Windows prefers is not what Excel looks like.
 */
function isDark(theme: Office.OfficeTheme | undefined): boolean {
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(
    theme?.bodyBackgroundColor ?? "",
  );
  if (!channels) return theme?.isDarkTheme ?? false;
  const [red, green, blue] = channels.slice(1).map((digits) => parseInt(digits, 16));
  return 0.299 * red! + 0.587 * green! + 0.114 * blue! < 128;
}

function noHost(detail: string): WorkbookError {
  return new WorkbookError("no-host", detail);
}
