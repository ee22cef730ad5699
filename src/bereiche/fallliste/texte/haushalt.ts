/** What the pane says of a Bedarfsgemeinschaft. */
import type { Mitglied } from '../fach/haushalt';
import { anzahl } from './pane';

export const HAUSHALT = {
  wahl: 'Bedarfsgemeinschaft',
  bitteWaehlen: 'bitte wählen',
  keine:
    'In der Liste steht keine Bedarfsgemeinschaft mit mehreren Personen. Die Nummer tragen Sie in der Spalte „BG-Nummer“ ein.',
  option: (bgNummer: string, personen: number) => `${bgNummer} (${anzahl(personen, 'Person', 'Personen')})`,
  gemeinsam: 'Gemeinsam besprochen',
  gemeinsamHinweis:
    'Was Sie hier wählen, ist ein Vorschlag für jede Person. Es zählt erst, wenn Sie es für sie bestätigen.',
  bestaetigen: (stufe: number) => `Vorschlag ${stufe} bestätigen`,
  bestaetigenName: (stufe: number, bedarf: string, kundennummer: string) =>
    `Vorschlag ${stufe} bestätigen: ${bedarf}, ${kundennummer}`,
  eigene: (offen: number) => (offen === 0 ? 'Alle Einschätzungen' : `Alle Einschätzungen (${offen} offen)`),
  offen: 'offen',
  unlesbar: 'In der Zelle steht etwas, das nicht zu verstehen ist.',
  person: ({ kundennummer, name }: Pick<Mitglied, 'kundennummer' | 'name'>) =>
    name === '' ? kundennummer : `${name} (${kundennummer})`,
} as const;

/** The Kennung of a member, or what is missing for it. */
export function mitgliedText({ ergebnis }: Pick<Mitglied, 'ergebnis'>): string {
  if (ergebnis === null) return 'Die Zeile hat einen Fehler; „Liste“ nennt ihn.';
  const { kennung, nochMoeglich, esFehlt } = ergebnis.werte;
  if (nochMoeglich === '') return `Kennung: ${kennung}`;
  return esFehlt === ''
    ? `Noch möglich: ${nochMoeglich}`
    : `Noch möglich: ${nochMoeglich}. Es fehlt: ${esFehlt}`;
}
