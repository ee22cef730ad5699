/** Checks a whole Regelwerk: what cannot be read, what nobody decides, what never decides, what must not be. */
import type { Inhalt } from '../../../listen/inhalt';
import type { Ort } from '../../../listen/zelle';
import type { Regelsatz } from '../../../rules/regelsatz';
import { liesBeispiele, pruefeBeispiele } from './beispiele';
import { type Befundcode, type Beispielperson, type Regelbefund, verhindert } from './befund';
import { bfmGegenFm, geltungOhneBfm, offenAlsNein, offenWieNein, type Verbotenes } from './fixpunkte';
import { type Gelesenetabelle, liesSatz } from './liesSatz';
import { abdeckungVon } from './luecken';
import type { Fakten, Regeltabelle } from './tabellen';
import { pruefeWorte } from './worte';

/** The set and everything that was found. */
export interface Pruefung {
  readonly satz: Regelsatz;
  readonly befunde: readonly Regelbefund[];
  /** Rules of all tables, and cases that ran. */
  readonly regeln: number;
  readonly beispiele: number;
  /** Nothing was found that forbids using it. */
  readonly istBrauchbar: boolean;
}

/** Checks what was read. @param weitere findings of whoever has opened the workbook, such as merged cells. */
export function pruefeRegelwerk(inhalt: Inhalt, weitere: readonly Regelbefund[] = []): Pruefung {
  const { satz, tabellen, schwellen, befunde } = liesSatz(inhalt);
  const beispiele = liesBeispiele(inhalt);
  const vonRegeln = [
    ...befunde,
    ...schwellen.befunde,
    ...tabellen.flatMap((each) => [...each.befunde, ...pruefeTabelle(each)]),
  ];
  const alle = [
    ...weitere,
    ...vonRegeln,
    ...tabellen.flatMap(({ art, zeilen }) => pruefeWorte(art.eingebaut.inputs, zeilen, schwellen.genannte)),
    ...beispiele.befunde,
    // Rules that cannot be read, or have a gap, decide nothing there: the cases wait until all of them can run.
    ...(vonRegeln.some(({ code }) => ENTSCHEIDET_NICHT.has(code))
      ? []
      : pruefeBeispiele(satz, beispiele.beispiele)),
  ];
  return {
    satz,
    befunde: alle,
    regeln: tabellen.reduce((summe, { zeilen }) => summe + zeilen.length, 0),
    beispiele: beispiele.beispiele.length,
    istBrauchbar: !alle.some(verhindert),
  };
}

const UNLESBAR = ['ZELLE', 'TEST', 'ZU_VIELE_ZEILEN', 'KEINE_ZEILEN'] as const satisfies Befundcode[];
const ENTSCHEIDET_NICHT: ReadonlySet<Befundcode> = new Set([
  ...UNLESBAR,
  'ANTWORT_FEHLT',
  'LUECKE',
  'SCHWELLE_FEHLT',
  'SCHWELLE_AUSSERHALB',
] as const satisfies Befundcode[]);

/** Only of rows that can all be read: a row with an unreadable test is no row yet. */
function pruefeTabelle(tabelle: Gelesenetabelle): Regelbefund[] {
  const { art, zeilen } = tabelle;
  if (tabelle.befunde.some(istUnlesbar)) return [];
  const regeln: Regeltabelle = { ...art.eingebaut, rows: zeilen.map(({ zeile }) => zeile) };
  return [...pruefeAbdeckung(tabelle, regeln), ...pruefeFixpunkte(tabelle, regeln)];
}

function istUnlesbar({ code }: Regelbefund): boolean {
  return UNLESBAR.some((each) => each === code);
}

function pruefeAbdeckung({ art, zeilen }: Gelesenetabelle, regeln: Regeltabelle): Regelbefund[] {
  const { luecke, luecken, tote } = abdeckungVon(regeln);
  const verdeckte = tote.map(({ zeile, nummer, verdecktVon }): Regelbefund => {
    const nr = zeilen[zeile]?.zeile.id ?? '';
    const orte = orteDer(zeilen[zeile], nummer, 'nr');
    return verdecktVon.length === 0
      ? { code: 'ZEILE_UNMOEGLICH', orte, nr }
      : { code: 'ZEILE_VERDECKT', orte, nr, von: verdecktVon };
  });
  if (luecke === null) return verdeckte;
  const orte = [{ art: 'blatt', blatt: art.liste.blatt } as const];
  const person = personAus(regeln, luecke);
  return [...verdeckte, { code: 'LUECKE', orte, tabelle: art.eingebaut.name, person, weitere: luecken - 1 }];
}

function pruefeFixpunkte({ art, zeilen }: Gelesenetabelle, regeln: Regeltabelle): Regelbefund[] {
  const nrVon = (zeile: number): string => zeilen[zeile]?.zeile.id ?? '';
  const label = (eingabe: string): string => regeln.inputs[eingabe]?.label ?? eingabe;
  const gleichgesetzt = offenAlsNein(regeln).map(({ zeile, nummer, eingabe }): Regelbefund => {
    const orte = orteDer(zeilen[zeile], nummer, eingabe);
    return { code: 'OFFEN_ALS_NEIN', orte, nr: nrVon(zeile), eingabe: label(eingabe) };
  });
  const verboten = (
    code: 'BFM_OHNE_FM' | 'GELTUNG_OHNE_BFM',
    gefunden: readonly Verbotenes[],
  ): Regelbefund[] =>
    gefunden.map(({ zeile, fakten }) => ({
      code,
      orte: orteDer(zeilen[zeile], 0, 'antwort'),
      nr: nrVon(zeile),
      person: personAus(regeln, fakten),
    }));
  if (art.name === 'gueltig')
    return [...gleichgesetzt, ...verboten('GELTUNG_OHNE_BFM', geltungOhneBfm(regeln))];
  if (art.name !== 'kennung') return gleichgesetzt;
  return [
    ...gleichgesetzt,
    ...verboten('BFM_OHNE_FM', bfmGegenFm(regeln)),
    ...offenWieNein(regeln).map(({ zeile, eingabe, fakten }): Regelbefund => {
      const orte = orteDer(zeilen[zeile], 0, eingabe);
      const person = personAus(regeln, fakten);
      return { code: 'OFFEN_WIE_NEIN', orte, nr: nrVon(zeile), eingabe: label(eingabe), person };
    }),
  ];
}

function orteDer(zeile: Gelesenetabelle['zeilen'][number] | undefined, nummer: number, feld: string): Ort[] {
  const linie = zeile?.linien[nummer];
  return linie === undefined ? [] : [linie.ort(feld)];
}

/** Facts as people read them. */
function personAus({ inputs }: Regeltabelle, fakten: Fakten): Beispielperson {
  return Object.entries(inputs).map(([name, { label, word }]) => ({
    eingabe: label,
    wert: word(fakten[name]),
  }));
}
