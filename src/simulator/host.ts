import type { Book } from "./book/book";
import { HostError } from "./book/host-error";
import { workbookObject } from "./objects/workbook";
import type { EventSwitch } from "./objects/worksheets";
import { isCleanUp, type Batch, type BatchReply } from "./wire/batch";
import { changeMessage, selectionMessage } from "./wire/event-message";
import { executeBatch } from "./wire/execute-batch";
import { References } from "./wire/references";

interface Failure {
  readonly action: number;
  readonly code: string;
  /** Batches still to pass unharmed. */
  after: number;
}

/** Excel's side of the wire, above one workbook. */
export class Host {
  roundTrips = 0;
  requestBytes = 0;
  latency = 0;
  answersOfFailed = false;
  eventsTellTrigger = true;
  onMessage: (message: string) => void = () => {};
  private readonly references = new References();
  private readonly events: EventSwitch = { changes: false, selections: false };
  private readonly interruptions = new Map<number, () => void>();
  private planned: Failure | null = null;

  constructor(private readonly book: Book) {}

  failAt(action: number | null, code = "GeneralException", after = 0): void {
    this.planned = action === null ? null : { action, code, after };
  }

  beforeBatch(batch: number, act: () => void): void {
    this.interruptions.set(this.roundTrips + batch, act);
  }

  answer(message: string): string {
    const { id, message: request } = JSON.parse(message);
    const reply = JSON.stringify(this.run(request.body, byteLength(message)));
    const isTooLong = byteLength(reply) > this.book.limits.responseBytes;
    this.tell();
    const body = isTooLong ? JSON.stringify(tooLarge("ResponsePayloadSizeLimitExceeded")) : reply;
    return JSON.stringify({
      id,
      type: 1,
      message: { statusCode: 200, headers: {}, body },
    });
  }

  /** Tells of what has changed: the listeners of the workbook, and the add-in by events. */
  tell(): void {
    this.book.announce();
    const untold = this.book.differences.has("triggerSourceNull") ? null : undefined;
    const changes = this.book.takeEvents();
    const selections = this.book.takeSelections();
    if (this.events.changes && changes.length > 0) {
      this.onMessage(changeMessage(changes, this.eventsTellTrigger, untold));
    }
    if (this.events.selections && selections.length > 0) {
      this.onMessage(selectionMessage(selections));
    }
  }

  private run(batch: Batch, bytes: number): BatchReply {
    const cleanUp = isCleanUp(batch);
    const failure = cleanUp ? null : this.takePlanned();
    if (!cleanUp) {
      this.roundTrips += 1;
      this.requestBytes += bytes;
      this.interrupt();
    }
    if (bytes > this.book.limits.requestBytes) return tooLarge("RequestPayloadSizeLimitExceeded");
    return executeBatch(batch, {
      root: workbookObject(this.book, this.events),
      references: this.references,
      answersOfFailed: this.answersOfFailed,
      beforeAction: (number) => {
        if (this.book.editing)
          throw new HostError("InvalidOperationInCellEditMode", "A cell is being edited.");
        if (number === failure?.action) throw new HostError(failure.code, "Failed on purpose.");
      },
    });
  }

  private interrupt(): void {
    const act = this.interruptions.get(this.roundTrips);
    this.interruptions.delete(this.roundTrips);
    act?.();
  }

  private takePlanned(): Failure | null {
    if (!this.planned || this.planned.after-- > 0) return null;
    const due = this.planned;
    this.planned = null;
    return due;
  }
}

function tooLarge(code: string): BatchReply {
  const message = "The request or its answer is larger than Excel takes.";
  return { Error: { Code: code, Message: message, Location: "", ActionIndex: -1 }, Results: [] };
}

/** Bytes of a text in UTF-8; half a surrogate pair counts for two of its four. */
function byteLength(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  return bytes;
}
