/**
 * Day numbers of both date systems of Excel. Pure; knows no cells.
 */

const millisecondsPerDay = 86_400_000;

/**
 * The serial of a day as Excel's DATE gives it: months and days may overflow, years below 1900 count from 1900.
 * `undefined` where Excel answers #NUM!.
 */
export function dateSerial(year: number, month: number, day: number, date1904: boolean): number | undefined {
  const fullYear = Math.trunc(year) < 1900 ? 1900 + Math.trunc(year) : Math.trunc(year);
  const days = Date.UTC(fullYear, Math.trunc(month) - 1, Math.trunc(day)) / millisecondsPerDay;
  const serial = date1904 ? days - Date.UTC(1904, 0, 1) / millisecondsPerDay : serial1900(days);
  return serial < 0 || fullYear > 9999 ? undefined : serial;
}

/** Excel's 1900 system counts a 29 February 1900 that never was. */
function serial1900(days: number): number {
  const serial = days - Date.UTC(1899, 11, 30) / millisecondsPerDay;
  return serial < 61 ? serial - 1 : serial;
}
