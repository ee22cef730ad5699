/** The German sentences of the view „Erheben“: headings, progress, keys, and what the answers are called. */
import type { Frage } from '../../../fall/ergebnis';
import { STUFE_LABEL, STUFE_OFFEN_LABEL } from '../../../rules/vocabulary';
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

export const ENTSCHEIDET = 'entscheidet noch';
export const EINTRAG_UNGUELTIG = 'Der Eintrag in der Zelle wird nicht verstanden.';

export const NOTIZ_LABEL = { beleg: 'Beleg', staerke: 'Stärke' } as const;
export const NOTIZ_HINWEIS = {
  beleg: 'Woran machen Sie die Einschätzung fest?',
  staerke: 'Freiwillig; wird nicht bewertet.',
} as const;
export const NOTIZEN_KNOPF = 'Beleg und Stärke';

/**
 * How many ratings are there, and how many of the open ones still decide.
 * @param entscheidend null where nothing is computed.
 */
export function fortschrittText(erhoben: number, alle: number, entscheidend: number | null): string {
  const stand = `${erhoben} von ${alle} erhoben`;
  if (entscheidend === null || erhoben === alle) return stand;
  if (entscheidend === 0)
    return `${stand}, ${alle - erhoben === 1 ? 'die fehlende ändert' : 'die fehlenden ändern'} das Ergebnis nicht`;
  return `${stand}, ${entscheidend} ${entscheidend === 1 ? 'entscheidet' : 'entscheiden'} noch`;
}

/** What else is open and decides. */
export function andereFragenText(fragen: readonly Frage[]): string {
  const verb = fragen.length === 1 ? 'entscheidet' : 'entscheiden';
  return `Außerdem ${verb}: ${aufzaehlung(fragen.map(feldLabel))}.`;
}
