/** What the views of cooperation share: its tables are read, and what they say is handed to what each of them shows. */
import { type ComponentType, type ReactNode, useMemo } from 'react';
import { Fehlerliste } from '../../../bausteine/Fehlerliste';
import { type InhaltProps, MitTeilen } from '../../../bausteine/MitTeilen';
import type { ViewProps } from '../../../bausteine/viewProps';
import { KEINE_TEILE, type Teile } from '../../../mappe/teile';
import type { Kooperation } from '../fach/kooperation';
import { readKooperation } from '../fach/readKooperation';
import { KOOPERATION_MAPPE } from '../mappe';
import { KOOPERATION_TEXT } from '../texte/kooperation';

/** A case without errors, what else was read, and its cooperation. */
export interface KooperationProps extends InhaltProps {
  readonly kooperation: Kooperation;
}

/** A view of cooperation; what is wrong in its entries is shown instead. @param weitere what it looks at as far as it is there. */
export function kooperationsansicht(
  Inhalt: ComponentType<KooperationProps>,
  weitere: Teile = KEINE_TEILE,
): ComponentType<ViewProps> {
  function Gelesen({ sicht, inhalt }: InhaltProps): ReactNode {
    const lesung = useMemo(() => readKooperation(inhalt), [inhalt]);
    if (!lesung.ok) return <Fehlerliste fehler={lesung.fehler} />;
    return <Inhalt {...{ sicht, inhalt }} kooperation={lesung.wert} />;
  }
  return function Kooperationsansicht(props: ViewProps): ReactNode {
    return (
      <MitTeilen
        {...props}
        bereich={KOOPERATION_MAPPE}
        weitere={weitere}
        texte={KOOPERATION_TEXT}
        Inhalt={Gelesen}
      />
    );
  };
}
