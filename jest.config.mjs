/** TypeScript as the tests run it; `npm run typecheck` looks at the types. */
const typescript = (syntax) => [
  "@swc/jest",
  {
    jsc: {
      parser: syntax,
      target: "es2022",
      transform: { react: { runtime: "automatic" } },
    },
  },
];

/** What unit tests and those with other programs have in common. */
export const shared = {
  testEnvironment: "node",
  transform: {
    "^.+\\.tsx?$": typescript({ syntax: "typescript", tsx: true }),
    "/node_modules/hucre/.+\\.mjs$": typescript({ syntax: "ecmascript" }),
  },
  // Packages that come as ES modules only are made CommonJS too.
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
};

/** Unit and adapter tests; those that need other programs have jest.e2e.config.mjs. */
export default {
  ...shared,
  roots: ["<rootDir>/test"],
  // Left to itself jest keeps a core free; of two that is half.
  maxWorkers: "100%",
  testPathIgnorePatterns: ["<rootDir>/test/e2e/", "<rootDir>/test/office/"],
};
