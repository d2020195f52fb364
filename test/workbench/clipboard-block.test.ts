import { blockOf } from "../../src/workbench/clipboard-block";

test.each([
  ["98", [["98"]]],
  [
    "1\t2\r\n3\t4\r\n",
    [
      ["1", "2"],
      ["3", "4"],
    ],
  ],
  ["1\n2", [["1"], ["2"]]],
  [
    "\t得分\n\t",
    [
      ["", "得分"],
      ["", ""],
    ],
  ],
  ['"第一行\n第二行"\t"他说""好"""', [["第一行\n第二行", '他说"好"']]],
  ['"甲"乙\t"丙', [['"甲"乙', '"丙']]],
  ["", [[""]]],
])("the clipboard %j is the block %j", (text, block) => {
  expect(blockOf(text)).toEqual(block);
});
