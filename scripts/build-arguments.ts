import { parseArgs } from "node:util";
import { officeJsNamed, type OfficeJsChoice } from "./office-js";

export interface BuildArguments {
  /** Where the build will be served: https, without a slash at its end. */
  readonly base: string;
  readonly officeJs: OfficeJsChoice;
  /** The manifest's own id, for a second deployment beside the first; null leaves the usual one. */
  readonly id: string | null;
  /** The folder that the build goes to. */
  readonly out: string;
}

/** What the arguments say; throws an Error that says what is wrong with them. */
export function buildArguments(args: readonly string[]): BuildArguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      origin: { type: "string", default: "https://localhost:3000" },
      "office-js": { type: "string", default: "self" },
      id: { type: "string" },
      out: { type: "string", default: "dist" },
    },
  });
  return {
    base: baseOf(values.origin),
    officeJs: officeJsNamed(values["office-js"]),
    id: values.id === undefined ? null : guidOf(values.id),
    out: values.out,
  };
}

function baseOf(origin: string): string {
  const url = URL.canParse(origin) ? new URL(origin) : null;
  if (url?.protocol !== "https:") {
    throw new Error(
      `--origin ${origin}: Excel loads add-ins over https only; give an address like https://forms.example.gov.cn/ziping.`,
    );
  }
  if (url.search || url.hash || url.username || url.password) {
    throw new Error(`--origin ${origin}: give host and path alone, without ?, # or a user.`);
  }
  return url.origin + url.pathname.replace(/\/+$/, "");
}

function guidOf(id: string): string {
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return id;
  throw new Error(
    `--id ${id}: give a GUID in small letters, as \`uuidgen\` or New-Guid makes one.`,
  );
}
