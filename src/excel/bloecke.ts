/** What a write changes, as blocks in the order of writing: fingerprint „unvollständig“, results, fingerprint. Pure. */
import type { Blockstand, Eintrag } from '../app/fallmappe';
import { FINGERABDRUCK_UNVOLLSTAENDIG } from '../app/fallmappe';
import type { MatrixBereich } from '../rules/foerderzielmatrix';
import { FOERDERZIELE } from '../rules/vocabulary';
import { ortAt, parseAnker } from './adresse';
import type { ErgebnisFeld } from './layout';
import { MATRIX_SPALTE, NAME_ERGEBNIS, SPALTE_ID, SPALTEN, TABELLE } from './layout';
import { MATRIX_IDS, bestandDerTabelle, bestandDesNamens, type Bestand, type Werte } from './readMappe';
import { readTabelle } from './tabelle';

/** Result cells in the order of writing; the fingerprint comes before and after them. */
const REIHENFOLGE = [
  'profillageErrechnet',
  'kennungErrechnet',
  'kennungGeprueft',
  'betreuung',
  'begruendung',
  'aktiveVermittlung',
  'regelwerk',
  'berechnetAm',
] as const satisfies readonly ErgebnisFeld[];

/** A block of the write and what the fingerprint cell says while the write is under way. */
export interface Schreibplan {
  readonly bloecke: readonly Blockstand[];
  readonly fingerabdruck: Blockstand;
}

/** Plans a write over what was read. */
export function planeEintrag(werte: Werte, eintrag: Eintrag): Schreibplan {
  const zellen = REIHENFOLGE.map((feld) => namensblock(werte, feld, eintrag.zellen[feld]));
  return {
    bloecke: [...zellen, ...matrixbloecke(werte, eintrag)],
    fingerabdruck: namensblock(werte, 'fingerabdruck', eintrag.zellen.fingerabdruck),
  };
}

/** The fingerprint block while a write is under way. */
export function unvollstaendig(fingerabdruck: Blockstand): Blockstand {
  return { ...fingerabdruck, nachher: [[FINGERABDRUCK_UNVOLLSTAENDIG]] };
}

function namensblock(werte: Werte, feld: ErgebnisFeld, wert: string | number): Blockstand {
  const name = NAME_ERGEBNIS[feld];
  const bestand = bestandDesNamens(werte, name);
  return {
    ort: ortAt(parseAnker(bestand.address)),
    ziel: { art: 'name', name },
    vorher: vorherVon(bestand, 0, 0, 1),
    nachher: [[wert]],
  };
}

/** One block per Förderziel column, in the row order of the sheet; rows without an Id stay empty. */
function matrixbloecke(werte: Werte, eintrag: Eintrag): Blockstand[] {
  const bestand = bestandDerTabelle(werte, 'matrix');
  const { ids } = readTabelle(
    bestand,
    { name: TABELLE.matrix, spalten: SPALTEN.matrix, ids: MATRIX_IDS },
    () => {},
  );
  const headers = (bestand.values[0] ?? []).map(String);
  return FOERDERZIELE.map((ziel) => {
    const header =
      headers.find((each) => each.trim().toLowerCase() === MATRIX_SPALTE[ziel].toLowerCase()) ?? SPALTE_ID;
    const spalte = headers.indexOf(header);
    return {
      ort: ortAt(parseAnker(bestand.address), 1, spalte),
      ziel: { art: 'spalte', tabelle: TABELLE.matrix, spalte: header },
      vorher: vorherVon(bestand, 1, spalte, ids.length),
      nachher: ids.map((id) => [id === null ? '' : eintrag.matrix[id as MatrixBereich][ziel]]),
    };
  });
}

function vorherVon(bestand: Bestand, zeile: number, spalte: number, zeilen: number): Blockstand['vorher'] {
  const rows = Array.from({ length: zeilen }, (_, index) => zeile + index);
  return {
    formulas: rows.map((row) => [restorable(bestand, row, spalte)]),
    numberFormat: rows.map((row) => [bestand.numberFormat[row]?.[spalte] ?? 'General']),
  };
}

/** What to write so that a cell is again as it was: a text outside of a text cell needs its apostrophe. */
function restorable(bestand: Bestand, zeile: number, spalte: number): unknown {
  const formula: unknown = bestand.formulas[zeile]?.[spalte] ?? '';
  const istText =
    bestand.valueTypes[zeile]?.[spalte] === 'String' && formula === bestand.values[zeile]?.[spalte];
  const brauchtApostroph = istText && formula !== '' && bestand.numberFormat[zeile]?.[spalte] !== '@';
  return brauchtApostroph ? `'${String(formula)}` : formula;
}
