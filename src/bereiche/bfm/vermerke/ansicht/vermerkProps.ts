/** What the parts of the FM-Vermerke are given. */
import type { Fallblick } from '../../prozess/vorhaben/fallblick';
import type { Vermerkschluessel } from '../vorhaben/vermerke';
import type { BerechneteSicht } from '../../../../bausteine/viewProps';

/** For parts that are there whether the protection is open or not. */
export interface VermerkProps {
  readonly sicht: BerechneteSicht;
  readonly blick: Fallblick;
}

/** For parts that are there only while it is open. */
export interface OffeneVermerkProps extends VermerkProps {
  readonly schluessel: Vermerkschluessel;
}
