/** Table P: from the Handlungsbedarfe to the Profillage (first match). Settled after the 4PM; S0 and S1 only name the profiles. */
import type { DecisionTable, Row } from '../decision/table';
import type { Festlegung, Profillage, Prognose, Schluesselgruppe } from './vocabulary';
import { ZEHN_GRUENDE } from './vocabulary';

/** What table P looks at. */
export interface ProfilFacts {
  readonly festlegung: Festlegung | null;
  readonly prognoseArbeitsmarkt: Prognose | null;
  readonly dominierend: Schluesselgruppe | null;
  /** Number of relevant Handlungsbedarfe per Schlüsselgruppe. */
  readonly bedarfe: Readonly<Record<Schluesselgruppe, number>>;
  /** Number of Schlüsselgruppen with at least one relevant Handlungsbedarf. */
  readonly gruppen: number;
}

/** The inputs a row rests on, for the reason. */
export type ProfilEingabe = 'festlegung' | 'prognoseArbeitsmarkt' | 'dominierend' | 'bedarfe';

export type ProfilRegelId =
  'P-I' | 'P-Z' | 'P-0' | 'P-1' | 'P-2' | 'P-3' | 'P-4' | 'P-5' | 'P-6' | 'P-7' | 'P-X';

export interface ProfilRow extends Row<ProfilFacts, Profillage, ProfilRegelId> {
  readonly uses: readonly ProfilEingabe[];
}

const ZEHN: ReadonlySet<Festlegung | null> = new Set(ZEHN_GRUENDE);

const ALLE_EINGABEN = ['bedarfe', 'prognoseArbeitsmarkt'] as const;
const MIT_SCHWERPUNKT = ['bedarfe', 'prognoseArbeitsmarkt', 'dominierend'] as const;

export const PROFILLAGE_TABELLE: DecisionTable<ProfilRow> = [
  {
    id: 'P-I',
    when: (f) => f.festlegung === 'integriert',
    words: 'Die Person ist integriert, aber leistungsberechtigt.',
    then: 'Integriert, aber leistungsberechtigt',
    source: 'S1',
    uses: ['festlegung'],
  },
  {
    id: 'P-Z',
    when: (f) => ZEHN.has(f.festlegung),
    words: 'Eine Aktivierung ist zurzeit nicht vorgesehen (§ 10 bzw. § 53a SGB II).',
    then: 'Zuordnung nicht erforderlich',
    source: 'SET',
    uses: ['festlegung'],
  },
  {
    id: 'P-0',
    when: (f) => f.prognoseArbeitsmarkt === null,
    words: 'Die Prognose für den Arbeitsmarkt ist noch offen.',
    then: 'noch nicht festgelegt',
    source: 'SET nach 4PM',
    uses: ['prognoseArbeitsmarkt'],
  },
  {
    id: 'P-1',
    when: (f) => f.gruppen === 0 && f.prognoseArbeitsmarkt === 'bis6',
    words: 'Kein vermittlungsrelevanter Handlungsbedarf, Integration in bis zu 6 Monaten.',
    then: 'Marktprofil',
    source: 'SET nach 4PM',
    uses: ALLE_EINGABEN,
  },
  {
    id: 'P-2',
    when: (f) => f.gruppen === 1 && f.bedarfe.M > 0 && f.prognoseArbeitsmarkt === 'bis6',
    words: 'Handlungsbedarf nur in Motivation, Integration in bis zu 6 Monaten.',
    then: 'Aktivierungsprofil',
    source: 'SET nach 4PM',
    uses: ALLE_EINGABEN,
  },
  {
    id: 'P-3',
    when: (f) => f.gruppen === 1 && f.bedarfe.M === 0 && f.prognoseArbeitsmarkt !== 'ueber12',
    words:
      'Handlungsbedarf in genau einer Schlüsselgruppe (nicht Motivation), Integration in bis zu 12 Monaten.',
    then: 'Förderprofil',
    source: 'SET nach 4PM',
    uses: ALLE_EINGABEN,
  },
  {
    id: 'P-4',
    when: (f) => f.gruppen === 2 && f.prognoseArbeitsmarkt === 'ueber12',
    words: 'Handlungsbedarf in genau zwei Schlüsselgruppen, Integration dauert über 12 Monate.',
    then: 'Entwicklungsprofil',
    source: 'SET nach 4PM',
    uses: ALLE_EINGABEN,
  },
  {
    id: 'P-5',
    when: (f) => dreiGruppenUeber12(f) && f.dominierend === 'Q' && f.bedarfe.Q > 0,
    words: 'Handlungsbedarf in mindestens drei Schlüsselgruppen, über 12 Monate, Qualifikation dominiert.',
    then: 'Entwicklungsprofil',
    source: 'SET nach 4PM',
    uses: MIT_SCHWERPUNKT,
  },
  {
    id: 'P-6',
    when: (f) => dreiGruppenUeber12(f) && f.dominierend === 'L' && f.bedarfe.L > 0,
    words:
      'Handlungsbedarf in mindestens drei Schlüsselgruppen, über 12 Monate, Leistungsfähigkeit dominiert.',
    then: 'Stabilisierungsprofil',
    source: 'SET nach 4PM',
    uses: MIT_SCHWERPUNKT,
  },
  {
    id: 'P-7',
    when: (f) => dreiGruppenUeber12(f) && f.dominierend === 'R' && f.bedarfe.R > 0,
    words:
      'Handlungsbedarf in mindestens drei Schlüsselgruppen, über 12 Monate, Rahmenbedingungen dominieren.',
    then: 'Unterstützungsprofil',
    source: 'SET nach 4PM',
    uses: MIT_SCHWERPUNKT,
  },
  {
    id: 'P-X',
    when: () => true,
    words:
      'Die Angaben passen zu keinem Profil eindeutig; eine Fachkraft legt die Profillage mit Begründung fest.',
    then: 'nicht eindeutig',
    source: 'S1',
    uses: MIT_SCHWERPUNKT,
  },
];

function dreiGruppenUeber12(facts: ProfilFacts): boolean {
  return facts.gruppen >= 3 && facts.prognoseArbeitsmarkt === 'ueber12';
}
