/** The frame of the views of the bFM: has their parts read, looks at the case once for each, and after the keys with every reading. */
import { type ComponentType, type ReactNode, useEffect, useMemo } from 'react';
import { useFaelligkeitsquellen } from '../../../../bausteine/faelligkeitskontext';
import { Fehlerliste } from '../../../../bausteine/Fehlerliste';
import { type InhaltProps, MitTeilen } from '../../../../bausteine/MitTeilen';
import type { ViewProps } from '../../../../bausteine/viewProps';
import type { Inhalt } from '../../../../listen/inhalt';
import type { Aktenteile } from '../../../../mappe/akteAendern';
import { vereint } from '../../../../mappe/teile';
import { BFM_MAPPE, BFM_WEITERE } from '../../mappe';
import { FM } from '../../prozess/texte/fallmanagement';
import { fallblick } from '../../prozess/vorhaben/fallblick';
import type { Bestand } from '../tresor/typen';
import { useVermerkschutz } from './schutz';
import type { VermerkProps } from './vermerkProps';

/** What stands inside the frame. */
export interface FallblickProps extends VermerkProps {
  readonly inhalt: Inhalt;
}

interface Rahmenprops extends InhaltProps {
  readonly children: (props: FallblickProps) => ReactNode;
}

/** Looks at the case once for each reading, and after the keys. */
export function Fallblickrahmen({ sicht, inhalt, children }: Rahmenprops): ReactNode {
  const blick = useMemo(() => fallblick({ ...sicht, inhalt }), [sicht, inhalt]);
  useTresorblick(blick.tresorbestand);
  return (
    <>
      {blick.fehler.length > 0 && <Fehlerliste fehler={blick.fehler} />}
      {children({ sicht, inhalt, blick })}
    </>
  );
}

/** A view inside the frame. */
export function mitFallblick(View: ComponentType<FallblickProps>): ComponentType<ViewProps> {
  function Gelesen(props: InhaltProps): ReactNode {
    return <Fallblickrahmen {...props}>{(gelesen) => <View {...gelesen} />}</Fallblickrahmen>;
  }
  return function MitFallblick(props: ViewProps): ReactNode {
    const { weitere } = useBfmteile();
    return <MitTeilen {...props} bereich={BFM_MAPPE} weitere={weitere} texte={FM} Inhalt={Gelesen} />;
  };
}

/** What these views read; an action that begins together with its view names it, for the view before may still have its say. */
export function useBfmteile(): Aktenteile {
  const { teile } = useFaelligkeitsquellen();
  return useMemo(() => ({ teile: BFM_MAPPE.teile, weitere: vereint(BFM_WEITERE, teile) }), [teile]);
}

/** Compares every reading with the open keys; first with new ones that may stand there now. */
function useTresorblick(bestand: Bestand): void {
  const { uebergabe, schutzlage, tresor } = useVermerkschutz();
  useEffect(
    () => void uebergabe.pruefe(bestand).then(() => schutzlage.pruefe(bestand)),
    [uebergabe, schutzlage, bestand, tresor],
  );
}
