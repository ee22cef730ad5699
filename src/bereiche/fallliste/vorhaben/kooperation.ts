/** Counts cooperation over chosen Fallmappen, and writes the counting into its table in place of the one before. */
import type { Fehler, Lesung } from '../../../listen/fehler';
import { type Kooperationsdatei, zaehleKooperation } from '../fach/kooperationszaehlung';
import type { KOOPERATIONSZAHLEN } from '../kooperationszahlen';
import { hindernisse } from './eigeneTabelle';
import { eintragsausgang } from './listenbericht';
import type { Listenwerk } from './listenwerk';
import { leseDateien, type Mappenquelle } from './mappenquelle';
import { type Eintrag, liesNebentabelle, schreibeEigene } from './nebentabelle';
import { KOOPERATIONSTABELLE, planeKooperation } from './planeKooperation';

/** What is said of a workbook without the table. */
const OHNE_TABELLE: Fehler = { code: 'KOOPERATIONSZAHLEN_FEHLEN', orte: [{ art: 'mappe' }] };

/** Reads the files and shows what they come to; writes nothing. Without any, what was shown goes. */
export async function zaehleAus(werk: Listenwerk, quellen: readonly Mappenquelle[]): Promise<void> {
  werk.setze({ kooperation: null, kooperationsausgang: null });
  if (quellen.length === 0) return;
  const dateien: Kooperationsdatei[] | null = await leseDateien(werk, quellen, werk.umgebung.liesKooperation);
  if (dateien === null) return;
  const dateisaetze = await werk.umgebung.dateisaetze();
  const kooperation = { zaehlung: zaehleKooperation(dateien), tag: werk.jetzt().datum };
  werk.setze({ dateisaetze, kooperation });
}

/** Writes the counting that is shown. */
export async function trageKooperationEin(werk: Listenwerk): Promise<void> {
  werk.setze({ kooperationsausgang: null });
  const eintrag = await plane(werk);
  if (eintrag === null) return;
  if (!eintrag.ok) return werk.setze({ kooperationsausgang: { art: 'fehlerhaft', fehler: eintrag.fehler } });
  const ausgaenge = await schreibeEigene(werk, eintrag.wert);
  if (ausgaenge === null) return;
  werk.merke('kooperation', ausgaenge);
  werk.setze({ kooperationsausgang: eintragsausgang(ausgaenge, werk.get()) });
}

async function plane(
  werk: Listenwerk,
): Promise<Lesung<Eintrag<typeof KOOPERATIONSZAHLEN, 'schluessel'>> | null> {
  const { kooperation } = werk.get();
  if (kooperation === null) return null;
  const gelesen = await liesNebentabelle(werk, KOOPERATIONSTABELLE, OHNE_TABELLE);
  if (!gelesen?.ok) return gelesen;
  const { tabelle } = gelesen.wert;
  const fehler = hindernisse(KOOPERATIONSTABELLE, tabelle);
  if (fehler.length > 0) return { ok: false, fehler };
  const zeilen = planeKooperation(tabelle, kooperation.zaehlung, kooperation.tag);
  return { ok: true, wert: { tabelle: KOOPERATIONSTABELLE, bestand: gelesen.wert, zeilen } };
}
