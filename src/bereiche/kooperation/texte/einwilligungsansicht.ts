/** The German sentences of the view „Einwilligungen“. */
import { aufzaehlung } from '../../../fall/texte/felder';
import { kurzeId } from '../../../listen/nummer';
import { germanDate } from '../../../listen/plainDate';
import type { Paketmangel } from '../fach/fehler';
import type { Einwilligung } from '../listen';

export const EINWILLIGUNG = {
  titel: 'Einwilligungen',
  keine: 'Noch ist keine Einwilligung eingetragen.',
  neu: 'Neue Einwilligung',
  weitere: 'Weitere Einwilligung',
  anlegen: 'Einwilligung eintragen',
  schreiben: 'Blatt schreiben',
  ansehen: 'Einwilligung ansehen',
  erteilt: 'Heute erteilt',
  widerrufen: 'Widerrufen',
  wirklich: 'Ja, widerrufen',
  abbrechen: 'Abbrechen',
  folgen: 'Ab sofort wird nichts mehr weitergegeben. Was der Partner schon hat, bleibt davon unberührt.',
  blattHinweis:
    'Das Blatt wird neu beschrieben und lässt sich dann in Excel drucken. Es gehört nicht zum Plan.',
  nichtNoetig: 'Für diese Partnerart beruht die Weitergabe nicht auf einer Einwilligung.',
  bei: (label: string, id: string) => `${label}: ${id}`,
  zu: (id: string) => `Einwilligung ${id} widerrufen`,
} as const;

export const EINWILLIGUNGSFELD = {
  partner: 'Partner',
  zweck: 'Zweck',
  zweckHinweis: 'Wofür bekommt der Partner die Angaben? Ein Satz.',
  umfang: 'Zusätzlich zu Name, Erreichbarkeit, Anlass und Auftrag',
  form: 'Form',
  erteiltAm: 'Erteilt am',
  erteiltHinweis: 'Leer: noch nicht erteilt, nur vorbereitet.',
  heuteHinweis: 'Leer: heute.',
  bis: 'Gilt bis',
  bisHinweis: 'Leer: bis zum Widerruf.',
  zweckFehlt: 'Bitte schreiben Sie, wofür der Partner die Angaben bekommt.',
} as const;

const ZUSTAND: Readonly<Partial<Record<Paketmangel, string>>> = {
  einwilligungWiderrufen: 'widerrufen',
  einwilligungUnvollstaendig: 'noch nicht erteilt',
  einwilligungNochNicht: 'gilt noch nicht',
  einwilligungAbgelaufen: 'abgelaufen',
};

/** How a consent stands, in words. @param mangel why it does not count; null where it does. */
export function zustandText(
  { erteiltAm, bis, widerrufenAm }: Einwilligung,
  mangel: Paketmangel | null,
): string {
  const zustand = mangel === null ? 'gilt' : (ZUSTAND[mangel] ?? 'gilt nicht');
  return [
    zustand,
    erteiltAm === null ? '' : `erteilt am ${germanDate(erteiltAm)}`,
    bis === null ? '' : `bis ${germanDate(bis)}`,
    widerrufenAm === null ? '' : `widerrufen am ${germanDate(widerrufenAm)}`,
  ]
    .filter((teil) => teil !== '')
    .join(' · ');
}

/** Which open Verweisungen rest on it; '' for none. */
export function gruendetText(ids: readonly string[]): string {
  if (ids.length === 0) return '';
  return `Darauf ${ids.length === 1 ? 'beruht die offene Verweisung' : 'beruhen die offenen Verweisungen'} ${aufzaehlung(ids.map(kurzeId))}.`;
}
