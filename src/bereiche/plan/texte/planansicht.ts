/** The German sentences of the view „Plan“. What is missing in a goal or step is said by `plan.ts`. */
import type { Einschaetzung } from '../../../listen/werte';
import { germanDate, type PlainDate } from '../../../listen/plainDate';
import type { Angebot, Schritt } from '../listen';
import type { SmarterBefund } from '../fach/smarterPruefung';
import type { Ergebnis, Weiteres, Wer } from '../regeln/planVokabular';
import { istFreiwillig } from '../fach/paragraph16a';
import { plaetzeText } from './plan';

export const PLAN = {
  wirdGelesen: 'Der Plan wird gelesen …',
  nichtGelesen: 'Der Plan ist noch nicht gelesen.',
  ziel: 'Ziel',
  zielVereinbaren: 'Ziel vereinbaren',
  zielAendern: 'Ziel ändern',
  aendern: 'Ändern',
  abbrechen: 'Abbrechen',
  uebernehmen: 'Änderungen übernehmen',
  keinEntwicklungsziel:
    'Für diesen Fall ist noch kein Entwicklungsziel vereinbart. Wählen Sie es im Reiter „Förderziel“; danach können Sie hier ein Ziel dazu vereinbaren. Mit dem Förderziel Integration geht es auch ohne.',
  fuerBereich: (bereich: string) => `Das Ziel gehört zum Entwicklungsziel „${bereich}“.`,
  fuerIntegration: 'Das Ziel ist die Integration selbst. Es ist erreicht, wenn die Person integriert ist.',
  zielart: 'Wohin?',
  andererBereich:
    'Im Fall steht inzwischen ein anderes Entwicklungsziel. Beenden Sie dieses Ziel, bevor Sie das nächste vereinbaren.',
  strategie: 'Handlungsstrategie',
  schritte: 'Schritte',
  keineSchritte: 'Noch ist kein Schritt vereinbart.',
  neuerSchritt: 'Schritt hinzufügen',
  schrittAendern: (id: string) => `Schritt ${id} ändern`,
  hinzufuegen: 'Hinzufügen',
  erledigt: 'Erledigt',
  wiederOffen: 'Wieder offen',
  freiwillig: 'freiwillig',
  immerFreiwillig: 'Eine Leistung nach § 16a ist immer freiwillig.',
  angebote: 'Angebote',
  angebotePassend: (bereich: string) => `Passend zum Entwicklungsziel „${bereich}“:`,
  angeboteBegleitend: 'Begleitend nach § 16a, immer freiwillig:',
  angeboteOhneZiel: 'Passende Angebote erscheinen, sobald ein Entwicklungsziel vereinbart ist.',
  keinAngebot: (bereich: string) => `Für „${bereich}“ gibt es zurzeit kein passendes Angebot.`,
  lueckeVermerken: 'Angebotslücke vermerken',
  vermerkt: (datum: PlainDate) => `Die Angebotslücke ist am ${germanDate(datum)} vermerkt.`,
  alsSchritt: 'Als Schritt übernehmen',
  ueberpruefung: 'Überprüfung',
  ueberpruefungVorschlag: 'Vorschlag aus den Einschätzungen:',
  ueberpruefungEntscheidung: 'Was erreicht ist, entscheiden Sie mit der Person.',
  ergebnis: 'Ergebnis',
  weiteres: 'Wie geht es weiter?',
  festhalten: 'Überprüfung festhalten',
  naechstesZiel: 'Das Ziel bleibt offen, bis es beendet ist; erst dann kommt das nächste.',
  vollstaendigkeit: 'Ist der Plan vollständig?',
  vollstaendig:
    'Ja: wer, was, bis wann, der Beitrag des Jobcenters, die nächste Fortschreibung und die abgefragten Inhalte stehen fest.',
  dokumente: 'Dokumente',
  dokumenteNichtGeladen:
    'Was zum Schreiben der Dokumente nötig ist, ließ sich nicht laden; vermutlich fehlt die Verbindung zum Server. Geschrieben wurde ' +
    'nichts. Bitte versuchen Sie es noch einmal.',
  dokumenteSchreiben: (dokument: string) => `${dokument} und Bürgerblatt schreiben`,
  dokumenteStand: (datum: PlainDate, stand: string) => `Stand ${germanDate(datum)}: ${stand}.`,
  dokumenteHinweis: 'Beide Blätter werden neu beschrieben und lassen sich dann in Excel drucken.',
  vergangene: 'Frühere Ziele',
} as const;

/** What a person decides at the review. */
export const ERGEBNIS_LABEL: Record<Ergebnis, string> = {
  erreicht: 'Erreicht',
  teilweise: 'Teilweise erreicht',
  'nicht erreicht': 'Nicht erreicht',
};
export const WEITERES_LABEL: Record<Weiteres, string> = {
  beendet: 'Ziel beenden',
  angepasst: 'Anpassen und fortführen',
  fortgeführt: 'Unverändert fortführen',
};
export const WER_LABEL: Record<Wer, string> = {
  Person: 'Person',
  Jobcenter: 'Jobcenter',
  Dritte: 'andere Stelle',
};

/** What a letter of the goal is worth, in a word. */
export const STAND_WORT: Record<SmarterBefund['stand'], string> = {
  erfuellt: 'erfüllt',
  fehlt: 'unvollständig',
  nochNicht: 'noch nicht fällig',
};

/** Labels of the fields of a goal, and what belongs into them. */
export const ZIELFELD = {
  ziel: ['Ziel', 'Was genau soll erreicht sein? In eigenen Worten.'],
  messgroesse: ['Messgröße', 'Woran erkennen Sie beide das Ziel?'],
  zielwert: ['Zielwert', 'Wie viel davon?'],
  mitgetragen: ['Trägt die Person das Ziel mit?', ''],
  worteDerPerson: ['Worte der Person', ''],
  ressourcen: ['Ressourcen', 'Was hilft?'],
  hindernisse: ['Hindernisse', 'Was kann schwierig werden? Gibt es nichts, schreiben Sie „keine“.'],
  termin: ['Termin', 'Bis wann? Zum Beispiel 30.04.2027.'],
  ueberpruefungAm: ['Überprüfung am', 'Nicht nach dem Termin, spätestens in sechs Monaten.'],
  handlungsstrategie: ['So gehen wir vor', ''],
} as const;

/** Labels of the fields of a step. */
export const SCHRITTFELD = {
  wer: 'Wer?',
  was: 'Was?',
  bisWann: 'Bis wann?',
  angebot: 'Angebot',
  ohneAngebot: 'ohne Angebot',
  freiwillig: 'Freiwillig',
  leistung16a: 'Leistung nach § 16a',
  ohneAntwort: 'keine Angabe',
} as const;

/** Asks about a word of a step that may mean a service of § 16a. */
export function frage16aText(wort: string): string {
  return `„${wort}“: Geht es um eine Leistung nach § 16a? Bitte wählen Sie; vorher wird kein Dokument geschrieben.`;
}

/** Labels of the points that the law asks of a plan, and what belongs into them. */
export const INHALTSFELD = {
  eingliederungsziel: ['Eingliederungsziel', ''],
  zielberufe: ['Ausbildung, Tätigkeiten oder Bereiche', 'Wohin soll vermittelt werden?'],
  eigenbemuehungen: [
    'Eigene Bemühungen und ihr Nachweis',
    'Was tut die Person selbst, wie oft, und wie zeigt sie es?',
  ],
  andereTraeger: ['Leistungen anderer Träger', 'Wie werden sie einbezogen?'],
  sprachfoerderung: ['Integrationskurs oder berufsbezogene Sprachförderung', ''],
  reha: ['Möglicher Bedarf an Rehabilitation', ''],
} as const;

/** Words of the section with these points. */
export const INHALTE = {
  titel: 'Inhalte nach § 15 Abs. 2',
  getan: 'Die Inhalte des Plans stehen auf dem Blatt „Planpunkte“.',
  uebernehmen: 'Inhalte übernehmen',
  nochOffen: 'noch offen',
  jaNein: { ja: 'ja', nein: 'nein' },
  trifftNichtZu: 'Trifft nicht zu',
  trifftNichtZuFuer: (feld: string) => `Trifft nicht zu: ${feld}`,
} as const;

/** What has to be there before a form can be handed over. */
export const PLAN_FEHLT = {
  ziel: 'Bitte beschreiben Sie das Ziel.',
  zielart: 'Bitte wählen Sie: Arbeit, Ausbildung oder Selbstständigkeit.',
  was: 'Bitte schreiben Sie, was zu tun ist.',
  datum: 'Bitte geben Sie den Tag so ein: 21.11.2026.',
  ergebnis: 'Bitte wählen Sie ein Ergebnis.',
  weiteres: 'Bitte wählen Sie, wie es weitergeht.',
} as const;

/** Strengths that were noted with the ratings, as a reminder beside the resources. */
export function staerkenText(staerken: readonly string[]): string {
  const [frage] = [ZIELFELD.ressourcen[1]];
  return staerken.length === 0 ? frage : `${frage} Notierte Stärken: ${staerken.join('; ')}`;
}

/** When and on what rating the goal was agreed. */
export function vereinbartText(vereinbartAm: PlainDate | null, stufe: Einschaetzung): string {
  const tag =
    vereinbartAm === null ? 'Tag der Vereinbarung offen' : `Vereinbart am ${germanDate(vereinbartAm)}`;
  return `${tag} bei ${stufeText(stufe)}.`;
}

/** Both ratings of the goal check. */
export function stufenText(damals: Einschaetzung, jetzt: Einschaetzung): string {
  return `Bei der Vereinbarung ${stufeText(damals)}, jetzt ${stufeText(jetzt)}.`;
}

function stufeText(stufe: Einschaetzung): string {
  return stufe === null ? 'offener Einschätzung' : `Stufe ${stufe}`;
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

/** The day of the next update, or the last day for it. */
export function fortschreibungText(datum: PlainDate | null, spaetestens: PlainDate): string {
  if (datum === null) return `Die nächste Fortschreibung ist spätestens am ${germanDate(spaetestens)}.`;
  return `Die nächste Fortschreibung ist am ${germanDate(datum)}.`;
}
