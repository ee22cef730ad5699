/** The German sentences of the view „Erheben“: headings, progress, keys, and what the answers are called. */
import type { Frage } from '../../../fall/ergebnis';
import { germanDate, type PlainDate } from '../../../listen/plainDate';
import type { Einschaetzung } from '../../../listen/werte';
import { STUFE_LABEL, STUFE_OFFEN_LABEL, type Stufe } from '../../../rules/vocabulary';
import { aufzaehlung, feldLabel } from '../../../fall/texte/felder';

export const ERHEBEN_TITEL = {
  bedarfe: 'Handlungsbedarfe',
  gesamt: 'Gesamteinschätzung',
  bereiche: 'Ressourcenbereiche (fa:z)',
} as const;

/** A workbook of before: ratings that came later have no row in it yet. */
export const FRUEHERE_MAPPE =
  'Diese Fallmappe stammt aus einer früheren Fassung der Vorlage. Für Einschätzungen, die seither hinzugekommen sind, hat sie noch keine Zeile; sie gelten als noch nicht erhoben. Bitte aktualisieren Sie die Fallmappe, dann können Sie auch diese erheben. Ihre Eingaben und Ergebnisse bleiben unverändert.';

/** How one works with the keyboard. */
export const TASTEN_HILFE =
  'Mit der Tastatur: 0 bis 3 oder ? antwortet und geht weiter, ↑ ↓ bewegt, Entf leert, B öffnet den Beleg, L den Leitfaden.';

/** The answers to a rating, by key. */
export const STUFEN_TEXT: Readonly<Record<'0' | '1' | '2' | '3' | '?', string>> = {
  ...STUFE_LABEL,
  '?': STUFE_OFFEN_LABEL,
};
export const NOCH_OFFEN_TEXT = 'noch offen';

/** The two answers of the Integrationsprognose, in a narrow button and in words. */
export const INTEGRATIONSPROGNOSE_TEXT = {
  wahrscheinlich: { kurz: 'ja', text: 'wahrscheinlich' },
  nichtWahrscheinlich: { kurz: 'nein', text: 'nicht wahrscheinlich bzw. unrealistisch' },
} as const;

/** The Integrationsprognose is two of seven columns; the others are not asked for here. */
export const ANDERE_SPALTEN =
  'Die übrigen Spalten (§ 10, § 53a, integriert, noch nicht festgelegt) stehen im Blatt „Kennung“.';

/** One of those others has the mark, and there can be only one. */
export function anderesKreuzText(spalte: string): string {
  return `Angekreuzt ist „${spalte}“. Eine Antwort hier ersetzt das Kreuz, „${NOCH_OFFEN_TEXT}“ entfernt es.`;
}

/** Why there are more ratings after those of the talk. */
export function fazText(anzahl: number): string {
  return `Noch ${anzahl} Einschätzungen für fa:z: Sie zeigen, welche Förderziele möglich sind; Profillage und Kennung hängen nicht von ihnen ab. Darunter steht, was Sie oben zu Verwandtem eingeschätzt haben.`;
}

/** Of several: open, or not to be understood. */
const OHNE_STUFE = 'ohne Stufe';

/**
 * The related rating; of several only the highest, and how many are unknown.
 * @param stufen null is offen, undefined an entry that cannot be understood.
 */
export function verwandteText(
  stufen: readonly { readonly label: string; readonly stufe: Einschaetzung | undefined }[],
): string {
  const [erste] = stufen;
  if (erste && stufen.length === 1)
    return `${erste.label}: ${erste.stufe === undefined ? 'Eintrag unklar' : (erste.stufe ?? 'offen')}`;
  const bekannte = stufen.map(({ stufe }) => stufe).filter((stufe) => typeof stufe === 'number');
  const fehlend = stufen.length - bekannte.length;
  if (bekannte.length === 0) return `alle ${stufen.length} verwandten ${OHNE_STUFE}`;
  const hoechste = Math.max(...bekannte);
  const [eine, weitere] = stufen.filter(({ stufe }) => stufe === hoechste);
  const namen = `${eine?.label ?? ''}${weitere === undefined ? '' : ' u. a.'}`;
  return `${namen}: ${hoechste} (höchste von ${stufen.length}${fehlend > 0 ? `, ${fehlend} ${OHNE_STUFE}` : ''})`;
}

/** The rating of the last completed Profiling. */
export function zuletztText(stufe: Stufe, datum: PlainDate): string {
  return `zuletzt ${stufe} (${germanDate(datum)})`;
}

/** What stood in the cell before it was changed here; `antwort` as on its narrow button. */
export function vorherText(antwort: string): string {
  return `vorher ${antwort}`;
}

export const ENTSCHEIDET = 'entscheidet noch';
export const EINTRAG_UNGUELTIG = 'Der Eintrag in der Zelle wird nicht verstanden.';

export const NOTIZ_LABEL = { beleg: 'Beleg', staerke: 'Stärke' } as const;
export const NOTIZ_HINWEIS = {
  beleg: 'Woran machen Sie die Einschätzung fest?',
  staerke: 'Freiwillig; wird nicht bewertet.',
} as const;
export const NOTIZEN_KNOPF = 'Beleg und Stärke';

/** What stands in the notes while they are folded, in one line. */
export function notizenText({ beleg, staerke }: Readonly<Record<keyof typeof NOTIZ_LABEL, string>>): string {
  const teile = [
    ...(beleg === '' ? [] : [`${NOTIZ_LABEL.beleg}: ${beleg}`]),
    ...(staerke === '' ? [] : [`${NOTIZ_LABEL.staerke}: ${staerke}`]),
  ];
  return teile.join(' · ') || NOTIZEN_KNOPF;
}

/**
 * How many ratings are there, and how many of the open ones still decide; short enough for one line of the narrowest pane.
 * @param entscheidend null where nothing is computed.
 */
export function fortschrittText(erhoben: number, alle: number, entscheidend: number | null): string {
  const stand = `${erhoben} von ${alle}`;
  if (entscheidend === null || erhoben === alle) return `${stand} erhoben`;
  if (entscheidend === 0) return `${stand} · keine entscheidet noch`;
  return `${stand} · ${entscheidend} ${entscheidend === 1 ? 'entscheidet' : 'entscheiden'} noch`;
}

/** What else is open and decides. */
export function andereFragenText(fragen: readonly Frage[]): string {
  const verb = fragen.length === 1 ? 'entscheidet' : 'entscheiden';
  return `Außerdem ${verb}: ${aufzaehlung(fragen.map(feldLabel))}.`;
}
