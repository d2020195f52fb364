import { readFileSync } from "node:fs";
import { FOR_SHIPPING, FOR_TOOLS, licencesText, packages } from "../scripts/licences";

test("every package has a licence of the list, those that are shipped of the shorter one", () => {
  const others = packages().filter(
    ({ licence, shipped }) =>
      !FOR_SHIPPING.includes(licence) && (shipped || !FOR_TOOLS.includes(licence)),
  );
  expect(others).toEqual([]);
});

test("every licence of the lists is used", () => {
  const of = (shipped: boolean) =>
    packages().flatMap((each) => (each.shipped === shipped ? [each.licence] : []));
  expect(FOR_SHIPPING.filter((licence) => !of(true).includes(licence))).toEqual([]);
  expect(FOR_TOOLS.filter((licence) => !of(false).includes(licence))).toEqual([]);
});

test("the words of the licences are there, of dependencies' dependencies too", () => {
  const text = licencesText();
  const [nested] = packages().filter(({ name, shipped }) => name === "entities" && shipped);
  expect(nested!.folder).toContain("/node_modules/");
  expect(text).toContain(`entities ${nested!.version} (BSD-2-Clause)\n\nCopyright (c) Felix`);
  expect(text).toContain(readFileSync("node_modules/react/LICENSE", "utf8").trim());
  expect(text).toMatch(/@microsoft\/office-js [^]*MICROSOFT SOFTWARE LICENSE TERMS/i);
});

test("every version is fixed, and the lock file names no registry", () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  const ranges = Object.values<string>({ ...dependencies, ...devDependencies });
  expect(ranges.filter((range) => !/^\d+\.\d+\.\d+$/.test(range))).toEqual([]);
  expect(readFileSync("package-lock.json", "utf8")).not.toMatch(/https?:\/\/[^"]*\.tgz/);
});
