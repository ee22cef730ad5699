/** What one Verweisung in the list is given, and hands on to the form or the preview that is open at it. */
import type { Formular } from '../../../bausteine/formular';
import type { Verweisung } from '../listen';
import type { Stand } from '../regeln/vokabular';
import type { KooperationProps } from './kooperationsansicht';
import type { Rueckmeldetexte, Schritttexte } from './schrittangaben';

export interface Zeilenprops extends KooperationProps {
  readonly verweisung: Verweisung;
  readonly schritt: Formular<Schritttexte>;
  readonly rueckmeldung: Formular<Rueckmeldetexte>;
  readonly zeigtVorschau: boolean;
  readonly onStand: (stand: Exclude<Stand, 'nicht zustande gekommen'>) => void;
  readonly onVorschau: () => void;
  readonly onSchliessen: () => void;
}
