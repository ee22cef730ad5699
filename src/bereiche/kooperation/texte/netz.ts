/** The German sentences of the view „Netz“. */
import { germanDate, type PlainDate } from '../../../listen/plainDate';
import type { Beteiligte } from '../fach/netz';

export const NETZ = {
  titel: 'Wer beteiligt ist',
  keine: 'Noch ist niemand beteiligt. Sobald es eine Verweisung gibt, steht sie hier.',
  verantwortung: 'Die Fallverantwortung bleibt im Jobcenter.',
  legende:
    'Linie: beteiligt. Voller Kreis: letzter Kontakt. Leere Raute: nächste Rückmeldung. Senkrechter Strich: heute. Gestrichelt: Beratung nach § 16a, ohne Tage.',
  alsTabelle: 'Als Tabelle',
  stelle: 'Stelle',
  seit: 'seit',
  letzterKontakt: 'letzter Kontakt',
  naechste: 'nächste Rückmeldung',
  offen: '–',
} as const;

/** A day of the table. */
export function tagOderStrich(tag: PlainDate | null): string {
  return tag === null ? NETZ.offen : germanDate(tag);
}

/** Name and how it stands, such as „Träger Nord (läuft)“. */
export function beteiligtText({ name, stand }: Pick<Beteiligte, 'name' | 'stand'>): string {
  return stand === null ? name : `${name} (${stand})`;
}

/** The same in words, with its days. */
export function beteiligtInWorten(each: Beteiligte): string {
  const tage: readonly (readonly [string, PlainDate | null])[] = [
    [NETZ.seit, each.seit],
    [NETZ.letzterKontakt, each.letzterKontakt],
    [NETZ.naechste, each.naechsteRueckmeldung],
  ];
  const worte = tage.flatMap(([wort, tag]) => (tag === null ? [] : [`${wort} ${germanDate(tag)}`]));
  return [beteiligtText(each), ...worte].join(', ');
}
