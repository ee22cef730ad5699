/**
 * The beschäftigungsorientiertes Fallmanagement (S0): its states, the steps between them, and the closed lists that a
 * decision is taken from. A step that has no row here is not allowed.
 */
import type { Schwelle } from './regelwerk';

export const STATUS = ['nichtImBfm', 'vorgemerkt', 'imBfm', 'beendet'] as const;
export type Status = (typeof STATUS)[number];

/** As it stands in the cells. */
export const STATUS_LABEL: Record<Status, string> = {
  nichtImBfm: 'nicht im bFM',
  vorgemerkt: 'zum bFM vorgemerkt',
  imBfm: 'im bFM',
  beendet: 'bFM beendet',
};

export const STATUSSCHRITTE = [
  'vormerken',
  'nichtUebernehmen',
  'uebernehmen',
  'fortfuehren',
  'beenden',
] as const;
export type Statusschritt = (typeof STATUSSCHRITTE)[number];

/** As it stands in the cells. */
export const STATUSSCHRITT_LABEL: Record<Statusschritt, string> = {
  vormerken: 'zum bFM vorgemerkt',
  nichtUebernehmen: 'nicht in das bFM übernommen',
  uebernehmen: 'in das bFM übernommen',
  fortfuehren: 'bFM fortgeführt',
  beenden: 'bFM beendet',
};

/** What stood in the cells up to Regelwerk 2026-11; understood, and never written again. */
export const STATUSSCHRITT_FRUEHER: Partial<Record<Statusschritt, readonly string[]>> = {
  vormerken: ['für das bFM vorgemerkt'],
  fortfuehren: ['bFM weitergeführt'],
  beenden: ['aus dem bFM abgegeben'],
};

export type UebergangId = 'U-1' | 'U-2' | 'U-3' | 'U-4' | 'U-5' | 'U-6' | 'U-7' | 'U-8';

/** One allowed step. */
export interface Uebergang {
  readonly id: UebergangId;
  readonly von: Status;
  readonly schritt: Statusschritt;
  readonly nach: Status;
  /** The step in words. */
  readonly words: string;
  readonly source: string;
}

/** All allowed steps; whoever was in the bFM before can come again. */
export const UEBERGAENGE: readonly Uebergang[] = [
  {
    id: 'U-1',
    von: 'nichtImBfm',
    schritt: 'vormerken',
    nach: 'vorgemerkt',
    words:
      'Nach einem abgeschlossenen Profiling wird mit einem Zugangskriterium vorgemerkt; „formal“ nur, wenn mit der Einschätzung „ja“ die Kennung bFM feststeht.',
    source: 'S0, SET',
  },
  {
    id: 'U-2',
    von: 'nichtImBfm',
    schritt: 'nichtUebernehmen',
    nach: 'nichtImBfm',
    words:
      'Gegen die Vormerkung wird mit einem Grund entschieden; die Einschätzung des Fallmanagements wird „nein“.',
    source: 'S0, SET',
  },
  {
    id: 'U-3',
    von: 'vorgemerkt',
    schritt: 'uebernehmen',
    nach: 'imBfm',
    words:
      'Wer vorgemerkt ist, wird übernommen; eine Vertretung ist benannt, „formal“ gilt wie bei U-1, und die Einschätzung des Fallmanagements wird „ja“.',
    source: 'S0, SET',
  },
  {
    id: 'U-4',
    von: 'vorgemerkt',
    schritt: 'nichtUebernehmen',
    nach: 'nichtImBfm',
    words:
      'Das Fallmanagement entscheidet mit einem Grund gegen die Übernahme; die Vormerkung endet, und die Einschätzung wird „nein“.',
    source: 'S0, S1, SET',
  },
  {
    id: 'U-5',
    von: 'imBfm',
    schritt: 'fortfuehren',
    nach: 'imBfm',
    words: 'Die Betreuung wird mit einer Betreffzeile fortgeführt; die nächste Prüfung hat ein Datum.',
    source: 'S0',
  },
  {
    id: 'U-6',
    von: 'imBfm',
    schritt: 'beenden',
    nach: 'beendet',
    words:
      'Die Betreuung im bFM wird mit einem Grund beendet; die beiden Gründe aus S0 setzen die Einschätzung auf „nein“, die anderen lassen sie offen.',
    source: 'S0, SET',
  },
  {
    id: 'U-7',
    von: 'beendet',
    schritt: 'vormerken',
    nach: 'vorgemerkt',
    words:
      'Wer schon im bFM war, kann erneut vorgemerkt werden; nach einem Ende, das nicht zielführend war, oder nach unveränderten Umständen als letztem Grund mit den geänderten Umständen.',
    source: 'S0',
  },
  {
    id: 'U-8',
    von: 'beendet',
    schritt: 'nichtUebernehmen',
    nach: 'beendet',
    words:
      'Gegen eine erneute Vormerkung wird mit einem Grund entschieden; die Einschätzung des Fallmanagements wird „nein“.',
    source: 'S0, SET',
  },
];

/** On what ground somebody comes into the bFM (S0); the last two need a Begründung. */
export const ZUGANGSKRITERIEN = ['formal', 'einzelfall', 'lokal'] as const;
export type Zugangskriterium = (typeof ZUGANGSKRITERIEN)[number];

/** As it stands in the cells. */
export const ZUGANGSKRITERIUM_LABEL: Record<Zugangskriterium, string> = {
  formal: 'formale Kriterien erfüllt',
  einzelfall: 'Einzelfallentscheidung',
  lokal: 'lokales Zugangskriterium',
};

/** Where a person stands in the bFM, and on what ground: one fact of the case (S0). */
export interface BfmStand {
  readonly status: Status;
  /** Of the last Vormerkung or Übernahme; null where there is none. */
  readonly kriterium: Zugangskriterium | null;
  /** What the last decision said of the Einschätzung; not there where it said nothing, left it open, or where it is asked anew. */
  readonly zuletzt?: 'ja' | 'nein';
}

/** What holds where nothing is known of a bFM. */
export const NICHT_IM_BFM: BfmStand = { status: 'nichtImBfm', kriterium: null };

/**
 * Why the Fallmanagement does not expect progress (S0, an open list, hence „sonstiges“): the one list that the chain of
 * decisions and table K read. In the order in which they are offered.
 */
export const FM_GRUENDE = [
  'mitwirkung',
  'unveraendert',
  'vermittlung',
  'nichtZielfuehrend',
  'sonstiges',
] as const;
export type FmGrund = (typeof FM_GRUENDE)[number];

/** As it stands in the cells. */
export const FM_GRUND_LABEL: Record<FmGrund, string> = {
  mitwirkung: 'erforderliche Mitwirkung fehlt',
  unveraendert: 'war bereits im Fallmanagement, Umstände unverändert',
  vermittlung: 'Fortschritte auch mit der Vermittlungsfachkraft erreichbar',
  nichtZielfuehrend: 'Fortführung nicht zielführend',
  sonstiges: 'sonstiges',
};

/** What stood in the cells up to Regelwerk 2026-11; understood, and never written again. */
export const FM_GRUND_FRUEHER: Partial<Record<FmGrund, readonly string[]>> = {
  mitwirkung: ['Mitwirkung fehlt'],
  vermittlung: ['Vermittlungsfachkraft genügt'],
};

/** Those for not taking somebody over; the other one ends a stay. „sonstiges“ needs a Begründung. */
export const ABLEHNUNGSGRUENDE = [
  'mitwirkung',
  'unveraendert',
  'vermittlung',
  'sonstiges',
] as const satisfies readonly FmGrund[];
export type Ablehnungsgrund = (typeof ABLEHNUNGSGRUENDE)[number];

/** Why the bFM ends: the two reasons of S0, then the technical ones. */
export const BEENDIGUNGSGRUENDE = [
  'ohneBfm',
  'nichtZielfuehrend',
  'integration',
  'leistungsende',
  'umzug',
  'verstorben',
] as const;
export type Beendigungsgrund = (typeof BEENDIGUNGSGRUENDE)[number];

/** As it stands in the cells. */
export const BEENDIGUNGSGRUND_LABEL: Record<Beendigungsgrund, string> = {
  ohneBfm: 'Fortschritte oder Integration auch ohne bFM erreichbar',
  nichtZielfuehrend: 'Fortführung nicht sinnvoll oder nicht zielführend',
  integration: 'Integration in Arbeit oder Ausbildung',
  leistungsende: 'Leistungsbezug beendet',
  umzug: 'Umzug',
  verstorben: 'verstorben',
};

/** Where the reason of the end comes from; the technical ones stand in no source. */
export const BEENDIGUNGSGRUND_QUELLE: Record<Beendigungsgrund, string> = {
  ohneBfm: 'S0',
  nichtZielfuehrend: 'S0',
  integration: 'SET',
  leistungsende: 'SET',
  umzug: 'SET',
  verstorben: 'SET',
};

/**
 * The reason of table K that follows from the end of a stay; who no longer needs the bFM makes progress with the
 * Vermittlungsfachkraft. The other ends say nothing about it and leave the question open.
 */
export const FM_GRUND_NACH_ENDE: Partial<Record<Beendigungsgrund, FmGrund>> = {
  ohneBfm: 'vermittlung',
  nichtZielfuehrend: 'nichtZielfuehrend',
};

/** After how many months in the bFM it is to end, as a rule; going on needs a Begründung. */
export const BFM_DAUER: Schwelle = {
  wert: 24,
  words:
    'In der Regel ist das bFM nach längstens so vielen Monaten zu beenden; Fortführen braucht dann eine Begründung.',
  source: 'S0',
};

/** After how many months a first and a second warning of the end are given. */
export const BFM_VORWARNUNGEN: readonly Schwelle[] = [
  { wert: 18, words: 'Nach so vielen Monaten im bFM wird an das Ende erinnert.', source: 'SET' },
  {
    wert: 21,
    words: 'Nach so vielen Monaten im bFM wird ein zweites Mal an das Ende erinnert.',
    source: 'SET',
  },
];

/** How long three of the eight may stand without a decision about the bFM. */
export const OHNE_ENTSCHEIDUNG: Schwelle = {
  wert: 6,
  words:
    'So viele Monate dürfen so viele der acht Handlungsbedarfe, wie das bFM braucht, ohne Entscheidung für oder gegen das bFM bestehen.',
  source: 'S0',
};
