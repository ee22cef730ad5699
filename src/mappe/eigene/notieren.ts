/** What is worth remembering of a set of changes: what a person would miss. Pure. */
import type { Aenderung, Ordnungszeile, Zellwerte } from '../../listen/aenderung';
import type { Inhalt } from '../../listen/inhalt';
import type { Liste, Spalten, Zeile } from '../../listen/liste';
import { hatZusatz } from '../../listen/nummer';
import type { Stelle } from '../../listen/stelle';
import type { Geschriebenes } from './merkzettel';

/** What was written, and of which rows what was known before is void. */
export interface Notiz {
  readonly neu: readonly Geschriebenes[];
  readonly geleert: readonly { readonly liste: Liste; readonly id: string }[];
  /** Rows without Id that are others now, as they were read. */
  readonly ohneId: readonly { readonly liste: Liste; readonly stelle: Stelle }[];
}

/** @param inhalt the reading on which the changes were planned; it knows the Ids of the rows. */
export function notizVon(aenderungen: readonly Aenderung[], inhalt: Inhalt): Notiz {
  const notizen = aenderungen.map((each) => notiere(each, inhalt));
  return {
    neu: notizen.flatMap(({ neu }) => neu),
    geleert: notizen.flatMap(({ geleert }) => geleert),
    ohneId: notizen.flatMap(({ ohneId }) => ohneId),
  };
}

const NICHTS: Notiz = { neu: [], geleert: [], ohneId: [] };

function notiere(aenderung: Aenderung, inhalt: Inhalt): Notiz {
  switch (aenderung.art) {
    case 'anfuegen':
      return { ...NICHTS, neu: [angefuegt(aenderung.liste, aenderung.werte)] };
    case 'aendern':
      return geaendert(aenderung, inhalt);
    case 'ordnen':
      return {
        ...NICHTS,
        neu: aenderung.zeilen.flatMap((zeile) => eigene(aenderung.liste, zeile)),
        geleert: aenderung.zeilen.flatMap((zeile) => geleerte(aenderung.liste, zeile, inhalt)),
      };
    case 'feld': {
      const { feld, wert } = aenderung;
      // What the program keeps for itself nobody would miss.
      return feld.spalte.art === 'fest' ? NICHTS : { ...NICHTS, neu: [{ art: 'feld', feld, wert }] };
    }
    case 'block':
      return NICHTS;
  }
}

function angefuegt(liste: Liste, werte: Zellwerte): Geschriebenes {
  const id = werte['id'];
  return typeof id === 'string'
    ? { art: 'zeile', liste, id, werte, istGanz: true }
    : { art: 'ohneId', liste, werte };
}

/** A row without Id is remembered only when it comes: later there is nothing to tell it by. */
function geaendert({ liste, zeile, werte }: Extract<Aenderung, { art: 'aendern' }>, inhalt: Inhalt): Notiz {
  const alt = zeileAt(inhalt, liste, zeile);
  if (alt === undefined) return NICHTS;
  const { id, stelle } = alt;
  if (typeof id !== 'string' || id === '') return { ...NICHTS, ohneId: [{ liste, stelle }] };
  if (werte['id'] === '') return { ...NICHTS, geleert: [{ liste, id }] };
  return { ...NICHTS, neu: [{ art: 'zeile', liste, id, werte, istGanz: false }] };
}

/** A row that goes with the new order. */
function geleerte(liste: Liste, { aus, werte }: Ordnungszeile, inhalt: Inhalt): Notiz['geleert'] {
  const id = werte['id'] === '' ? zeileAt(inhalt, liste, aus)?.['id'] : undefined;
  return typeof id === 'string' && id !== '' ? [{ liste, id }] : [];
}

function zeileAt(inhalt: Inhalt, liste: Liste, position: number | null): Zeile<Spalten> | undefined {
  return inhalt.liste(liste).zeilen.find(({ zeile }) => zeile.stelle.zeile === position)?.zeile;
}

/** Of a list that the program keeps in order, only the rows that somebody has put there: their Ids have a random part. */
function eigene(liste: Liste, { aus, werte }: Ordnungszeile): Geschriebenes[] {
  const id = werte['id'];
  if (aus !== null || typeof id !== 'string' || !hatZusatz(id)) return [];
  const gefuellt = Object.fromEntries(Object.entries(werte).filter(([, wert]) => wert !== ''));
  return [{ art: 'zeile', liste, id, werte: gefuellt, istGanz: true }];
}
