import type { Book } from "../book/book";
import type { HostObject } from "../wire/host-object";
import { oneOf } from "./arguments";

const typeOf = oneOf(["Recalculate", "Full", "FullRebuild"], "CalculationType");

export function applicationObject(book: Book): HostObject {
  return {
    kind: "Application",
    read: {
      CalculationMode: () => (book.calculation === "manual" ? "Manual" : "Automatic"),
      CalculationState: () => (book.pending ? "Pending" : "Done"),
    },
    calls: {
      Calculate: (type: unknown) => {
        typeOf(type);
        book.calculate();
      },
    },
  };
}
