/**
 * The German sentences of the Ergebnis view, and how urgent each Hinweis is. Chooses words only; what is certain and
 * what decides comes from the result.
 */
import type { Fall } from '../fall';
import type { Grund } from '../ergebnis';
import { istBegruendet } from '../lage';
import { type BfmStand, STATUS_LABEL, ZUGANGSKRITERIUM_LABEL } from '../../rules/fallmanagement';
import {
  FACHTEAM_LABEL,
  FESTLEGUNG_LABEL,
  PROGNOSE_LABEL,
  SCHLUESSELGRUPPE_LABEL,
  STUFE_LABEL,
  STUFE_OFFEN_LABEL,
} from '../../rules/vocabulary';
import { aufzaehlung } from './felder';

export const ABSCHNITT = {
  stand: 'Was feststeht',
  fragen: 'Was noch entscheidet',
  hinweise: 'Hinweise',
  warum: 'Warum?',
  aendern: 'Welche Angabe würde das Ergebnis ändern?',
  zuerst: 'Ihre Einschätzung zuerst',
} as const;

/** Label of the fold with the other open questions. */
export function weitereFragenText(anzahl: number): string {
  return anzahl === 1 ? 'eine weitere Frage' : `${anzahl} weitere Fragen`;
}

/** Label of the fold with the less urgent Hinweise. */
export function weitereHinweiseText(anzahl: number): string {
  return anzahl === 1 ? 'ein weiterer Hinweis' : `${anzahl} weitere Hinweise`;
}

/** The option to judge before the proposal is seen. */
export const ERST_SELBST = {
  schalter: 'Erst selbst einschätzen',
  erklaerung: 'Zeigt den Vorschlag erst, wenn Sie Ihre Integrationsprognose angegeben haben.',
  frage:
    'Wie schätzen Sie es ein: Ist eine Integration in Beschäftigung in den nächsten zwei Jahren wahrscheinlich?',
  folge:
    'Ihre Antwort wird bei der Festlegung angekreuzt (Blatt Kennung, B14–B20). Sie können sie jederzeit ändern.',
  wahrscheinlich: 'Ja, wahrscheinlich',
  nichtWahrscheinlich: 'Nein, nicht wahrscheinlich',
} as const;

/** The results by name; a decided or checked one is the one that counts. */
export const ERGEBNIS_NAME: Record<Grund['art'] | 'profillageFestgelegt', string> = {
  kennung: 'Kennung (errechnet)',
  kennungGeprueft: 'Kennung bei festgelegter Profillage',
  kennungGueltig: 'Gültige Kennung',
  profillage: 'Profillage (errechnet)',
  profillageFestgelegt: 'Profillage (festgelegt)',
  betreuung: 'Betreuung',
};
export const GILT = 'Dieser Wert gilt.';
export const NUR_FALLMANAGEMENT = 'Über den Zugang zum bFM entscheidet allein das Fallmanagement.';

/** Whether anything is left to ask. */
export const NICHTS_OFFEN = 'Keine offene Angabe kann Kennung oder Profillage noch ändern.';

const AKKUSATIV: Record<Grund['art'], string> = {
  kennung: 'die errechnete Kennung',
  kennungGeprueft: 'die Kennung bei festgelegter Profillage',
  kennungGueltig: 'die gültige Kennung',
  profillage: 'die errechnete Profillage',
  betreuung: 'die Betreuung',
};

/** Introduces so many open inputs by what they decide: „Über die errechnete Kennung entscheiden noch:“. */
export function entscheidetUeberText(arten: readonly Grund['art'][], anzahl: number): string {
  const verb = anzahl === 1 ? 'entscheidet' : 'entscheiden';
  return `Über ${aufzaehlung(arten.map((art) => AKKUSATIV[art]))} ${verb} noch:`;
}

/** Label of a fold with the changes that are not shown at once. */
export function weitereText(anzahl: number): string {
  return `${anzahl} weitere Möglichkeiten`;
}

const NOCH_OFFEN = 'noch offen';

/** Head of a node of the reason; several possible rules may have the same answer, so their heads say when. */
export function knotenText({ art, antwort, zusatz, sicher, words }: Grund): string {
  if (!sicher) return `${antwort} möglich: ${words}`;
  return `${ERGEBNIS_NAME[art]}: ${zusatz === null ? antwort : `${antwort} (${zusatz})`}`;
}

/** Head of a node under which several rules are possible. */
export function mehrereRegelnText(art: Grund['art'], antworten: readonly string[], anzahl: number): string {
  const antwort = antworten.length === 1 ? (antworten[0] ?? '') : NOCH_OFFEN;
  return `${ERGEBNIS_NAME[art]}: ${antwort}; ${anzahl} Regeln kommen in Betracht`;
}

export const OERTLICH = 'Vorschlag/örtliche Festlegung';
export const QUELLEN_ERKLAERUNG =
  'Quellen: S0 Umsetzungskonzept bFM, S1 Fallsteuerung (Kundenzuordnung), 4PM 4-Phasen-Modell. ' +
  `„${OERTLICH}“ heißt: Die Quellen regeln es nicht eindeutig, das Haus hat es festgelegt.`;

/** Rule and source; what is settled in the house stands apart as `oertlich`. */
export function regelText({ regel, quelle }: Grund): { readonly regel: string; readonly oertlich: boolean } {
  const rest = quelle.replace(/(?:,\s*|(?<!\s)\s+)?SET(?: nach )?/, '').trim();
  return {
    regel: `Regel ${regel}${rest === '' ? '' : `, Quelle ${rest}`}`,
    oertlich: quelle.includes('SET'),
  };
}

const NICHT_ANGEGEBEN = 'nicht angegeben';
const GILT_ALS_NEIN = 'nicht angegeben, gilt als „nein“';

function jaNein(wert: boolean | null, offen: string): string {
  if (wert === null) return offen;
  return wert ? 'ja' : 'nein';
}

function verdichtungText({ verdichtung, verdichtungBegruendung }: Fall): string {
  if (verdichtung !== true) return jaNein(verdichtung, NICHT_ANGEGEBEN);
  return istBegruendet(verdichtungBegruendung) ? 'ja, begründet' : 'ja, aber ohne Begründung; zählt nicht';
}

/** Where somebody stands in the bFM, and on what ground. */
export function bfmText({ status, kriterium }: BfmStand): string {
  const label = STATUS_LABEL[status];
  return kriterium === null ? label : `${label} (${ZUGANGSKRITERIUM_LABEL[kriterium]})`;
}

type AngabeText = (fall: Fall) => string;

const ANGABE: Readonly<Record<string, AngabeText>> = {
  festlegung: ({ festlegung }) => (festlegung === null ? NOCH_OFFEN : FESTLEGUNG_LABEL[festlegung]),
  prognoseArbeitsmarkt: ({ prognoseArbeitsmarkt: wert }) =>
    wert === null ? NOCH_OFFEN : PROGNOSE_LABEL[wert],
  dominierend: ({ dominierend: wert }) => (wert === null ? NOCH_OFFEN : SCHLUESSELGRUPPE_LABEL[wert]),
  verdichtung: verdichtungText,
  festgelegteProfillage: ({ festgelegteProfillage }) => festgelegteProfillage ?? NICHT_ANGEGEBEN,
  fmEinschaetzung: ({ fmEinschaetzung }) => fmEinschaetzung ?? NOCH_OFFEN,
  bfm: ({ bfm }) => bfmText(bfm),
  bisherigeBetreuung: ({ bisherigeBetreuung }) => bisherigeBetreuung,
  neukunde: ({ neukunde }) => jaNein(neukunde, GILT_ALS_NEIN),
  exterPlatzFrei: ({ exterPlatzFrei }) => jaNein(exterPlatzFrei, GILT_ALS_NEIN),
  paragraph428: ({ paragraph428 }) => jaNein(paragraph428, GILT_ALS_NEIN),
  fachteam: ({ fachteam }) => (fachteam === null ? 'keines' : FACHTEAM_LABEL[fachteam]),
};

/** What was entered for an input of a reason, in words; empty for a result such as the Kennung. */
export function angabeText(fall: Fall, id: string): string {
  if (!(id in fall.bedarfe)) return ANGABE[id]?.(fall) ?? '';
  const stufe = fall.bedarfe[id as keyof Fall['bedarfe']];
  return stufe === null ? STUFE_OFFEN_LABEL : `Stufe ${stufe}, ${STUFE_LABEL[stufe]}`;
}

/** What the changes are about (they never speak of the checked Kennung). */
export function aenderungBezugText(errechnet: string, hatGepruefte: boolean): string {
  const satz = `Bezogen auf die errechnete Kennung „${errechnet}“.`;
  return hatGepruefte ? `${satz} Die Kennung bei festgelegter Profillage ist hier nicht gemeint.` : satz;
}
export const KEINE_AENDERUNG =
  'Keine Änderung von einer oder zwei bekannten Angaben führt zu einer anderen feststehenden Kennung.';
