/** The German words of the place „Üben“. */
import type { Folge } from '../fach/vergleich';
import type { Runde, Uebungsstand } from '../regeln/vokabular';

export const UEBEN_TITEL = 'Üben';

/** While the workbook is read for the view. */
export const UEBUNGSLESUNG = {
  wirdGelesen: 'Die Übungen werden gelesen …',
  nichtGelesen: 'Die Übungen sind noch nicht gelesen.',
} as const;

/** What a person hears once it is done. */
export const UEBUNGSHANDLUNG = {
  oeffnen: {
    getan: 'Die Person steht in der Mappe. Was vorher begonnen war, ist aufgehoben.',
  },
  vergleichen: { getan: 'Ihre Einschätzungen und Ihr Tipp sind festgehalten.' },
  code: { getan: 'Der Code steht in der Mappe.' },
} as const;

export const CODE_TEXT = {
  titel: 'Ihr Code',
  erklaerung:
    'Der Code steht statt Ihres Namens in der Auswertung. Merken Sie ihn sich: Für beide Runden gilt derselbe.',
  feld: 'Code',
  hinweis: 'zum Beispiel K7-QF; bitte nicht Ihr Name',
  vorschlagen: 'Code vorschlagen',
  eintragen: 'Code eintragen',
} as const;

export const PERSONEN_TEXT = {
  titel: 'Personen zum Üben',
  erklaerung:
    'Alle mitgelieferten Personen sind erfunden. Lesen, einschätzen, tippen, vergleichen: Eine Person dauert etwa zehn Minuten.',
  runde2: 'Runde 2 kommt nach dem Gespräch in der Gruppe. Sie beginnt mit Ihren Einschätzungen aus Runde 1.',
  unbrauchbarTitel: 'Eigene Personen',
  unbrauchbar: 'Mit diesen eigenen Personen kann noch niemand üben:',
} as const;

const STAND_TEXT: Readonly<Record<Uebungsstand, string>> = { begonnen: 'begonnen', verglichen: 'verglichen' };

/** How far somebody has come with a person in a round. */
export function standText(runde: Runde, stand: Uebungsstand | null): string {
  return `Runde ${runde}: ${stand === null ? 'noch nicht begonnen' : STAND_TEXT[stand]}`;
}

/** The button that puts a person into the workbook. */
export function oeffnenText(runde: Runde, stand: Uebungsstand | null): string {
  if (stand === null) return `Runde ${runde} beginnen`;
  return stand === 'begonnen' ? `Runde ${runde} fortsetzen` : `Runde ${runde} ansehen`;
}

export const PERSON_TEXT = {
  geschichte: 'Geschichte',
  einschaetzen: 'Einschätzen',
  erklaerung:
    'Stützen Sie jede Einschätzung auf einen Satz. Was nicht in der Geschichte steht, ist offen („?“). Die Geschichte steht beim Einschätzen unter „Leitfaden und Geschichte“.',
  zielErklaerung: 'Das Förderziel wählen Sie unter „Ziel & Plan“, wenn Sie möchten.',
  tipp: 'Was meinen Sie: Welche Kennung ergibt sich?',
  vergleichen: 'Festhalten und vergleichen',
  festErklaerung: 'Danach zählt für die Auswertung, was jetzt in der Mappe steht.',
  tippFehlt: 'Bitte wählen Sie zuerst Ihren Tipp.',
  fehltTitel: 'Noch nicht eingeschätzt',
} as const;

/** How many things have an answer. */
export function fortschrittText(erledigt: number, gesamt: number): string {
  return `${erledigt} von ${gesamt} eingeschätzt`;
}

/** Above the story. */
export function personTitel(titel: string, runde: Runde): string {
  return `${titel} (Runde ${runde})`;
}

/** Stands where a result is hidden until the participant has guessed. */
export const ERST_VERGLEICHEN =
  'In der Übung erscheint das Ergebnis erst, wenn Sie alles eingeschätzt und unter „Üben“ verglichen haben.';

export const VERGLEICH_TEXT = {
  titel: 'Vergleich',
  gleich: 'Sie haben alles so eingeschätzt wie die Musterlösung.',
  keinRichtig:
    'Die Musterlösung ist eine begründete Sicht, nicht die einzig richtige. Wo Sie abweichen, lohnt das Gespräch.',
  geaendert:
    'Gezeigt wird, was jetzt in der Mappe steht. Für die Auswertung gilt, was Sie beim Vergleichen festgehalten haben. Was Sie danach ausprobieren, wird nicht aufgehoben.',
  andereSichten: 'Was man auch anders sehen kann',
  auchMoeglich: 'So lässt es sich auch sehen:',
  ohneFolge: 'Allein würde das an Kennung, Profillage und Betreuung nichts ändern.',
  ohneSatz: 'Die Geschichte sagt dazu nichts.',
} as const;

/** The guess beside what follows from the ratings and from the model. */
export function kennungenText(tipp: string, eigen: string, muster: string): string {
  return `Ihr Tipp: ${tipp}. Aus Ihren Einschätzungen folgt: ${eigen}. Aus der Musterlösung folgt: ${muster}.`;
}

/** How much of it differs. */
export function unterschiedeText(anzahl: number, gesamt: number): string {
  return anzahl === 1
    ? `Eine von ${gesamt} Angaben ist anders als in der Musterlösung.`
    : `${anzahl} von ${gesamt} Angaben sind anders als in der Musterlösung.`;
}

/** What both say of one thing. */
export function anderesText(eigen: string, muster: string): string {
  return `Sie: ${eigen} · Musterlösung: ${muster}`;
}

/** An entry, or that there is none. */
export function wertText(wert: string): string {
  return wert === '' ? 'offen' : wert;
}

const FOLGE_LABEL: Readonly<Record<Folge['was'], string>> = {
  kennung: 'Kennung',
  profillage: 'Profillage',
  betreuung: 'Betreuung',
};

/** What would be another one with this single value of the participant's in the model. */
export function folgeText(label: string, { was, dann, statt }: Folge): string {
  return `Mit Ihrer Einschätzung bei „${label}“: ${FOLGE_LABEL[was]} ${dann} statt ${statt}.`;
}

/** A sentence of the story. */
export function satzText(nr: number, text: string): string {
  return `Satz ${nr}: ${text}`;
}

/** Beside a rating. */
export const HILFE_TEXT = {
  titel: 'Leitfaden und Geschichte',
  niemand: 'Gerade ist niemand zum Üben ausgewählt.',
  imBlatt: 'Die Geschichte dieser Person steht auf dem Blatt „Geschichten“ und unter „Üben“.',
} as const;
