/** Keeps the last reading of the workbook and what there is to show of it, computed once per change. Reads nothing itself. */
import type { PlainDate } from '../listen/plainDate';
import { type Sicht, sichtVon } from './sicht';
import type { Eingabe } from './eingabe';
import type { Leseergebnis } from './fallmappe';
import { KEINE_TEILE, type Teile, umfasst } from './teile';
import { mitEingaben } from './ueberlagerung';

export class Lesesicht {
  /** How often the workbook has been read, refusals not counted. */
  lesungen = 0;
  private gelesen: Leseergebnis | null = null;
  private teile: Teile = KEINE_TEILE;
  private wartend: readonly Eingabe[] = [];
  private heute: PlainDate | null = null;
  private sicht: Sicht = { art: 'leer' };

  /** Whether inputs can be entered: the workbook was read and is sound. */
  get istLesbar(): boolean {
    return this.gelesen?.art === 'gelesen';
  }

  /** Whether this was read along, or looked for in vain. */
  hat(...teile: readonly Teile[]): boolean {
    return this.istLesbar && teile.every((each) => umfasst(this.teile, each));
  }

  /** Whether nothing but a refusal is there to show. */
  get istAbgelehnt(): boolean {
    return this.gelesen?.art === 'abgelehnt';
  }

  /** Takes a reading of these parts; a refused one leaves what is shown. */
  nimm(gelesen: Leseergebnis, teile: Teile): void {
    if (gelesen.art !== 'abgelehnt') this.lesungen += 1;
    else if (this.gelesen !== null) return;
    this.teile = teile;
    this.merke(gelesen);
  }

  /** These inputs are in their cells now; until the next reading the cells are known to hold them. */
  uebernimm(eingaben: readonly Eingabe[]): void {
    if (this.gelesen?.art !== 'gelesen') return;
    this.merke({ art: 'gelesen', mappe: mitEingaben(this.gelesen.mappe, eingaben) });
  }

  /** What there is to show with waiting inputs laid over; the same object as long as nothing has changed. */
  mit(wartend: readonly Eingabe[], heute: PlainDate): Sicht {
    if (this.heute === heute && this.wartend === wartend) return this.sicht;
    this.sicht = sichtVon(this.gelesen, wartend, heute);
    this.wartend = wartend;
    this.heute = heute;
    return this.sicht;
  }

  private merke(gelesen: Leseergebnis): void {
    this.gelesen = gelesen;
    this.heute = null;
  }
}
