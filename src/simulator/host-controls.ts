import type { Book } from "./book/book";
import type { Host } from "./host";
import type { ExcelControls, WireControls } from "./simulated-workbook";

export function excelControls(book: Book): ExcelControls {
  const waiting: (() => void)[] = [];
  return {
    setProtected: (name, on) => {
      book.sheetNamed(name).protected = on;
    },
    setReadOnly: (on) => {
      book.readOnly = on;
    },
    setEditing: (on) => {
      book.editing = on;
      if (!on) for (const act of waiting.splice(0)) act();
    },
    afterEditing: (act) => {
      if (book.editing) waiting.push(act);
      else act();
    },
    setInFront: (what) => {
      book.inFront = what;
    },
    setCalculation: (mode) => {
      book.calculation = mode;
    },
    cellsTold: () => book.cellsTold,
    linesMoved: () =>
      book.sheets.flatMap(({ name, moves }) => moves.map((move) => ({ sheet: name, ...move }))),
    setLimits: (limits) => void Object.assign(book.limits, limits),
  };
}

export function wireControls(host: Host): WireControls {
  return {
    setLatency: (ms) => {
      host.latency = ms;
    },
    get latency() {
      return host.latency;
    },
    setAnswersOfFailed: (on) => {
      host.answersOfFailed = on;
    },
    setEventsTellTrigger: (on) => {
      host.eventsTellTrigger = on;
    },
    failAt: (action, code, after) => host.failAt(action, code, after),
    beforeBatch: (batch, act) => host.beforeBatch(batch, act),
    get roundTrips() {
      return host.roundTrips;
    },
    get requestBytes() {
      return host.requestBytes;
    },
    answer: (message) => host.answer(message),
    onMessage: (listener) => {
      host.onMessage = listener;
    },
  };
}
