/** What every act says that can be taken back. */
import type { Aktenteile, Vorhaben } from '../../../src/mappe/akteAendern';

/** An act that can be taken back exactly. */
export interface Ruecknehmbare {
  /** The function that makes it. */
  readonly name: string;
  /** What the button takes back, in its words. */
  readonly was: string;
  readonly tun: () => Vorhaben;
  /** What has to be done before. */
  readonly davor?: () => Vorhaben;
  readonly teile?: Aktenteile;
  /** What is typed into the cell behind a name before. */
  readonly getippt?: readonly [name: string, wert: string];
}
