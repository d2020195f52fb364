export interface HostOptions {
  /** The language of the host; zh-CN unless told. */
  language?: "zh-CN" | "en-US";
  /** The newest ExcelApi set of the host, like "1.12"; "1.20" unless told. */
  excelApi?: string;
}

const NEWEST_EXCEL_API = "1.20";

type Command = (event: { completed(): void }) => void;

/**
 * Office's common API, as far as the add-in uses it, without a real host. All of it is frozen: the
 * object model, loaded later, would put its own members in place of these.
 */
export function createOfficeShim({ language = "zh-CN", excelApi }: HostOptions): {
  office: object;
  runCommand(name: string): Promise<void>;
} {
  const commands = new Map<string, Command>();
  const info = Object.freeze({ host: "Excel", platform: "PC" });
  const office = {
    HostType: { Excel: "Excel" },
    PlatformType: { PC: "PC" },
    onReady: async (callback?: (ready: object) => unknown) => {
      await callback?.(info);
      return info;
    },
    context: {
      ...info,
      displayLanguage: language,
      contentLanguage: language,
      officeTheme: undefined,
      requirements: {
        isSetSupported: (set: string, version = "1.1") => isSupported(set, version, excelApi),
      },
    },
    actions: {
      associate: (name: string, command: Command) => void commands.set(name, command),
    },
    addin: { showAsTaskpane: async () => {}, hide: async () => {} },
  };
  const runCommand = (name: string): Promise<void> => {
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

export function isSupported(set: string, version: string, excelApi = NEWEST_EXCEL_API): boolean {
  const [major, minor = 0] = version.split(".").map(Number);
  if (set === "ExcelApi") return major === 1 && minor <= Number(excelApi.split(".")[1]);
  return OTHER_SETS.has(set) && major === 1 && minor <= 1;
}

function deepFreeze<T extends object>(object: T): T {
  for (const member of Object.values(object)) {
    if (typeof member === "object" && member !== null) deepFreeze(member);
  }
  return Object.freeze(object);
}
