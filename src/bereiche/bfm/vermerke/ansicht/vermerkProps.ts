/** What the parts of the FM-Vermerke are given. */
import type { Fallblick } from '../../prozess/vorhaben/fallblick';
import type { Vermerkschluessel } from '../vorhaben/vermerke';
import type { Formular } from '../../../../bausteine/formular';
import type { BerechneteSicht } from '../../../../bausteine/viewProps';
import type { Folge } from './folge';

/** For parts that are there whether the protection is open or not. */
export interface VermerkProps {
  readonly sicht: BerechneteSicht;
  readonly blick: Fallblick;
}

/** For parts that are there only while it is open. */
export interface OffeneVermerkProps extends VermerkProps {
  readonly schluessel: Vermerkschluessel;
}

/** For the forms that change the list of those who may read. */
export interface Aenderungsprops extends OffeneVermerkProps {
  readonly laeuft: boolean;
  readonly onSende: Formular<object>['sende'];
  /** Carries out what encrypts everything anew. */
  readonly folge: Folge;
  readonly onAbbrechen: () => void;
}
