const DAY = 24 * 60 * 60 * 1000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** Serial 60 is the 29th of February 1900, a day that never was: what is before it counts one less. */
const FALSE_LEAP_DAY = 60;

/**
 * The serial number of an ISO 8601 date and time ("2020-05-01T12:00:00"), without time zone;
 * null for any other text.
 */
export function dateSerial(iso: string, date1904: boolean): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(iso);
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((digits) => Number(digits ?? 0));
  const time = Date.UTC(year, month - 1, day, hour, minute) + second * 1000;
  if (date1904) return (time - EPOCH_1904) / DAY;
  const serial = (time - EPOCH_1900) / DAY;
  return serial <= FALSE_LEAP_DAY ? serial - 1 : serial;
}
