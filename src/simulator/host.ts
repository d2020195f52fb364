import { isCleanUp, type Batch, type BatchReply } from "./batch";
import type { Book } from "./book";
import { executeBatch } from "./execute-batch";
import { HostError } from "./host-error";
import { workbookObject } from "./objects/workbook";
import { References } from "./references";

/** Excel's side of the wire, above one workbook. */
export interface Host {
  readonly roundTrips: number;
  answer(message: string): string;
  failAt(action: number | null, code?: string, after?: number): void;
}

interface Failure {
  readonly action: number;
  readonly code: string;
  /** Batches still to pass unharmed. */
  after: number;
}

export function createHost(book: Book): Host {
  const references = new References();
  let roundTrips = 0;
  let planned: Failure | null = null;

  const takePlanned = (): Failure | null => {
    if (!planned || planned.after-- > 0) return null;
    const due = planned;
    planned = null;
    return due;
  };
  const run = (batch: Batch): BatchReply => {
    const failure = isCleanUp(batch) ? null : takePlanned();
    if (!isCleanUp(batch)) roundTrips += 1;
    return executeBatch(batch, {
      root: workbookObject(book),
      references,
      beforeAction: (number) => {
        if (book.editing)
          throw new HostError("InvalidOperationInCellEditMode", "A cell is being edited.");
        if (number === failure?.action) throw new HostError(failure.code, "Failed on purpose.");
      },
    });
  };

  return {
    get roundTrips() {
      return roundTrips;
    },
    answer: (message) => {
      const { id, message: request } = JSON.parse(message);
      const body = run(request.body);
      book.announce();
      return JSON.stringify({
        id,
        type: 1,
        message: { statusCode: 200, headers: {}, body: JSON.stringify(body) },
      });
    },
    failAt: (action, code = "GeneralException", after = 0) => {
      planned = action === null ? null : { action, code, after };
    },
  };
}
