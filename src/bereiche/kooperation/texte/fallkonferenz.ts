/** The German sentences of the view „Fallkonferenz“, and of what is done there. */
import type { EigenesVorhaben } from '../../../fall/texte/akte';
import { kurzeId } from '../../../listen/nummer';
import { germanDate, type PlainDate } from '../../../listen/plainDate';
import type { Handlungsworte } from '../../../mappe/ruecknehmbar';
import type { Blattart } from '../fach/konferenzblatt';
import { KONFERENZ_BLATT } from '../regeln/vokabular';
import { BLATTART_LABEL } from './konferenzblatt';

export const KONFERENZ = {
  planen: 'Fallkonferenz planen',
  weitere: 'Weitere Fallkonferenz planen',
  keine: 'Noch ist keine Fallkonferenz geplant.',
  keinePartner:
    'Auf dem Blatt „Partner“ steht noch keine Stelle. Ohne Stelle kann niemand eingeladen werden.',
  eintragen: 'Fallkonferenz eintragen',
  aendern: 'Ändern',
  uebernehmen: 'Änderungen übernehmen',
  abbrechen: 'Abbrechen',
  mitNamen: 'mit Namen',
  ohneNamen: 'für alle ohne Namen',
  ohneTag: 'ohne Tag',
  stellen: 'Eingeladen',
  niemand: 'noch niemand',
  ohneGrundlage: (namen: string) =>
    `Ohne Rechtsgrundlage: ${namen}. Sprechen Sie für alle ohne Namen, oder laden Sie diese Stelle nicht ein. Das entscheiden Sie.`,
  alleOhneNamen: 'Für alle ohne Namen sprechen',
  nichtEinladen: 'Nicht einladen',
  vorschlagen: 'Punkte vorschlagen',
  keineVorschlaege: 'Es gibt keine weiteren Punkte aus Verweisungen, Zielen und Aufgaben.',
  kennzeichen:
    'Ein Punkt mit einem Zeichen wie [V1] geht nur an Stellen, die davon wissen dürfen; ohne Namen an keine. Ein Punkt ohne Zeichen geht an alle.',
  nichtsAus16a:
    'Bitte nichts aus einer Beratung nach § 16a, und keine Namen, wenn ohne Namen gesprochen wird.',
  wann: 'Bitte geben Sie den Tag so ein: 30.4.27 oder 30.04.2027.',
  anlassFehlt: 'Bitte schreiben Sie, warum die Fallkonferenz stattfindet.',
  warumFehlt: 'Bitte schreiben Sie, warum die Person nicht beteiligt ist.',
  wahlFehlt: 'Bitte wählen Sie: für alle ohne Namen, oder ohne diese Stelle.',
  blaetter: 'Konferenzblatt schreiben',
  blattHinweis:
    'Ein Blatt je Stelle. Das nächste ersetzt das vorige; drucken Sie es vorher. Bitte lesen Sie es, bevor Sie es weitergeben.',
  blattKnopf: (art: Blattart, name: string) => `${BLATTART_LABEL[art]} für ${name}`,
  ansehen: `${KONFERENZ_BLATT} ansehen`,
  ausgelassen: (zahl: number) =>
    zahl === 1 ? 'Ein Punkt steht nicht darauf.' : `${zahl} Punkte stehen nicht darauf.`,
} as const;

/** Labels of its fields. */
export const KONFERENZFELD = {
  datum: 'Tag',
  anlass: 'Anlass',
  stellen: 'Welche Stellen laden Sie ein?',
  einwilligungen: 'Einwilligungen, auf denen das beruht',
  ohneNamen: 'Wie wird gesprochen?',
  personBeteiligt: 'Ist die Person beteiligt?',
  warumNicht: 'Warum nicht?',
  tagesordnung: 'Tagesordnung',
  ergebnis: 'Ergebnis',
} as const;

export const AUFGABE = {
  titel: 'Aufgaben',
  keine: 'Noch ist keine Aufgabe vereinbart.',
  neu: 'Aufgabe hinzufügen',
  konferenz: 'Aus welcher Fallkonferenz?',
  was: 'Was?',
  wer: 'Wer?',
  bisWann: 'Bis wann?',
  hinzufuegen: 'Hinzufügen',
  erledigt: 'Erledigt',
  wiederOffen: 'Wieder offen',
  wasFehlt: 'Bitte schreiben Sie, was zu tun ist.',
} as const;

/** What people call the tables whose rows may be gone. */
export const TABELLE = {
  konferenzen: 'Fallkonferenzen',
  aufgaben: 'Aufgaben',
  partner: 'Partner',
  einwilligungen: 'Einwilligungen',
} as const;

/** The Vorhaben of this view. */
export const KONFERENZ_PLANEN: EigenesVorhaben = { getan: 'Die Fallkonferenz ist eingetragen.' };
export const KONFERENZ_AENDERN: EigenesVorhaben = { getan: 'Die Fallkonferenz ist geändert.' };
export const AUFGABE_ANLEGEN: EigenesVorhaben = { getan: 'Die Aufgabe ist eingetragen.' };
export const AUFGABE_ERLEDIGEN: EigenesVorhaben = { getan: 'Die Aufgabe ist geändert.' };
export const KONFERENZBLATT_SCHREIBEN: EigenesVorhaben = { getan: 'Das Konferenzblatt ist geschrieben.' };

const konferenz = (id: string): string => `Fallkonferenz ${kurzeId(id)}`;
const aufgabe = (id: string): string => `Aufgabe ${kurzeId(id)}`;

/** What was done, each with the words by which it is taken back. */
export const KONFERENZHANDLUNG = {
  geplant: (id: string): Handlungsworte => ({
    getan: `${konferenz(id)} ist eingetragen.`,
    was: konferenz(id),
  }),
  geaendert: (id: string): Handlungsworte => ({
    getan: `${konferenz(id)} ist geändert.`,
    was: `Änderung an ${konferenz(id)}`,
  }),
  aufgabeAngelegt: (id: string): Handlungsworte => ({
    getan: `${aufgabe(id)} ist eingetragen.`,
    was: aufgabe(id),
  }),
  /** @param am null where it is open again. */
  aufgabeErledigt: (id: string, am: PlainDate | null): Handlungsworte =>
    am === null
      ? { getan: `${aufgabe(id)} ist wieder offen.`, was: `„Wieder offen“ bei ${aufgabe(id)}` }
      : {
          getan: `${aufgabe(id)} ist am ${germanDate(am)} erledigt.`,
          was: `„Erledigt“ bei ${aufgabe(id)}`,
        },
  /** @param vermerkt whether a Weitergabe was noted with it. */
  blattGeschrieben: (art: Blattart, vermerkt: boolean, ausgelassen: number): string =>
    [
      `${BLATTART_LABEL[art]}: Das Konferenzblatt ist geschrieben.`,
      ...(vermerkt ? ['Die Weitergabe ist in der Tabelle „Weitergaben“ vermerkt.'] : []),
      ...(ausgelassen > 0 ? [KONFERENZ.ausgelassen(ausgelassen)] : []),
    ].join(' '),
} as const;

/** The note of what was passed on by the sheet; never what it said. */
export function weitergabeText(gruppen: string): string {
  return `${KONFERENZ_BLATT}: ${gruppen}`;
}
