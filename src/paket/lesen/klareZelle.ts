/** A plain cell: what it says is taken from its bytes. */
import type { Stelle, Zelle } from './zelle';
import { inhaltVon } from './bytetext';
import { demaskiert } from './zeichenkette';

/** The types of cells; the first one is what a cell without a word on it has. */
export const ARTEN = ['n', 's', 'b', 'e', 'd', 'str', 'inlineStr'] as const;
export type Art = (typeof ARTEN)[number];

/** `<v>` in front of a value, and `</v>` behind it. */
const DAVOR = 3;
const DANACH = 4;

/** What is kept of a plain cell. */
export interface Klarstellen extends Pick<Zelle, 'zeile' | 'spalte' | 'stil' | 'start' | 'ende'> {
  readonly art: Art;
  /** Where its value or its text stands; 0 and 0 for none. */
  readonly von: number;
  readonly bis: number;
  /** Whether that is a text in the cell itself. */
  readonly istEigener: boolean;
}

export class KlareZelle implements Zelle {
  readonly zeile: number;
  readonly spalte: number;
  readonly art: Art;
  readonly stil: number;
  readonly start: number;
  readonly ende: number;
  readonly wert: string | undefined;
  readonly eigenerText: string | undefined;
  readonly istMehrdeutig = false;
  readonly formel = undefined;
  readonly formelstelle = undefined;
  readonly wertstelle: Stelle | undefined;

  constructor(
    private readonly bytes: Uint8Array,
    { zeile, spalte, art, stil, start, ende, von, bis, istEigener }: Klarstellen,
  ) {
    this.zeile = zeile;
    this.spalte = spalte;
    this.art = art;
    this.stil = stil;
    this.start = start;
    this.ende = ende;
    const inhalt = von === 0 ? undefined : inhaltVon(bytes, von, bis);
    this.wert = istEigener ? undefined : inhalt;
    this.eigenerText = istEigener && inhalt !== undefined ? demaskiert(inhalt) : undefined;
    const steht = von !== 0 && !istEigener;
    this.wertstelle = steht ? { start: von - DAVOR, ende: bis + DANACH } : undefined;
  }

  get auf(): Zelle['auf'] {
    return { vorsatz: '', start: this.start, ende: this.bytes.indexOf(TAGENDE, this.start) + 1 };
  }
}

const TAGENDE = 0x3e;
