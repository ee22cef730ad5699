/** Both ways from a workbook to a result: without Excel, as the headless interface goes it, and beside it, as the pane does. */
import { rmSync } from 'node:fs';
import { fehlerzeilen } from '../../scripts/fall/fehlerzeilen';
import { runFall } from '../../scripts/fall/runFall';
import { NEUERE_LISTE } from '../../scripts/fall/runListe';
import { ERGEBNIS_IDS, FAELLE, FALLLISTE, type Listenergebnis } from '../../src/bereiche/fallliste';
import { createListensitzung } from '../../src/bereiche/fallliste/vorhaben/listensitzung';
import { createExcelFallmappe } from '../../src/excel/excelFallmappe';
import { createExcelTabelle } from '../../src/excel/liste/excelTabelle';
import { frageMappenart } from '../../src/excel/mappenart';
import { feldLabel } from '../../src/fall/texte/felder';
import { findeSpalten } from '../../src/listen/readListe';
import { eintragen } from '../../src/mappe/eintragen';
import { lesen } from '../../src/mappe/lesen';
import { resultJson } from '../../src/mappe/resultJson';
import { oeffneArbeitsmappe } from '../../src/paket/lesen/arbeitsmappe';
import { PaketTabelle } from '../../src/paket/paketTabelle';
import { openHost, type StandInHost } from '../host/nodeHost';
import type { Arbeitsordner } from '../support/arbeitsordner';
import { MAPPENBEREICHE } from '../support/bereiche';
import { JETZT } from '../support/mappe';
import { UMGEBUNG } from '../support/offeneListe';

/** What came of a workbook: a result and what is said beside it, or sentences alone. */
export interface Befund {
  /** As JSON; null where there is none. */
  readonly ergebnis: object | null;
  readonly saetze: readonly string[];
}

/** A way. @param traegtEin whether results are entered or it is only read. */
export type Weg = (bytes: Uint8Array, traegtEin: boolean) => Promise<Befund>;

/** Through the headless interface. The way rejects where it does what it must never do. */
export function ohneExcel(ordner: Arbeitsordner): Weg {
  return async (bytes, traegtEin) => {
    const [ein, aus] = [ordner.lege('ein.xlsx', bytes), ordner.pfad('aus.xlsx')];
    const { code, out, err } = await runFall(traegtEin ? [ein, aus] : [ein], JETZT);
    const ausgabe = ordner.inhalt().includes('aus.xlsx') ? new Uint8Array(ordner.lies('aus.xlsx')) : null;
    rmSync(aus, { force: true });
    if (code === 2 && ausgabe === null && out === '') return { ergebnis: null, saetze: zeilenAus(err, ein) };
    if (code !== 0 || (ausgabe !== null) !== traegtEin) throw new Error(`exit ${code}: ${err}`);
    const bericht = JSON.parse(out) as object;
    if (!('suchlaeufe' in bericht)) return mappenbefund(bericht);
    if (ausgabe === null) throw new Error('Of a list only what is entered can be compared');
    return listenbefund(bericht as Bericht, ausgabe);
  };
}

/** What is said without the path of the file. */
function zeilenAus(err: string, pfad: string): string[] {
  return err
    .trimEnd()
    .split('\n')
    .map((zeile) => zeile.replace(`${pfad}: `, ''));
}

/** What of the result is said in words: what is open and decides, hints, reasons. */
interface Gesagtes {
  readonly kennung: { readonly entscheidendeFragen: readonly string[] };
  readonly hinweise: readonly { readonly text: string }[];
  readonly begruendung: readonly { readonly text: string }[];
}

function mappenbefund(bericht: object): Befund {
  const { kennung, hinweise, begruendung } = bericht as Gesagtes;
  const offene = kennung.entscheidendeFragen.map((feld) => `Offen und entscheidend: ${feldLabel(feld)}`);
  return { ergebnis: bericht, saetze: [...offene, ...[...hinweise, ...begruendung].map(({ text }) => text)] };
}

/** The report of a list, as far as it is looked at here. */
interface Bericht {
  readonly suchlaeufe: unknown;
  readonly fehler: readonly { readonly ort: string; readonly code: string; readonly text: string }[];
}

/** The report of a list, and what stands in its result cells now. */
function listenbefund({ suchlaeufe, fehler }: Bericht, ausgabe: Uint8Array): Befund {
  const saetze = fehler.map(({ ort, code, text }) => `${code} ${ort}: ${text}`);
  return { ergebnis: { suchlaeufe, zeilen: eingetragene(ausgabe) }, saetze };
}

/** The result cells by Kundennummer; rows without a fingerprint were never computed. */
function eingetragene(ausgabe: Uint8Array): Readonly<Record<string, unknown>> {
  const gelesen = new PaketTabelle(oeffneArbeitsmappe(ausgabe), FAELLE, []).lies();
  if (!gelesen?.ok) throw new Error('What was entered cannot be read');
  const { tabelle } = gelesen.wert;
  const { positionen } = findeSpalten(FAELLE, tabelle).fundort;
  const wert = (zeile: readonly unknown[], spalte: string): unknown => zeile[positionen.get(spalte) ?? -1];
  const zeilen = tabelle.values
    .slice(1)
    .filter((zeile) => wert(zeile, 'fingerabdruck') !== '')
    .map((zeile) => [
      // The cell of an input stays as it is, whatever nobody sees in it.
      String(wert(zeile, 'kundennummer'))
        .replace(/\p{Cf}/gu, '')
        .trim(),
      Object.fromEntries(ERGEBNIS_IDS.map((id) => [id, wert(zeile, id)])),
    ]);
  return Object.fromEntries(zeilen) as Readonly<Record<string, unknown>>;
}

/** In the stand-in Excel, through the genuine office.js; the kind of workbook is told as the pane tells it. */
export const inDerPane: Weg = async (bytes, traegtEin) => {
  const host = await openHost(bytes);
  const art = await frageMappenart({ excel: host.excel });
  if ('grund' in art) throw new Error(JSON.stringify(art));
  if (art.vorlage !== FALLLISTE.id) return fallmappe(host, traegtEin);
  if (art.version !== FALLLISTE.version) return { ergebnis: null, saetze: fehlerzeilen([NEUERE_LISTE]) };
  return fallliste(host);
};

/** Excel's own refusal is no sentence about the workbook: what is wrong with it must have been found before. */
async function fallmappe({ excel }: StandInHost, traegtEin: boolean): Promise<Befund> {
  const mappe = createExcelFallmappe({ excel, bereiche: MAPPENBEREICHE });
  const stand = traegtEin ? await eintragen(mappe, JETZT) : await lesen(mappe, JETZT.datum);
  switch (stand.art) {
    case 'eingetragen':
    case 'berechnet':
      return mappenbefund(alsJson(resultJson(stand.ergebnis)));
    case 'fehlerhaft':
      return { ergebnis: null, saetze: fehlerzeilen(stand.fehler) };
    default:
      throw new Error(JSON.stringify(stand));
  }
}

async function fallliste({ excel }: StandInHost): Promise<Befund> {
  const sitzung = createListensitzung(createExcelTabelle({ excel }), UMGEBUNG);
  await sitzung.starte();
  const { sicht, defekt, ablehnung } = sitzung.get();
  if (defekt !== null || ablehnung !== null)
    throw new Error(`${String(defekt)} ${JSON.stringify(ablehnung)}`);
  if (sicht.art === 'fehlerhaft') return { ergebnis: null, saetze: fehlerzeilen(sicht.fehler) };
  if (sicht.art !== 'gelesen') throw new Error(sicht.art);
  return sitzungsbefund(sicht.ergebnis);
}

function sitzungsbefund({ berechnet, fehler, suchlaeufe }: Listenergebnis): Befund {
  const saetze = fehler.flatMap((each) => fehlerzeilen(each.fehler));
  // Without any row the headless run has nothing to write; here there is nothing to show.
  if (berechnet.length === 0) return { ergebnis: null, saetze };
  const zeilen = Object.fromEntries(berechnet.map(({ kundennummer, werte }) => [kundennummer, werte]));
  return { ergebnis: alsJson({ suchlaeufe, zeilen }), saetze };
}

function alsJson(wert: unknown): object {
  return JSON.parse(JSON.stringify(wert)) as object;
}
