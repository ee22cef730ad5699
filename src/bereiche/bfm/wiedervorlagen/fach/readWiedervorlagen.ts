/**
 * Understands the rows of the list of Wiedervorlagen. No row is ever refused: what cannot be understood is reported and
 * stays as it was typed. A row without Id, or with the Id of a row above it, is an own one and is given an Id.
 */
import { idVon } from '../../../../fall/faelliges';
import type { Fehler } from '../../../../listen/fehler';
import type { Inhalt } from '../../../../listen/inhalt';
import { naechsteNummer, nummerIn } from '../../../../listen/nummer';
import { istOffen } from '../../../../listen/readFelder';
import { WIEDERVORLAGE_REGEL } from '../../../../rules/wiedervorlagen';
import { WIEDERVORLAGEN, type Wiedervorlageneintrag } from '../listen';
import { type Arten, artVon, EIGENE, type GespeicherteZeile } from './wiedervorlage';

/** All rows in their order, each with an Id of its own. */
export function readWiedervorlagen(inhalt: Inhalt, arten: Arten): readonly GespeicherteZeile[] {
  const zeilen = inhalt.liste(WIEDERVORLAGEN).zeilen.map(({ zeile }) => zeile);
  const ids = idsVon(zeilen.map(({ id }) => id));
  return zeilen.map((zeile, index) => gespeichert(ids[index] ?? '', zeile, arten));
}

/** What is wrong in the rows. */
export function fehlerInListe(inhalt: Inhalt): readonly Fehler[] {
  const { zeilen, fehler } = inhalt.liste(WIEDERVORLAGEN);
  return [...fehler, ...zeilen.flatMap(({ zeile }) => ohneTag(zeile))];
}

/** The word that Ids of own ones begin with. */
const WORT = idVon(EIGENE, '');

/** The Id of a new own one among these. @param zusatz drawn for this one action. */
export function naechsteEigeneId(ids: readonly string[], zusatz: string): string {
  return naechsteNummer(WORT, ids, zusatz);
}

/** Rows that people typed without an Id are told apart by a number alone: the same in every session that reads them. */
function idsVon(eingetragen: readonly string[]): string[] {
  const behalten = eingetragen.map((id, index) => (eingetragen.indexOf(id) === index ? id : ''));
  let nummer = Math.max(0, ...behalten.map((id) => nummerIn(id, WORT) ?? 0));
  return behalten.map((id) => (id === '' ? `${WORT}${++nummer}` : id));
}

function gespeichert(id: string, zeile: Wiedervorlageneintrag, arten: Arten): GespeicherteZeile {
  const art = artVon(id, arten);
  const { faelligAm, anlass, hinweis, erledigtAm, erledigtVon, ausgang } = zeile;
  return {
    id,
    art,
    faelligAm,
    hinweis: art === EIGENE ? eigenerText(anlass, hinweis) : hinweis,
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
