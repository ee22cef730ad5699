/** Who said what of whom, as plain values: from the cells of a Workshop, and back. Pure. */
import type { Zellwerte } from '../../../listen/aenderung';
import type { Fehler } from '../../../listen/fehler';
import type { Inhalt } from '../../../listen/inhalt';
import { normalized } from '../../../listen/readRating';
import { type Spalte, stufe, wahl } from '../../../listen/spalte';
import type { Zellwert } from '../../../listen/werte';
import type { RawCell } from '../../../listen/zelle';
import { type Runde, type Urteil, URTEILE as TEILNAHMEURTEILE } from '../../uebung';
import { URTEILE, type Urteilszeile } from '../listen';
import { type Bereich, FOERDERZIELWORTE, KENNUNGSWORTE, STUFENBEREICHE } from '../regeln/vokabular';
import type {} from './fehler';

/** What one Fachkraft says of one area of one person in one round: a Stufe, or a word. */
export interface Workshopurteil {
  readonly runde: Runde;
  readonly person: string;
  /** The code. */
  readonly fachkraft: string;
  readonly bereich: Bereich;
  readonly wert: Urteil['wert'];
}

/** An Urteil, and the row it stands in, counted from 0 among the data rows. */
interface Urteilstelle extends Workshopurteil {
  readonly zeile: number;
}

/** What a Workshop holds of them. */
export interface Urteilsbestand {
  readonly urteile: readonly Urteilstelle[];
  /** Everything that is wrong; with any of it nothing is computed and nothing taken over. */
  readonly fehler: readonly Fehler[];
}

const KOPF = TEILNAHMEURTEILE.spalten.stufe.kopf;
const STUFE: Spalte<Urteil['wert'] | null> = stufe(KOPF);
const WORT = {
  kennung: wahl(KOPF, KENNUNGSWORTE) as Spalte<Urteil['wert'] | null>,
  foerderziel: wahl(KOPF, FOERDERZIELWORTE) as Spalte<Urteil['wert'] | null>,
};

/** How the entry of a Bereich is understood and written. */
function wertspalte(bereich: Bereich): Spalte<Urteil['wert'] | null> {
  return bereich === 'kennung' || bereich === 'foerderziel' ? WORT[bereich] : STUFE;
}

/** Whether a Bereich gets a Stufe. */
export function istStufenbereich(id: string): id is (typeof STUFENBEREICHE)[number]['id'] {
  return STUFENBEREICHE.some((each) => each.id === id);
}

/** The entry of a cell; null for offen. @param melden gets what cannot be understood. */
export function wertIn(
  bereich: Bereich,
  zelle: RawCell,
  melden: (fehler: Fehler) => void,
): Urteil['wert'] | null {
  return wertspalte(bereich).read(zelle, melden);
}

/** How a value stands in its cell. */
export function zellwertVon(bereich: Bereich, wert: Urteil['wert']): Zellwert {
  return wertspalte(bereich).write(wert);
}

/** Tells two Fachkräfte apart as people do: without regard to case and spaces around. */
export const codeSchluessel = (code: string): string => normalized(code);

/** Tells what was judged apart, whoever judged. */
export function einheitVon({ runde, person, bereich }: Omit<Workshopurteil, 'wert' | 'fachkraft'>): string {
  return JSON.stringify([runde, normalized(person), bereich]);
}

/** Reads the table. */
export function urteilsbestandIn(inhalt: Inhalt): Urteilsbestand {
  const { zeilen, spaltenfehler } = inhalt.liste(URTEILE);
  const fehler: Fehler[] = [...spaltenfehler, ...zeilen.flatMap((each) => each.fehler)];
  const heile = zeilen.filter((each) => each.fehler.length === 0);
  const urteile = heile.flatMap(({ zeile }) => urteilAus(zeile, (each) => void fehler.push(each)));
  return { urteile, fehler: [...fehler, ...doppelte(heile.map(({ zeile }) => zeile))] };
}

function urteilAus(zeile: Urteilszeile, melden: (fehler: Fehler) => void): Urteilstelle[] {
  const { runde, person, fachkraft, bereich, stelle } = zeile;
  const zelle = stelle.zelle('stufe');
  const wert = wertIn(bereich, zelle, melden);
  if (wert === null && zelle.value.art === 'leer')
    melden({ code: 'ANGABE_FEHLT', orte: [zelle.ort], feld: KOPF });
  return wert === null
    ? []
    : [{ runde: runde as Runde, person, fachkraft, bereich, wert, zeile: stelle.zeile }];
}

function doppelte(zeilen: readonly Urteilszeile[]): Fehler[] {
  const jeUrteil = new Map<string, Urteilszeile[]>();
  for (const zeile of zeilen) {
    const schluessel =
      einheitVon({ ...zeile, runde: zeile.runde as Runde }) + codeSchluessel(zeile.fachkraft);
    const gleiche = jeUrteil.get(schluessel);
    if (gleiche) gleiche.push(zeile);
    else jeUrteil.set(schluessel, [zeile]);
  }
  return [...jeUrteil.values()]
    .filter(({ length }) => length > 1)
    .map((each): Fehler => ({
      code: 'URTEIL_DOPPELT',
      orte: each.map(({ stelle }) => stelle.ort('fachkraft')),
    }));
}

/** What goes into the cells of a row. */
export function zellwerteVon(urteil: Workshopurteil): Zellwerte {
  const { runde, person, fachkraft, bereich, wert } = urteil;
  return {
    runde,
    person,
    fachkraft,
    bereich: URTEILE.spalten.bereich.write(bereich),
    stufe: zellwertVon(bereich, wert),
  };
}
