/** Tables and single cells of a workbook that a person has chosen as a file; nothing of it goes anywhere. */
import type { Saetze } from '../fall/texte/fehler';
import type { Teile } from './teile';
import type { Teilelesung } from './teilemappe';
import type { Mappenart } from './vorlagenversion';

/** What was read of the file; a sentence where it is no workbook that can be read. */
export type Dateilesung =
  | { readonly mappenart: Mappenart; readonly lesung: Exclude<Teilelesung, { art: 'abgelehnt' }> }
  | { readonly satz: string };

/** Reads these parts of a file. Never throws for what is wrong with it. */
export type LiesDatei = (xlsx: Uint8Array, teile: Teile) => Promise<Dateilesung>;

/** What reads files beside the open workbook, with the sentences of what may be wrong in them. */
export interface Dateileser {
  readonly liesDatei: LiesDatei;
  readonly dateisaetze: () => Promise<Saetze>;
}
