/**
 * A set of rules as values of cells, so that formulas decide a case that is fully known. The formulas are the same for every
 * set: they count, make the place of a combination from what they counted, and look it up. Thresholds are in the values.
 */
import { firstRow } from '../../decision/table';
import { entscheidetAllein, schwerpunktAb } from '../../rules/bekannt';
import { komplexVon } from '../../rules/kennung';
import type { Regelsatz } from '../../rules/regelsatz';
import {
  BEDARFE,
  BEDARFE_DER_ACHT,
  FESTLEGUNGEN,
  type Festlegung,
  KENNUNGEN,
  PROFILLAGEN,
  PROGNOSEN,
  SCHLUESSELGRUPPEN,
  STUFEN,
} from '../../rules/vocabulary';
import { KONTROLLE_OFFEN } from './tabelle';

/** Handlungsbedarfe among the eight, and beside them. */
export const ZAHLEN_DER_ACHT = BEDARFE_DER_ACHT.length + 1;
export const ZAHLEN_DANEBEN = BEDARFE.length - BEDARFE_DER_ACHT.length + 1;
/** What a case can have of komplex and of the Einschätzung des Fallmanagements: offen, yes, no. */
const DREI = [null, true, false] as const;
const FM = [null, 'ja', 'nein'] as const;
/** The letter of the first answer; the one before it says that there is no answer of this kind. */
export const ERSTER_BUCHSTABE = 65;

/** The columns of the sheet. */
export interface Kontrollwerte {
  /** For each Festlegung, Prognose and dominierende Schlüsselgruppe (offen first): a letter for each set of groups with a Bedarf. */
  readonly profillage: readonly string[];
  /** For each Festlegung, number among the eight and beside them: a letter for each of verdichtet, komplex, Einschätzung. */
  readonly kennung: readonly string[];
  /** For each Festlegung the number of the answer that it gives alone; 0 for none. */
  readonly alleinProfillage: readonly number[];
  readonly alleinKennung: readonly number[];
  /** For each Stufe whether it counts. */
  readonly zaehlt: readonly number[];
  /** The answers by their numbers, and for a Profillage the place of komplex. */
  readonly profillagen: readonly string[];
  readonly komplex: readonly number[];
  readonly kennungen: readonly string[];
  readonly version: readonly string[];
}

/** All of them. */
export function kontrollwerte(satz: Regelsatz): Kontrollwerte {
  const ab = schwerpunktAb(satz);
  const [ohneP, ohneK] = [entscheidetAllein(satz.profillage), entscheidetAllein(satz.kennung)];
  return {
    profillage: FESTLEGUNGEN.flatMap((festlegung) =>
      PROGNOSEN.flatMap((prognose) =>
        [null, ...SCHLUESSELGRUPPEN].map((dominierend) =>
          profile(satz, ab, { festlegung, prognose, dominierend }),
        ),
      ),
    ),
    kennung: FESTLEGUNGEN.flatMap((festlegung) =>
      bisVor(ZAHLEN_DER_ACHT).flatMap((n8) =>
        bisVor(ZAHLEN_DANEBEN).map((daneben) => kennungen(satz, { festlegung, n8, nAlle: n8 + daneben })),
      ),
    ),
    alleinProfillage: FESTLEGUNGEN.map((each) => (ohneP.includes(each) ? alleinP(satz, each) : 0)),
    alleinKennung: FESTLEGUNGEN.map((each) => (ohneK.includes(each) ? alleinK(satz, each) : 0)),
    zaehlt: STUFEN.map((stufe) => Number(stufe >= satz.schwellen.relevantAb)),
    profillagen: [...PROFILLAGEN, KONTROLLE_OFFEN],
    komplex: [...PROFILLAGEN.map(komplexVon), null].map((each) => DREI.indexOf(each)),
    kennungen: [...KENNUNGEN, KONTROLLE_OFFEN],
    version: [satz.version],
  };
}

function bisVor(anzahl: number): number[] {
  return Array.from({ length: anzahl }, (_, zahl) => zahl);
}

function buchstabe(platz: number): string {
  return String.fromCharCode(ERSTER_BUCHSTABE + platz);
}

interface Profillage {
  readonly festlegung: Festlegung;
  readonly prognose: (typeof PROGNOSEN)[number];
  readonly dominierend: (typeof SCHLUESSELGRUPPEN)[number] | null;
}

/** A letter for each set of groups, the first group being the lowest bit. */
function profile(satz: Regelsatz, ab: number, { festlegung, prognose, dominierend }: Profillage): string {
  const je = bisVor(2 ** SCHLUESSELGRUPPEN.length).map((maske) => {
    const [Q, L, M, R] = [(maske & 1) > 0, (maske & 2) > 0, (maske & 4) > 0, (maske & 8) > 0];
    const gruppen = [Q, L, M, R].filter(Boolean).length;
    if (dominierend === null && gruppen >= ab) return buchstabe(PROFILLAGEN.length);
    const facts = { festlegung, prognoseArbeitsmarkt: prognose, dominierend, Q, L, M, R, gruppen };
    return buchstabe(PROFILLAGEN.indexOf(firstRow(satz.profillage, facts).then));
  });
  return je.join('');
}

interface Zahlen {
  readonly festlegung: Festlegung;
  readonly n8: number;
  readonly nAlle: number;
}

function kennungen(satz: Regelsatz, zahlen: Zahlen): string {
  return [false, true]
    .flatMap((verdichtet) =>
      DREI.flatMap((komplex) =>
        FM.map(
          (fmEinschaetzung) =>
            firstRow(satz.kennung, { ...zahlen, verdichtet, komplex, fmEinschaetzung }).then,
        ),
      ),
    )
    .map((kennung) => buchstabe(KENNUNGEN.indexOf(kennung)))
    .join('');
}

function alleinP(satz: Regelsatz, festlegung: Festlegung): number {
  const nichts = {
    Q: false,
    L: false,
    M: false,
    R: false,
    gruppen: 0,
    prognoseArbeitsmarkt: null,
    dominierend: null,
  };
  return PROFILLAGEN.indexOf(firstRow(satz.profillage, { ...nichts, festlegung }).then) + 1;
}

function alleinK(satz: Regelsatz, festlegung: Festlegung): number {
  const nichts = { n8: 0, nAlle: 0, verdichtet: false, komplex: null, fmEinschaetzung: null };
  return KENNUNGEN.indexOf(firstRow(satz.kennung, { ...nichts, festlegung }).then) + 1;
}
