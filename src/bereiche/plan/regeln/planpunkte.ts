/** The points of the completeness check: of goals, steps and the plan, of what the law asks for, and of offers. */

/** A point of the completeness check: an unmet `hinweis` is shown, an unmet `fehler` also stops the documents. */
export interface Punkt {
  readonly art: 'fehler' | 'hinweis';
  /** The condition in words. */
  readonly words: string;
  readonly source: string;
}

/** The points beside the SMARTER letters, in the order in which they are checked. */
export const PLANPUNKTE = {
  ZIEL_VORHANDEN: { art: 'hinweis', words: 'Ein Ziel ist vereinbart.', source: 'S4' },
  ZIEL_FOERDERZIEL: {
    art: 'hinweis',
    words: 'Förderziel und Ressourcenbereich sind genannt; bei Integration reicht das Förderziel.',
    source: 'S4',
  },
  HANDLUNGSSTRATEGIE: { art: 'hinweis', words: 'Die Handlungsstrategie ist genannt.', source: 'S4' },
  JOBCENTER_BEITRAG: {
    art: 'hinweis',
    words: 'Das Jobcenter trägt mindestens einen Schritt bei.',
    source: 'SGB II § 15, S3',
  },
  SCHRITT_ZIEL: {
    art: 'hinweis',
    words: 'Der Schritt gehört zu einem Ziel; nur Leistungen nach § 16a laufen ohne.',
    source: 'S4',
  },
  SCHRITT_WER: { art: 'hinweis', words: 'Der Schritt sagt, wer ihn übernimmt.', source: 'SGB II § 15' },
  SCHRITT_WAS: { art: 'hinweis', words: 'Der Schritt sagt, was zu tun ist.', source: 'SGB II § 15' },
  SCHRITT_BIS_WANN: {
    art: 'hinweis',
    words: 'Der Schritt sagt, bis wann er erledigt ist.',
    source: 'SGB II § 15',
  },
  ANGEBOT_BEKANNT: {
    art: 'hinweis',
    words: 'Das Angebot des Schritts steht im Angebotskatalog.',
    source: 'SET',
  },
  PARAGRAPH_16A_FREIWILLIG: {
    art: 'fehler',
    words: 'Ein Schritt mit einer Leistung nach § 16a ist freiwillig.',
    source: 'S2, S4',
  },
  PARAGRAPH_16A_BEANTWORTET: {
    art: 'fehler',
    words: 'Ob es um eine Leistung nach § 16a geht, ist beantwortet.',
    source: 'S2, SET',
  },
  PARAGRAPH_16A_NICHT_EIGEN: {
    art: 'fehler',
    words: 'Eine Leistung nach § 16a steht nie unter den eigenen Bemühungen.',
    source: 'S2, SET',
  },
  INHALT_EINGLIEDERUNGSZIEL: {
    art: 'hinweis',
    words: 'Das Eingliederungsziel ist genannt.',
    source: 'SGB II § 15 Abs. 2',
  },
  INHALT_LEISTUNGEN: {
    art: 'hinweis',
    words: 'Die Leistungen zur Eingliederung stehen als Schritte im Plan.',
    source: 'SGB II § 15 Abs. 2',
  },
  INHALT_EIGENBEMUEHUNGEN: {
    art: 'hinweis',
    words: 'Die eigenen Bemühungen und ihr Nachweis sind genannt.',
    source: 'SGB II § 15 Abs. 2',
  },
  INHALT_ANDERE_TRAEGER: {
    art: 'hinweis',
    words: 'Es ist gesagt, wie Leistungen anderer Träger einbezogen werden.',
    source: 'SGB II § 15 Abs. 2',
  },
  INHALT_ZIELBERUFE: {
    art: 'hinweis',
    words: 'Es ist gesagt, in welche Ausbildung, Tätigkeiten oder Bereiche vermittelt werden soll.',
    source: 'SGB II § 15 Abs. 2',
  },
  INHALT_SPRACHFOERDERUNG: {
    art: 'hinweis',
    words: 'Integrationskurs und berufsbezogene Sprachförderung sind geklärt.',
    source: 'SGB II § 15 Abs. 2',
  },
  INHALT_REHA: {
    art: 'hinweis',
    words: 'Ein möglicher Bedarf an Rehabilitation ist geklärt.',
    source: 'SGB II § 15 Abs. 2',
  },
  FORTSCHREIBUNG: {
    art: 'hinweis',
    words: 'Der Plan wird spätestens nach sechs Monaten fortgeschrieben.',
    source: 'SGB II § 15 Abs. 3, ab 01.07.2026 SET',
  },
} as const satisfies Record<string, Punkt>;
export type PlanPunkt = keyof typeof PLANPUNKTE;
/** A point that the law asks of a plan. */
export type Inhaltspunkt = Extract<PlanPunkt, `INHALT_${string}`>;

/** The points for one offer of the catalogue. */
export const ANGEBOTSPUNKTE = {
  ANGEBOT_RECHTSGRUNDLAGE: {
    art: 'hinweis',
    words: 'Die Rechtsgrundlage des Angebots ist genannt.',
    source: 'S4, SET',
  },
  ANGEBOT_16A_FREIWILLIG: {
    art: 'hinweis',
    words: 'Ein Angebot nach § 16a ist freiwillig.',
    source: 'S2',
  },
  ANGEBOT_16A_BEANTWORTET: {
    art: 'hinweis',
    words: 'Ob das Angebot eine Leistung nach § 16a ist, ist beantwortet.',
    source: 'S2, SET',
  },
  ANGEBOT_MATRIX: {
    art: 'hinweis',
    words: 'Förderziel und Ressourcenbereich des Angebots passen nach der Förderzielmatrix zusammen.',
    source: 'S4',
  },
  ANGEBOT_ZEITRAUM: {
    art: 'hinweis',
    words: 'Das Angebot endet nicht vor seinem Beginn.',
    source: 'SET',
  },
} as const satisfies Record<string, Punkt>;
export type AngebotsPunkt = keyof typeof ANGEBOTSPUNKTE;
