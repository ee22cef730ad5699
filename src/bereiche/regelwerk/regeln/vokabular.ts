/** The words of a Regelwerk: the kind of workbook, its sheets, what its tables answer. */
import type { Auswahlliste } from '../../../listen/auswahl';
import { STELLEN, type Stelle } from '../../../rules/betreuung';
import { GUELTIG_TABELLE, type WertVon } from '../../../rules/gueltig';
import { type Kennung, KENNUNGEN, PROFILLAGEN, type Profillage } from '../../../rules/vocabulary';

/** The kind of workbook, as the passport names it, and the version of its template. */
export const REGELWERK = { id: 'Regelwerk', version: 1 } as const;

/** Its sheets. */
export const REGELWERK_BLATT = {
  start: 'Regelwerk',
  profillage: 'Regeln P',
  kennung: 'Regeln K',
  gueltig: 'Regeln G',
  betreuung: 'Regeln Z',
  schwellen: 'Schwellen',
  beispiele: 'Beispiele',
} as const;

/** So many rows a table may have at most. */
export const HOECHSTENS_ZEILEN = 60;

/** What a set is called: year and month, such as 2027-01 or 2027-01b. Sorted as texts they stand in their order. */
export const VERSION = /^\d{4}-(0[1-9]|1[0-2])[a-z]?$/;

const alsEigenesWort = <Wert extends string>(name: string, werte: readonly Wert[]): Auswahlliste<Wert> => ({
  name,
  werte: werte.map((wert) => ({ wert, eintraege: [wert] })),
});

export const PROFILLAGE_ANTWORT: Auswahlliste<Profillage> = alsEigenesWort('Profillage', PROFILLAGEN);
export const KENNUNG_ANTWORT: Auswahlliste<Kennung> = alsEigenesWort('Kennung', KENNUNGEN);
export const BETREUUNG_ANTWORT: Auswahlliste<Stelle> = alsEigenesWort('Stelle', STELLEN);

const REST: WertVon = { wertVon: 'rest' };

/** Table G may also answer what an input says. */
export const GUELTIG_ANTWORT: Auswahlliste<Kennung | WertVon> = {
  name: 'GueltigeKennung',
  werte: [{ wert: REST, eintraege: [GUELTIG_TABELLE.inputs[REST.wertVon].label] }, ...KENNUNG_ANTWORT.werte],
};
