import { contentPolicy, OFFICE_JS, type OfficeJs } from "../scripts/office-js";

const scriptSources = (officeJs: OfficeJs) =>
  /script-src ([^;]*)/.exec(contentPolicy(officeJs))![1]!.split(" ");

test.each(Object.entries<OfficeJs>(OFFICE_JS))(
  "%s: the page may load the script it names, and from nowhere else",
  (choice, officeJs) => {
    const from = new URL(officeJs.script, "https://page.test/taskpane.html").origin;
    const isOurs = from === "https://page.test";
    expect(isOurs).toBe(choice === "self");
    expect(scriptSources(officeJs)).toEqual(isOurs ? ["'self'"] : ["'self'", from]);
    expect(contentPolicy(officeJs)).toMatch(/^default-src 'none';/);
    expect(contentPolicy(officeJs)).toMatch(/connect-src 'self';/);
    expect(officeJs.privacy["zh-CN"]).toContain(isOurs ? "本站以外" : from);
    expect(officeJs.privacy["en-US"]).toContain(isOurs ? "No other site" : from);
  },
);
