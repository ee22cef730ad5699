/** Reads the rules of one table from its rows of text cells. */
import { KENNUNGSHINWEISE } from '../kennung';
import type { Schwellenwerte } from '../regelsatz';
import { benutzteEingaben } from './benutzte';
import {
  ANTWORTEN,
  eingebaute,
  HOECHSTENS_LINIEN,
  HOECHSTENS_REGELN,
  type Linie,
  type Regelzeile,
  type Satzspalte,
  type Satzzeile,
  type Tabellenname,
  WERT_VON_REST,
} from './form';
import { type Mangelart, mangelhaft } from './mangel';
import { liesLinie } from './tests';

/** Longer ids fit into no reason. */
const ID = /^\S{1,20}$/;

/** The rules in their order. @throws Satzfehler at the first fault. */
export function liesRegeln(
  tabelle: Tabellenname,
  zeilen: readonly Satzzeile[],
  schwellen: Schwellenwerte,
): readonly Regelzeile[] {
  const fehl = (spalte: Satzspalte, art: Mangelart, id = ''): never =>
    mangelhaft({ tabelle, id, spalte, art });
  const gruppen = jeRegel(zeilen);
  if (gruppen.length === 0) fehl('id', 'LUECKE');
  if (gruppen.length > HOECHSTENS_REGELN) fehl('id', 'ZU_VIELE');
  const ids = gruppen.map(([erste]) => erste.id);
  const doppelt = ids.find((id, nr) => ids.indexOf(id) !== nr);
  if (doppelt !== undefined) fehl('id', 'DOPPELT', doppelt);
  const regeln = gruppen.map((gruppe) => regelAus(tabelle, gruppe, schwellen));
  return regeln.map((regel, index) =>
    tabelle === 'gueltig' ? regel : { ...regel, uses: benutzteEingaben(tabelle, regeln, index) },
  );
}

type Gruppe = readonly [Satzzeile, ...Satzzeile[]];

function jeRegel(zeilen: readonly Satzzeile[]): Gruppe[] {
  const gruppen: [Satzzeile, ...Satzzeile[]][] = [];
  for (const zeile of zeilen) {
    const letzte = gruppen.at(-1);
    if (letzte?.[0].id === zeile.id) letzte.push(zeile);
    else gruppen.push([zeile]);
  }
  return gruppen;
}

function regelAus(tabelle: Tabellenname, gruppe: Gruppe, schwellen: Schwellenwerte): Regelzeile {
  const [{ id, antwort, hinweis, zusatz, worte, quelle }] = gruppe;
  if (gruppe.length > HOECHSTENS_LINIEN) mangelhaft({ tabelle, id, spalte: 'tests', art: 'ZU_VIELE' });
  const spalte = unbrauchbareSpalte(tabelle, gruppe);
  if (spalte !== undefined) mangelhaft({ tabelle, id, spalte, art: 'UNLESBAR' });
  return {
    id,
    when: gruppe.map((zeile) => linieAus(tabelle, zeile, schwellen)),
    words: worte,
    then: antwort === WERT_VON_REST ? { wertVon: 'rest' } : antwort,
    source: quelle,
    ...(hinweis !== '' && { hinweis }),
    ...(zusatz !== '' && { zusatz }),
  };
}

/** The first column of a rule that holds what it must not; all its lines say the same beside their tests. */
function unbrauchbareSpalte(tabelle: Tabellenname, gruppe: Gruppe): Satzspalte | undefined {
  const [erste] = gruppe;
  const uneins = EINMAL_JE_REGEL.find((spalte) => gruppe.some((zeile) => zeile[spalte] !== erste[spalte]));
  return uneins ?? EINMAL_JE_REGEL.find((spalte) => !ERLAUBT[spalte](erste[spalte], tabelle));
}

const EINMAL_JE_REGEL = ['id', 'antwort', 'hinweis', 'zusatz', 'worte', 'quelle'] as const;

/** What may stand in a cell. */
const ERLAUBT: Readonly<
  Record<(typeof EINMAL_JE_REGEL)[number], (text: string, tabelle: Tabellenname) => boolean>
> = {
  id: (text) => ID.test(text),
  antwort: (text, tabelle) => ANTWORTEN[tabelle].includes(text),
  hinweis: (text, tabelle) =>
    text === '' || (tabelle === 'kennung' && KENNUNGSHINWEISE.some((each) => each === text)),
  zusatz: (text, tabelle) => text === '' || tabelle === 'betreuung',
  worte: (text) => text.trim() !== '',
  quelle: (text) => text.trim() !== '',
};

function linieAus(tabelle: Tabellenname, { id, tests }: Satzzeile, schwellen: Schwellenwerte): Linie {
  const gelesen = liesLinie(tests, eingebaute(tabelle).inputs, schwellen);
  return gelesen.ok ? gelesen.linie : mangelhaft({ tabelle, id, spalte: 'tests', art: 'UNLESBAR' });
}
