/** Whether two stretches of bytes of the same length are the same. */

/** @param von where the first begins. @param dort where the second does; what lies behind the end of its bytes is never the same. */
export function sindGleich(
  bytes: Uint8Array,
  von: number,
  andere: Uint8Array,
  dort: number,
  laenge: number,
): boolean {
  for (let index = 0; index < laenge; index++) if (bytes[von + index] !== andere[dort + index]) return false;
  return true;
}
