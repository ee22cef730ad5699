/** Builders of histories for tests: Profilings, rows as a sheet would give them, damage to single cells. */
import type { Inhalt } from '../../src/listen/inhalt';
import type { RawValue } from '../../src/listen/zelle';
import type { Momentaufnahme, Profilinginhalt } from '../../src/bereiche/verlauf/fach/momentaufnahme';
import { VERLAUF, VERLAUF_STAND } from '../../src/bereiche/verlauf/listen';
import { neueZeile, type Abschlussangaben } from '../../src/bereiche/verlauf/fach/zeile';
import { BEDARFE, RESSOURCENBEREICHE } from '../../src/rules/vocabulary';
import { alle, date } from './faelle';
import { gelesen, inhaltMit, tabelle, zelle, type Zellen } from './inhalt';
import { LEER, text } from './rawFaelle';

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

/** The cells of a row of the history. */
export type Verlaufszellen = Zellen<(typeof VERLAUF)['spalten']>;

/** Completed Profilings one after the other, as the sheet gives their rows back, and the newest Siegel apart from them. */
interface Blatt {
  readonly zeilen: readonly Verlaufszellen[];
  readonly stand: RawValue;
}

export const standMit = (siegel: string): RawValue => (siegel === '' ? LEER : text(siegel));

export function siegelIn(zellen: Verlaufszellen | undefined): string {
  const value = zellen?.siegel;
  return value?.art === 'text' ? value.wert : '';
}

/** The row of a Profiling that is completed after the row with this Siegel. */
export function zeileNach(
  davor: string,
  inhalt: Profilinginhalt,
  angaben: Abschlussangaben = OHNE_ANGABEN,
): Verlaufszellen {
  return gelesen(VERLAUF, neueZeile(inhalt, angaben, davor).werte);
}

/** Completes these Profilings in their order. */
export function blattMit(abschluesse: readonly (readonly [Profilinginhalt, Abschlussangaben])[]): Blatt {
  const zeilen: Verlaufszellen[] = [];
  for (const [inhalt, angaben] of abschluesse)
    zeilen.push(zeileNach(siegelIn(zeilen.at(-1)), inhalt, angaben));
  return { zeilen, stand: standMit(siegelIn(zeilen.at(-1))) };
}

/** The reading of a history. */
export function verlaufsinhalt({ zeilen, stand }: Blatt): Inhalt {
  return inhaltMit(tabelle(VERLAUF, zeilen), zelle(VERLAUF_STAND, stand));
}

/** The history with one cell changed. */
export function mitZelle(blatt: Blatt, zeile: number, feld: string, value: RawValue): Blatt {
  const zeilen = blatt.zeilen.map((zellen, index) =>
    index === zeile ? { ...zellen, [feld]: value } : zellen,
  );
  return { ...blatt, zeilen };
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
