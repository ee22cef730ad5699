/** The vocabulary of the plan: the closed lists of its cells. No rules here. */

/** The sheet with the steps; in a workbook of version 3 the goals stand there, too. */
export const PLAN_BLATT = 'Plan';
/** The sheet with the goals. */
export const ZIELE_BLATT = 'Ziele';

/** What the list of gaps says where the catalogue holds no matching offer. */
export const LUECKE_BEDARF = 'kein passendes Angebot';

/** Who does a step. */
export const WER = ['Person', 'Jobcenter', 'Dritte'] as const;
export type Wer = (typeof WER)[number];

/** Outcome of a goal at its review (S3, S4). */
export const ERGEBNISSE = ['erreicht', 'teilweise', 'nicht erreicht'] as const;
export type Ergebnis = (typeof ERGEBNISSE)[number];

/** What becomes of a goal after its review; only `beendet` closes it. */
export const WEITERES = ['angepasst', 'fortgeführt', 'beendet'] as const;
export type Weiteres = (typeof WEITERES)[number];

/** On what legal basis an offer rests; everything not named is „sonstige“. */
export const RECHTSGRUNDLAGEN = [
  'paragraph16a',
  'paragraph16',
  'paragraph16k',
  'kommunal',
  'sgb8',
  'sonstige',
] as const;
export type Rechtsgrundlage = (typeof RECHTSGRUNDLAGEN)[number];

export const RECHTSGRUNDLAGE_LABEL: Record<Rechtsgrundlage, string> = {
  paragraph16a: '§ 16a',
  paragraph16: '§ 16',
  paragraph16k: '§ 16k',
  kommunal: 'kommunal',
  sgb8: 'SGB VIII',
  sonstige: 'sonstige',
};

/** Where the way of the plan leads (S4: „Auch: Ausbildung oder Selbstständigkeit“). */
export const EINGLIEDERUNGSZIELE = ['Arbeit', 'Ausbildung', 'Selbstständigkeit'] as const;
export type Eingliederungsziel = (typeof EINGLIEDERUNGSZIELE)[number];

/** Integrationskurs or berufsbezogene Sprachförderung. */
export const SPRACHFOERDERUNGEN = ['ja', 'nein', 'nicht nötig'] as const;
export type Sprachfoerderung = (typeof SPRACHFOERDERUNGEN)[number];

/** What a text says of a point that does not concern this person. */
export const TRIFFT_NICHT_ZU = 'trifft nicht zu';
