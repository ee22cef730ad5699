/** Why rows are no set of rules. */
import type { Festpunkt } from './festpunkte';
import type { Satzspalte } from './form';

export type Mangelart =
  | 'UNLESBAR'
  /** A set of that version, or a rule of that id, is there already. */
  | 'DOPPELT'
  /** The check sum is another one: somebody has changed a cell. */
  | 'GEAENDERT'
  | 'ZU_VIELE'
  /** Somebody would get no answer. */
  | 'LUECKE'
  | Festpunkt;

/** The place and kind of a fault, never the contents of a cell. */
export interface Satzmangel {
  readonly version: string;
  /** '' where no single table or rule is meant. */
  readonly tabelle: string;
  readonly id: string;
  readonly spalte: Satzspalte | 'digest';
  readonly art: Mangelart;
}

/** Ends the reading of a set. */
export class Satzfehler extends Error {
  constructor(readonly mangel: Omit<Satzmangel, 'version'>) {
    super('Not a set of rules');
  }
}

/** Ends the reading with a fault. @throws Satzfehler always. */
export function mangelhaft(
  mangel: Partial<Omit<Satzmangel, 'version'>> & Pick<Satzmangel, 'spalte' | 'art'>,
): never {
  throw new Satzfehler({ tabelle: '', id: '', ...mangel });
}
