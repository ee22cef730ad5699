/** Lines of the sheet as rows: lines that follow each other under one number are one row. Says what a row lacks. */
import type { PlainDate } from '../../../listen/plainDate';
import type { Ort } from '../../../listen/zelle';
import { HOECHSTENS_LINIEN } from '../../../rules/satzform/form';
import { HOECHSTENS_ZEILEN } from '../regeln/vokabular';
import type { Regelbefund } from './befund';
import type { Regellinie } from './liesZeilen';
import type { Tabellenart, Zeile } from './tabellen';

/** A row, the lines that it was read from, and what it has beyond what every row has. */
export interface Regelzeile {
  readonly zeile: Zeile;
  readonly linien: readonly Regellinie[];
  readonly hinweis: unknown;
  readonly zusatz: string;
}

export interface Zeilenlesung {
  readonly zeilen: readonly Regelzeile[];
  readonly befunde: readonly Regelbefund[];
}

/** Makes the rows of a table. @param satzAb from when on the whole set holds; null: since ever. */
export function gruppiere(
  art: Tabellenart,
  linien: readonly Regellinie[],
  satzAb: PlainDate | null,
): Zeilenlesung {
  const gruppen: Regellinie[][] = [];
  for (const linie of linien) {
    const letzte = gruppen.at(-1);
    if (letzte?.[0]?.nr === linie.nr && linie.nr !== '') letzte.push(linie);
    else gruppen.push([linie]);
  }
  const zeilen = gruppen.map(zeileAus);
  return {
    zeilen,
    befunde: [
      ...anzahlbefunde(art, zeilen),
      ...linienbefunde(zeilen),
      ...nummernbefunde(art, zeilen),
      ...zeilen.flatMap((each) => [...maengel(each), ...widersprueche(each), ...zuFrueh(each, satzAb)]),
    ],
  };
}

/** What is said of a row stands in its first line; further lines may repeat it. */
function zeileAus(linien: readonly Regellinie[]): Regelzeile {
  const [erste] = linien;
  if (erste === undefined) throw new Error('A row without a line');
  const zeile = {
    id: erste.nr,
    when: linien.map(({ linie }) => linie),
    words: erste.worte,
    then: erste.antwort,
    source: erste.quelle,
  };
  return { zeile, linien, hinweis: erste.hinweis, zusatz: erste.zusatz };
}

/** Where a field of a row stands. */
export function ortDer({ linien }: Regelzeile, feld: string): readonly Ort[] {
  return linien.slice(0, 1).map(({ ort }) => ort(feld));
}

function linienbefunde(zeilen: readonly Regelzeile[]): Regelbefund[] {
  return zeilen.flatMap(({ zeile, linien }) =>
    linien.slice(HOECHSTENS_LINIEN, HOECHSTENS_LINIEN + 1).map(({ ort }): Regelbefund => ({
      code: 'ZU_VIELE_LINIEN',
      orte: [ort('nr')],
      nr: zeile.id,
      hoechstens: HOECHSTENS_LINIEN,
    })),
  );
}

function anzahlbefunde({ liste }: Tabellenart, zeilen: readonly Regelzeile[]): Regelbefund[] {
  const anzahl = zeilen.length;
  if (anzahl === 0) return [{ code: 'KEINE_ZEILEN', orte: [{ art: 'blatt', blatt: liste.blatt }] }];
  if (anzahl <= HOECHSTENS_ZEILEN) return [];
  const orte = zeilen.slice(HOECHSTENS_ZEILEN, HOECHSTENS_ZEILEN + 1).flatMap((each) => ortDer(each, 'nr'));
  return [{ code: 'ZU_VIELE_ZEILEN', orte, hoechstens: HOECHSTENS_ZEILEN, zeilen: anzahl }];
}

/** Such as K-4 or P-X, so that a number says which table it is of, and nothing else. */
const NUMMER = /^[A-Z]-[0-9A-Z]{1,4}$/;

function nummernbefunde({ eingebaut }: Tabellenart, zeilen: readonly Regelzeile[]): Regelbefund[] {
  const gesehen = new Set<string>();
  return zeilen.flatMap((each): Regelbefund[] => {
    const { id: nr } = each.zeile;
    const orte = ortDer(each, 'nr');
    if (nr === '') return [];
    if (!NUMMER.test(nr) || !nr.startsWith(eingebaut.name))
      return [{ code: 'NR_UNGUELTIG', orte, tabelle: eingebaut.name }];
    if (gesehen.has(nr)) return [{ code: 'NR_GETRENNT', orte, nr }];
    gesehen.add(nr);
    return [];
  });
}

function maengel(each: Regelzeile): Regelbefund[] {
  const { id: nr, then, words, source } = each.zeile;
  const befunde: Regelbefund[] = [];
  if (then === null) befunde.push({ code: 'ANTWORT_FEHLT', orte: ortDer(each, 'antwort'), nr });
  if (words === '') befunde.push({ code: 'WORTE_FEHLEN', orte: ortDer(each, 'worte'), nr });
  if (source === '') befunde.push({ code: 'QUELLE_FEHLT', orte: ortDer(each, 'quelle'), nr });
  return befunde;
}

const WIEDERHOLT = [
  ['antwort', 'Antwort'],
  ['worte', 'Worte'],
  ['quelle', 'Quelle'],
  ['gueltigAb', 'Gültig ab'],
  ['hinweis', 'Hinweis'],
  ['zusatz', 'Zusatz'],
] as const;

function widersprueche({ zeile, linien: [erste, ...weitere] }: Regelzeile): Regelbefund[] {
  return weitere.flatMap((linie) =>
    WIEDERHOLT.filter(([feld]) => !['', null, erste?.[feld]].includes(linie[feld] as string | null)).map(
      ([feld, spalte]): Regelbefund => ({
        code: 'ZEILE_WIDERSPRICHT',
        orte: [linie.ort(feld)],
        nr: zeile.id,
        spalte,
      }),
    ),
  );
}

function zuFrueh({ zeile, linien }: Regelzeile, satzAb: PlainDate | null): Regelbefund[] {
  return linien.flatMap(({ gueltigAb, ort }): Regelbefund[] =>
    gueltigAb === null || (satzAb !== null && gueltigAb <= satzAb)
      ? []
      : [{ code: 'ZEILE_GILT_SPAETER', orte: [ort('gueltigAb')], nr: zeile.id }],
  );
}
