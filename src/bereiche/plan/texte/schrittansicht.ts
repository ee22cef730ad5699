/** The German sentences of the step „Schritte“. */
import { germanDate, type PlainDate } from '../../../listen/plainDate';
import { istFreiwillig } from '../fach/paragraph16a';
import type { Angebot, Schritt } from '../listen';
import { plaetzeText } from './plan';
import { PLAN } from './planansicht';

export const SCHRITT = {
  titel: 'Schritte',
  keine: 'Noch ist kein Schritt vereinbart.',
  ohneZiel: 'Ein Schritt gehört zu einem Ziel; nur Leistungen nach § 16a laufen ohne.',
  neu: 'Schritt hinzufügen',
  weitererSchritt: 'Weiteren Schritt hinzufügen',
  hinzufuegen: 'Hinzufügen',
  aendern: (id: string) => `Schritt ${id} ändern`,
  erledigt: 'Erledigt',
  wiederOffen: 'Wieder offen',
  immerFreiwillig: 'Eine Leistung nach § 16a ist immer freiwillig.',
  besonderes: 'Freiwillig oder Leistung nach § 16a',
  angebotePassend: (bereich: string) => `Passend zu „${bereich}“`,
  angeboteBegleitend: 'Begleitend nach § 16a, immer freiwillig',
  angeboteUebrige: 'Weitere Angebote',
  angeboteOhneZiel: 'Passende Angebote erscheinen, sobald ein Entwicklungsziel vereinbart ist.',
  keinAngebot: (bereich: string) => `Für „${bereich}“ gibt es zurzeit kein passendes Angebot.`,
  lueckeVermerken: 'Angebotslücke vermerken',
  vermerkt: (datum: PlainDate) => `Die Angebotslücke ist am ${germanDate(datum)} vermerkt.`,
  wasFehlt: 'Bitte schreiben Sie, was zu tun ist.',
} as const;

/** Labels of the fields of a step. */
export const SCHRITTFELD = {
  wer: 'Wer?',
  was: 'Was?',
  bisWann: 'Bis wann?',
  angebot: 'Angebot des Hauses',
  ohneAngebot: 'ohne Angebot',
  freiwillig: 'Freiwillig',
  leistung16a: 'Leistung nach § 16a',
  ohneAntwort: 'keine Angabe',
} as const;

/** Asks about a word of a step that may mean a service of § 16a. */
export function frage16aText(wort: string): string {
  return `„${wort}“: Geht es um eine Leistung nach § 16a? Bitte wählen Sie; vorher wird kein Dokument geschrieben.`;
}

/** By when a step is to be done, or that it is. */
export function fristText({ bisWann, erledigtAm }: Schritt): string {
  if (erledigtAm !== null) return `erledigt am ${germanDate(erledigtAm)}`;
  return bisWann === null ? 'ohne Frist' : `bis ${germanDate(bisWann)}`;
}

/** Provider, places, dates and Freiwilligkeit of an offer. */
export function angebotText(angebot: Angebot): string {
  const { traeger, plaetze, von, bis } = angebot;
  const teile = [
    traeger,
    plaetzeText(plaetze),
    von === null ? '' : `ab ${germanDate(von)}`,
    bis === null ? '' : `bis ${germanDate(bis)}`,
    istFreiwillig(angebot) === true ? PLAN.freiwillig : '',
  ];
  return teile.filter((teil) => teil !== '').join(' · ');
}
