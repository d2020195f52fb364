import { createWorkbook } from "../../../src/simulator";
import { openInExcel } from "../../excel/office-host";
import { inBatch, refusal } from "../on-sheet";

const sheets = [{ name: "表", cells: {} }];
const open = (...xmlParts: string[]) =>
  openInExcel(sheets, { xmlParts, differences: [] }).simulated;

/** What stands in the only part of a namespace, and how many there are. */
async function found(namespace: string) {
  const [xml, count] = await inBatch((_, { customXmlParts }) => {
    const parts = customXmlParts.getByNamespace(namespace);
    return [parts.getOnlyItemOrNullObject().getXml(), parts.getCount()] as const;
  });
  return [xml.value ?? null, count.value];
}

test("a part is found by its namespace, and alone where there is one", async () => {
  open('<a xmlns="urn:a"/>', '<p:b xmlns:p="urn:b" n="1"/>', '<p:b xmlns:p="urn:b" n="2"/>');
  expect(await found("urn:a")).toEqual(['<a xmlns="urn:a"/>', 1]);
  expect(await found("urn:b")).toEqual([null, 2]);
  expect(await found("urn:c")).toEqual([null, 0]);
});

test("parts are put in, changed and taken out, and stay with the saved workbook", async () => {
  const simulated = open('<a xmlns="urn:a"/>');
  await inBatch((_, { customXmlParts }) => {
    customXmlParts.add('<?xml version="1.0" encoding="UTF-8"?>\n<b xmlns="urn:b"/>');
    customXmlParts.getByNamespace("urn:b").getOnlyItemOrNullObject().setXml('<c xmlns="urn:c"/>');
    customXmlParts.getByNamespace("urn:a").getOnlyItemOrNullObject().delete();
    customXmlParts.getByNamespace("urn:none").getOnlyItemOrNullObject().delete();
  });
  const saved = simulated.save();
  expect(saved.xmlParts).toEqual(['<c xmlns="urn:c"/>']);
  expect(createWorkbook(saved.sheets, saved).save().xmlParts).toEqual(saved.xmlParts);
});

test.each(["", "text", "<a>", '<a b="1" b="2"/>', "<a/><b/>"])(
  "%p is not well-formed, and refused",
  async (xml) => {
    const simulated = open('<a xmlns="urn:a"/>');
    expect(await refusal((_, { customXmlParts }) => customXmlParts.add(xml))).toBe(
      "InvalidArgument",
    );
    const set = refusal((_, { customXmlParts }) =>
      customXmlParts.getByNamespace("urn:a").getOnlyItem().setXml(xml),
    );
    expect(await set).toBe("InvalidArgument");
    expect(simulated.save().xmlParts).toEqual(['<a xmlns="urn:a"/>']);
  },
);

test("a read-only workbook takes none", async () => {
  const simulated = open();
  simulated.setReadOnly(true);
  expect(await refusal((_, { customXmlParts }) => customXmlParts.add("<a/>"))).toBe("AccessDenied");
});
