/** Table K: from Handlungsbedarfe, Profillage and the marks of Tabellenblatt 2 to the Kennung (first match; S1). */
import type { Row, Table } from '../decision/table';
import { below, equal, from, NO, oneOf, YES } from '../decision/test';
import { bis, JA_NEIN, OFFEN, wortVon } from './eingabe';
import { MIN_BEDARFE, MIN_BEDARFE_EXTER } from './regelwerk';
import type { Festlegung, Kennung, Profillage } from './vocabulary';
import {
  BEDARFE,
  BEDARFE_DER_ACHT,
  FESTLEGUNG_LABEL,
  FESTLEGUNGEN,
  KOMPLEXE_PROFILE,
  ZEHN_GRUENDE,
} from './vocabulary';

/** What table K looks at. */
export interface KennungFacts {
  readonly festlegung: Festlegung | null;
  /** Relevant Handlungsbedarfe among the eight of S1. */
  readonly n8: number;
  /** Relevant Handlungsbedarfe in all four groups. */
  readonly nAlle: number;
  /** A Verdichtung with a Begründung. */
  readonly verdichtet: boolean;
  /** Whether the Profillage under consideration (computed or festgelegt) is komplex; null where it does not stand. */
  readonly komplex: boolean | null;
  readonly fmEinschaetzung: 'ja' | 'nein' | null;
}

/** The inputs a row rests on, for the reason; `acht` are the ratings of the eight, `alle` all fourteen. */
export type KennungEingabe =
  'festlegung' | 'acht' | 'alle' | 'verdichtung' | 'profillage' | 'fmEinschaetzung';

/** What a row asks a person to look at. */
export const KENNUNGSHINWEISE = [
  'PROFILLAGE_FESTLEGEN',
  'BEDARFE_OHNE_KOMPLEXE_PROFILLAGE',
  'INTEGRATIONSPROGNOSE_FEHLT',
  'FM_ENTSCHEIDUNG_STEHT_AUS',
  'VERDICHTUNG_ODER_PROGNOSE_PRUEFEN',
] as const;
export type KennungHinweis = (typeof KENNUNGSHINWEISE)[number];

export interface KennungRow extends Row<KennungFacts, Kennung> {
  readonly uses: readonly KennungEingabe[];
  readonly hinweis?: KennungHinweis;
}

const KOMPLEX: ReadonlySet<Profillage> = new Set(KOMPLEXE_PROFILE);

/** Whether a Profillage is "komplex" (S0). */
export function istKomplex(profillage: Profillage): boolean {
  return KOMPLEX.has(profillage);
}

/** The input `komplex` of a Profillage: null where it is open (P-0) or "nicht eindeutig" (P-X). */
export function komplexVon(profillage: Profillage): boolean | null {
  if (profillage === 'noch nicht festgelegt' || profillage === 'nicht eindeutig') return null;
  return istKomplex(profillage);
}

/** Handlungsbedarfe beside the eight. */
const WEITERE = BEDARFE.length - BEDARFE_DER_ACHT.length;

export const KENNUNG_TABELLE: Table<KennungFacts, KennungRow> = {
  name: 'K',
  inputs: {
    festlegung: { label: 'Festlegung', values: [OFFEN, ...FESTLEGUNGEN], word: wortVon(FESTLEGUNG_LABEL) },
    n8: { label: 'Bedarfe unter den acht', values: bis(BEDARFE_DER_ACHT.length), word: String },
    nAlle: { label: 'Bedarfe insgesamt', values: bis(BEDARFE.length), word: String },
    verdichtet: { label: 'begründete Verdichtung', ...JA_NEIN },
    komplex: {
      label: 'komplexe Profillage',
      values: [null, true, false],
      word: (wert) => (wert === null ? 'steht nicht fest' : JA_NEIN.word(wert)),
    },
    fmEinschaetzung: {
      label: 'Einschätzung des Fallmanagements',
      values: [OFFEN, 'ja', 'nein'],
      word: (wert) => wert ?? 'offen',
    },
  },
  reachable: ({ n8, nAlle }) => n8 <= nAlle && nAlle <= n8 + WEITERE,
  rows: [
    {
      id: 'K-1',
      when: [{ festlegung: equal('integriert') }],
      words: 'Die Person ist integriert, aber leistungsberechtigt.',
      then: 'I',
      source: 'S1 (Tabellenblatt 2)',
      uses: ['festlegung'],
    },
    {
      id: 'K-2',
      when: [{ festlegung: oneOf(ZEHN_GRUENDE) }],
      words: 'Eine Aktivierung ist zurzeit nicht vorgesehen (§ 10 bzw. § 53a SGB II).',
      then: 'Zehn',
      source: 'S1',
      uses: ['festlegung'],
    },
    {
      id: 'K-3',
      when: [{ festlegung: equal('nochNichtFestgelegt') }],
      words: 'Als Festlegung ist „noch nicht festgelegt“ angekreuzt.',
      then: 'noch nicht festgelegt',
      source: 'S1 (Tabellenblatt 2)',
      uses: ['festlegung'],
    },
    {
      id: 'K-4',
      when: [{ n8: below(MIN_BEDARFE), verdichtet: NO }],
      words: `Weniger als ${MIN_BEDARFE.wert} der acht Handlungsbedarfe und keine begründete Verdichtung.`,
      then: 'AV',
      source: 'S0, S1',
      uses: ['acht', 'verdichtung'],
    },
    {
      id: 'K-5',
      when: [{ komplex: equal(null) }],
      words: 'Genügend Handlungsbedarfe oder Verdichtung, aber die Profillage steht nicht fest.',
      then: 'noch nicht festgelegt',
      source: 'S1',
      uses: ['acht', 'verdichtung', 'profillage'],
      hinweis: 'PROFILLAGE_FESTLEGEN',
    },
    {
      id: 'K-6',
      when: [{ komplex: NO }],
      words: 'Genügend Handlungsbedarfe oder Verdichtung, aber keine komplexe Profillage.',
      then: 'AV',
      source: 'SET',
      uses: ['acht', 'verdichtung', 'profillage'],
      hinweis: 'BEDARFE_OHNE_KOMPLEXE_PROFILLAGE',
    },
    {
      id: 'K-7',
      when: [{ festlegung: equal(null) }],
      words:
        'Die Zugangskriterien sind erfüllt, aber die Integrationsprognose für die nächsten zwei Jahre fehlt.',
      then: 'noch nicht festgelegt',
      source: 'S1 (Tabellenblatt 2)',
      uses: ['festlegung'],
      hinweis: 'INTEGRATIONSPROGNOSE_FEHLT',
    },
    {
      id: 'K-8',
      when: [{ festlegung: equal('wahrscheinlich'), fmEinschaetzung: equal('nein') }],
      words:
        'Die Zugangskriterien sind erfüllt, das Fallmanagement erwartet aber keine Integrationsfortschritte durch bFM.',
      then: 'AV',
      source: 'S0, S1',
      uses: ['acht', 'verdichtung', 'profillage', 'festlegung', 'fmEinschaetzung'],
    },
    {
      id: 'K-9',
      when: [{ festlegung: equal('wahrscheinlich'), fmEinschaetzung: equal('ja') }],
      words:
        'Komplexe Profillage, genügend Handlungsbedarfe oder Verdichtung, Integration in den nächsten zwei Jahren wahrscheinlich, das Fallmanagement erwartet Fortschritte.',
      then: 'bFM',
      source: 'S0, S1',
      uses: ['acht', 'verdichtung', 'profillage', 'festlegung', 'fmEinschaetzung'],
    },
    {
      id: 'K-10',
      when: [{ festlegung: equal('wahrscheinlich') }],
      words:
        'Komplexe Profillage, genügend Handlungsbedarfe oder Verdichtung, Integration in den nächsten zwei Jahren wahrscheinlich; die Entscheidung des Fallmanagements steht aus.',
      then: 'bFM',
      source: 'S1',
      uses: ['acht', 'verdichtung', 'profillage', 'festlegung', 'fmEinschaetzung'],
      hinweis: 'FM_ENTSCHEIDUNG_STEHT_AUS',
    },
    {
      id: 'K-11',
      when: [{ nAlle: from(MIN_BEDARFE_EXTER) }, { verdichtet: YES }],
      words: `Komplexe Profillage, Integration in den nächsten zwei Jahren nicht wahrscheinlich, mindestens ${MIN_BEDARFE_EXTER.wert} Handlungsbedarfe insgesamt oder Verdichtung.`,
      then: 'Exter',
      source: 'S1, SET',
      uses: ['alle', 'verdichtung', 'profillage', 'festlegung'],
    },
    {
      id: 'K-12',
      when: [{}],
      words: `Komplexe Profillage, Integration in den nächsten zwei Jahren nicht wahrscheinlich, aber weniger als ${MIN_BEDARFE_EXTER.wert} Handlungsbedarfe und keine Verdichtung.`,
      then: 'nicht eindeutig',
      source: 'S1, SET',
      uses: ['alle', 'verdichtung', 'profillage', 'festlegung'],
      hinweis: 'VERDICHTUNG_ODER_PROGNOSE_PRUEFEN',
    },
  ],
};
