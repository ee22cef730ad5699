/** What the session with a Regelwerk needs of the world. */
import type { PlainDate } from '../../../listen/plainDate';
import type { Pause, Vergleichswerk } from './vergleichslauf';

export interface Regelumgebung {
  readonly heute: () => PlainDate;
  readonly warten: (ms: number) => Promise<void>;
  readonly pause: Pause;
  /** A clock in milliseconds. */
  readonly jetzt: () => number;
  /** Null where it could not be loaded. */
  readonly ladeVergleich: () => Promise<Vergleichswerk | null>;
}

/** A file that a person has chosen; null as its bytes where it cannot be had any more. */
export type Dateibytes = () => Promise<Uint8Array | null>;
