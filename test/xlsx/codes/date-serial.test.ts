import { dateSerial } from "../../../src/xlsx/codes/date-serial";

test.each([
  ["2020-05-01", false, 43952],
  ["2020-05-01T12:00:00", false, 43952.5],
  ["2020-05-01T12:00", false, 43952.5],
  ["2020-05-01T12:00:00Z", false, 43952.5],
  ["1900-03-01", false, 61],
  ["1900-02-28", false, 59],
  ["1900-01-01", false, 1],
  ["2020-05-01", true, 42490],
  ["12:00:00", false, 0.5],
  ["18:00", true, 0.75],
  ["PT0H36M0.000S", false, 0.025],
  ["PT36H", false, 1.5],
  ["PT90M", false, 0.0625],
  ["PT43.2S", false, 0.0005],
  ["PT", false, null],
  ["P1D", false, null],
  ["2020年5月", false, null],
])("%s (1904: %p) is serial number %p", (iso, date1904, serial) => {
  expect(dateSerial(iso, date1904)).toBe(serial);
});
