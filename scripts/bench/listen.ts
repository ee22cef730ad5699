/** How long it takes to understand a table of the size that a big city has. */
import { liste, type Liste } from '../../src/listen/liste';
import { readListe } from '../../src/listen/readListe';
import { jaNein, stufe, tag, text } from '../../src/listen/spalte';
import type { RawValue } from '../../src/listen/zelle';
import { tabelle, type Tabellenteil } from '../../test/support/inhalt';
import { median, milliseconds } from './measure';

const LAEUFE = 7;
/** Columns of each kind; with that of the Ids there are twenty. */
const TEXTE = 7;
const TAGE = 4;
const STUFEN = 4;
const ANTWORTEN = 4;

/** Milliseconds (median) to understand so many rows of twenty columns; every one of them is sound. */
export function listenzeit(zeilen: number): number {
  const [, raster] = volleTabelle(zeilen);
  const laeufe = Array.from({ length: LAEUFE }, () => raster);
  if (readListe(LISTE, raster).heile.length !== zeilen) throw new Error('A row was not understood');
  return median(milliseconds(laeufe, (each) => readListe(LISTE, each).heile.length));
}

const LISTE: Liste = liste(
  'tblGross',
  { blatt: 'Groß', seit: 3, id: 'N' },
  {
    ...spalten(TEXTE, 'text', text),
    ...spalten(TAGE, 'tag', tag),
    ...spalten(STUFEN, 'stufe', stufe),
    ...spalten(ANTWORTEN, 'antwort', jaNein),
  },
);

function spalten<Spalte>(
  wieViele: number,
  name: string,
  art: (kopf: string) => Spalte,
): Record<string, Spalte> {
  return Object.fromEntries(
    Array.from({ length: wieViele }, (_, nr) => [`${name}${nr}`, art(`${name} ${nr}`)]),
  );
}

function volleTabelle(zeilen: number): Tabellenteil {
  const felder = Object.keys(LISTE.spalten);
  return tabelle(
    LISTE,
    Array.from({ length: zeilen }, (_, zeile) =>
      Object.fromEntries(felder.map((feld) => [feld, inhalt(feld, zeile)])),
    ),
  );
}

function inhalt(feld: string, zeile: number): RawValue {
  if (feld === 'id') return { art: 'text', wert: `N${zeile + 1}` };
  if (feld.startsWith('tag')) return { art: 'datum', wert: 40_000 + (zeile % 9000) };
  if (feld.startsWith('stufe')) return { art: 'zahl', wert: zeile % 4 };
  if (feld.startsWith('antwort')) return { art: 'text', wert: zeile % 2 === 0 ? 'ja' : 'nein' };
  return { art: 'text', wert: `Eintrag ${zeile}` };
}
