import { billOfMaterials } from "../scripts/bill-of-materials";
import { packages } from "../scripts/licences";

test("the bill has every package that is shipped and no other, and is the same each time", () => {
  const { components, ...bill } = JSON.parse(billOfMaterials());
  expect(bill).toMatchObject({
    bomFormat: "CycloneDX",
    metadata: { component: { name: "ziping" } },
  });
  expect([bill.serialNumber, bill.metadata.timestamp]).toEqual([undefined, undefined]);
  const named = ({ name, version }: { name: string; version: string }) => `${name}@${version}`;
  const shipped = packages().filter((each) => each.shipped);
  expect(new Set(components.map(named))).toEqual(new Set(shipped.map(named)));
});
