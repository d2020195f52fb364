const DAY = 24 * 60 * 60 * 1000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** Serial 60 is the 29th of February 1900, a day that never was: what is before it counts one less. */
const FALSE_LEAP_DAY = 60;

/**
 * The serial number of an ISO 8601 date, date and time ("2020-05-01T12:00:00"), time of day ("10:30:00")
 * or duration of hours, minutes and seconds ("PT0H11M0.5S"), without time zone; null for any other text.
 */
export function dateSerial(iso: string, date1904: boolean): number | null {
  const time = TIME.exec(iso) ?? DURATION.exec(iso);
  if (time) return partOfDay(time.slice(1));
  const match = DATE.exec(iso);
  if (!match) return null;
  const [year = 0, month = 0, day = 0] = match.slice(1, 4).map(Number);
  const midnight = Date.UTC(year, month - 1, day);
  return daysTo(midnight, date1904) + partOfDay(match.slice(4));
}

const DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;
const TIME = /^(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?$/;
const DURATION = /^PT(?=\d)(?:(\d{1,7})H)?(?:(\d{1,7})M)?(?:(\d{1,7}(?:\.\d+)?)S)?$/;

/** Of hours, minutes and seconds, those that are written. */
function partOfDay(digits: readonly (string | undefined)[]): number {
  const [hours = 0, minutes = 0, seconds = 0] = digits.map((each) => Number(each ?? 0));
  return (hours * 3600 + minutes * 60 + seconds) / 86400;
}

function daysTo(time: number, date1904: boolean): number {
  if (date1904) return (time - EPOCH_1904) / DAY;
  const serial = (time - EPOCH_1900) / DAY;
  return serial <= FALSE_LEAP_DAY ? serial - 1 : serial;
}
