/** What a write changes, as blocks in the order of writing, the fingerprint last. Pure. */
import type { Blockstand, Eintrag } from '../fallmappe';
import type { Fehler } from '../../listen/fehler';
import type { MatrixBereich } from '../../rules/foerderzielmatrix';
import { FOERDERZIELE } from '../../rules/vocabulary';
import { ortAt, parseAnker } from '../../listen/adresse';
import { ERGEBNIS_FELDER, type ErgebnisFeld, MATRIXLISTE } from '../../fall/listen';
import { findFesteZeilen } from '../../listen/festeZeilen';
import { type Bestaende, bestandVon } from '../mappeAus';
import type { Bestand } from '../bestand';
import { vorherVon } from './inhalt';
import type { Schreibplan } from './stueck';
import { zeugeAus } from './zeuge';

/** Result cells in the order of writing. */
const VOR_DER_MATRIX = [
  'profillageErrechnet',
  'kennungErrechnet',
  'kennungGeprueft',
  'betreuung',
  'begruendung',
  'aktiveVermittlung',
  'regelwerk',
  'berechnetAm',
] as const satisfies readonly ErgebnisFeld[];

/** Plans a write over what was read; the last block is the fingerprint. */
export function planeEintrag(werte: Bestaende<Bestand>, eintrag: Eintrag): Schreibplan {
  const block = (feld: ErgebnisFeld): Blockstand => namensblock(werte, feld, eintrag.zellen[feld]);
  const bloecke = [...VOR_DER_MATRIX.map(block), ...matrixbloecke(werte, eintrag), block('fingerabdruck')];
  return {
    stuecke: bloecke.map((each) => ({ block: each })),
    zeugen: [zeugeAus(MATRIXLISTE.name, bestandVon(werte, MATRIXLISTE))],
    mitFingerabdruck: true,
  };
}

/** The protected sheets among those that a plan writes to, each once. */
export function gesperrteBlaetter(
  { stuecke }: Pick<Schreibplan, 'stuecke'>,
  istGeschuetzt: (blatt: string) => boolean,
): Fehler[] {
  const blaetter = stuecke.flatMap(({ block: { ort } }) => (ort.art === 'zelle' ? [ort.blatt] : []));
  return [...new Set(blaetter)]
    .filter(istGeschuetzt)
    .map((blatt) => ({ code: 'BLATT_GESCHUETZT', orte: [{ art: 'blatt', blatt }] }));
}

function namensblock(werte: Bestaende<Bestand>, feld: ErgebnisFeld, wert: string | number): Blockstand {
  const { name } = ERGEBNIS_FELDER[feld];
  const bestand = bestandVon(werte, ERGEBNIS_FELDER[feld]);
  return {
    ort: ortAt(parseAnker(bestand.address)),
    ziel: { art: 'name', name },
    format: formatFor(feld, wert),
    vorher: vorherVon(bestand, 0, 0, 1),
    nachher: [[wert]],
  };
}

/** One block per Förderziel column, in the row order of the sheet; rows without an Id stay empty. */
function matrixbloecke(werte: Bestaende<Bestand>, eintrag: Eintrag): Blockstand[] {
  const bestand = bestandVon(werte, MATRIXLISTE);
  // Reading has reported every deviation, and would not have gone on.
  const { ids, spalte } = findFesteZeilen(MATRIXLISTE, bestand, () => {});
  return FOERDERZIELE.map((ziel) => {
    const position = spalte(ziel);
    return {
      ort: ortAt(parseAnker(bestand.address), 1, position),
      ziel: { art: 'spalte', tabelle: MATRIXLISTE.name, spalte: String(bestand.values[0]?.[position]) },
      format: TEXTFORMAT,
      vorher: vorherVon(bestand, 1, position, ids.length),
      nachher: ids.map((id) => [id === null ? '' : eintrag.matrix[id as MatrixBereich][ziel]]),
    };
  });
}

const TEXTFORMAT = '@';
const ZEITFORMAT = 'dd.mm.yyyy hh:mm';

/** Text cells for results; the Begründung stays readable (a text cell of Excel shows long entries as ####). */
function formatFor(feld: ErgebnisFeld, wert: string | number): string {
  if (typeof wert === 'number') return ZEITFORMAT;
  return feld === 'begruendung' ? 'General' : TEXTFORMAT;
}
