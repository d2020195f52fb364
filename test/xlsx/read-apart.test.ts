import { answer, readApart, type Answer, type Reader } from "../../src/xlsx/read-apart";
import { fixture } from "./support";

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const EMPTY = { sheets: [] };
const SNAPSHOT: Answer = { kind: "snapshot", snapshot: EMPTY };

/** Readers that answer what they are told to, in the order they are started; "never" keeps silent. */
function readers(...courses: ("never" | "dies" | Answer)[][]) {
  const stopped: number[] = [];
  const listeners: ((answer: Answer | Error) => void)[] = [];
  let started = 0;
  const start = (): Reader => {
    const number = started++;
    const course = courses[number]!;
    let listener: (answer: Answer | Error) => void = () => undefined;
    return {
      ask: () => {
        const next = course.shift()!;
        if (next !== "never") listener(next === "dies" ? new Error("out of memory") : next);
      },
      listen: (next) => void (listener = listeners[number] = next),
      stop: () => void stopped.push(number),
    };
  };
  const die = (number: number) => listeners[number]!(new Error("killed"));
  return { start, stopped, die, started: () => started };
}

test("one reader reads file after file", async () => {
  const { start, started, stopped } = readers([SNAPSHOT, SNAPSHOT]);
  const read = readApart(start);
  expect(await read(new Uint8Array())).toEqual(EMPTY);
  expect(await read(new Uint8Array())).toEqual(EMPTY);
  expect([started(), stopped]).toEqual([1, []]);
});

test("a fault is told as it was, and its reader goes on", async () => {
  const fault: Answer = { kind: "fault", reason: "encrypted", detail: "why" };
  const { start, started } = readers([fault, SNAPSHOT]);
  const read = readApart(start);
  await expect(read(new Uint8Array())).rejects.toMatchObject({
    reason: "encrypted",
    detail: "why",
  });
  expect(await read(new Uint8Array())).toEqual(EMPTY);
  expect(started()).toBe(1);
});

test.each(["never", "dies"] as const)(
  "a reader that %s is stopped, and another one reads the next file",
  async (course) => {
    const { start, started, stopped } = readers([course], [SNAPSHOT]);
    const read = readApart(start);
    const first = expect(read(new Uint8Array())).rejects.toMatchObject({ reason: "exhausting" });
    jest.advanceTimersByTime(4200);
    await first;
    expect(await read(new Uint8Array())).toEqual(EMPTY);
    expect([started(), stopped]).toEqual([2, [0]]);
  },
);

test("a reader that dies while it waits is not asked again", async () => {
  const { start, started, die } = readers([SNAPSHOT], [SNAPSHOT]);
  const read = readApart(start);
  await read(new Uint8Array());
  die(0);
  expect(await read(new Uint8Array())).toEqual(EMPTY);
  expect(started()).toBe(2);
});

test("a large file may take longer", async () => {
  const { start, stopped } = readers(["never"]);
  const reading = expect(readApart(start)(new Uint8Array(2 ** 20))).rejects.toMatchObject({
    detail: "stopped after 24 s",
  });
  jest.advanceTimersByTime(23_000);
  expect(stopped).toEqual([]);
  jest.advanceTimersByTime(1000);
  await reading;
  expect(stopped).toEqual([0]);
});

test("a reader that has answered is not stopped later", async () => {
  const { start, stopped } = readers([SNAPSHOT]);
  await readApart(start)(new Uint8Array());
  jest.advanceTimersByTime(500_000);
  expect(stopped).toEqual([]);
});

test("progress is passed on until the snapshot is there", async () => {
  const sent: Answer[] = [];
  await answer(fixture("features.xlsx"), (each) => sent.push(each));
  const kinds = sent.map(({ kind }) => kind);
  expect(kinds.slice(0, -1).every((kind) => kind === "progress")).toBe(true);
  expect(kinds).toHaveLength(8);
  expect(sent[0]).toEqual({ kind: "progress", done: 0, of: 7 });
  expect(kinds[7]).toBe("snapshot");
});

test("what cannot be read is answered with its reason", async () => {
  const sent: Answer[] = [];
  await answer(new Uint8Array(), (each) => sent.push(each));
  expect(sent).toEqual([{ kind: "fault", reason: "empty", detail: "the file has no content" }]);
});
