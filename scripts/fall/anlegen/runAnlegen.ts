/** The headless interface that makes Fallmappen from rows of a list, one file a person. It replaces no file. */
import { join } from 'node:path';
import { fallmappenFuer, type Personenwahl, vorlageText } from '../../../src/bereiche/fallliste';
import { REGELWERKE, regelsaetzeIn } from '../../../src/fall/regelsaetze';
import type { PlainDate } from '../../../src/listen/plainDate';
import { PaketError } from '../../../src/paket/fehler';
import { oeffneArbeitsmappe } from '../../../src/paket/lesen/arbeitsmappe';
import { PaketTabelle } from '../../../src/paket/paketTabelle';
import { fuelleFallmappe } from '../../../src/pane/fuelleFallmappe';
import type { Regelsatz } from '../../../src/rules/regelsatz';
import { ArbeitsdateiError, istOrdner, legeDateiAn, ordnerFehlt, readDatei } from '../dateien';
import { fehlerzeilen } from '../fehlerzeilen';
import { KNOTENZIP } from '../knotenzip';
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
  const saetze = regelsaetzeIn(liste.wert.gelesen.felder.get(REGELWERKE.name));
  if (!saetze.ok) return unbrauchbar(fehlerzeilen(saetze.fehler));
  const vorlage = readDatei(lauf.vorlage);
  const befunde: Anlegebefund[] = [];
  // One after the other, so that only one of them is in memory.
  for (const person of personen) befunde.push(await legeAn(person, { vorlage, ordner, heute }));
  const ergebnis = { ...bericht(befunde), ...hinweisAuf(saetze.wert, vorlage) };
  const istEtwasDa = befunde.some(({ art }) => art !== 'abgelehnt');
  return istEtwasDa ? berechnet(ergebnis) : unbrauchbar(befunde.flatMap(ablehnungszeilen));
}

/** What is to be said where the list has rules of the house that the template does not bring along. */
function hinweisAuf(saetze: readonly Regelsatz[], vorlage: Uint8Array): { readonly hinweis?: string } {
  if (saetze.length === 0) return {};
  const mitgebrachte = versionenIn(vorlage);
  return saetze.every(({ version }) => mitgebrachte.has(version)) ? {} : { hinweis: vorlageText(saetze) };
}

/** The released rules that a template brings along; none where it cannot be read, which each Fallmappe says for itself. */
function versionenIn(vorlage: Uint8Array): ReadonlySet<string> {
  try {
    const gelesen = new PaketTabelle(oeffneArbeitsmappe(vorlage, KNOTENZIP), REGELWERKE, []).lies();
    const saetze = regelsaetzeIn(gelesen?.ok === true ? gelesen.wert.tabelle : undefined);
    return new Set(saetze.ok ? saetze.wert.map(({ version }) => version) : []);
  } catch (error) {
    if (error instanceof PaketError) return new Set();
    throw error;
  }
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
