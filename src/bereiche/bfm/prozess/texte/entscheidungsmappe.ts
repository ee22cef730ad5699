/** The pack for the talk about the end of the bFM as text: the stay, its decisions, progress, open goals. */
import type { Entscheidungsmappe, Fortschrittsbild } from '../fach/entscheidungsmappe';
import type { Ziel } from '../../../plan';
import { germanDate } from '../../../../listen/plainDate';
import { type Momentaufnahme, zaehlungText } from '../../../verlauf';
import type { Fortschritt } from '../../../../rules/fortschritt';
import { entscheidungszeile, kriteriumText, statusText } from './fallmanagement';

/** The pack for the talk about the end, one statement per line; the same text is shown and copied. */
export function mappenText(mappe: Entscheidungsmappe): string {
  const { begonnenAm, monate, entscheidungen, fortschritt, offeneZiele } = mappe;
  return [
    statusText('imBfm', begonnenAm, monate),
    ...(mappe.kriterium === null ? [] : [kriteriumText(mappe)]),
    'Entscheidungen:',
    ...entscheidungen.map((each) => `– ${entscheidungszeile(each)}`),
    ...(fortschritt === null ? [KEIN_FORTSCHRITT] : fortschrittzeilen(fortschritt)),
    ...zielzeilen(offeneZiele),
  ].join('\n');
}

const KEIN_FORTSCHRITT = 'Fortschritt: Ein Vergleich braucht zwei abgeschlossene Profilings.';

function fortschrittzeilen({ von, bis, vergleich }: Fortschrittsbild): string[] {
  const zahlen = (zeilen: readonly { readonly fortschritt: Fortschritt }[]): string =>
    zaehlungText(zeilen.map(({ fortschritt }) => fortschritt));
  return [
    `Fortschritt von ${profilingText(von)} bis ${profilingText(bis)}:`,
    `– Handlungsbedarfe: ${zahlen(vergleich.bedarfe)}`,
    `– Ressourcenbereiche: ${zahlen(vergleich.ressourcenbereiche)}`,
  ];
}

function profilingText({ nr, datum }: Momentaufnahme): string {
  return `Profiling Nr. ${nr} (${germanDate(datum)})`;
}

function zielzeilen(ziele: readonly Ziel[]): string[] {
  if (ziele.length === 0) return ['Offene Ziele: keine.'];
  return ['Offene Ziele:', ...ziele.map(({ id, ziel }) => `– ${id}: ${ziel}`)];
}
