/** The German sentences of the decisions in the view Ergebnis. Names of cells and choices come from the vocabulary. */
import type { Pruefung } from '../../../fall/fall';
import { germanDate } from '../../../listen/plainDate';
import type { Festlegung, Kennung } from '../../../rules/vocabulary';
import { hinweisText } from '../../../fall/texte/hinweise';

export const ENTSCHEIDEN_TITEL = {
  alle: 'Fachliche Entscheidungen',
  vergleich: 'Errechnet und entschieden',
  marken: 'Festlegung (Blatt Kennung, B14–B20)',
  profillage: 'Profillage festlegen',
  bestaetigung: 'Kennung bei festgelegter Profillage bestätigen',
  verdichtung: 'Verdichtung',
  fm: 'Entscheidung des Fallmanagements',
} as const;

/** The columns of the comparison. */
export const SPALTE = {
  errechnet: 'errechnet',
  festgelegt: 'festgelegt',
  geprueft: 'bei festgelegter Profillage',
  gilt: 'gilt',
} as const;
export const ZEILE = { profillage: 'Profillage', kennung: 'bFM-Kennung' } as const;
export const KEINE_FESTLEGUNG = 'keine Abweichung';
export const KEINE_PRUEFUNG = 'wie errechnet';
export const ZAEHLT_NICHT = 'zählt nicht: Begründung fehlt';
export const BFM_VORSCHLAG =
  'bFM ist ein Vorschlag. Über den Zugang entscheidet allein das Fallmanagement; seine Entscheidung steht noch aus.';

/** While something has to be corrected, nothing is computed; this view stays usable. */
export function nichtsErrechnetText(anzahl: number): string {
  const angaben = anzahl === 1 ? 'Eine Angabe ist' : `${anzahl} Angaben sind`;
  return `${angaben} zu berichtigen. Solange wird nichts errechnet. Alle Stellen stehen oben.`;
}

/** The seven marks as they are grouped on Tabellenblatt 2. */
export const MARKEN_GRUPPEN: readonly { readonly titel: string; readonly marken: readonly Festlegung[] }[] = [
  {
    titel: 'Integrationsprognose für die nächsten zwei Jahre',
    marken: ['wahrscheinlich', 'nichtWahrscheinlich'],
  },
  { titel: '§ 10', marken: ['schueler', 'paragraph53a', 'sonstiges'] },
  { titel: 'Kennung I', marken: ['integriert'] },
  { titel: 'Noch keine Entscheidung', marken: ['nochNichtFestgelegt'] },
];
export const MARKEN_FRAGE = 'Welche der sieben Spalten trifft zu?';
export const MARKEN_HINWEIS = 'Höchstens ein Kreuz. Ohne Kreuz ist die Frage offen.';
export const KREUZ_ENTFERNEN = 'Kreuz entfernen';

export const KEINE_ANGABE = 'keine Angabe';
export const UNGUELTIGER_EINTRAG = 'ungültiger Eintrag in der Zelle';

export const BESTAETIGUNG = {
  von: 'Bestätigt von',
  ohneZellen:
    'Diese Fallmappe ist älter und hat dafür noch keine Zellen. „Ziel & Plan“ und „bFM“ bieten an, sie zu aktualisieren.',
} as const;

/** As long as nobody has confirmed it. */
export function unbestaetigtText(kennung: Kennung): string {
  return `Die festgelegte Profillage ergibt die Kennung „${kennung}“. Das ist von Hand zu prüfen und mit Namen zu bestätigen; vorher lässt sich kein Profiling abschließen.`;
}

/** Who has confirmed it. */
export function bestaetigtText(kennung: Kennung, { von, am }: Pruefung): string {
  return `Die Kennung „${kennung}“ ist bestätigt: ${von}, ${germanDate(am)}.`;
}

/** Label of the button. */
export function bestaetigeText(kennung: Kennung): string {
  return `„${kennung}“ heute bestätigen`;
}
export const VERDICHTUNG_FELD = {
  frage: 'Liegt eine Verdichtung vor?',
  hinweis: 'Sie ersetzt nur die Anzahl der Handlungsbedarfe, nie die Profillage.',
  begruendung: 'Begründung der Verdichtung',
} as const;
export const FM_FELD = {
  einleitung:
    'Über den Zugang zum bFM entscheiden ausschließlich die Fallmanagerinnen und Fallmanager. Hier wird nur festgehalten, was sie entschieden haben.',
  frage: 'Einschätzung des Fallmanagements: Führt bFM zu konkreten Integrationsfortschritten?',
  offen: 'noch nicht entschieden',
  grund: 'Grund des Fallmanagements',
  grundHinweis: 'Nötig, wenn das Fallmanagement mit „nein“ entschieden hat.',
  grundWorte: 'Grund in eigenen Worten',
} as const;

/** What a missing Begründung means, right at its field. */
export const FEHLT = {
  festlegung: hinweisText('FESTLEGUNG_OHNE_BEGRUENDUNG'),
  verdichtung: hinweisText('VERDICHTUNG_OHNE_BEGRUENDUNG'),
  fmGrund: hinweisText('FM_GRUND_FEHLT'),
} as const;

/** How inputs reach their cells. */
export const SOFORT =
  'Jede Eingabe steht sofort in ihrer Zelle, ein Text mit Enter oder beim Verlassen des Feldes (Umschalt + Enter: neue Zeile). Nur die Profillage wird mit ihrer Begründung zusammen festgelegt.';
export const BETREUUNG_WORTE = 'Bisherige Betreuung in eigenen Worten';

/** Hints below the dates; the Stichtag has a default. */
export const DATUM_HINWEIS = 'TT.MM.JJJJ';
export const STICHTAG_HINWEIS = 'TT.MM.JJJJ, leer = heute';
export const DATUM_ABGELEHNT =
  'Das ist kein Datum wie 21.11.2026 (ab 01.03.1900). Es wurde nicht eingetragen; bitte korrigieren Sie es.';
