/** The headless interface that makes Fallmappen from rows of a list, one file a person. It replaces no file. */
import { join } from 'node:path';
import { fallmappenFuer, type Personenwahl } from '../../../src/bereiche/fallliste';
import type { PlainDate } from '../../../src/listen/plainDate';
import { fuelleFallmappe } from '../../../src/pane/fuelleFallmappe';
import { ArbeitsdateiError, istOrdner, legeDateiAn, ordnerFehlt, readDatei } from '../dateien';
import { fehlerzeilen } from '../fehlerzeilen';
import { berechnet, type Lauf, unbrauchbar } from '../lauf';
import { oeffneListe } from '../oeffneListe';
import { type Anlegebefund, bericht } from './bericht';

/** What a run is asked for. */
export interface Anlegelauf {
  readonly pfad: string;
  readonly ordner: string;
  /** Of whom; everybody in the list where nobody is named. */
  readonly kundennummern: readonly string[];
  /** The empty Fallmappe that all of them come from. */
  readonly vorlage: string;
  readonly heute: PlainDate;
}

/** Exit 2 where the list cannot be used, somebody is not in it, or no Fallmappe could be made; then nothing is written. */
export async function runAnlegen(lauf: Anlegelauf): Promise<Lauf> {
  const { pfad, ordner, kundennummern, heute } = lauf;
  if (!istOrdner(ordner)) throw ordnerFehlt(ordner);
  const liste = oeffneListe(pfad);
  if (!liste.ok) return unbrauchbar(fehlerzeilen(liste.fehler));
  const gewaehlt = fallmappenFuer(liste.wert.gelesen, kundennummern, heute);
  if (!gewaehlt.ok) return unbrauchbar(fehlerzeilen(gewaehlt.fehler));
  const { personen, unbekannte } = gewaehlt.wert;
  if (unbekannte.length > 0)
    return unbrauchbar(
      unbekannte.map((nummer) => `${nummer}: Diese Kundennummer steht nicht in der Fallliste.`),
    );
  if (personen.length === 0) return unbrauchbar(['In der Fallliste steht niemand mit einer Kundennummer.']);
  const vorlage = readDatei(lauf.vorlage);
  const befunde: Anlegebefund[] = [];
  // One after the other, so that only one of them is in memory.
  for (const person of personen) befunde.push(await legeAn(person, { vorlage, ordner, heute }));
  const ergebnis = bericht(befunde);
  const istEtwasDa = befunde.some(({ art }) => art !== 'abgelehnt');
  return istEtwasDa ? berechnet(ergebnis) : unbrauchbar(befunde.flatMap(ablehnungszeilen));
}

/** A name of a file says no more of a person than the Kundennummer, and holds nothing that a folder could take for a way. */
const ALS_DATEINAME = /^[A-Za-z0-9_-]{1,40}$/;

async function legeAn(
  { kundennummer, neu }: Personenwahl,
  {
    vorlage,
    ordner,
    heute,
  }: { readonly vorlage: Uint8Array; readonly ordner: string; readonly heute: PlainDate },
): Promise<Anlegebefund> {
  if (!neu.ok) return { art: 'abgelehnt', kundennummer, fehler: neu.fehler };
  if (!ALS_DATEINAME.test(kundennummer)) return { art: 'abgelehnt', kundennummer, satz: KEIN_DATEINAME };
  const mappe = await fuelleFallmappe(vorlage, neu.wert.eingaben, heute);
  if ('satz' in mappe) return { art: 'abgelehnt', kundennummer, satz: mappe.satz };
  if (!mappe.ok) return { art: 'abgelehnt', kundennummer, fehler: mappe.fehler };
  const datei = `Fallmappe-${kundennummer}.xlsx`;
  const { nichtUebernommen } = neu.wert;
  try {
    const istNeu = legeDateiAn(join(ordner, datei), mappe.wert);
    return { art: istNeu ? 'angelegt' : 'vorhanden', kundennummer, datei, nichtUebernommen };
  } catch (error) {
    // Of those that are made already the report has to tell.
    if (error instanceof ArbeitsdateiError) return { art: 'abgelehnt', kundennummer, satz: error.message };
    throw error;
  }
}

const KEIN_DATEINAME =
  'Aus dieser Kundennummer lässt sich kein Dateiname bilden. Erlaubt sind bis zu 40 Buchstaben von A bis Z, Ziffern, „-“ und „_“.';

function ablehnungszeilen(befund: Anlegebefund): string[] {
  if (befund.art !== 'abgelehnt') return [];
  if ('satz' in befund) return [`${befund.kundennummer}: ${befund.satz}`];
  return fehlerzeilen(befund.fehler, befund.kundennummer);
}
