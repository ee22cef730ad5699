/**
 * Understands the rows of the list of Wiedervorlagen. No row is ever refused: what cannot be understood is reported and
 * stays as it was typed. A row without Id, or with the Id of a row above it, is an own one and is given an Id.
 */
import type { Fehler } from '../../../../listen/fehler';
import type { Inhalt } from '../../../../listen/inhalt';
import { istOffen } from '../../../../listen/readFelder';
import { WIEDERVORLAGE_REGEL } from '../../../../rules/wiedervorlagen';
import { WIEDERVORLAGEN, type Wiedervorlageneintrag } from '../listen';
import { artVon, type GespeicherteZeile, idVon } from './wiedervorlage';

/** All rows in their order, each with an Id of its own, and what is wrong in them. */
export function readWiedervorlagen(inhalt: Inhalt): {
  readonly zeilen: readonly GespeicherteZeile[];
  readonly fehler: readonly Fehler[];
} {
  const { zeilen, fehler } = inhalt.liste(WIEDERVORLAGEN);
  const gefunden = zeilen.map(({ zeile }) => zeile);
  const ids = idsVon(gefunden.map(({ id }) => id));
  return {
    zeilen: gefunden.map((zeile, index) => gespeichert(ids[index] ?? '', zeile)),
    fehler: [...fehler, ...gefunden.flatMap(ohneTag)],
  };
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

function gespeichert(id: string, zeile: Wiedervorlageneintrag): GespeicherteZeile {
  const art = artVon(id);
  const { faelligAm, anlass, hinweis, erledigtAm, erledigtVon, ausgang } = zeile;
  return {
    id,
    art,
    faelligAm,
    hinweis: art === 'eigene' ? eigenerText(anlass, hinweis) : hinweis,
    erledigtAm,
    erledigtVon,
    ausgang,
    eintrag: zeile,
  };
}

/** A day that is missing is an error of its own; one that is no day has been reported already. */
function ohneTag({ stelle }: Wiedervorlageneintrag): Fehler[] {
  const zelle = stelle.zelle('faelligAm');
  const feld = WIEDERVORLAGEN.spalten.faelligAm.kopf;
  return istOffen(zelle) ? [{ code: 'ANGABE_FEHLT', orte: [zelle.ort], feld }] : [];
}

/** What a person wrote, in whichever column. */
function eigenerText(anlass: string, hinweis: string): string {
  const eigener = anlass === WIEDERVORLAGE_REGEL.eigene.label ? '' : anlass;
  return [eigener, hinweis].filter((each) => each !== '').join(': ');
}
