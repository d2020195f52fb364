import { shared } from "./jest.config.mjs";

/** Tests with other programs: those in test/e2e need the build in dist/ and a Chromium, those in test/office LibreOffice. */
export default {
  ...shared,
  roots: ["<rootDir>/test/e2e", "<rootDir>/test/office"],
  testTimeout: 60000,
  maxWorkers: 1,
};
