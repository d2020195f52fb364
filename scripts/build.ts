/**
 * Builds what is served: `npm run build -- [--origin https://HOST/PATH] [--office-js self|cdn|cdn-cn] [--id GUID] [--out dist]`.
 * Besides the pages that is manifest.xml for that origin, the licences of what is shipped, and SHA256SUMS of all files.
 */
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import webpack from "webpack";
import pages from "../webpack.config.js";
import { overBudget } from "./budget";
import { buildArguments, type BuildArguments } from "./build-arguments";
import { licencesText } from "./licences";
import { writeManifest } from "./write-manifest";
import { writeSums } from "./write-sums";

function chosen(): BuildArguments {
  try {
    return buildArguments(process.argv.slice(2));
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}

const { base, officeJs, id, out } = chosen();
const folder = resolve(out);
console.log("正在构建…… / Building…");
webpack(pages({ officeJs, folder }), (failure, stats) => {
  const isAmiss = failure !== null || !stats || stats.hasErrors();
  if (isAmiss || stats.hasWarnings()) console.error(failure ?? stats?.toString("errors-warnings"));
  const amiss = isAmiss ? [] : [...overBudget(stats), ...writeManifest(folder, base, id)];
  for (const line of amiss) console.error(line);
  if (!isAmiss) {
    writeFileSync(join(folder, "licences.txt"), licencesText());
    writeSums(folder);
  }
  process.exitCode = isAmiss || amiss.length > 0 ? 1 : 0;
});
