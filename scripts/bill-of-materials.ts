import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { name } from "../package.json";
import { packages } from "./licences";

interface Bill {
  serialNumber?: string;
  metadata: { timestamp?: string; component: { name: string } };
  components: readonly { readonly "bom-ref": string; readonly name: string; version: string }[];
  dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/**
 * What is shipped, in CycloneDX as npm writes it, without what differs from run to run. npm's own `--omit dev` leaves
 * out packages that are needed for developing too, so what is not shipped is taken out here.
 */
export function billOfMaterials(): string {
  const bill = JSON.parse(everything()) as Bill;
  delete bill.serialNumber;
  delete bill.metadata.timestamp;
  bill.metadata.component.name = name;
  const shipped = new Set(
    packages().flatMap((each) => (each.shipped ? [`${each.name}@${each.version}`] : [])),
  );
  const components = bill.components.filter((each) => shipped.has(`${each.name}@${each.version}`));
  const refs = new Set(components.map((each) => each["bom-ref"]));
  const dependencies = bill.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((each) => refs.has(each)) }));
  return `${JSON.stringify({ ...bill, components, dependencies }, null, 2)}\n`;
}

function everything(): string {
  const words = ["sbom", "--package-lock-only", "--sbom-format", "cyclonedx"];
  const program = process.env.npm_execpath;
  const options = { cwd: join(__dirname, ".."), encoding: "utf8", maxBuffer: 1e8 } as const;
  return program
    ? execFileSync(process.execPath, [program, ...words], options)
    : execFileSync("npm", words, options);
}
