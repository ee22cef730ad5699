/** The German words of „Erste Schritte“: what to do. Values that a step asks for come from the model of its person. */
import { aufzaehlung, feldLabel } from '../../../fall/texte/felder';
import {
  FOERDERZIEL_LABEL,
  INTEGRATIONSPROGNOSEN,
  PROGNOSE_LABEL,
  PROGNOSEN,
} from '../../../rules/vocabulary';
import {
  BLATT_BEDARF,
  NOETIGE_BEREICHE,
  type Schritt,
  SCHRITTE,
  type SchrittId,
} from '../fach/ersteSchritte';
import { AENDERUNG, T01 } from '../personen/t01';

export const ERSTE_TEXT = {
  erklaerung:
    'Acht Schritte mit einer erfundenen Person, etwa zehn Minuten. Sie können jederzeit aufhören und später weitermachen.',
  alle: 'Alle Schritte',
  geschichte: `Geschichte: ${T01.name}`,
  oeffnen: 'Person öffnen',
  weitermachen: 'Person wieder öffnen',
  zeigen: 'Im Blatt zeigen',
  uebersprungen:
    'Dieser Schritt ist offen, ein späterer ist schon erledigt. Sie können trotzdem weitermachen.',
  fehlerImFall: 'In einer Zelle steht etwas, das nicht zu verstehen ist. Danach geht es hier weiter.',
  verwaist:
    'In den Zellen stehen Angaben, die zu keiner Person gehören. Sie werden auf dem Blatt „Urteile“ aufgehoben.',
  fertigTitel: 'Geschafft',
  fertig: 'Alle acht Schritte sind erledigt. Üben Sie jetzt mit einer Person aus der Liste.',
  ueben: 'Zu „Üben“',
} as const;

/** Where a step leads. */
export const WEG_TEXT = {
  erheben: 'Zu „Erheben“',
  ergebnis: 'Zu „Ergebnis“',
  foerderziel: 'Zu „Förderziel“',
  eintragen: 'Zu „Mappe“',
} as const;

/** The title of a step, and what to do in at most two sentences. */
interface Anweisung {
  readonly titel: string;
  readonly saetze: readonly [string, string];
}

const { angaben, bedarfe, ressourcenbereiche } = T01;

/** The key of an answer in „Erheben“, where answers are numbered. */
function ziffer(werte: readonly string[], wert: string | null): string {
  return String(werte.indexOf(wert ?? '') + 1);
}

/** The key of a place, never torn apart. */
const alt = (ort: number): string => `Alt\u00a0+\u00a0${ort}`;

export const ANWEISUNG: Readonly<Record<SchrittId, Anweisung>> = {
  oeffnen: {
    titel: 'Die Person öffnen',
    saetze: [
      'Drücken Sie den Knopf: mit Tab hin, dann Enter.',
      `Danach steht ${T01.name} in den Zellen der Mappe.`,
    ],
  },
  blatt: {
    titel: 'Eine Stufe ins Blatt tippen',
    saetze: [
      `„${ERSTE_TEXT.zeigen}“ wählt die Zelle zu „${feldLabel(BLATT_BEDARF)}“, F6 führt ins Blatt.`,
      `Tippen Sie dort ${String(bedarfe[BLATT_BEDARF].wert)} und Enter; F6 führt zurück.`,
    ],
  },
  bedarfe: {
    titel: 'Die übrigen einschätzen',
    saetze: [
      `Drücken Sie unter „Erheben“ (${alt(2)}) in jeder Zeile die Ziffer; es geht von selbst weiter.`,
      `L zeigt dort die Geschichte mit den Stufen, ${alt(1)} führt hierher zurück.`,
    ],
  },
  prognose: {
    titel: 'Prognose und Schwerpunkt',
    saetze: [
      `Drücken Sie bei „${feldLabel('prognoseArbeitsmarkt')}“ ${ziffer(PROGNOSEN, angaben.prognoseArbeitsmarkt.wert)} für „${PROGNOSE_LABEL[angaben.prognoseArbeitsmarkt.wert ?? 'bis6']}“.`,
      `Drücken Sie in der Zeile darunter ${angaben.dominierend.wert ?? ''}.`,
    ],
  },
  integration: {
    titel: 'Ein Ergebnis lesen',
    saetze: [
      `Drücken Sie bei der Integrationsprognose ${ziffer(INTEGRATIONSPROGNOSEN, angaben.festlegung.wert)} für „wahrscheinlich“.`,
      'Lesen Sie unter „Ergebnis“ die Kennung, und was unter „Warum?“ steht.',
    ],
  },
  aendern: {
    titel: 'Eine Stufe ändern',
    saetze: [
      `Setzen Sie „${feldLabel(AENDERUNG.bedarf)}“ unter „Erheben“ von ${String(bedarfe[AENDERUNG.bedarf].wert)} auf ${AENDERUNG.stufe}.`,
      'Sehen Sie im Kopf nach, welche Kennung jetzt folgt.',
    ],
  },
  foerderziel: {
    titel: 'Ein Förderziel wählen',
    saetze: [
      `Drücken Sie unter „Erheben“ ${aufzaehlung(NOETIGE_BEREICHE.map((id) => `bei „${feldLabel(id)}“ ${String(ressourcenbereiche[id].wert)}`))}.`,
      `Wählen Sie unter „Förderziel“ (${alt(3)}) mit den Pfeiltasten „nein“ und „${FOERDERZIEL_LABEL[angaben.foerderziel?.wert ?? 'integration']}“.`,
    ],
  },
  eintragen: {
    titel: 'Die Ergebnisse eintragen',
    saetze: [
      `Drücken Sie unter „Mappe“ (${alt(4)}) „Berechnen und eintragen“: mit Tab hin, dann Enter.`,
      'Erst dann stehen die Ergebnisse in den Zellen.',
    ],
  },
};

/** The heading of the step to take now. */
export function schrittTitel({ id, nr }: Schritt): string {
  return `Schritt ${nr} von ${SCHRITTE.length}: ${ANWEISUNG[id].titel}`;
}

/** The heading of what happened. */
export function geschehenTitel({ nr }: Schritt): string {
  return `Schritt ${nr} ist erledigt`;
}

/** A step in the list of all. */
export function zeileText({ id, nr, erledigt }: Schritt): string {
  return `${nr} ${ANWEISUNG[id].titel}: ${erledigt ? 'erledigt' : 'offen'}`;
}

/** How far somebody has come. */
export function standText(erledigt: number): string {
  return `${erledigt} von ${SCHRITTE.length} Schritten erledigt`;
}

/** What is in the way of a person who is in the cells just now. */
export function beiseiteText(titel: string, istVerglichen: boolean): string {
  const folge = istVerglichen
    ? 'Was Sie festgehalten haben, bleibt.'
    : 'Ihre Einschätzungen werden beiseitegelegt; nichts geht verloren.';
  return `Gerade steht „${titel}“ in der Mappe. ${folge}`;
}
