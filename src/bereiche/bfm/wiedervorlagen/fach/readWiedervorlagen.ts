/**
 * Understands the rows of the list of Wiedervorlagen. No row is ever refused: what cannot be understood is reported and
 * stays as it was typed. A row without Id, or with the Id of a row above it, is an own one and is given an Id.
 */
import { WIEDERVORLAGE_AUSGAENGE, WIEDERVORLAGE_SPALTE } from '../../prozess/regeln/fallmanagementVokabular';
import { WIEDERVORLAGE_REGEL } from '../../../../rules/wiedervorlagen';
import type { Fehler } from '../../../../listen/fehler';
import type { RawCell } from '../../../../listen/zelle';
import { istOffen, readAuswahl, readDatum, readText, type Melden } from '../../../../listen/readFelder';
import { type Auswahl } from '../../../../listen/auswahl';
import { artVon, type GespeicherteZeile, idVon } from './wiedervorlage';

/** A row as found: its position in the table and its cells by header. */
export interface Listenzeile {
  readonly zeile: number;
  readonly zellen: Readonly<Record<string, RawCell>>;
}

type Zellen = Listenzeile['zellen'];

const AUSGAENGE: readonly Auswahl<(typeof WIEDERVORLAGE_AUSGAENGE)[number]>[] = WIEDERVORLAGE_AUSGAENGE.map(
  (wert) => ({ wert, eintraege: [wert] }),
);

/** All rows in their order, each with an Id of its own, and what is wrong in them. */
export function readWiedervorlagen(zeilen: readonly Listenzeile[]): {
  readonly zeilen: readonly GespeicherteZeile[];
  readonly fehler: readonly Fehler[];
} {
  const fehler: Fehler[] = [];
  const melden: Melden = (each) => fehler.push(each);
  const ids = idsVon(
    zeilen.map(({ zellen }) => readText(zelle(zellen, 'id'), WIEDERVORLAGE_SPALTE.id, melden)),
  );
  const gelesen = zeilen.map(({ zeile, zellen }, index) => ({
    zeile,
    zellen,
    ...inhaltVon(ids[index] ?? '', zellen, melden),
  }));
  return { zeilen: gelesen, fehler };
}

/** The next free Id of an own one among these. */
export function naechsteEigeneId(ids: readonly string[]): string {
  const nummern = ids.map((id) => Number(/^eigene:(\d{1,9})$/.exec(id)?.[1] ?? 0));
  return idVon('eigene', String(nummern.reduce((a, b) => Math.max(a, b), 0) + 1));
}

function idsVon(eingetragen: readonly string[]): string[] {
  const behalten = eingetragen.map((id, index) => (eingetragen.indexOf(id) === index ? id : ''));
  let letzte = naechsteEigeneId(behalten);
  return behalten.map((id) => {
    if (id !== '') return id;
    const neue = letzte;
    letzte = naechsteEigeneId([neue]);
    return neue;
  });
}

function inhaltVon(id: string, zellen: Zellen, melden: Melden): Omit<GespeicherteZeile, 'zeile' | 'zellen'> {
  const art = artVon(id);
  const text = (feld: keyof typeof WIEDERVORLAGE_SPALTE): string =>
    readText(zelle(zellen, feld), WIEDERVORLAGE_SPALTE[feld], melden);
  const faellig = zelle(zellen, 'faelligAm');
  if (istOffen(faellig))
    melden({ code: 'ANGABE_FEHLT', orte: [faellig.ort], feld: WIEDERVORLAGE_SPALTE.faelligAm });
  const [anlass, hinweis] = [text('anlass'), text('hinweis')];
  return {
    id,
    art,
    faelligAm: readDatum(faellig, WIEDERVORLAGE_SPALTE.faelligAm, melden),
    hinweis: art === 'eigene' ? eigenerText(anlass, hinweis) : hinweis,
    erledigtAm: readDatum(zelle(zellen, 'erledigtAm'), WIEDERVORLAGE_SPALTE.erledigtAm, melden),
    erledigtVon: text('erledigtVon'),
    ausgang: readAuswahl(zelle(zellen, 'ausgang'), WIEDERVORLAGE_SPALTE.ausgang, AUSGAENGE, melden),
  };
}

/** What a person wrote, in whichever column. */
function eigenerText(anlass: string, hinweis: string): string {
  const eigener = anlass === WIEDERVORLAGE_REGEL.eigene.label ? '' : anlass;
  return [eigener, hinweis].filter((each) => each !== '').join(': ');
}

function zelle(zellen: Zellen, feld: keyof typeof WIEDERVORLAGE_SPALTE): RawCell {
  return zellen[WIEDERVORLAGE_SPALTE[feld]] as RawCell;
}
