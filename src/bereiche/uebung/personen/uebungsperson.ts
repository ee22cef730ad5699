/** What a practice person is: an invented life and a model solution. It never says what is computed from it. */
import type { Einschaetzung, JaNein } from '../../../listen/werte';
import type { MatrixBereich } from '../../../rules/foerderzielmatrix';
import type {
  BedarfId,
  BisherigeBetreuung,
  Fachteam,
  Festlegung,
  Foerderziel,
  Paragraph10Grund,
  Paragraph16a,
  Prognose,
  RessourcenbereichId,
  Schluesselgruppe,
} from '../../../rules/vocabulary';
import type { Belegt, Saetze } from './belegt';

/** The day on which all of them are rated; their ages hold on it. */
export const STICHTAG = '2026-11-16';

/** How far raters are expected to agree: from plain to contested. */
export const SCHWIERIGKEITEN = ['klar', 'abzuwaegen', 'strittig'] as const;
export type Schwierigkeit = (typeof SCHWIERIGKEITEN)[number];

export interface Uebungsperson {
  /** P01, P02 and so on. */
  readonly id: string;
  /** Neutral: nothing of it hints at the solution. */
  readonly titel: string;
  readonly name: string;
  /** Begins with 000, which no Jobcenter has. */
  readonly kundennummer: string;
  /** The same for all who live together as one Bedarfsgemeinschaft. */
  readonly bgNummer: string;
  /** ISO date. */
  readonly geburtsdatum: string;
  /** ISO date. */
  readonly stichtag: string;
  readonly schwierigkeit: Schwierigkeit;
  /** One sentence each; they are referred to by their number, beginning with 1. */
  readonly geschichte: readonly string[];
  readonly bedarfe: Readonly<Record<BedarfId, Belegt<Einschaetzung>>>;
  readonly ressourcenbereiche: Readonly<Record<RessourcenbereichId, Belegt<Einschaetzung>>>;
  readonly angaben: Angaben;
  readonly andereSichten: readonly AndereSicht[];
}

/** The other inputs of the case; what is not there has not been asked. */
export interface Angaben {
  readonly neukunde: Belegt<boolean>;
  readonly bisherigeBetreuung?: Belegt<BisherigeBetreuung>;
  readonly exterPlatzFrei?: Belegt<boolean>;
  readonly fachteam?: Belegt<Fachteam>;
  readonly prognoseArbeitsmarkt: Belegt<Prognose | null>;
  readonly dominierend: Belegt<Schluesselgruppe | null>;
  readonly festlegung: Belegt<Festlegung | null>;
  readonly paragraph10Grund?: Belegt<Paragraph10Grund>;
  /** The Begründung; without one there is no Verdichtung. */
  readonly verdichtung?: Belegt<string>;
  readonly fmEinschaetzung?: Belegt<'ja' | 'nein'>;
  readonly direktVermittelbar: Belegt<JaNein>;
  readonly foerderziel?: Belegt<Foerderziel>;
  readonly entwicklungsziel?: Belegt<MatrixBereich>;
  readonly paragraph16a?: readonly Belegt<Paragraph16a>[];
}

/** What reasonable people may see differently: the other value, why, and the sentences that speak for it. */
export type AndereSicht = { readonly warum: string; readonly saetze: Saetze } & (
  | { readonly bedarf: BedarfId; readonly stufe: Einschaetzung }
  | { readonly ressourcenbereich: RessourcenbereichId; readonly stufe: Einschaetzung }
  | AndereAngabe
);

type AndereAngabe =
  | { readonly angabe: 'prognoseArbeitsmarkt'; readonly wert: Prognose }
  | { readonly angabe: 'dominierend'; readonly wert: Schluesselgruppe }
  | { readonly angabe: 'festlegung'; readonly wert: Festlegung }
  | { readonly angabe: 'verdichtung'; readonly wert: false }
  | { readonly angabe: 'direktVermittelbar'; readonly wert: boolean }
  | { readonly angabe: 'entwicklungsziel'; readonly wert: MatrixBereich };
