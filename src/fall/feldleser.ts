/** Reads the single fields of a case. */
import type { Auswahlliste } from '../listen/auswahl';
import type { PlainDate } from '../listen/plainDate';
import { type Melden, readAuswahl, readDatum, readJaNein, readText } from '../listen/readFelder';
import type { Einzelfeld, RawFall } from './rawFall';

/** Reads single fields by their name. */
export class Feldleser {
  constructor(
    private readonly felder: RawFall['felder'],
    private readonly melden: Melden,
  ) {}

  text(feld: Einzelfeld): string {
    return readText(this.felder[feld], feld, this.melden);
  }

  jaNein(feld: Einzelfeld): boolean | null {
    return readJaNein(this.felder[feld], feld, this.melden);
  }

  datum(feld: Einzelfeld): PlainDate | null {
    return readDatum(this.felder[feld], feld, this.melden);
  }

  wahl<Wert>(feld: Einzelfeld, auswahl: Auswahlliste<Wert>): Wert | null {
    return readAuswahl(this.felder[feld], feld, auswahl, this.melden);
  }
}
