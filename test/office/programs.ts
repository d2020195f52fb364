import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Has LibreOffice work every formula out again when it opens a file, whatever the file says. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
<prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop>
</item>
</oor:items>`;

/** Chinese forms name fonts that are no free ones; without this any font may come, with other widths. */
const chineseFonts = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<include>/etc/fonts/fonts.conf</include>
${["宋体", "仿宋"].map((name) => `<match target="pattern"><test name="family"><string>${name}</string></test><edit name="family" mode="assign" binding="strong"><string>Noto Serif CJK SC</string></edit></match>`).join("\n")}
</fontconfig>`;

const home = mkdtempSync(join(tmpdir(), "ziping-office-"));
const profile = join(home, "profile");
mkdirSync(join(profile, "user"), { recursive: true });
writeFileSync(join(profile, "user/registrymodifications.xcu"), alwaysRecalculate);
const fonts = join(home, "fonts.conf");
writeFileSync(fonts, chineseFonts);

/** Opens files of a format, by name, in LibreOffice and saves them as what is asked for; gives the new paths. */
export function convert(
  files: Readonly<Record<string, Uint8Array>>,
  format: "xlsx" | "ods" | "pdf",
  from: "xlsx" | "ods" = "xlsx",
): Record<string, string> {
  const folder = mkdtempSync(join(home, `${format}-`));
  const paths = Object.entries(files).map(([name, bytes]) => {
    const path = join(folder, `${name}.${from}`);
    writeFileSync(path, bytes);
    return path;
  });
  const made = join(folder, "made");
  const user = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  run(process.env.SOFFICE_PATH ?? "soffice", [
    ...[user, "--headless", "--convert-to", format, "--outdir", made],
    ...paths,
  ]);
  return Object.fromEntries(
    Object.keys(files).map((name) => [name, join(made, `${name}.${format}`)]),
  );
}

/** What a script for Python prints. */
export function python(args: readonly string[]): string {
  return run(process.env.PYTHON_PATH ?? "/usr/bin/python3", args);
}

/** What a program prints; throws where it is missing or fails, so that the tests fail instead of passing. */
export function run(program: string, args: readonly string[]): string {
  const { error, status, stdout, stderr } = spawnSync(program, args, {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    env: { ...process.env, FONTCONFIG_FILE: fonts },
  });
  if ((error as NodeJS.ErrnoException | undefined)?.code === "ENOENT") {
    throw new Error(
      `These tests need LibreOffice Calc, poppler-utils and a Python with openpyxl and XlsxWriter, and there is no ${program}. ` +
        "Install them (Debian: apt-get install libreoffice-calc poppler-utils python3-openpyxl python3-xlsxwriter), " +
        "or set SOFFICE_PATH to LibreOffice's program and PYTHON_PATH to Python's.",
    );
  }
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return stdout;
}
