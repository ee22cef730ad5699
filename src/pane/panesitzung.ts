/** Binds a session of the pane to the open workbook. */
import { anfangsteile, type Bereich } from '../bausteine/bereich';
import { createExcelFallmappe } from '../excel/excelFallmappe';
import { ZUSATZ_LAENGE, zusatzAus } from '../listen/nummer';
import { zeitpunktVon } from '../listen/plainDate';
import { createSitzung } from '../mappe/ablauf';
import type { Sitzung } from '../mappe/sitzung';

/** @param art the kind of workbook, where it is no Fallmappe but one with more in it. */
export function panesitzung(bereiche: readonly Bereich[], art?: string): Sitzung {
  const mappe = createExcelFallmappe({
    bereiche: bereiche.map((each) => each.mappe),
    ...(art !== undefined && { art }),
  });
  const sitzung = createSitzung(mappe, {
    jetzt: () => zeitpunktVon(new Date()),
    zusatz: () => zusatzAus(crypto.getRandomValues(new Uint8Array(ZUSATZ_LAENGE))),
    warten: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    anfang: anfangsteile(bereiche),
  });
  // Whoever comes back from the sheet may have changed something there that Excel has not told.
  window.addEventListener('focus', () => sitzung.schauNach());
  return sitzung;
}
