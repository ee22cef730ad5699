/**
 * What the result cells of the workbook are worth: whether they belong to the inputs, and whether they hold what is computed from
 * them. Pure.
 */
import type { Ergebnis } from '../fall/ergebnis';
import { FINGERABDRUCK_LAENGE } from '../fall/fingerabdruck';
import { MATRIXLISTE } from '../fall/listen';
import { addMonths, parsePlainDate, serialOfDate } from '../listen/plainDate';
import { FOERDERZIELMATRIX, type MatrixBereich } from '../rules/foerderzielmatrix';
import { REGELWERK_VERSION } from '../rules/regelwerk';
import { FOERDERZIELE } from '../rules/vocabulary';
import { istFrueheresWort } from './eintrag';
import { FINGERABDRUCK_UNVOLLSTAENDIG, type GeleseneMappe } from './fallmappe';
import { istGleicherWert } from './schreibplan/inhalt';
import { vorschau, type Vorschauzeile, type Vorschauziel, zelleAn } from './vorschau';

export interface Eintragsstand {
  readonly art: 'aktuell' | 'veraltet' | 'nochNichtEingetragen' | 'unvollstaendig' | 'vonHandGeaendert';
  /** The cells that somebody has changed by hand; empty in any other state. */
  readonly zellen: readonly Vorschauzeile[];
}

const FINGERABDRUCK = new RegExp(`^[0-9a-f]{${FINGERABDRUCK_LAENGE}}$`);

/**
 * How things stand. Of results that belong to other inputs it cannot be told whether somebody has changed them.
 * @param ergebnis computed from the inputs; null where they have errors: no result belongs to such.
 */
export function eintragsstand(mappe: GeleseneMappe, ergebnis: Ergebnis | null): Eintragsstand {
  const { fingerabdruck, berechnetAm } = mappe.ergebnisse;
  const { ort, text, istWert } = fingerabdruck;
  if (text === FINGERABDRUCK_UNVOLLSTAENDIG) return { art: 'unvollstaendig', zellen: [] };
  if (text === '' && istWert && berechnetAm.text === '') return { art: 'nochNichtEingetragen', zellen: [] };
  if (!FINGERABDRUCK.test(text)) {
    const ziel = { art: 'zelle', feld: 'fingerabdruck' } as const;
    return mitZellen([{ ziel, ort, alt: text, neu: ergebnis?.fingerabdruck ?? '' }]);
  }
  if (text !== ergebnis?.fingerabdruck) return { art: 'veraltet', zellen: [] };
  const zellen = abweichungen(mappe, ergebnis);
  return hatLeereZeile(zellen) ? { art: 'unvollstaendig', zellen: [] } : mitZellen(zellen);
}

function mitZellen(zellen: readonly Vorschauzeile[]): Eintragsstand {
  return { art: zellen.length > 0 ? 'vonHandGeaendert' : 'aktuell', zellen };
}

/** A row of the matrix that came with an upgrade, into which nothing was entered yet. */
function hatLeereZeile(zellen: readonly Vorschauzeile[]): boolean {
  return FOERDERZIELMATRIX.some(({ bereich }) => {
    const leere = zellen.filter(
      ({ ziel, alt }) => ziel.art === 'matrix' && ziel.bereich === bereich && alt === '',
    );
    return istSpaetere(bereich) && leere.length === FOERDERZIELE.length;
  });
}

function istSpaetere(bereich: MatrixBereich): boolean {
  const { schluessel } = MATRIXLISTE;
  return schluessel.art === 'fest' && schluessel.zeilen[bereich]?.seit !== undefined;
}

/** The cells that hold something else than an entry for these inputs has written. */
function abweichungen(mappe: GeleseneMappe, ergebnis: Ergebnis): Vorschauzeile[] {
  // Only the moment of computation does not follow from the inputs: any that is possible is taken as it stands.
  const serial = Number(mappe.ergebnisse.berechnetAm.text);
  // A row of the matrix that came later than the workbook has no cells.
  const zellen = vorschau(mappe, ergebnis, { serial }).filter(({ ort }) => ort.art === 'zelle');
  return zellen.filter(
    ({ ziel, alt, neu }) =>
      !zelleAn(mappe, ziel).istWert ||
      !istWieEingetragen(ziel, alt, neu) ||
      (istZeitpunkt(ziel) && !istMoeglich(serial, ergebnis)),
  );
}

function istWieEingetragen(ziel: Vorschauziel, alt: string, neu: string): boolean {
  return istGleicherWert(alt, neu) || (ziel.art === 'matrix' && istFrueheresWort(alt, neu));
}

function istZeitpunkt(ziel: Vorschauziel): boolean {
  return ziel.art === 'zelle' && ziel.feld === 'berechnetAm';
}

/**
 * Nothing was computed before its Regelwerk was there; a program has its own up to a month before the month it is named for. When a
 * house releases one is not told by its name.
 */
function istMoeglich(serial: number, { regelwerk }: Ergebnis): boolean {
  if (regelwerk !== REGELWERK_VERSION) return true;
  const beginn = parsePlainDate(`${regelwerk}-01`);
  return beginn === null || serial >= serialOfDate(addMonths(beginn, -1));
}
