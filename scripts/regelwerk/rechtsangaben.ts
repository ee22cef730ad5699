/** The part of the document about the legal labels. */
import { germanDate, type PlainDate } from '../../src/listen/plainDate';
import {
  type Geltung,
  RECHTSANGABE_IDS,
  RECHTSANGABEN,
  type RechtsangabeId,
  RECHTSPRUEFUNG_MONATE,
} from '../../src/rules/rechtsangaben';
import { RECHTSANGABE_TEXT } from '../../src/rules/rechtsangabenTexte';
import { table } from './table';

/** From when to when a label holds by the program. */
export function geltungText(id: RechtsangabeId): string {
  const { von, bis }: Geltung = RECHTSANGABEN[id];
  const teile = [
    ...(von === null ? [] : [`ab ${germanDate(von as PlainDate)}`]),
    ...(bis === null ? [] : [`bis ${germanDate(bis as PlainDate)}`]),
  ];
  return teile.join(' ') || 'ohne Begrenzung';
}

/** All labels with their days and sources. */
export function rechtsangaben(): string {
  const rows = RECHTSANGABE_IDS.map((id) => {
    const { label, wofuer, source } = RECHTSANGABE_TEXT[id];
    return [label, wofuer, geltungText(id), source, id];
  });
  const { wert, words, source } = RECHTSPRUEFUNG_MONATE;
  return `## Rechtsangaben

Was nicht mehr gilt, wird für neue Fälle nicht angeboten und bleibt in alten lesbar. Das Haus kann auf dem Blatt „Rechtsangaben“
andere Tage setzen und trägt dort ein, wer wann geprüft hat; das Programm selbst gilt nicht als geprüft. ${words} (${wert}, ${source}).

${table(['Rechtsangabe', 'Wofür', 'Gilt', 'Quelle', 'Id'], rows)}`;
}
