import { WorkbookError, type WorkbookProblem } from "../sheet/workbook";
import { answerOrNull } from "./host/answer-or-null";
import { toWorkbookError } from "./host/errors";
import { explain } from "./host/run";

/**
 * What a change of cells says of itself. All of them go one way: a first round trip looks; a second asks
 * again for what is about to be covered, and covers it; what somebody else had put there between the
 * two, and whatever a failure has cost, is given back; what could not be is told. The first trip is the
 * change's own, and so is queueing the second.
 */
export interface SafeChange<Seen, Owed> {
  /** What was covered, asked for in the batch of the change, before it. */
  readonly seen: () => Seen;
  /** Why a change that went through cannot stand: it has covered what nobody had looked at; else null. */
  readonly differs: (seen: Seen) => WorkbookError | null;
  /**
   * What has to be given back; looks where it must. `seen` is null where a failed batch does not tell,
   * `failure` where the batch went through.
   */
  readonly owed: (seen: Seen | null, failure: unknown) => Promise<Owed>;
  /** Gives it back; answers whether all is as it was then. */
  readonly giveBack: (owed: Owed) => Promise<boolean>;
  /** What is owed still where giving back broke off; all of it, unless told. */
  readonly stillOwed?: (owed: Owed) => Promise<Owed>;
}

/** How a change ended. */
export type Ending<Owed> = { readonly kind: "done" } | Undone<Owed>;

/** A change that failed or could not stand, why, and how far it was undone. */
type Undone<Owed> = { readonly reason: unknown } & Remainder<Owed>;

type Remainder<Owed> =
  /** All is as it was. */
  | { readonly kind: "given-back"; readonly owed: Owed }
  /** The sheet goes without what is `owed`. */
  | { readonly kind: "left"; readonly owed: Owed }
  /** Nobody can see what of `owed` is missing, or, where it is null, whether anything is. */
  | { readonly kind: "unseen"; readonly owed: Owed | null };

/**
 * Carries out a change that is queued, in one round trip. Only where it fails or cannot stand are there
 * more: to see what is owed, and to give it back, each tried twice at most. A failure is no rejection.
 */
export async function changeSafely<Seen, Owed>(
  context: Excel.RequestContext,
  change: SafeChange<Seen, Owed>,
): Promise<Ending<Owed>> {
  try {
    await context.sync();
  } catch (failure) {
    const explained = await explain(toWorkbookError(failure));
    if (explained.problem === "read-only") return { kind: "unseen", owed: null, reason: explained };
    const seen = answerOrNull(change.seen);
    return { reason: failure, ...(await undo(change, () => change.owed(seen, failure))) };
  }
  const seen = change.seen();
  const reason = change.differs(seen);
  if (!reason) return { kind: "done" };
  return { reason, ...(await undo(change, () => change.owed(seen, null))) };
}

/**
 * The same for a change that stands or falls as one. Rejects with the reason where all is as it was,
 * else with "unknown", the place that may be half done and the reason as `detail`.
 */
export async function changeWhole<Seen, Owed>(
  context: Excel.RequestContext,
  change: SafeChange<Seen, Owed>,
  place: string,
): Promise<void> {
  const ending = await changeSafely(context, change);
  if (ending.kind !== "done") throw rejectionOf(ending, place);
}

/**
 * What an undone change is rejected with. Excel takes no batch at all while a cell is being edited, nor
 * for a sheet that is gone, nor any change in a workbook that it opens for reading alone: what cannot
 * even be seen then was not done either.
 */
export function rejectionOf(undone: Undone<unknown>, place: string): unknown {
  const { kind, reason } = undone;
  const { problem, detail } = toWorkbookError(reason);
  const isUntouched = kind === "unseen" && UNTOUCHED.has(problem);
  if (kind === "given-back" || isUntouched) return reason;
  return new WorkbookError("unknown", `${place} may be half done: ${detail}`);
}

const UNTOUCHED: ReadonlySet<WorkbookProblem> = new Set(["cell-edit", "missing", "read-only"]);

async function undo<Seen, Owed>(
  change: SafeChange<Seen, Owed>,
  find: () => Promise<Owed>,
): Promise<Remainder<Owed>> {
  const owed = await tryTwice(find);
  return owed === null ? { kind: "unseen", owed } : giveBack(change, owed);
}

async function giveBack<Seen, Owed>(
  change: SafeChange<Seen, Owed>,
  owed: Owed,
  attempts = 2,
): Promise<Remainder<Owed>> {
  const { stillOwed = () => Promise.resolve(owed) } = change;
  try {
    return { kind: (await change.giveBack(owed)) ? "given-back" : "left", owed };
  } catch {
    const left = await tryTwice(() => stillOwed(owed));
    if (left === null) return { kind: "unseen", owed };
    return attempts > 1 ? giveBack(change, left, attempts - 1) : { kind: "left", owed: left };
  }
}

/** null where it fails twice. */
async function tryTwice<T>(act: () => Promise<T>): Promise<T | null> {
  return act().catch(() => act().catch(() => null));
}
