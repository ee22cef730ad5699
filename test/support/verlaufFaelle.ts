/** Builders of histories for tests: Profilings, rows as a sheet would give them, damage to single cells. */
import type { Ort, RawCell, RawValue } from '../../src/listen/zelle';
import type { Momentaufnahme, Profilinginhalt } from '../../src/bereiche/verlauf/fach/momentaufnahme';
import { VERLAUF_SPALTE, VERLAUF_SPALTE_HINTEN } from '../../src/bereiche/verlauf/fach/siegelfelder';
import { neueZeile, type Abschlussangaben, type Verlaufszellen } from '../../src/bereiche/verlauf/fach/zeile';
import { BEDARFE, RESSOURCENBEREICHE } from '../../src/rules/vocabulary';
import { alle, date } from './faelle';

export const INHALT: Profilinginhalt = {
  datum: date('2026-11-21'),
  fachkraft: 'A. Beispiel',
  profillage: 'Stabilisierungsprofil',
  kennung: 'bFM',
  betreuung: 'Fallmanagement',
  foerderziel: 'Herstellung der Prozessfähigkeit',
  entwicklungsziel: '',
  regelwerk: '2026-11',
  bedarfe: { ...alle(BEDARFE, 1), wohnsituation: 3, mobilitaet: null },
  ressourcenbereiche: { ...alle(RESSOURCENBEREICHE, 0), mitwirkung: 2, bewerbung: null },
};

export const OHNE_ANGABEN: Abschlussangaben = { korrigiert: null, ueberprueft: '', bemerkung: '' };

/** A Profiling of the history that differs from `INHALT` in these parts. */
export function aufnahme(
  nr: number,
  datum: string,
  rest: Partial<Omit<Momentaufnahme, 'nr' | 'datum'>> = {},
): Momentaufnahme {
  return { ...INHALT, nr, korrigiert: null, bemerkung: '', ...rest, datum: date(datum) };
}

/** The place of a cell in the sheet of these tests; the first row of the table is 0. */
export function ortIn(zeile: number, spalte: string): Ort {
  return { art: 'zelle', blatt: 'Verlauf', zelle: `${spalte}:${zeile}` };
}

/** What a sheet gives back for a value that was written. */
function gelesen(spalte: string, wert: string | number): RawValue {
  if (wert === '') return { art: 'leer' };
  if (typeof wert === 'string') return { art: 'text', wert };
  return { art: spalte === VERLAUF_SPALTE.datum ? 'datum' : 'zahl', wert };
}

/** Completed Profilings one after the other, as the sheet gives their rows back. */
interface Blatt {
  readonly zeilen: readonly Verlaufszellen[];
  readonly stand: RawCell;
}

export const standMit = (siegel: string): RawCell => ({
  ort: { art: 'zelle', blatt: '_Integrationstool', zelle: 'B9' },
  value: gelesen('', siegel),
});

export function siegelIn(zellen: Verlaufszellen | undefined): string {
  const value = zellen?.[VERLAUF_SPALTE_HINTEN.siegel]?.value;
  return value?.art === 'text' ? value.wert : '';
}

/** The cells of a written row, in the row of the table. */
export function zellenAus(werte: Readonly<Record<string, string | number>>, zeile: number): Verlaufszellen {
  return Object.fromEntries(
    Object.entries(werte).map(([spalte, wert]) => [
      spalte,
      { ort: ortIn(zeile, spalte), value: gelesen(spalte, wert) },
    ]),
  );
}

/** Completes these Profilings in their order. */
export function blattMit(abschluesse: readonly (readonly [Profilinginhalt, Abschlussangaben])[]): Blatt {
  const zeilen: Verlaufszellen[] = [];
  for (const [inhalt, angaben] of abschluesse)
    zeilen.push(zellenAus(neueZeile(inhalt, angaben, siegelIn(zeilen.at(-1))), zeilen.length));
  return { zeilen, stand: standMit(siegelIn(zeilen.at(-1))) };
}

/** The rows with one cell changed. */
export function mitZelle(
  zeilen: readonly Verlaufszellen[],
  zeile: number,
  spalte: string,
  value: RawValue,
): Verlaufszellen[] {
  return zeilen.map((zellen, index) =>
    index === zeile ? { ...zellen, [spalte]: { ort: ortIn(zeile, spalte), value } } : zellen,
  );
}

/** Four rows: two Profilings, a correction of the first, a correction of that correction. */
export const VIER = blattMit([
  [INHALT, { korrigiert: null, ueberprueft: 'Kunde; BaEL', bemerkung: '' }],
  [{ ...INHALT, datum: date('2027-02-28'), fachkraft: 'B. Muster', kennung: 'AV' }, OHNE_ANGABEN],
  [
    { ...INHALT, kennung: 'Exter' },
    { korrigiert: 1, ueberprueft: '', bemerkung: 'Zahlendreher' },
  ],
  [
    { ...INHALT, kennung: 'bFM' },
    { korrigiert: 3, ueberprueft: '', bemerkung: '#' },
  ],
]);
