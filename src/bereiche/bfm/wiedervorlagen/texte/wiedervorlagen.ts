/** The German sentences of the start page: what is due, where it is settled, and what a person puts on the list. */
import type { Tagart } from '../../prozess/fach/kalender';
import type { Dringlichkeit } from '../fach/dringlichkeit';
import { quelleInWorten } from '../../../../fall/texte/quelle';
import type { Ausgang } from '../../../../fall/faelliges';

export const WIEDERVORLAGEN = {
  titel: 'Wiedervorlagen',
  wirdGelesen: 'Die Wiedervorlagen werden gelesen …',
  nichtGelesen: 'Die Wiedervorlagen sind noch nicht gelesen.',
  nichtsOffen: 'Schön: Es ist nichts offen. Sobald etwas fällig wird, steht es hier.',
  weitere: 'Weitere Wiedervorlagen',
  listeVeraltet: 'Die Liste im Blatt „Fallmanagement“ ist nicht auf diesem Stand.',
  aktualisieren: 'Liste im Blatt aktualisieren',
  neue: 'Eigene Wiedervorlage …',
  faelligAm: 'Fällig am',
  text: 'Woran möchten Sie denken?',
  anlegen: 'Auf die Liste setzen',
  erledigt: 'Erledigt',
  erledigtVon: 'Erledigt von',
  eintragen: 'Als erledigt eintragen',
  abbrechen: 'Abbrechen',
  warum: 'Warum?',
  fruehere: 'Erledigte und entfallene',
  mehr: (anzahl: number) => `${anzahl} weitere zeigen`,
} as const;

export const WIEDERVORLAGE_FEHLT = {
  datum: 'Bitte geben Sie den Tag so ein: 21.11.2026.',
  text: 'Bitte schreiben Sie kurz, worum es geht.',
  erledigtVon: 'Bitte tragen Sie ein, wer es erledigt hat.',
} as const;

/** The heading of each group. */
export const DRINGLICHKEIT_TITEL: Record<Dringlichkeit, string> = {
  ueberfaellig: 'Überfällig',
  heute: 'Heute',
  woche: 'In den nächsten 7 Tagen',
  monat: 'Im nächsten Monat',
  spaeter: 'Später',
};

/** A holiday, said and never moved; a Saturday or Sunday is said by the name of the day. */
export function tagHinweis(tag: Tagart): string {
  switch (tag.art) {
    case 'werktag':
    case 'samstag':
    case 'sonntag':
      return '';
    case 'feiertag':
      return `Feiertag: ${tag.feiertag}`;
  }
}

/** The rule of an entry, with its source. */
export function regelZeile(id: string, source: string, words: string): string {
  return `${words} (Regel ${id}, Quelle: ${quelleInWorten(source)})`;
}

const AUSGANG_WORT: Record<Ausgang, string> = { erledigt: 'Erledigt', entfallen: 'Entfallen' };

/** How one ended, when, and by whom where that is known. */
export function ausgangText(ausgang: Ausgang, am: string, von: string): string {
  return `${AUSGANG_WORT[ausgang]} am ${am}${von === '' ? '' : `, ${von}`}`;
}
