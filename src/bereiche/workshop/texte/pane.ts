/** What the pane of a Workshop says. */
import { labelVon } from '../../../listen/auswahl';
import type { Runde } from '../../uebung';
import { personIn } from '../fach/personen';
import type { Gleichgesinnte } from '../fach/trennendes';
import {
  ALLE_STUFEN,
  type Bereich,
  BEREICHE,
  FOERDERZIELWORTE,
  type Stufenbereich,
} from '../regeln/vokabular';

/** The places of the pane. */
export const WORKSHOPORT = {
  einlesen: 'Einlesen',
  auswerten: 'Auswerten',
  trennt: 'Was trennt',
  kennung: 'Kennung',
  protokoll: 'Protokoll',
} as const;
export type Workshoport = keyof typeof WORKSHOPORT;

export const WORKSHOPPANE = {
  titel: 'Workshop',
  orte: 'Bereiche des Workshops',
  neuLesen: 'Neu lesen',
  wirdGelesen: 'Der Workshop wird gelesen.',
  nichtGelesen: 'Der Workshop konnte nicht gelesen werden.',
  projektor: 'Projektoransicht',
  runde: 'Runde',
  erstBerichtigen: 'Bitte berichtigen Sie zuerst, damit nichts falsch gezählt wird:',
} as const;

export const AUSWERTEN = {
  streuung: 'Blatt „Streuung“ zeigt',
  auswerten: 'Auswerten und eintragen',
  laeuft: 'Es wird ausgewertet.',
  ausgewertet: 'Ausgewertet. „Übereinstimmung“, „Runden“ und „Streuung“ zeigen den neuen Stand.',
  konsens:
    'Runde 2 ist Konsens, nicht Unabhängigkeit. Keine dieser Zahlen taugt zur Beurteilung von Beschäftigten.',
  spanne: 'Die Spanne sagt zu 95 %, wo α bei anderen Personen läge. Über andere Fachkräfte sagt sie nichts.',
  keineZahl: 'ohne Zahl',
} as const;

export const TRENNT = {
  stellen: 'Worüber zu reden ist',
  keineStellen: 'Nirgends liegen die Einschätzungen weit auseinander.',
  bereiche: 'Bereiche mit der größten Streuung',
  personen: 'Personen mit der größten Streuung',
  musterkennungen: 'Nach der Kennung der Musterlösung',
  eigene: 'Eine eigene Person. Ihre Geschichte steht in den Übungsmappen.',
  ohneBeleg: 'Die Geschichte sagt dazu nichts.',
  mehr: (anzahl: number) => `${anzahl} weitere stehen im Blatt „Streuung“.`,
} as const;

export const KENNUNGSANSICHT = {
  erklaerung: 'Welche Kennung und welches Förderziel die Fachkräfte bei jeder Person hatten.',
  muster: 'Musterlösung',
} as const;

/** That there is nothing to show of a round. */
export function ohneUrteileText(runde: Runde): string {
  return `In Runde ${runde} gibt es noch keine Urteile. Bitte lesen Sie zuerst Übungsmappen ein.`;
}

/** A round, as a choice. */
export function rundeText(runde: Runde): string {
  return `Runde ${runde}`;
}

/** What a person is called. */
export function personText(id: string): string {
  return personIn(id)?.titel ?? `Eigene Person ${id}`;
}

/** What an area or another row is called. */
export function bereichText(id: Bereich | typeof ALLE_STUFEN.id): string {
  const auswahl = BEREICHE.werte.find(({ wert }) => wert === id);
  return auswahl === undefined ? ALLE_STUFEN.label : labelVon(auswahl);
}

/** A person and one of the areas. */
export function stelleText(person: string, bereich: Stufenbereich): string {
  return `${personText(person)}: ${bereichText(bereich)}`;
}

/** What somebody said, in the words of the workbook. */
function wertText(wert: Gleichgesinnte['wert']): string {
  if (typeof wert === 'number') return `Stufe ${wert}`;
  const ziel = FOERDERZIELWORTE.werte.find((each) => each.wert === wert);
  return ziel === undefined ? wert : labelVon(ziel);
}

/** Who said it, by code; before an audience only how many. */
export function gesinnteText({ wert, codes }: Gleichgesinnte, istOhneCodes: boolean): string {
  const wer = istOhneCodes ? `${codes.length}-mal` : codes.join(', ');
  return `${wertText(wert)}: ${wer}`;
}

/** The Stufe of the model solution. */
export function musterstufeText(stufe: number | null): string {
  return `${KENNUNGSANSICHT.muster}: ${stufe === null ? 'offen' : wertText(stufe)}`;
}

/** How many errors are not shown. */
export function weitereFehlerText(anzahl: number): string {
  return anzahl === 1 ? 'Und noch ein Fehler.' : `Und ${anzahl} weitere Fehler.`;
}
