/** What the steering of a case answers: results, their reasons and everything a person should look at. Data only. */
import type { Geltungsgrund } from '../rules/gueltig';
import type { KennungHinweis } from '../rules/kennung';
import type { MatrixBereich } from '../rules/foerderzielmatrix';
import type { SteuerungsHinweis } from '../rules/hinweise';
import type {
  BedarfId,
  Betreuung,
  Foerderziel,
  Kennung,
  MatrixZustand,
  Profil,
  Profillage,
  ZehnGrund,
} from '../rules/vocabulary';

/** An input whose answer can still decide the result. */
export type Frage = BedarfId | 'prognoseArbeitsmarkt' | 'dominierend' | 'festlegung';

/** Id of any row of tables P, K, G and Z, such as `K-4`; a house may have rows of its own. */
export type RegelId = string;

export type HinweisCode =
  KennungHinweis | SteuerungsHinweis | 'ENTWICKLUNGSZIEL_OHNE_BEDARF' | 'FOERDERZIEL_VORLAEUFIG';

/** A warning; never a silent correction. `feld` is the input a person should look at. */
export interface Hinweis {
  readonly code: HinweisCode;
  readonly feld: string;
}

/** One reason: the row that decided, what it answered and the inputs it rests on. */
export interface Grund {
  readonly regel: RegelId;
  readonly art: 'profillage' | 'kennung' | 'kennungGeprueft' | 'kennungGueltig' | 'betreuung';
  /** The answer of the row, as shown to people. */
  readonly antwort: string;
  /** The condition in words. */
  readonly words: string;
  /** What else goes with the answer. */
  readonly zusatz: string | null;
  /** False while other rows are possible too. */
  readonly sicher: boolean;
  /** Ids of the inputs it rests on. */
  readonly eingaben: readonly string[];
  readonly quelle: string;
}

export interface ProfillageErgebnis {
  readonly errechnet: Profillage;
  readonly regel: RegelId | null;
  readonly moeglich: readonly Profillage[];
  readonly entscheidendeFragen: readonly Frage[];
  /** The deviating human decision, only with a Begründung. */
  readonly festgelegt: Profil | null;
  readonly gueltig: Profillage;
}

export interface KennungErgebnis {
  readonly errechnet: Kennung;
  readonly regel: RegelId | null;
  readonly geprueft: Kennung | null;
  readonly gueltig: Kennung;
  /** The row of table G on whose ground it holds. */
  readonly gueltigDurch: RegelId;
  /** What that row takes it from. */
  readonly gueltigAus: Geltungsgrund;
  readonly untergrund: ZehnGrund | null;
  readonly moeglich: readonly Kennung[];
  readonly entscheidendeFragen: readonly Frage[];
}

export interface BetreuungErgebnis {
  readonly vorschlag: Betreuung;
  readonly regel: RegelId;
  readonly zusatz: string | null;
  /** Whether another place would take over; null where the bisherige Betreuung is not recognised. It needs Rücksprache. */
  readonly wechsel: boolean | null;
}

/** Result of tables P, K and Z for one case. */
export interface Steuerung {
  readonly profillage: ProfillageErgebnis;
  readonly kennung: KennungErgebnis;
  readonly betreuung: BetreuungErgebnis;
  readonly hinweise: readonly Hinweis[];
  readonly begruendung: readonly Grund[];
}

/** The states of one row of the matrix, per Förderziel. */
export type Matrixzeile = Readonly<Record<Foerderziel, MatrixZustand>>;

/** Result of fa:z for one case; Förderziel and Entwicklungsziel are what people agreed on. */
export interface FazErgebnis {
  readonly vorschlag: Foerderziel | null;
  readonly moeglich: readonly Foerderziel[];
  readonly foerderziel: Foerderziel | null;
  readonly entwicklungsziel: MatrixBereich | null;
  readonly aktiveVermittlung: boolean;
  readonly matrix: Readonly<Record<MatrixBereich, Matrixzeile>>;
  readonly hinweise: readonly Hinweis[];
}

/** One change of a known input: a rating to relevant or not, or a fact to another value. */
export interface Aenderung {
  readonly eingabe: Frage;
  readonly auf: string;
}

/** One change of the prognosis or the dominating group, the Profillage it leads to, and the errechnete Kennung that follows. */
export interface NaechsteProfillage {
  readonly aenderung: Aenderung;
  readonly profillage: Profil;
  readonly kennung: Kennung;
}

/** A smallest set of changes that leads to another decided Kennung. */
export interface NaechsteAndere {
  readonly aenderungen: readonly Aenderung[];
  readonly kennung: Kennung;
}

/** Everything the tool answers for one case. */
export interface Ergebnis {
  readonly regelwerk: string;
  readonly kundennummer: string;
  readonly steuerung: Steuerung;
  readonly faz: FazErgebnis;
  readonly naechsteAndere: readonly NaechsteAndere[];
  /** Only of a Profillage that is surely „nicht eindeutig“: what would make it one of the six. Information, no advice. */
  readonly naechsteProfillagen: readonly NaechsteProfillage[];
  /** Fingerprint of all inputs and the rule set; tells whether a written result still belongs to them. */
  readonly fingerabdruck: string;
}
