/** One case as the rules see it: checked values only; `null` is offen and never means no. */
import type {
  BedarfId,
  Fachteam,
  Festlegung,
  Foerderziel,
  Kennung,
  Paragraph10Grund,
  Paragraph16a,
  Profil,
  Prognose,
  RessourcenbereichId,
  Schluesselgruppe,
} from '../rules/vocabulary';
import type { Einschaetzung, JaNein } from '../listen/werte';
import type { Betreuungswort } from '../rules/betreuungsworte';
import type { BfmStand } from '../rules/fallmanagement';
import type { Regelsatz } from '../rules/regelsatz';
import type { MatrixBereich } from '../rules/foerderzielmatrix';
import type { PlainDate } from '../listen/plainDate';

/** Who has confirmed which geprüfte Kennung, and when (S1: „manuell zu überprüfen“). */
export interface Pruefung {
  readonly von: string;
  readonly am: PlainDate;
  /** null: whichever it is. */
  readonly kennung: Kennung | null;
}

export interface Fall {
  /** The rules that decide it: those that are valid on its Stichtag. */
  readonly regelsatz: Regelsatz;
  readonly name: string;
  readonly kundennummer: string;
  readonly fachkraft: string;
  readonly zugang: PlainDate | null;
  readonly stichtag: PlainDate;
  /** False when nothing was entered and today's date is used. */
  readonly stichtagEingetragen: boolean;
  readonly geburtsdatum: PlainDate | null;
  readonly neukunde: JaNein;
  readonly bisherigeBetreuung: string;
  /** Further words of the house by which that may be recognised; none by default. */
  readonly betreuungsworte: readonly Betreuungswort[];
  readonly exterPlatzFrei: JaNein;
  readonly fachteam: Fachteam | null;
  readonly paragraph428: JaNein;

  readonly bedarfe: Readonly<Record<BedarfId, Einschaetzung>>;
  readonly prognoseArbeitsmarkt: Prognose | null;
  readonly dominierend: Schluesselgruppe | null;
  readonly festlegung: Festlegung | null;
  readonly verdichtung: JaNein;
  readonly verdichtungBegruendung: string;
  readonly festgelegteProfillage: Profil | null;
  readonly festlegungBegruendung: string;
  readonly fmEinschaetzung: 'ja' | 'nein' | null;
  readonly fmGrund: string;
  /** null as long as name or date is missing. */
  readonly pruefung: Pruefung | null;
  /** The ground behind the mark „§ 10: sonstiges“. */
  readonly paragraph10Grund: Paragraph10Grund | null;
  readonly bfm: BfmStand;

  readonly ressourcenbereiche: Readonly<Record<RessourcenbereichId, Einschaetzung>>;
  readonly direktVermittelbar: JaNein;
  readonly foerderziel: Foerderziel | null;
  readonly entwicklungsziel: MatrixBereich | null;
  readonly qualifizierungAbgeschlossen: JaNein;
  readonly paragraph16a: readonly Paragraph16a[];
}
