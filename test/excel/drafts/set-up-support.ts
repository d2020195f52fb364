import type { SavedWorkbook, SimulatedSnapshot, SimulatedWorkbook } from "../../../src/simulator";

type Sheet = SimulatedSnapshot["sheets"][number];

export function sheetNamed(simulated: SimulatedWorkbook, name: string): Sheet {
  const sheet = simulated.snapshot().sheets.find((one) => one.name === name);
  if (!sheet) throw new RangeError(`No sheet ${name}.`);
  return sheet;
}

export function snapshotCell({ cells }: Sheet, a1: string): Sheet["cells"][string] {
  const cell = cells[a1];
  if (!cell) throw new RangeError(`Nothing in ${a1}.`);
  return cell;
}

/** All that a saved file keeps; the merged areas of a sheet in no order of time. */
export function saved(simulated: SimulatedWorkbook): SavedWorkbook {
  const { sheets, ...kept } = simulated.save();
  return {
    ...kept,
    sheets: sheets.map((sheet) => ({ ...sheet, merges: [...(sheet.merges ?? [])].sort() })),
  };
}

/** What Excel says when it breaks off. */
export const failureCodes = [
  "GeneralException",
  "AccessDenied",
  "ItemNotFound",
  "InvalidOperationInCellEditMode",
  "RequestPayloadSizeLimitExceeded",
  "InvalidArgument",
];

/** How many actions each batch from now on has. */
export function countActions(simulated: SimulatedWorkbook): number[] {
  const counts: number[] = [];
  const { answer } = simulated;
  jest.spyOn(simulated, "answer").mockImplementation((message) => {
    counts.push(JSON.parse(message).message.body.Actions.length);
    return answer.call(simulated, message);
  });
  return counts;
}
