/** What the views of the plan share: its tables are read, and what there is to see of it is handed to what each of them shows. */
import { type ComponentType, type ReactNode, useMemo } from 'react';
import { RECHT_MAPPE } from '../../recht';
import { PLAN_MAPPE } from '../mappe';
import { type Planblick, planblick } from '../vorhaben/planblick';
import { PLAN } from '../texte/planansicht';
import { Fehlerliste } from '../../../bausteine/Fehlerliste';
import { type InhaltProps, MitTeilen } from '../../../bausteine/MitTeilen';
import type { ViewProps } from '../../../bausteine/viewProps';

/** A case without errors, and its plan. */
export interface PlanProps extends Pick<InhaltProps, 'sicht'> {
  readonly blick: Planblick;
}

/** A view of the plan; what is wrong in its entries is shown instead. */
export function planansicht(Inhalt: ComponentType<PlanProps>): ComponentType<ViewProps> {
  function Gelesen({ sicht, inhalt }: InhaltProps): ReactNode {
    const blick = useMemo(() => planblick({ ...sicht, inhalt }), [sicht, inhalt]);
    if (!blick.ok) return <Fehlerliste fehler={blick.fehler} />;
    return <Inhalt sicht={sicht} blick={blick.wert} />;
  }
  return function Planansicht(props: ViewProps): ReactNode {
    return (
      <MitTeilen {...props} bereich={PLAN_MAPPE} weitere={RECHT_MAPPE.teile} texte={PLAN} Inhalt={Gelesen} />
    );
  };
}
