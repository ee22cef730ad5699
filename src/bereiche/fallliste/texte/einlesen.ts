/** What became of a Fallmappe, for the people who keep the list. Never what stands in a cell. */
import { aufzaehlung } from '../../../fall/texte/felder';
import type { Einlesebefund, VeralteteHausdaten } from '../fach/einlesebefund';
import { FAELLE, type Fallspalte } from '../listen';

/** The header of a column. */
export function spaltenkopf(spalte: Fallspalte): string {
  return FAELLE.spalten[spalte].kopf;
}

/** The sentences for it. Errors have sentences of their own, which follow. */
export function einlesetext(befund: Einlesebefund): string {
  switch (befund.art) {
    case 'neu':
      return `Die Person steht neu in der Liste.${ungewisses(befund.ungewiss)}`;
    case 'aktualisiert':
      return `Die Zeile der Person hat jetzt den Stand dieser Fallmappe.${ungewisses(befund.ungewiss)}`;
    case 'unveraendert':
      return befund.mit === 'liste'
        ? 'Die Liste hat schon denselben Stand.'
        : 'Dabei ist noch eine Fallmappe dieser Person mit denselben Angaben; eine der beiden genügt.';
    case 'aelter':
      return befund.als === 'liste'
        ? 'Die Liste hat einen neueren Stand. Es wird nichts übernommen.'
        : 'Dabei ist eine neuere Fallmappe dieser Person. Diese hier wird nicht übernommen.';
    case 'konflikt':
      return konflikttext(befund);
    case 'abgelehnt':
      return befund.wo === 'mappe'
        ? 'Diese Datei wird nicht übernommen.'
        : 'Die Fallmappe wird nicht übernommen, weil in der Liste zuerst etwas zu berichtigen ist.';
  }
}

type Konflikt = Extract<Einlesebefund, { art: 'konflikt' }>;

function konflikttext({ mit, ohneStichtag, stellen }: Konflikt): string {
  const wo = koepfe(stellen.map(({ spalte }) => spalte));
  if (mit === 'mappe') {
    const stand = ohneStichtag ? 'Einer fehlt der Stichtag' : 'Sie haben denselben Stichtag';
    return `Dabei sind mehrere Fallmappen dieser Person. ${stand}, und sie unterscheiden sich bei ${wo}. Keine wird übernommen. Bitte lesen Sie nur die ein, die gilt.`;
  }
  if (ohneStichtag)
    return `Liste und Fallmappe unterscheiden sich bei ${wo}. Weil ein Stichtag fehlt, ist nicht zu erkennen, was neuer ist. Die Liste bleibt, wie sie ist. Bitte ergänzen Sie den Stichtag in der Liste und in der Fallmappe.`;
  return `Liste und Fallmappe haben denselben Stichtag und unterscheiden sich bei ${wo}. Die Liste bleibt, wie sie ist. Gilt die Fallmappe, geben Sie ihr bitte einen neueren Stichtag; gilt die Liste, berichtigen Sie bitte die Fallmappe.`;
}

function ungewisses(spalten: readonly Fallspalte[]): string {
  if (spalten.length === 0) return '';
  return ` Nicht übernommen wurde, was in der Fallmappe nicht zu verstehen ist: ${koepfe(spalten)}. Bitte öffnen Sie sie und prüfen Sie diese Angaben.`;
}

function koepfe(spalten: readonly Fallspalte[]): string {
  return aufzaehlung(spalten.map((spalte) => `„${spaltenkopf(spalte)}“`));
}

/** That the house data of a Fallmappe are behind. */
export function hausdatenText({ fassung, neueste }: VeralteteHausdaten): string {
  const stand = fassung === null ? 'keine übernommen' : `Fassung ${fassung}`;
  return `Hausdaten: ${stand}; die neueste hier bekannte ist Fassung ${neueste}. Bitte in der Fallmappe unter „Mehr“ > „Hausdaten“ übernehmen.`;
}

/** What the pane says around it. */
export const EINLESEN = {
  titel: 'Fallmappen einlesen …',
  erklaerung:
    'Wählen Sie Fallmappen. Sie werden hier auf dem Computer gelesen, nichts wird hochgeladen oder geöffnet. Freie Texte und Vermerke bleiben in der Fallmappe; Dateinamen werden nicht behalten.',
  waehlen: 'Fallmappen wählen',
  nichtGelesen: 'Die Datei ließ sich nicht lesen. Bitte wählen Sie sie noch einmal.',
  hausdaten: 'Hausdaten sind älter',
  uebernehmen: (anzahl: number) => `Übernehmen (${anzahl})`,
  verwerfen: 'Verwerfen',
  nichtsZuUebernehmen: 'Es gibt nichts zu übernehmen.',
  veraltet: 'Die Liste hat sich inzwischen geändert. Bitte sehen Sie noch einmal nach, was übernommen würde.',
  uebernommen: (anzahl: number) =>
    `Aus ${anzahl === 1 ? '1 Fallmappe' : `${anzahl} Fallmappen`} übernommen. Die Ergebnisse ändern sich beim nächsten Berechnen.`,
  nurZurueck:
    'Rückgängig stellt geänderte Zeilen wieder her; neue Zeilen bleiben mit ihrer Kundennummer stehen.',
  ausgelassen: 'Nicht übernommen, weil dort inzwischen etwas anderes steht',
  abgebrochen: 'Nicht alles ist übernommen. Was fehlt, kommt beim nächsten Einlesen derselben Fallmappen.',
} as const;

/** A kind of outcome and how many have it, before it is taken over. */
export const BEFUND_TITEL: Readonly<Record<Einlesebefund['art'], string>> = {
  neu: 'Kommt neu in die Liste',
  aktualisiert: 'Wird aktualisiert',
  unveraendert: 'Unverändert',
  aelter: 'Älter als die Liste',
  konflikt: 'Bitte entscheiden',
  abgelehnt: 'Nicht lesbar oder fehlerhaft',
};

/** What a file would change; for the other outcomes `einlesetext` says it. */
export function vorschautext(befund: Einlesebefund): string {
  if (befund.art === 'neu') return ungewisses(befund.ungewiss).trim();
  if (befund.art !== 'aktualisiert') return einlesetext(befund);
  const spalten = befund.stellen.map(({ spalte }) => spalte);
  return `${koepfe(spalten)}.${ungewisses(befund.ungewiss)}`;
}
