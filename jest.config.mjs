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
const IN_A_PAGE = ["excel", "simulator", "taskpane"].map((room) => `<rootDir>/test/${room}/`);
const WITH_OTHER_PROGRAMS = ["<rootDir>/test/e2e/", "<rootDir>/test/office/"];

const unit = { ...shared, roots: ["<rootDir>/test", "<rootDir>/src"] };

/** Unit and adapter tests; those that need other programs have jest.e2e.config.mjs. */
export default {
  // Left to itself jest keeps a core free; of two that is half.
  maxWorkers: "100%",
  projects: [
    {
      ...unit,
      displayName: "node",
      testEnvironment: "node",
      testPathIgnorePatterns: [...WITH_OTHER_PROGRAMS, ...IN_A_PAGE],
    },
    {
      ...unit,
      displayName: "page",
      testEnvironment: "jsdom",
      testMatch: IN_A_PAGE.map((folder) => `${folder}**/*.test.ts?(x)`),
    },
  ],
};
