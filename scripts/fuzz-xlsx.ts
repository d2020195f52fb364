/**
 * Reads damaged files of every kind as the command line does: `npm run fuzz:xlsx -- [--runs N] [--seed S]`.
 * Prints what became of them; exits with 1 where one crashed the reader, or took more than five seconds.
 */
import { parseArgs } from "node:util";
import { fuzz } from "../test/support/fuzz";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "10000" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
  },
});

async function main(runs: number, seed: number): Promise<void> {
  console.log(`${runs} runs, seed ${seed}`);
  const { outcomes, faults, slowest } = await fuzz(runs, seed);
  for (const [kind, counts] of Object.entries(outcomes)) {
    const list = Object.entries(counts).map(([outcome, count]) => `${outcome} ${count}`);
    console.log(`${kind}: ${list.join(", ")}`);
  }
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(`slowest ${Math.round(slowest)} ms, at most ${memory} MB, faults ${faults.length}`);
  for (const fault of faults) console.log(`  ${fault}`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

void main(Number(values.runs), Number(values.seed));
