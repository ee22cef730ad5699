/** Reads history, talk, plan and offers along with the values of the main way: no round trip of their own. */
import type { AktenName, Aktenlesung, Listenzeile, ListeId } from '../../mappe/akte';
import { LISTEN } from '../../mappe/akte';
import type { Fehler } from '../../listen/fehler';
import type { RawCell } from '../../listen/zelle';
import { normalized } from '../../listen/readRating';
import { ortAt, parseAnker } from '../../listen/adresse';
import type { Inventar } from './inventar';
import { istHeil } from './inventar';
import { VORLAGE_VERSION } from '../layout';
import { LISTE, LISTEN_SPALTEN, NAME_AKTE } from '../listen';
import { type Bestand, bestandOf, loaded } from './readMappe';
import { rohwertAt } from '../../listen/raster';

/** All ranges of history and plan; or which of them are missing. */
export type Aktenbestand =
  | {
      readonly art: 'da';
      readonly listen: Readonly<Record<ListeId, Bestand>>;
      readonly namen: Readonly<Record<AktenName, Bestand>>;
    }
  | { readonly art: 'fehlt'; readonly teile: readonly Fehler[] };

const NAMEN = Object.keys(NAME_AKTE) as AktenName[];

/** Asks for everything that is there; the answer gives it after the next round trip. */
export function queueAkte(context: Excel.RequestContext, inventar: Inventar): () => Aktenbestand {
  const teile = fehlendeTeile(inventar);
  if (teile.length > 0) return () => ({ art: 'fehlt', teile });
  const { names, tables } = context.workbook;
  const listen = LISTEN.map((id) => [id, loaded(tables.getItem(LISTE[id]).getRange())] as const);
  const namen = NAMEN.map((id) => [id, loaded(names.getItem(NAME_AKTE[id]).getRange())] as const);
  return () => ({
    art: 'da',
    listen: bestaende(listen),
    namen: bestaende(namen),
  });
}

function bestaende<Id extends string>(ranges: readonly (readonly [Id, Excel.Range])[]): Record<Id, Bestand> {
  return Object.fromEntries(ranges.map(([id, range]) => [id, bestandOf(range)])) as Record<Id, Bestand>;
}

function fehlendeTeile({ tabellen, namen }: Inventar): Fehler[] {
  return [
    ...LISTEN.filter((id) => !tabellen.has(LISTE[id])).map((id) => beschaedigt('tabelle', LISTE[id])),
    ...NAMEN.filter((id) => !istHeil(namen.get(NAME_AKTE[id]))).map((id) =>
      beschaedigt('name', NAME_AKTE[id]),
    ),
  ];
}

function beschaedigt(teil: 'name' | 'tabelle', bezeichnung: string): Fehler {
  return { code: 'FALLMAPPE_BESCHAEDIGT', orte: [{ art: 'mappe' }], teil, bezeichnung };
}

/** Maps the ranges to rows by header; an earlier template is told apart from a damaged workbook by its version. */
export function akteAus(bestand: Aktenbestand, version: number | null): Aktenlesung {
  if (version !== null && version < VORLAGE_VERSION) return { art: 'aeltereVorlage', version };
  if (bestand.art === 'fehlt') return { art: 'unlesbar', fehler: bestand.teile };
  const fehler: Fehler[] = [];
  const zeilen = LISTEN.map((id) => [id, zeilenAus(bestand.listen[id], id, (each) => fehler.push(each))]);
  if (fehler.length > 0) return { art: 'unlesbar', fehler };
  const namen = NAMEN.map((id) => [id, zelleAus(bestand.namen[id])]);
  return {
    art: 'gelesen',
    listen: Object.fromEntries(zeilen) as Record<ListeId, Listenzeile[]>,
    namen: Object.fromEntries(namen) as Record<AktenName, RawCell>,
  };
}

function zelleAus(bestand: Bestand, zeile = 0, spalte = 0): RawCell {
  return { ort: ortAt(parseAnker(bestand.address), zeile, spalte), value: rohwertAt(bestand, zeile, spalte) };
}

function zeilenAus(bestand: Bestand, id: ListeId, melden: (fehler: Fehler) => void): Listenzeile[] {
  const spalten = spaltenIn(bestand);
  const kopf = ortAt(parseAnker(bestand.address));
  for (const spalte of LISTEN_SPALTEN[id]) {
    if (!spalten.has(normalized(spalte)))
      melden({ code: 'SPALTE_FEHLT', orte: [kopf], tabelle: LISTE[id], spalte });
  }
  return bestand.values.slice(1).flatMap((werte, zeile) => {
    if (istLeer(werte)) return [];
    const zellen = LISTEN_SPALTEN[id].map((spalte) => [
      spalte,
      zelleAus(bestand, zeile + 1, spalten.get(normalized(spalte)) ?? 0),
    ]);
    return [{ zeile, zellen: Object.fromEntries(zellen) as Record<string, RawCell> }];
  });
}

/** The position of each column by its header, without regard to case and spaces around. */
export function spaltenIn({ values }: Pick<Bestand, 'values'>): ReadonlyMap<string, number> {
  return new Map((values[0] ?? []).map((header, position) => [normalized(String(header)), position]));
}

/** Whether a row holds nothing at all. */
export function istLeer(werte: readonly unknown[]): boolean {
  return werte.every((wert) => wert === '');
}
