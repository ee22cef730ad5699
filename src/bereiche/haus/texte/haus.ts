/** The German words about the data of the house. */
import { ruecknahmeTexte } from '../../../fall/texte/akte';
import { germanDate } from '../../../listen/plainDate';
import type { Hausstand } from '../../../mappe/hausstand';
import type { Unterschiedsart } from '../fach/uebernahme';

export const HANDLUNG = {
  uebernehmen: {
    getan: 'Die Hausdaten sind übernommen.',
    zurueck: ruecknahmeTexte('Übernahme der Hausdaten'),
  },
} as const;

/** While a Fallmappe is read for its view. */
export const HAUSLESUNG = {
  wirdGelesen: 'Die Hausdaten werden gelesen …',
  nichtGelesen: 'Die Hausdaten sind noch nicht gelesen.',
} as const;

/** The view of a Fallmappe. */
export const HAUSANSICHT = {
  titel: 'Hausdaten',
  erklaerung: {
    Fallmappe:
      'Hausregeln, Betreffzeilen, Zugangskriterien, Wörter für Betreuungen, Angebote, Leitfaden, Rechtsangaben und Regelwerk kommen von Ihrem Haus. Die Hausvorlage bekommen Sie von Ihrer Teamleitung. Sie wird nur auf diesem Rechner gelesen.',
    Fallliste:
      'Träger und Plätze, was ein Haushalt teilt und das Regelwerk kommen von Ihrem Haus. Die Hausvorlage wird nur auf diesem Rechner gelesen.',
  },
  waehlen: 'Hausvorlage wählen …',
  wirdGelesen: 'Die Hausvorlage wird gelesen.',
  gleich: 'Alles aus dieser Hausvorlage steht schon so in dieser Mappe.',
  folgen: {
    Fallmappe:
      'Was im Plan vereinbart ist, bleibt, wie es ist. Ein anderes Regelwerk und andere Wörter für Betreuungen können das Ergebnis ändern. Es steht dann als veraltet da, bis Sie es neu eintragen.',
    Fallliste:
      'Ein anderes Regelwerk kann Ergebnisse ändern. Sie stehen da, wie sie sind, bis Sie die Liste neu berechnen.',
  },
  /** Before the words of the release that the chosen file holds: the workbook's own stand above it. */
  inDerDatei: 'In der gewählten Datei:',
  behalten: 'Zeilen behalten, die nur in dieser Mappe stehen',
  uebernehmen: 'Hausdaten übernehmen',
  verwerfen: 'Nicht übernehmen',
} as const;

export const UNTERSCHIED_TITEL: Readonly<Record<Unterschiedsart, string>> = {
  neu: 'Kommt dazu',
  anders: 'Wird geändert',
  nurHier: 'Steht nur in dieser Mappe',
};

/** Which release a workbook holds, as it says itself. */
export function standText({ version, gueltigAb, freigegebenVon }: Hausstand): string {
  if (version === null) return 'In dieser Mappe wurden noch keine Hausdaten übernommen.';
  const ab = gueltigAb === null ? '' : `, gültig ab ${germanDate(gueltigAb)}`;
  const von = freigegebenVon === '' ? '' : `, freigegeben von ${freigegebenVon}`;
  return `Fassung ${version}${ab}${von}.`;
}

/** The pane of a Hausvorlage. */
export const HAUSPANE = {
  titel: 'Hausvorlage',
  neuLesen: 'Neu lesen',
  wirdGelesen: 'Die Hausvorlage wird gelesen.',
  nichtGelesen: 'Die Hausvorlage konnte nicht gelesen werden.',
  pruefung: 'Prüfung',
  ohneFehler: 'Keine Fehler gefunden. Die Hausvorlage kann freigegeben werden.',
  mitFehlern: 'So kann sie nicht freigegeben werden. Bitte berichtigen Sie zuerst:',
  hinweise: 'Bitte ansehen',
  inhalt: 'Was darin steht',
  freigabe: 'Freigabe',
  gueltigAb: 'Gültig ab',
  von: 'Freigegeben von',
  vonFehlt: 'Bitte tragen Sie ein, wer freigibt.',
  tagFehlt: 'Bitte geben Sie einen Tag wie 01.01.2027 ein.',
  vorlagen: 'Vorlagen der Dienststelle',
  vorlagenErklaerung:
    'Öffnet eine leere Mappe mit den freigegebenen Hausdaten in einem eigenen Fenster. Speichern Sie sie dort, wo Ihr Haus Vorlagen ablegt.',
  erstFreigeben: 'Vorlagen entstehen nur aus einer freigegebenen Hausvorlage.',
  fallmappe: 'Fallmappe öffnen',
  fallliste: 'Fallliste öffnen',
  geoeffnet: 'Die neue Mappe ist in einem eigenen Fenster geöffnet. Bitte speichern Sie sie dort.',
} as const;

/** A hint of the check. @param name what people call the row; '' when it is about the whole. */
export function hinweisText(name: string, satz: string): string {
  return name === '' ? `Nicht erfüllt: ${satz}` : `${name}. Nicht erfüllt: ${satz}`;
}

/** The button that releases. */
export function freigebenText(version: number): string {
  return `Fassung ${version} freigeben`;
}

/** What a person hears once it is done. */
export function freigegebenText(version: number): string {
  return `Fassung ${version} ist freigegeben. Bitte speichern Sie die Hausvorlage, bevor Sie sie weitergeben.`;
}

export const FREIGABE_TEXT = {
  nie: 'Noch nie freigegeben.',
  geaendert: (zuletzt: number): string =>
    `Seit der Freigabe von Fassung ${zuletzt} wurde etwas geändert. Wer sie jetzt wählt, kann sie nicht übernehmen. Bitte geben Sie sie neu frei.`,
} as const;
