/** Table P: from the Handlungsbedarfe to the Profillage (first match). Settled after the 4PM; S0 and S1 only name the profiles. */
import type { Row, Table } from '../decision/table';
import { equal, from, NO, oneOf, YES } from '../decision/test';
import { JA_NEIN, OFFEN, wortVon } from './eingabe';
import type { Festlegung, Profillage, Prognose, Schluesselgruppe } from './vocabulary';
import {
  FESTLEGUNG_LABEL,
  FESTLEGUNGEN,
  PROGNOSE_LABEL,
  PROGNOSEN,
  SCHLUESSELGRUPPE_LABEL,
  SCHLUESSELGRUPPEN,
  ZEHN_GRUENDE,
} from './vocabulary';

/** What table P looks at. */
export interface ProfilFacts {
  readonly festlegung: Festlegung | null;
  readonly prognoseArbeitsmarkt: Prognose | null;
  readonly dominierend: Schluesselgruppe | null;
  /** Whether there is a relevant Handlungsbedarf in the group. */
  readonly Q: boolean;
  readonly L: boolean;
  readonly M: boolean;
  readonly R: boolean;
  /** Number of Schlüsselgruppen with at least one relevant Handlungsbedarf. */
  readonly gruppen: number;
}

/** The inputs a row rests on, for the reason. */
export type ProfilEingabe = 'festlegung' | 'prognoseArbeitsmarkt' | 'dominierend' | 'bedarfe';

export interface ProfilRow extends Row<ProfilFacts, Profillage> {
  readonly uses: readonly ProfilEingabe[];
}

const ALLE_EINGABEN = ['bedarfe', 'prognoseArbeitsmarkt'] as const;
const MIT_SCHWERPUNKT = ['bedarfe', 'prognoseArbeitsmarkt', 'dominierend'] as const;

const DREI_GRUPPEN_UEBER_12 = { gruppen: from(3), prognoseArbeitsmarkt: equal('ueber12') } as const;

export const PROFILLAGE_TABELLE: Table<ProfilFacts, ProfilRow> = {
  name: 'P',
  inputs: {
    festlegung: { label: 'Festlegung', values: [OFFEN, ...FESTLEGUNGEN], word: wortVon(FESTLEGUNG_LABEL) },
    prognoseArbeitsmarkt: {
      label: 'Prognose Arbeitsmarkt',
      values: [OFFEN, ...PROGNOSEN],
      word: wortVon(PROGNOSE_LABEL),
    },
    dominierend: {
      label: 'Dominierende Schlüsselgruppe',
      values: [OFFEN, ...SCHLUESSELGRUPPEN],
      word: wortVon(SCHLUESSELGRUPPE_LABEL),
    },
    Q: { label: 'Bedarf in Qualifikation', ...JA_NEIN },
    L: { label: 'Bedarf in Leistungsfähigkeit', ...JA_NEIN },
    M: { label: 'Bedarf in Motivation', ...JA_NEIN },
    R: { label: 'Bedarf in Rahmenbedingungen', ...JA_NEIN },
    gruppen: { label: 'Schlüsselgruppen mit Bedarf', values: [0, 1, 2, 3, 4], word: String },
  },
  reachable: ({ Q, L, M, R, gruppen }) => [Q, L, M, R].filter(Boolean).length === gruppen,
  rows: [
    {
      id: 'P-I',
      when: [{ festlegung: equal('integriert') }],
      words: 'Die Person ist integriert, aber leistungsberechtigt.',
      then: 'Integriert, aber leistungsberechtigt',
      source: 'S1',
      uses: ['festlegung'],
    },
    {
      id: 'P-Z',
      when: [{ festlegung: oneOf(ZEHN_GRUENDE) }],
      words: 'Eine Aktivierung ist zurzeit nicht vorgesehen (§ 10 bzw. § 53a SGB II).',
      then: 'Zuordnung nicht erforderlich',
      source: 'SET',
      uses: ['festlegung'],
    },
    {
      id: 'P-0',
      when: [{ prognoseArbeitsmarkt: equal(null) }],
      words: 'Die Prognose für den Arbeitsmarkt ist noch offen.',
      then: 'noch nicht festgelegt',
      source: 'SET nach 4PM',
      uses: ['prognoseArbeitsmarkt'],
    },
    {
      id: 'P-1',
      when: [{ gruppen: equal(0), prognoseArbeitsmarkt: equal('bis6') }],
      words: 'Kein vermittlungsrelevanter Handlungsbedarf, Integration in bis zu 6 Monaten.',
      then: 'Marktprofil',
      source: 'SET nach 4PM',
      uses: ALLE_EINGABEN,
    },
    {
      id: 'P-2',
      when: [{ gruppen: equal(1), M: YES, prognoseArbeitsmarkt: equal('bis6') }],
      words: 'Handlungsbedarf nur in Motivation, Integration in bis zu 6 Monaten.',
      then: 'Aktivierungsprofil',
      source: 'SET nach 4PM',
      uses: ALLE_EINGABEN,
    },
    {
      id: 'P-3',
      when: [{ gruppen: equal(1), M: NO, prognoseArbeitsmarkt: oneOf(['bis6', 'bis12']) }],
      words:
        'Handlungsbedarf in genau einer Schlüsselgruppe (nicht Motivation), Integration in bis zu 12 Monaten.',
      then: 'Förderprofil',
      source: 'SET nach 4PM',
      uses: ALLE_EINGABEN,
    },
    {
      id: 'P-4',
      when: [{ gruppen: equal(2), prognoseArbeitsmarkt: equal('ueber12') }],
      words: 'Handlungsbedarf in genau zwei Schlüsselgruppen, Integration dauert über 12 Monate.',
      then: 'Entwicklungsprofil',
      source: 'SET nach 4PM',
      uses: ALLE_EINGABEN,
    },
    {
      id: 'P-5',
      when: [{ ...DREI_GRUPPEN_UEBER_12, dominierend: equal('Q'), Q: YES }],
      words: 'Handlungsbedarf in mindestens drei Schlüsselgruppen, über 12 Monate, Qualifikation dominiert.',
      then: 'Entwicklungsprofil',
      source: 'SET nach 4PM',
      uses: MIT_SCHWERPUNKT,
    },
    {
      id: 'P-6',
      when: [{ ...DREI_GRUPPEN_UEBER_12, dominierend: equal('L'), L: YES }],
      words:
        'Handlungsbedarf in mindestens drei Schlüsselgruppen, über 12 Monate, Leistungsfähigkeit dominiert.',
      then: 'Stabilisierungsprofil',
      source: 'SET nach 4PM',
      uses: MIT_SCHWERPUNKT,
    },
    {
      id: 'P-7',
      when: [{ ...DREI_GRUPPEN_UEBER_12, dominierend: equal('R'), R: YES }],
      words:
        'Handlungsbedarf in mindestens drei Schlüsselgruppen, über 12 Monate, Rahmenbedingungen dominieren.',
      then: 'Unterstützungsprofil',
      source: 'SET nach 4PM',
      uses: MIT_SCHWERPUNKT,
    },
    {
      id: 'P-X',
      when: [{}],
      words:
        'Die Angaben passen zu keinem Profil eindeutig; eine Fachkraft legt die Profillage mit Begründung fest.',
      then: 'nicht eindeutig',
      source: 'S1',
      uses: MIT_SCHWERPUNKT,
    },
  ],
};
