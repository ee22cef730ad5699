/** The German sentences about what was done with Verweisungen and consents, each with the words by which it is taken back. */
import type { EigenesVorhaben } from '../../../fall/texte/akte';
import { aufzaehlung } from '../../../fall/texte/felder';
import { kurzeId } from '../../../listen/nummer';
import { germanDate, type PlainDate } from '../../../listen/plainDate';
import type { Handlungsworte } from '../../../mappe/ruecknehmbar';
import type { Stand } from '../regeln/vokabular';

const verweisung = (id: string): string => `Verweisung ${kurzeId(id)}`;
const einwilligung = (id: string): string => `Einwilligung ${kurzeId(id)}`;

export const HANDLUNG = {
  /** @param mit the consent that came along; null for none. */
  angelegt: (id: string, mit: string | null): Handlungsworte => ({
    getan:
      mit === null
        ? `${verweisung(id)} ist angelegt.`
        : `${verweisung(id)} und ${einwilligung(mit)} sind angelegt.`,
    was: verweisung(id),
  }),
  standGeaendert: (id: string, stand: Stand): Handlungsworte => ({
    getan: `${verweisung(id)}: Stand „${stand}“.`,
    was: `Stand von ${verweisung(id)}`,
  }),
  rueckmeldung: (id: string, naechste: PlainDate | null): Handlungsworte => ({
    getan: `Rückmeldung zu ${verweisung(id)} steht im Blatt.${naechste === null ? '' : ` Die nächste ist am ${germanDate(naechste)} fällig.`}`,
    was: `Rückmeldung zu ${verweisung(id)}`,
  }),
  einwilligungAngelegt: (id: string): Handlungsworte => ({
    getan: `${einwilligung(id)} steht im Blatt.`,
    was: einwilligung(id),
  }),
  erteilt: (id: string, am: PlainDate): Handlungsworte => ({
    getan: `${einwilligung(id)} ist am ${germanDate(am)} erteilt.`,
    was: `Erteilung von ${einwilligung(id)}`,
  }),
  /** @param offene the open Verweisungen that rested on it. */
  widerrufen: (id: string, am: PlainDate, offene: readonly string[]): Handlungsworte => ({
    getan: `${einwilligung(id)} ist am ${germanDate(am)} widerrufen.${betroffenText(offene)}`,
    was: `Widerruf von ${einwilligung(id)}`,
  }),
  uebergeben: (angaben: readonly string[]): string =>
    `Das Übergabeblatt ist geschrieben, die Weitergabe ist vermerkt: ${aufzaehlung(angaben)}.`,
  einwilligungsblatt: (id: string): string => `Das Blatt zu ${einwilligung(id)} ist geschrieben.`,
  kette: { was: 'Wahl der Angebotskette' } as Handlungsworte,
} as const;

function betroffenText(offene: readonly string[]): string {
  if (offene.length === 0) return '';
  return ` Betroffen: ${aufzaehlung(offene.map(kurzeId))}. Dort wird nichts mehr weitergegeben.`;
}

/** What a person hears where the Vorhaben itself says no more. */
export const VORHABEN = {
  anlegen: { getan: 'Die Verweisung ist angelegt.' },
  stand: { getan: 'Der Stand ist geändert.' },
  rueckmeldung: { getan: 'Die Rückmeldung steht im Blatt.' },
  einwilligung: { getan: 'Die Einwilligung steht im Blatt.' },
  erteilen: { getan: 'Die Einwilligung ist erteilt.' },
  widerrufen: { getan: 'Die Einwilligung ist widerrufen.' },
  uebergabe: { getan: 'Das Übergabeblatt ist geschrieben.' },
  blatt: { getan: 'Das Blatt zur Einwilligung ist geschrieben.' },
  kette: { getan: 'Die Angebotskette ist gewählt.' },
} as const satisfies Readonly<Record<string, EigenesVorhaben>>;
