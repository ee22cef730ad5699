/**
 * How the law calls the plan and the benefit, by the date of the document. Labels only: the tool documents what was
 * agreed, it decides nothing and announces nothing.
 */
import { RECHTSANGABEN, type RechtsangabeId } from '../../../rules/rechtsangaben';
import type { Schwelle } from '../../../rules/regelwerk';
import type { Inhaltspunkt } from './planpunkte';

/** One state of the law; it holds from its first day until the next row begins. */
export interface Rechtsstand {
  /** That of its legal label, by which the house confirms it. */
  readonly id: RechtsangabeId;
  /** First day as ISO date; null for the oldest row, which holds for every earlier date. */
  readonly gueltigAb: string | null;
  /** Title of the document. */
  readonly dokument: 'Eingliederungsvereinbarung' | 'Kooperationsplan';
  readonly rechtsgrundlage: string;
  /** Name of the benefit at that time. */
  readonly leistung: 'Arbeitslosengeld II' | 'Bürgergeld' | 'Grundsicherungsgeld';
  /** After how many months at the latest the plan is updated. */
  readonly fortschreibung: Schwelle;
  /** The points that the law asks of the document, in the order in which they are listed. */
  readonly inhalte: readonly Inhaltspunkt[];
  /** Name of a wording that was seen in secondary sources only, until the house confirms its label; null where the law was at hand. */
  readonly zuPruefen: string | null;
  /** What the Fachkraft should know about this state of the law; never printed in a document. */
  readonly hinweis: string | null;
  readonly source: string;
}

/** The points of § 15 Abs. 2 SGB II since 1 July 2023. */
const INHALTE_SEIT_2023: readonly Inhaltspunkt[] = [
  'INHALT_EINGLIEDERUNGSZIEL',
  'INHALT_LEISTUNGEN',
  'INHALT_EIGENBEMUEHUNGEN',
  'INHALT_ANDERE_TRAEGER',
  'INHALT_ZIELBERUFE',
  'INHALT_SPRACHFOERDERUNG',
  'INHALT_REHA',
];

const FORTSCHREIBUNG = { wert: 6, words: 'Spätestens nach so vielen Monaten wird der Plan fortgeschrieben.' };

/** All states of the law, oldest first. */
export const RECHTSSTAENDE = [
  {
    id: 'RS-2005',
    gueltigAb: RECHTSANGABEN['RS-2005'].von,
    dokument: 'Eingliederungsvereinbarung',
    rechtsgrundlage: '§ 15 SGB II in der bis 30.06.2023 geltenden Fassung',
    leistung: 'Arbeitslosengeld II',
    inhalte: [],
    zuPruefen: null,
    fortschreibung: { ...FORTSCHREIBUNG, source: 'SGB II § 15 a. F.' },
    hinweis: null,
    source: 'SGB II § 15 a. F., S0, S4',
  },
  {
    id: 'RS-2023-01',
    gueltigAb: RECHTSANGABEN['RS-2023-01'].von,
    dokument: 'Eingliederungsvereinbarung',
    rechtsgrundlage: '§ 15 SGB II in der bis 30.06.2023 geltenden Fassung',
    leistung: 'Bürgergeld',
    inhalte: [],
    zuPruefen: null,
    fortschreibung: { ...FORTSCHREIBUNG, source: 'SGB II § 15 a. F.' },
    hinweis: null,
    source: 'SGB II § 15 a. F. und § 19, Bürgergeld-Gesetz vom 16.12.2022',
  },
  {
    id: 'RS-2023-07',
    gueltigAb: RECHTSANGABEN['RS-2023-07'].von,
    dokument: 'Kooperationsplan',
    rechtsgrundlage: '§ 15 SGB II in der ab 01.07.2023 geltenden Fassung',
    leistung: 'Bürgergeld',
    inhalte: INHALTE_SEIT_2023,
    zuPruefen: null,
    fortschreibung: { ...FORTSCHREIBUNG, source: 'SGB II § 15 Abs. 3' },
    hinweis: 'Vor dem 01.07.2023 geschlossene Eingliederungsvereinbarungen galten längstens bis 31.12.2023.',
    source: 'SGB II § 15 und § 65 Abs. 4, Bürgergeld-Gesetz vom 16.12.2022',
  },
  {
    id: 'RS-2026-07',
    gueltigAb: RECHTSANGABEN['RS-2026-07'].von,
    dokument: 'Kooperationsplan',
    rechtsgrundlage: '§ 15 SGB II in der ab 01.07.2026 geltenden Fassung',
    leistung: 'Grundsicherungsgeld',
    inhalte: INHALTE_SEIT_2023,
    zuPruefen: '07/2026',
    fortschreibung: { ...FORTSCHREIBUNG, source: 'SET (bis 30.06.2026: SGB II § 15 Abs. 3)' },
    hinweis:
      'Seit dem 01.07.2026 kennt § 15a SGB II eine Verpflichtung. Das Integrationstool stellt sie nicht aus.',
    source: '13. SGB II-ÄndG, BGBl. 2026 I Nr. 107',
  },
] as const satisfies readonly Rechtsstand[];
