/** Unit and adapter tests; those that need other programs have jest.e2e.config.mjs. */
export const typescript = {
  "^.+\\.tsx?$|/node_modules/hucre/.+\\.mjs$": [
    "ts-jest",
    {
      diagnostics: false,
      tsconfig: {
        module: "CommonJS",
        moduleResolution: "Node10",
        isolatedModules: true,
        esModuleInterop: true,
        allowJs: true,
        jsx: "react-jsx",
        target: "ES2022",
      },
    },
  ],
};

/** Packages that come as ES modules only are made CommonJS too. */
export const MODULES_ONLY = ["/node_modules/(?!hucre/)"];

export default {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testPathIgnorePatterns: ["<rootDir>/test/e2e/", "<rootDir>/test/office/"],
  transform: typescript,
  transformIgnorePatterns: MODULES_ONLY,
};
