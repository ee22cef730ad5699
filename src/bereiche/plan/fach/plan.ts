/** The plan as the rules see it: checked values only; `null` is offen, an empty text is missing. No rules here. */
import type { MatrixBereich } from '../../../rules/foerderzielmatrix';
import type {
  AngebotSpalte,
  Ergebnis,
  LueckeSpalte,
  Rechtsgrundlage,
  SchrittSpalte,
  Weiteres,
  Wer,
  ZielSpalte,
} from '../regeln/planVokabular';
import type { Foerderziel, RessourcenbereichId } from '../../../rules/vocabulary';
import type { Einschaetzung, JaNein } from '../../../listen/werte';
import type { PlainDate } from '../../../listen/plainDate';
import type { Ort } from '../../../listen/zelle';

/** Where the values of a row stand, by header. */
export type Orte<Spalte extends string> = Readonly<Record<Spalte, Ort>>;

/** One goal agreed with the person. */
export interface Ziel {
  /** Z1, Z2 … */
  readonly id: string;
  readonly ressourcenbereich: MatrixBereich | null;
  readonly foerderziel: Foerderziel | null;
  readonly handlungsstrategie: string;
  readonly ziel: string;
  readonly messgroesse: string;
  readonly zielwert: string;
  readonly mitgetragen: JaNein;
  readonly worteDerPerson: string;
  readonly ressourcen: string;
  readonly hindernisse: string;
  readonly termin: PlainDate | null;
  /** Planned day of the review. */
  readonly ueberpruefungAm: PlainDate | null;
  readonly vereinbartAm: PlainDate | null;
  readonly stufeBeiVereinbarung: Einschaetzung;
  readonly ergebnis: Ergebnis | null;
  readonly weiteres: Weiteres | null;
  /** Day on which the review took place. */
  readonly ueberprueftAm: PlainDate | null;
  readonly orte: Orte<ZielSpalte>;
}

/** One step towards a goal; `ziel` is null where none is named. */
export interface Schritt {
  /** S1, S2 … */
  readonly id: string;
  readonly ziel: string | null;
  readonly wer: Wer | null;
  readonly was: string;
  readonly bisWann: PlainDate | null;
  /** Name of an offer of the catalogue; empty for none. */
  readonly angebot: string;
  readonly freiwillig: JaNein;
  readonly erledigtAm: PlainDate | null;
  readonly orte: Orte<SchrittSpalte>;
}

/** One offer of the catalogue of the house. */
export interface Angebot {
  readonly name: string;
  readonly traeger: string;
  readonly foerderziel: Foerderziel | null;
  readonly ressourcenbereich: RessourcenbereichId | null;
  readonly rechtsgrundlage: Rechtsgrundlage | null;
  readonly freiwillig: JaNein;
  /** First and last day; null is without bound. */
  readonly von: PlainDate | null;
  readonly bis: PlainDate | null;
  /** Free places; null is unknown. */
  readonly plaetze: number | null;
  readonly orte: Orte<AngebotSpalte>;
}

/** What an entry in the list of gaps says. */
export interface Lueckeneintrag {
  readonly datum: PlainDate | null;
  readonly ressourcenbereich: RessourcenbereichId | null;
  readonly bedarf: string;
}

/** A need for which there was no matching offer, as recorded. */
export interface Luecke extends Lueckeneintrag {
  readonly orte: Orte<LueckeSpalte>;
}

/** Goals, steps, catalogue and gaps of one workbook, each in the order of its rows. */
export interface Plan {
  readonly ziele: readonly Ziel[];
  readonly schritte: readonly Schritt[];
  readonly angebote: readonly Angebot[];
  readonly luecken: readonly Luecke[];
}

/** Whether a goal is still pursued: only „beendet“ closes it; an adapted or continued goal goes on in its row. */
export function istOffenesZiel(ziel: Ziel): boolean {
  return ziel.weiteres !== 'beendet';
}
