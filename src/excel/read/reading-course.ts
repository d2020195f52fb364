import { WorkbookError, type Reading } from "../../sheet/workbook";

/** The course of one reading: tells how far it is, and stops it where it is given up. */
export class ReadingCourse {
  private done = 0;
  private all = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly reading: Reading,
  ) {}

  /** A round trip; rejects with "cancelled" as soon as the reading is given up. */
  async sync(): Promise<void> {
    const { signal } = this.reading;
    if (!signal) return this.context.sync();
    if (signal.aborted) throw cancelled();
    let stop = (): void => {};
    const aborted = new Promise<never>((_, reject) => {
      stop = () => reject(cancelled());
      signal.addEventListener("abort", stop);
    });
    try {
      await Promise.race([this.context.sync(), aborted]);
    } finally {
      signal.removeEventListener("abort", stop);
    }
  }

  begin(all: number): void {
    this.all = all;
    this.advance(0);
  }

  advance(sheets: number): void {
    this.done += sheets;
    this.reading.onProgress?.(this.done, this.all);
  }
}

function cancelled(): WorkbookError {
  return new WorkbookError("cancelled", "The reading was given up.");
}
