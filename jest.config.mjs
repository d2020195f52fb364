/** TypeScript as the tests run it; `npm run typecheck` looks at the types. */
const typescript = (parser) => [
  "@swc/jest",
  { jsc: { parser, target: "es2022", transform: { react: { runtime: "automatic" } } } },
];

/** What all tests have in common. */
export const shared = {
  transform: {
    "^.+\\.tsx?$": typescript({ syntax: "typescript", tsx: true }),
    "/node_modules/hucre/.+\\.mjs$": typescript({ syntax: "ecmascript" }),
  },
  // numfmt 4.0.1 names a file for `require` that it does not ship.
  moduleNameMapper: { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js" },
  // Packages that come as ES modules only are made CommonJS too.
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
};

/** Rooms whose tests need a page: React draws into one, Office.js is loaded into one. */
const IN_A_PAGE = ["simulator", "taskpane"].map((room) => `<rootDir>/test/${room}/`);
const IN_EXCEL = "<rootDir>/test/excel/";
const WITH_OTHER_PROGRAMS = ["<rootDir>/test/e2e/", "<rootDir>/test/office/"];

const unit = { ...shared, roots: ["<rootDir>/test", "<rootDir>/src"] };

/**
 * The Excels that the adapter is tried in (src/simulator/differences.ts), of Excel 2021 and of the oldest that
 * the manifest lets in. EXCEL_MODE=documented names one alone.
 */
const EXCELS = [
  { mode: "documented", api: "1.14" },
  { mode: "kind", api: "1.14" },
  { mode: "harsh", api: "1.14" },
  { mode: "documented", api: "1.9" },
].filter(({ mode }) => [undefined, mode].includes(process.env.EXCEL_MODE));
if (EXCELS.length === 0)
  throw new Error(
    `EXCEL_MODE is ${process.env.EXCEL_MODE}; give documented, kind or harsh, or leave it out for all.`,
  );

/** Unit and adapter tests; those that need other programs have jest.e2e.config.mjs. */
export default {
  // Left to itself jest keeps a core free; of two that is half.
  maxWorkers: "100%",
  projects: [
    {
      ...unit,
      displayName: "node",
      testEnvironment: "node",
      testPathIgnorePatterns: [...WITH_OTHER_PROGRAMS, ...IN_A_PAGE, IN_EXCEL],
    },
    {
      ...unit,
      displayName: "page",
      testEnvironment: "jsdom",
      testMatch: IN_A_PAGE.map((folder) => `${folder}**/*.test.ts?(x)`),
    },
    ...EXCELS.map(({ mode, api }) => ({
      ...unit,
      displayName: `${mode} Excel ${api}`,
      testEnvironment: "jsdom",
      testMatch: [`${IN_EXCEL}**/*.test.ts?(x)`],
      globals: { EXCEL_MODE: mode, EXCEL_API: api },
    })),
  ],
};
