/** The step „Kinderschutz“: whom to turn to, and the protected Vermerk that comes first. Arranges only. */
import { type ComponentType, type ReactNode } from 'react';
import { type InhaltProps, MitTeilen } from '../../../bausteine/MitTeilen';
import type { ViewProps } from '../../../bausteine/viewProps';
import { SCHUTZ_TEILE, type Schutzrahmenprops } from '../../bfm';
import { KOOPERATION_MAPPE } from '../mappe';
import { KINDERSCHUTZ } from '../texte/kinderschutz';
import { KOOPERATION_TEXT } from '../texte/kooperation';
import { Schutzformulare } from './Schutzformulare';
import { Schutzwege } from './Schutzwege';

const RUECKWEG = { ziel: { reiter: 'kinderschutz' }, danach: KINDERSCHUTZ.danach };

/** @param Schutzrahmen opens the Vermerke. */
export function kinderschutzView(Schutzrahmen: ComponentType<Schutzrahmenprops>): ComponentType<ViewProps> {
  function Gelesen(props: InhaltProps): ReactNode {
    return (
      <Schutzrahmen {...props} titel={KINDERSCHUTZ.schutz} rueckweg={RUECKWEG} Inhalt={Schutzformulare} />
    );
  }
  return function KinderschutzView(props: ViewProps): ReactNode {
    return (
      <>
        <Schutzwege {...props} />
        <MitTeilen
          {...props}
          bereich={KOOPERATION_MAPPE}
          weitere={SCHUTZ_TEILE}
          texte={KOOPERATION_TEXT}
          Inhalt={Gelesen}
        />
      </>
    );
  };
}
