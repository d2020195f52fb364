import { buildArguments } from "../scripts/build-arguments";

const base = (origin: string) => buildArguments(["--origin", origin]).base;

test("without arguments it is a build for this machine", () => {
  expect(buildArguments([])).toEqual({
    base: "https://localhost:3000",
    officeJs: "self",
    id: null,
    out: "dist",
  });
});

test("Office.js is our own copy unless told, and any other word is told the choices", () => {
  expect(buildArguments(["--office-js", "cdn"]).officeJs).toBe("cdn");
  expect(buildArguments(["--office-js=cdn-cn"]).officeJs).toBe("cdn-cn");
  for (const word of ["CDN", "", "toString"]) {
    expect(() => buildArguments(["--office-js", word])).toThrow(/take self, cdn, cdn-cn/);
  }
  expect(() => buildArguments(["--officejs", "cdn"])).toThrow(/officejs/);
});

test("an origin is host and path, however it is written", () => {
  expect(base("https://Forms.example.gov.cn/ziping/")).toBe("https://forms.example.gov.cn/ziping");
  expect(base("https://forms.example.gov.cn")).toBe("https://forms.example.gov.cn");
  expect(base("https://10.1.2.3:8443/a/b//")).toBe("https://10.1.2.3:8443/a/b");
  expect(base("https://表格.example.cn/自评")).toBe(
    "https://xn--0xv092e.example.cn/%E8%87%AA%E8%AF%84",
  );
});

test.each([
  ["forms.example.gov.cn", /over https only/],
  ["http://forms.example.gov.cn", /over https only/],
  ["https://forms.example.gov.cn/?a=1", /host and path alone/],
  ["https://forms.example.gov.cn/#a", /host and path alone/],
  ["https://user:word@forms.example.gov.cn", /host and path alone/],
])("%s is refused with what to give", (origin, why) => {
  expect(() => base(origin)).toThrow(why);
});

test("an id is a GUID", () => {
  const id = "3e1d3c52-6a0b-4d43-9f0e-4d9b1f0a2c11";
  expect(buildArguments(["--id", id]).id).toBe(id);
  expect(() => buildArguments(["--id", "random"])).toThrow(/GUID/);
});
