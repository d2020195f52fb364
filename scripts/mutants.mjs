import { Stryker } from "@stryker-mutator/core";
import jest from "../jest.config.mjs";

/**
 * `npm run mutants -- FILE...`: which changes of these files of src no unit test notices. The tests run
 * are those that need a page where the file's room does, else the others. A file takes some minutes.
 */
const files = process.argv.slice(2);
if (files.length === 0) {
  console.error("Name files of src: npm run mutants -- src/measure/units.ts");
  process.exit(2);
}

const [pure, page] = jest.projects;
const inPage = files.some((file) => /^src\/(?:excel|simulator|taskpane)\//.test(file));
const { displayName, ...project } = inPage ? page : pure;

const results = await new Stryker({
  mutate: files,
  testRunner: "jest",
  jest: {
    config: {
      ...project,
      maxWorkers: 1,
      // Recording what each test reaches takes environments of Stryker's own.
      testEnvironment: `@stryker-mutator/jest-runner/jest-env/${project.testEnvironment}`,
    },
  },
  coverageAnalysis: "perTest",
  reporters: ["clear-text"],
  clearTextReporter: { allowColor: false, reportTests: false, skipFull: true },
  tempDirName: ".mutants",
  ignorePatterns: ["dist", "docs"],
  concurrency: 2,
  timeoutMS: 60000,
}).runMutationTest();

const survived = results.filter(({ status }) => status === "Survived" || status === "NoCoverage");
console.log(
  `${results.length} mutants of the ${displayName} tests, ${survived.length} not noticed`,
);
