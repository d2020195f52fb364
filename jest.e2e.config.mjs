import { typescript } from "./jest.config.mjs";

/** Browser tests: they need the build in dist/ and a Chromium on the machine. */
export default {
  testEnvironment: "node",
  roots: ["<rootDir>/test/e2e"],
  transform: typescript,
  testTimeout: 60000,
  maxWorkers: 1,
};
