import type { Differences } from "./differences";

export interface HostOptions {
  /** The language of the host; zh-CN unless told. */
  language?: "zh-CN" | "en-US";
  /** The newest ExcelApi set of the host, like "1.12"; that of Excel 2021, "1.14", unless told. */
  excelApi?: string;
  /** Whether Excel wears a dark theme. Untold it says nothing of colours, as on the web. */
  dark?: boolean;
  /** What it does otherwise than the kind Excel. */
  differences?: Differences;
}

const EXCEL_2021 = "1.14";

const COLD_START_MS = 8000;

type Command = (event: { completed(): void }) => void;

/**
 * Office's common API, as far as the add-in uses it, without a real host. All of it is frozen: the
 * object model, loaded later, would put its own members in place of these.
 */
export function createOfficeShim({
  language = "zh-CN",
  excelApi,
  dark,
  differences = new Set(),
}: HostOptions): {
  office: object;
  runCommand(name: string): Promise<void>;
} {
  const commands = new Map<string, Command>();
  let knownAtStart: ReadonlySet<string> | null = null;
  const info = Object.freeze({ host: "Excel", platform: "PC" });
  const office = {
    HostType: { Excel: "Excel" },
    PlatformType: { PC: "PC" },
    onReady: async (callback?: (ready: object) => unknown) => {
      await later(differences.has("slowStart") ? COLD_START_MS : 0);
      knownAtStart ??= new Set(commands.keys());
      await callback?.(info);
      return info;
    },
    context: {
      ...info,
      displayLanguage: language,
      contentLanguage: language,
      officeTheme:
        dark === undefined ? undefined : { bodyBackgroundColor: dark ? "#262626" : "#FFFFFF" },
      requirements: {
        isSetSupported: (set: string, version = "1.1") => isSupported(set, version, excelApi),
      },
    },
    actions: {
      associate: (name: string, command: Command) => void commands.set(name, command),
    },
    addin: {
      showAsTaskpane: async () => {
        if (differences.has("paneStaysAway")) throw new Error("The pane cannot be shown.");
      },
      hide: async () => {},
    },
  };
  const runCommand = (name: string): Promise<void> => {
    if (differences.has("ribbonKnownAtStart") && knownAtStart && !knownAtStart.has(name)) {
      return Promise.resolve();
    }
    const command = commands.get(name);
    if (!command) return Promise.reject(new RangeError(`No ribbon function is called ${name}.`));
    return new Promise((resolve) => command({ completed: resolve }));
  };
  return { office: deepFreeze(office), runCommand };
}

const OTHER_SETS = new Set([
  "SharedRuntime",
  "AddinCommands",
  "KeyboardShortcuts",
  "DialogApi",
  "DelayForCellEdit",
]);

export function isSupported(set: string, version: string, excelApi = EXCEL_2021): boolean {
  const [major, minor = 0] = version.split(".").map(Number);
  if (set === "ExcelApi") return major === 1 && minor <= Number(excelApi.split(".")[1]);
  return OTHER_SETS.has(set) && major === 1 && minor <= 1;
}

export function later(ms: number): Promise<void> {
  return ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms)) : Promise.resolve();
}

function deepFreeze<T extends object>(object: T): T {
  for (const member of Object.values(object)) {
    if (typeof member === "object" && member !== null) deepFreeze(member);
  }
  return Object.freeze(object);
}
