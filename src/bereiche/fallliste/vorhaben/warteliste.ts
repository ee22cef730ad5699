/** Writes who waits for a place into the table of the waiting list: by Kundennummer, wherever their rows stand by then. */
import type { Fehler, Lesung } from '../../../listen/fehler';
import type { PlainDate } from '../../../listen/plainDate';
import type { Tabellenbestand } from '../../../mappe/liste/tabellenmappe';
import type { WARTELISTE } from '../listen';
import { type GelesenesExter, liesExter } from './exterplaetze';
import { eintragsausgang } from './listenbericht';
import type { Listenwerk } from './listenwerk';
import { type Eintrag, liesNebentabelle, schreibeEigene } from './nebentabelle';
import { planeWartetabelle, WARTETABELLE } from './planeWarteliste';

/** What is said of a workbook without the table. */
export const OHNE_WARTELISTE: Fehler = { code: 'WARTELISTE_FEHLT', orte: [{ art: 'mappe' }] };

/** Reads places, list and table, and writes what differs. */
export async function trageWartelisteEin(werk: Listenwerk): Promise<void> {
  werk.setze({ wartelistenausgang: null });
  const exter = await liesExter(werk);
  if (exter === null) return;
  const gelesen = await liesNebentabelle(werk, WARTETABELLE, OHNE_WARTELISTE);
  if (gelesen === null) return;
  const eintrag = gelesen.ok ? eintragIn(gelesen.wert, exter, werk.jetzt().datum) : gelesen;
  if (!eintrag.ok) return werk.setze({ wartelistenausgang: { art: 'fehlerhaft', fehler: eintrag.fehler } });
  const ausgaenge = await schreibeEigene(werk, eintrag.wert);
  if (ausgaenge === null) return;
  werk.merke('warteliste', ausgaenge);
  werk.setze({ wartelistenausgang: eintragsausgang(ausgaenge, werk.get()) });
}

function eintragIn(
  bestand: Tabellenbestand,
  exter: GelesenesExter,
  heute: PlainDate,
): Lesung<Eintrag<typeof WARTELISTE, 'kundennummer'>> {
  const { plaetze, bestand: liste } = exter;
  const plan = planeWartetabelle({ plaetze, liste: liste.tabelle, tabelle: bestand.tabelle, heute });
  return plan.ok ? { ok: true, wert: { tabelle: WARTETABELLE, bestand, zeilen: plan.wert } } : plan;
}
