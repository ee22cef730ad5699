/** The German words of the Akte and of its part in the pane. */
import { germanDate, type PlainDate } from '../../../listen/plainDate';

/** What cells say that hold no text. */
export const WORT = {
  ja: 'ja',
  nein: 'nein',
  fehlerwert: 'Fehlermeldung in der Zelle',
  verstellt: 'in der Zelle anders gezeigt',
} as const;

/** Headings, in the order of the document. */
export const TITEL = {
  akte: 'Akte',
  person: 'Person',
  profiling: 'Profiling',
  bedarfe: 'Handlungsbedarfe',
  prognose: 'Prognosen',
  kennung: 'Profillage, Kennung und Betreuung',
  foerderziel: 'Förderziel',
  ressourcen: 'Ressourcenbereiche',
  matrix: 'Förderzielmatrix',
  plan: 'Ziele und Schritte',
  ohneZiel: 'Schritte ohne zugeordnetes Ziel',
  inhalte: 'Inhalte des Plans nach § 15 Abs. 2 SGB II',
  bfm: 'Fallmanagement',
  termine: 'Termine',
  neukunde: 'Neukundenverfahren',
  entscheidungen: 'Entscheidungen zum bFM',
  wiedervorlagen: 'Wiedervorlagen',
} as const;

/** The heading of a goal; a goal without words has a heading all the same. */
export function zielTitel(ziel: string): string {
  return ziel === '' ? 'Ziel ohne Text' : `Ziel: ${ziel}`;
}

/** Whose Akte it is, and of which day. */
export function standText(name: string, kundennummer: string, heute: PlainDate): string {
  return [name, kundennummer, `Stand ${germanDate(heute)}`].filter((each) => each !== '').join(' · ');
}

/** How much is not rated. */
export function nichtEingeschaetztText(fehlend: number, alle: number): string {
  return `Nicht eingeschätzt: ${fehlend} von ${alle}.`;
}

export const HINWEIS = {
  nichtEingetragen: 'Die Ergebnisse waren an diesem Tag noch nicht eingetragen.',
  veraltet:
    'Die eingetragenen Ergebnisse gehören zu früheren Eingaben; neu eingetragen waren sie noch nicht.',
  vermerke: 'Vermerke stehen nicht in dieser Akte. In der Fallmappe sind sie verschlüsselt.',
} as const;

/** Its part of the step „Drucken“. */
export const AKTE_DRUCKEN = {
  titel: 'Akte für die Ablage …',
  inhalt:
    'Das Blatt „Akte“ wird neu beschrieben: Profiling, Kennung, Ziel und Plan, Fallmanagement. Es enthält nur, was ausgefüllt ist, und keine Vermerke.',
  schreiben: 'Akte schreiben und ansehen',
  getan: 'Die Akte steht auf dem Blatt „Akte“. Drucken Sie es in Excel mit Strg+P.',
} as const;
