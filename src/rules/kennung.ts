/** Table K: from Handlungsbedarfe, Profillage and the marks of Tabellenblatt 2 to the Kennung (first match; S1). */
import type { DecisionTable, Row } from '../decision/table';
import type { ProfilFacts } from './profillage';
import { MIN_BEDARFE, MIN_BEDARFE_EXTER } from './regelwerk';
import type { Festlegung, Kennung, Profillage } from './vocabulary';
import { KOMPLEXE_PROFILE, ZEHN_GRUENDE } from './vocabulary';

/** What table K looks at. */
export interface KennungFacts extends ProfilFacts {
  /** Relevant Handlungsbedarfe among the eight of S1. */
  readonly n8: number;
  /** Relevant Handlungsbedarfe in all four groups. */
  readonly nAlle: number;
  /** A Verdichtung with a Begründung. */
  readonly verdichtet: boolean;
  /** The Profillage under consideration: the computed or the festgelegte one. */
  readonly profillage: Profillage;
  readonly fmEinschaetzung: 'ja' | 'nein' | null;
}

/** The inputs a row rests on, for the reason; `acht` are the ratings of the eight, `alle` all fourteen. */
export type KennungEingabe =
  'festlegung' | 'acht' | 'alle' | 'verdichtung' | 'profillage' | 'fmEinschaetzung';

export type KennungRegelId =
  'K-1' | 'K-2' | 'K-3' | 'K-4' | 'K-5' | 'K-6' | 'K-7' | 'K-8' | 'K-9' | 'K-10' | 'K-11' | 'K-12';

/** What a row asks a person to look at. */
export type KennungHinweis =
  | 'PROFILLAGE_FESTLEGEN'
  | 'BEDARFE_OHNE_KOMPLEXE_PROFILLAGE'
  | 'INTEGRATIONSPROGNOSE_FEHLT'
  | 'FM_ENTSCHEIDUNG_STEHT_AUS'
  | 'VERDICHTUNG_ODER_PROGNOSE_PRUEFEN';

export interface KennungRow extends Row<KennungFacts, Kennung, KennungRegelId> {
  readonly uses: readonly KennungEingabe[];
  readonly hinweis?: KennungHinweis;
}

const ZEHN: ReadonlySet<Festlegung | null> = new Set(ZEHN_GRUENDE);
const KOMPLEX: ReadonlySet<Profillage> = new Set(KOMPLEXE_PROFILE);

/** Whether a Profillage is "komplex" (S0). */
export function istKomplex(profillage: Profillage): boolean {
  return KOMPLEX.has(profillage);
}

/** Whether a Profillage stands at all: neither open (P-0) nor "nicht eindeutig" (P-X). */
function stehtFest(profillage: Profillage): boolean {
  return profillage !== 'noch nicht festgelegt' && profillage !== 'nicht eindeutig';
}

export const KENNUNG_TABELLE: DecisionTable<KennungRow> = [
  {
    id: 'K-1',
    when: (f) => f.festlegung === 'integriert',
    words: 'Die Person ist integriert, aber leistungsberechtigt.',
    then: 'I',
    source: 'S1 (Tabellenblatt 2)',
    uses: ['festlegung'],
  },
  {
    id: 'K-2',
    when: (f) => ZEHN.has(f.festlegung),
    words: 'Eine Aktivierung ist zurzeit nicht vorgesehen (§ 10 bzw. § 53a SGB II).',
    then: 'Zehn',
    source: 'S1',
    uses: ['festlegung'],
  },
  {
    id: 'K-3',
    when: (f) => f.festlegung === 'nochNichtFestgelegt',
    words: 'Bei der Festlegung (Blatt Kennung, B14–B20) ist „noch nicht festgelegt“ angekreuzt.',
    then: 'noch nicht festgelegt',
    source: 'S1 (Tabellenblatt 2)',
    uses: ['festlegung'],
  },
  {
    id: 'K-4',
    when: (f) => f.n8 < MIN_BEDARFE.wert && !f.verdichtet,
    words: `Weniger als ${MIN_BEDARFE.wert} der acht Handlungsbedarfe und keine begründete Verdichtung.`,
    then: 'AV',
    source: 'S0, S1',
    uses: ['acht', 'verdichtung'],
  },
  {
    id: 'K-5',
    when: (f) => !stehtFest(f.profillage),
    words: 'Genügend Handlungsbedarfe oder Verdichtung, aber die Profillage steht nicht fest.',
    then: 'noch nicht festgelegt',
    source: 'S1',
    uses: ['acht', 'verdichtung', 'profillage'],
    hinweis: 'PROFILLAGE_FESTLEGEN',
  },
  {
    id: 'K-6',
    when: (f) => !istKomplex(f.profillage),
    words: 'Genügend Handlungsbedarfe oder Verdichtung, aber keine komplexe Profillage.',
    then: 'AV',
    source: 'SET',
    uses: ['acht', 'verdichtung', 'profillage'],
    hinweis: 'BEDARFE_OHNE_KOMPLEXE_PROFILLAGE',
  },
  {
    id: 'K-7',
    when: (f) => f.festlegung === null,
    words:
      'Die Zugangskriterien sind erfüllt, aber die Integrationsprognose für die nächsten zwei Jahre fehlt.',
    then: 'noch nicht festgelegt',
    source: 'S1 (Tabellenblatt 2)',
    uses: ['festlegung'],
    hinweis: 'INTEGRATIONSPROGNOSE_FEHLT',
  },
  {
    id: 'K-8',
    when: (f) => f.festlegung === 'wahrscheinlich' && f.fmEinschaetzung === 'nein',
    words:
      'Die Zugangskriterien sind erfüllt, das Fallmanagement erwartet aber keine Integrationsfortschritte durch bFM.',
    then: 'AV',
    source: 'S0, S1',
    uses: ['acht', 'verdichtung', 'profillage', 'festlegung', 'fmEinschaetzung'],
  },
  {
    id: 'K-9',
    when: (f) => f.festlegung === 'wahrscheinlich' && f.fmEinschaetzung === 'ja',
    words:
      'Komplexe Profillage, genügend Handlungsbedarfe oder Verdichtung, Integration in den nächsten zwei Jahren wahrscheinlich, das Fallmanagement erwartet Fortschritte.',
    then: 'bFM',
    source: 'S0, S1',
    uses: ['acht', 'verdichtung', 'profillage', 'festlegung', 'fmEinschaetzung'],
  },
  {
    id: 'K-10',
    when: (f) => f.festlegung === 'wahrscheinlich',
    words:
      'Komplexe Profillage, genügend Handlungsbedarfe oder Verdichtung, Integration in den nächsten zwei Jahren wahrscheinlich; die Entscheidung des Fallmanagements steht aus.',
    then: 'bFM',
    source: 'S1',
    uses: ['acht', 'verdichtung', 'profillage', 'festlegung', 'fmEinschaetzung'],
    hinweis: 'FM_ENTSCHEIDUNG_STEHT_AUS',
  },
  {
    id: 'K-11',
    when: (f) => f.nAlle >= MIN_BEDARFE_EXTER.wert || f.verdichtet,
    words: `Komplexe Profillage, Integration in den nächsten zwei Jahren nicht wahrscheinlich, mindestens ${MIN_BEDARFE_EXTER.wert} Handlungsbedarfe insgesamt oder Verdichtung.`,
    then: 'Exter',
    source: 'S1, SET',
    uses: ['alle', 'verdichtung', 'profillage', 'festlegung'],
  },
  {
    id: 'K-12',
    when: () => true,
    words: `Komplexe Profillage, Integration in den nächsten zwei Jahren nicht wahrscheinlich, aber weniger als ${MIN_BEDARFE_EXTER.wert} Handlungsbedarfe und keine Verdichtung.`,
    then: 'nicht eindeutig',
    source: 'S1, SET',
    uses: ['alle', 'verdichtung', 'profillage', 'festlegung'],
    hinweis: 'VERDICHTUNG_ODER_PROGNOSE_PRUEFEN',
  },
];
