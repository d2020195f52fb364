import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize, relative, sep } from "node:path";

const SOURCE = join(__dirname, "../src");

/** What a room may import of src, and why not more. "types" after a room: its types only. */
const ROOMS: Readonly<Record<string, Room>> = {
  language: { may: [], why: "what a sentence is in every language, and nothing else" },
  sheet: { may: [], why: "spreadsheet words know no domain" },
  form: { may: ["sheet"], why: "what a form is does not depend on what is checked or shown" },
  measure: {
    may: ["sheet", "form", "language"],
    why: "what is known of forms does not depend on what a rule makes of it",
  },
  lint: { may: ["sheet", "form", "language"], why: "the engine is handed its rules" },
  rules: {
    may: ["lint", "measure", "form", "sheet", "language"],
    why: "a rule is data and one pure function",
  },
  outcome: { may: ["sheet", "lint", "review types"], why: "what a review comes to needs no rules" },
  review: { may: ["sheet", "form", "measure", "lint", "rules"], why: "the whole story is pure" },
  template: {
    may: ["sheet", "form", "measure", "lint types", "rules", "language"],
    why: "a blank form is data, its words the dialect's, its advice the rules'",
  },
  record: { may: ["sheet"], why: "what a workbook keeps of ours is the same for every host" },
  excel: {
    may: ["sheet", "record", "lint types"],
    why: "the host is given plans and asked for pictures",
  },
  locale: {
    may: ["lint types", "measure types", "form types", "sheet types", "xlsx types", "language"],
    why: "words only",
  },
  taskpane: {
    may: [
      "review types",
      "review in rulebook.ts",
      "outcome",
      "report",
      "template",
      "lint",
      "form types",
      "measure types",
      "locale",
      "language",
      "sheet",
      "excel in index.tsx",
      "rules in rulebook.ts",
    ],
    why: "components take props and know no host",
  },
  pages: { may: ["language"], why: "what is read beside the pane needs nothing of it" },
  report: {
    may: ["review types", "lint types", "form types", "sheet", "language"],
    why: "a result is handed on without judging anew",
  },
  simulator: { may: ["sheet"], why: "it plays Microsoft's part, not ours" },
  workbench: {
    may: ["simulator", "xlsx", "sheet", "locale", "language"],
    why: "the pane it hosts brings the adapter with it",
  },
  xlsx: { may: ["sheet", "record"], why: "a file is read without knowing what it holds" },
  cli: {
    may: ["sheet", "review", "outcome", "form", "measure", "lint", "xlsx", "locale", "language"],
    why: "headless: no React, no host",
  },
};

/** Rooms that have rooms of their own, from the lowest up: a file may import what stands before its own room. */
const FLOORS: Readonly<Record<string, readonly string[]>> = {
  form: ["model", "dialects", "text", "page", "find", "read", "recognise"],
  excel: ["host", "cell", "safe-change", "write", "marks", "read", "drafts", "rows", "probe"],
  simulator: ["differences", "formula", "book", "wire", "objects", "host"],
  xlsx: [
    ...["unreadable-file-error", "foreign", "text", "codes", "locked"],
    ...["package", "tables", "binary", "in-place", "looks"],
    ...["read-workbook", "read-apart"],
  ],
  taskpane: [
    ...["parts", "state"],
    ...["results", "preview", "settings", "template", "rows", "report", "probe", "frame"],
    ...["views", "app", "rulebook", "index"],
  ],
};

/** Rooms on one floor: none of them knows another. */
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  excel: ["write", "marks", "drafts", "rows", "probe"],
  xlsx: ["package", "tables", "binary"],
  taskpane: ["results", "preview", "settings", "template", "rows", "report", "probe", "frame"],
};

interface Room {
  readonly may: readonly string[];
  readonly why: string;
}

/** Libraries that only some rooms may name. */
const LIBRARIES: readonly { readonly name: RegExp; readonly rooms: readonly string[] }[] = [
  { name: /^react|^@fluentui/, rooms: ["taskpane", "workbench"] },
  { name: /^saxes$/, rooms: ["xlsx", "record", "simulator"] },
  { name: /^htmlparser2$|^@e965\/xlsx$|^@noble/, rooms: ["xlsx"] },
  { name: /^numfmt$/, rooms: ["sheet"] },
  { name: /^fflate$/, rooms: ["xlsx"] },
  { name: /^hucre/, rooms: ["workbench"] },
  { name: /^node:/, rooms: ["cli"] },
  { name: /^@microsoft\/office-js/, rooms: [] },
];

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
  readonly typesOnly: boolean;
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesUnder(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

const FILES = filesUnder(SOURCE);
const text = (file: string) => readFileSync(file, "utf8");
const nameOf = (file: string) => relative(SOURCE, file).split(sep).join("/");
const roomOf = (name: string) => name.split("/")[0]!.replace(/\.tsx?$/, "");

const IMPORTS: readonly Import[] = FILES.flatMap((file) => {
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?([^;"']*?)from\s+["']([^"']+)["']|import\(["']([^"']+)["']\)/g;
  return [...text(file).matchAll(pattern)].map((match) => {
    const names = (match[2] ?? "").replace(/[{}\s]/g, "");
    const onlyTypes =
      match[1] !== undefined ||
      (/^\s*\{/.test(match[2] ?? "") &&
        [...(match[2] ?? "").matchAll(/[{,]\s*(\w+)/g)].every(([, word]) => word === "type") &&
        names !== "");
    const target = match[3] ?? match[4]!;
    const resolved = target.startsWith(".")
      ? nameOf(normalize(join(dirname(file), target)))
      : target;
    return {
      file: nameOf(file),
      room: roomOf(nameOf(file)),
      target: resolved,
      typesOnly: onlyTypes,
    };
  });
});

/** What files of src import of each other, by their names. */
const INSIDE = IMPORTS.flatMap(({ file, target }) => {
  const bare = (name: string) => name.replace(/(\/index)?(\.tsx?)?$/, "");
  const found = FILES.map(nameOf).find((name) => bare(name) === bare(target));
  return found && found !== file ? [{ from: file, to: found }] : [];
});

test("every file stands in a room of the table", () => {
  expect(FILES.map(nameOf).filter((name) => !(roomOf(name) in ROOMS))).toEqual([]);
});

test.each(Object.entries(ROOMS))("%s imports only what it may", (room, { may, why }) => {
  const refused = IMPORTS.filter((one) => one.room === room && one.file !== one.target).filter(
    ({ file, target, typesOnly }) => {
      const inSource = FILES.some(
        (path) =>
          nameOf(path).replace(/(\/index)?\.tsx?$/, "") ===
          target.replace(/(\/index)?(\.tsx?)?$/, ""),
      );
      if (!inSource) return false;
      const other = roomOf(target);
      if (other === room) return room === "rules" && !/rules\/index/.test(file);
      if (may.includes(other)) return false;
      if (may.includes(`${other} types`) && typesOnly) return false;
      return !may.includes(`${other} in ${file.split("/").slice(1).join("/")}`);
    },
  );
  expect(refused.map(({ file, target }) => `${file} imports ${target}: ${why}`)).toEqual([]);
});

test("the pane hands over what is written, the plan decides it", () => {
  const planning =
    /^lint\/(as-written|edit-plan|obstacle|plan-edits|sum-formula|total-correction|unsettled)$/;
  const used = IMPORTS.filter(
    ({ room, target, typesOnly }) => room === "taskpane" && planning.test(target) && !typesOnly,
  );
  expect(used.map(({ file, target }) => `${file} imports ${target}`)).toEqual([
    "taskpane/preview/preview.tsx imports lint/as-written",
    "taskpane/results/line-content.tsx imports lint/as-written",
  ]);
});

const floorOf = (name: string) => name.split("/")[1]?.replace(/\.tsx?$/, "") ?? "";

describe.each(Object.keys(FLOORS))("within %s", (room) => {
  const floors = FLOORS[room]!;
  const inside = INSIDE.filter(({ from, to }) => roomOf(from) === room && roomOf(to) === room).map(
    ({ from, to }) => ({
      line: `${from} imports ${to}`,
      from: floorOf(from),
      to: floorOf(to),
    }),
  );

  test("every folder is a room of the list", () => {
    const folders = FILES.map(nameOf).filter((name) => name.split("/").length > 2);
    const unknown = folders.filter(
      (name) => roomOf(name) === room && !floors.includes(floorOf(name)),
    );
    expect(unknown).toEqual([]);
  });

  test("a room imports what stands below it, never above", () => {
    const climbing = inside.filter(({ from, to }) => {
      const [own, other] = [floors.indexOf(from), floors.indexOf(to)];
      return own >= 0 && (other > own || other < 0);
    });
    expect(climbing.map(({ line }) => line)).toEqual([]);
  });

  test("neighbours do not know each other", () => {
    const neighbours = NEIGHBOURS[room] ?? [];
    const across = inside.filter(
      ({ from, to }) => from !== to && neighbours.includes(from) && neighbours.includes(to),
    );
    expect(across.map(({ line }) => line)).toEqual([]);
  });
});

test("no imports in circles, types included", () => {
  const next = new Map(FILES.map((file) => [nameOf(file), [] as string[]]));
  for (const { from, to } of INSIDE) next.get(from)!.push(to);
  const done = new Set<string>();
  const circleFrom = (name: string, path: readonly string[]): readonly string[] | null => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name];
    if (done.has(name)) return null;
    const circle = next
      .get(name)!
      .map((other) => circleFrom(other, [...path, name]))
      .find((found) => found !== null);
    done.add(name);
    return circle ?? null;
  };
  const circles = [...next.keys()].flatMap((name) => circleFrom(name, [])?.join(" -> ") ?? []);
  expect(circles).toEqual([]);
});

test("libraries are named only in their rooms", () => {
  const refused = IMPORTS.filter(({ room, target }) =>
    LIBRARIES.some(({ name, rooms }) => name.test(target) && !rooms.includes(room)),
  );
  expect(refused.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
});

test("only the Excel adapter names Excel and Office; the simulator plays them", () => {
  const code = (file: string) =>
    text(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*|"(?:[^"\\\n]|\\.)*"|`[^`]*`/g, "");
  const naming = FILES.filter((file) => /\b(?:Excel|Office)\.[A-Za-z]/.test(code(file))).map(
    nameOf,
  );
  expect(naming.filter((name) => !/^(excel|simulator)\//.test(name))).toEqual([]);
});

test("no file is longer than 350 lines", () => {
  expect(FILES.filter((file) => text(file).split("\n").length > 351).map(nameOf)).toEqual([]);
});

test("cell text never becomes markup", () => {
  const risky =
    /dangerouslySetInnerHTML|\.innerHTML\s*=|\.outerHTML\s*=|insertAdjacentHTML|document\.write|\beval\(|new Function\(/;
  expect(FILES.filter((file) => risky.test(text(file))).map(nameOf)).toEqual([]);
});

test("points and amounts never go through binary floats by text", () => {
  const floats = FILES.filter((file) => /^(form|measure|lint|rules)\//.test(nameOf(file)))
    .filter((file) => /parseFloat\(|\.toFixed\(\d/.test(text(file)))
    .map(nameOf);
  expect(floats).toEqual([]);
});
