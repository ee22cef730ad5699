/** Sentences of completing a Profiling. */
import { aufzaehlung } from '../../../fall/texte/felder';
import { germanDate, type PlainDate } from '../../../listen/plainDate';
import type { GeaendertesErgebnis } from '../fach/seitDemLetzten';

/** What a person hears once it is completed. */
export function abgeschlossenText(nr: number, datum: PlainDate, korrigiert: number | null): string {
  const satz = `Profiling ${nr} vom ${germanDate(datum)} abgeschlossen.`;
  return korrigiert === null ? satz : `${satz} Es berichtigt Profiling ${korrigiert}.`;
}

/** What changed since the last Profiling. */
export const GEAENDERT = {
  erstes: 'Erstes Profiling',
  nichtsZuVergleichen: 'Es gibt noch kein früheres Profiling.',
  seit: (nr: number, datum: string) => `Geändert seit Profiling ${nr} vom ${datum}`,
  nichts: 'Nichts: Einschätzungen und Ergebnisse sind wie damals.',
} as const;

const ERGEBNIS_LABEL: Record<GeaendertesErgebnis['feld'], string> = {
  profillage: 'Profillage',
  kennung: 'Kennung',
  betreuung: 'Betreuung',
  foerderziel: 'Förderziel',
  entwicklungsziel: 'Entwicklungsziel',
};

/** A result that is another one now. */
export function ergebnisSatz({ feld, vorher, nachher }: GeaendertesErgebnis): string {
  const wort = (text: string): string => (text === '' ? 'keines' : `„${text}“`);
  return `${ERGEBNIS_LABEL[feld]}: bisher ${wort(vorher)}, jetzt ${wort(nachher)}.`;
}

/** Decisions of before the last Profiling. */
export const GILT_WEITER = {
  titel: 'Gilt das weiter?',
  ja: 'ja',
  neu: 'neu',
} as const;

/** Beside the button: what is in the way, and what nobody has answered. */
export const ABSCHLUSS = {
  bestaetigungFehlt: '1 Angabe fehlt: Bestätigung der Kennung.',
  unbeantwortet: (labels: readonly string[]) => `Noch nicht beantwortet: ${aufzaehlung(labels)}.`,
  bemerkung: 'Bemerkung',
  ruecksprache: 'Rücksprache eintragen',
} as const;
