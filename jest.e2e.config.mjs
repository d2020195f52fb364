import { MODULES_ONLY, typescript } from "./jest.config.mjs";

/** Tests with other programs: those in test/e2e need the build in dist/ and a Chromium, those in test/office LibreOffice. */
export default {
  testEnvironment: "node",
  roots: ["<rootDir>/test/e2e", "<rootDir>/test/office"],
  transform: typescript,
  transformIgnorePatterns: MODULES_ONLY,
  testTimeout: 60000,
  maxWorkers: 1,
};
