import {
  readTheme,
  shownColour,
  INDEXED_COLOURS,
} from "../../../../src/xlsx/in-place/look/colours";
import { locateXml } from "../../../../src/xlsx/text/located-xml";

/** Office's theme of 2013 to 2022: two pairs of dark and light, accents. */
const SCHEME = ["44546A", "E7E6E6", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];
const THEME = `<a:theme xmlns:a="urn:a"><a:themeElements><a:clrScheme name="Office">
  <a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>
  ${SCHEME.map((colour) => `<a:c><a:srgbClr val="${colour}"/></a:c>`).join("")}
</a:clrScheme></a:themeElements></a:theme>`;

const palette = { theme: readTheme("theme", THEME), indexed: INDEXED_COLOURS };

/** The tints as Excel writes them for the rows of its palette, and the colours that it shows there. */
test.each([
  ['theme="0"', "#FFFFFF"],
  ['theme="1"', "#000000"],
  ['theme="2"', "#E7E6E6"],
  ['theme="3"', "#44546A"],
  ['theme="4"', "#4472C4"],
  ['theme="4" tint="0.79998168889431442"', "#D9E1F2"],
  ['theme="4" tint="0.59999389629810485"', "#B4C6E7"],
  ['theme="4" tint="0.39997558519241921"', "#8EA9DB"],
  ['theme="4" tint="-0.249977111117893"', "#305496"],
  ['theme="4" tint="-0.499984740745262"', "#203764"],
  ['theme="0" tint="-0.14999847407452621"', "#D9D9D9"],
  ['theme="1" tint="0.499984740745262"', "#808080"],
  ['theme="5" tint="0.79998168889431442"', "#FCE4D6"],
  ['theme="9" tint="0.59999389629810485"', "#C6E0B4"],
  ['rgb="FFabcdef"', "#ABCDEF"],
  ['indexed="22"', "#C0C0C0"],
  ['indexed="64"', "#123456"],
  ['auto="1"', "#123456"],
])("<color %s> is shown as %s", (attributes, shown) => {
  expect(shownColour(locateXml("color", `<color ${attributes}/>`), palette, "#123456")).toBe(shown);
});
