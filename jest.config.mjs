/** Unit and adapter tests; the browser tests have jest.e2e.config.mjs. */
export const typescript = {
  "^.+\\.tsx?$": [
    "ts-jest",
    {
      diagnostics: false,
      tsconfig: {
        module: "CommonJS",
        moduleResolution: "Node10",
        isolatedModules: true,
        esModuleInterop: true,
        jsx: "react-jsx",
        target: "ES2022",
      },
    },
  ],
};

export default {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testPathIgnorePatterns: ["<rootDir>/test/e2e/"],
  transform: typescript,
};
