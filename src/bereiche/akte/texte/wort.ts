/** What stands in a cell, in the words in which it is printed. Understands no more than days; nothing that stands there is left out. */
import { dateOfSerial, germanDate } from '../../../listen/plainDate';
import { istOffen } from '../../../listen/readFelder';
import type { Spalte } from '../../../listen/spalte';
import type { RawCell, RawValue } from '../../../listen/zelle';
import { WORT } from './akte';

/** What people put where something can only be ticked. */
const KREUZ = /^x$/i;

/** The words of a cell; '' for offen. A number in a column of days is a day, as it is read everywhere else. */
export function wortIn(zelle: RawCell, spalte: Spalte<unknown> | undefined): string {
  const { value } = zelle;
  if (istOffen(zelle)) return '';
  if (value.art === 'datum' || (value.art === 'zahl' && spalte?.art === 'tag')) return tagwort(value.wert);
  const wort = wortVon(value);
  return spalte?.angebot !== undefined && KREUZ.test(wort) ? WORT.ja : wort;
}

function wortVon(value: RawValue): string {
  switch (value.art) {
    case 'text':
      return value.wert.trim();
    case 'wahrheitswert':
      return value.wert ? WORT.ja : WORT.nein;
    case 'zahl':
    case 'datum':
      return String(value.wert).replace('.', ',');
    case 'leer':
      return '';
    case 'fehlerwert':
      return WORT.fehlerwert;
    case 'verstellt':
      return WORT.verstellt;
  }
}

/** A moment is printed as its day; what no day can be as the number that it is. */
function tagwort(serial: number): string {
  const tag = dateOfSerial(Math.floor(serial));
  return tag === null ? wortVon({ art: 'zahl', wert: serial }) : germanDate(tag);
}
