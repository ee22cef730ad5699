/** What the forms of the protection of children are given. */
import type { Formular } from '../../../bausteine/formular';
import type { PlainDate } from '../../../listen/plainDate';
import type { GeschuetzteProps } from '../../bfm';

export interface Schutzformularprops<Werte> extends Pick<GeschuetzteProps, 'vermerkMit'> {
  readonly heute: PlainDate;
  readonly formular: Formular<Werte>;
}
