/** Builds the pages into dist/: `npm run build -- [--office-js self|cdn|cdn-cn]`. */
import webpack from "webpack";
import pages from "../webpack.config.js";
import { overBudget } from "./budget";
import { officeJsChosen, type OfficeJsChoice } from "./office-js";

function chosen(): OfficeJsChoice {
  try {
    return officeJsChosen(process.argv.slice(2));
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}

console.log("正在构建…… / Building…");
webpack(pages({ officeJs: chosen() }), (failure, stats) => {
  const isAmiss = failure !== null || !stats || stats.hasErrors();
  if (isAmiss || stats.hasWarnings()) console.error(failure ?? stats?.toString("errors-warnings"));
  const tooLarge = isAmiss ? [] : overBudget(stats);
  for (const line of tooLarge) console.error(line);
  process.exitCode = isAmiss || tooLarge.length > 0 ? 1 : 0;
});
