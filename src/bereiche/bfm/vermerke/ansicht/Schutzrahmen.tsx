/**
 * Where another Bereich writes protected Vermerke: sets the protection up or opens it first, and hands a way to write on. The keys
 * stay here.
 */
import { type ComponentType, type ReactNode, type RefObject, useMemo, useRef } from 'react';
import { Abschnitt } from '../../../../bausteine/Abschnitt';
import { Ergaenzbar } from '../../../../bausteine/Ergaenzbar';
import type { InhaltProps } from '../../../../bausteine/MitTeilen';
import { useHandlungen, useZustand } from '../../../../bausteine/sitzungskontext';
import { hindernisVon } from '../../../../bausteine/teilestand';
import { BFM_MAPPE } from '../../mappe';
import type { OffenerTresor } from '../tresor/typen';
import { vermerkMit, type Vermerkweg } from '../vorhaben/vermerkSchreiben';
import { Fallblickrahmen } from './mitFallblick';
import { NochNicht } from './NochNicht';
import type { Rueckweg } from './rueckweg';
import { Schreibsperre } from './Schreibsperre';
import { useVermerkschutz } from './schutz';
import { Schutzhinweis } from './Schutzhinweis';
import { Verschlossene } from './Verschlossene';

/** What stands inside while Vermerke can be written. */
export interface GeschuetzteProps extends InhaltProps {
  readonly vermerkMit: Vermerkweg;
  /** Where the focus goes once something is done. */
  readonly kopf: RefObject<HTMLHeadingElement | null>;
}

/** @see Schutzrahmen */
export interface Schutzrahmenprops extends InhaltProps {
  /** The heading of what is shown while it is open. */
  readonly titel: string;
  /** Where it goes on once the protection is set up. */
  readonly rueckweg: Rueckweg;
  readonly Inhalt: ComponentType<GeschuetzteProps>;
}

/** Has to stand inside `MitTeilen` that read `SCHUTZ_TEILE` as well. */
export function Schutzrahmen({ sicht, inhalt, titel, rueckweg, Inhalt }: Schutzrahmenprops): ReactNode {
  const { aktualisieren } = useHandlungen();
  const laeuft = useZustand(({ vorgang }) => vorgang !== null);
  const { tresor } = useVermerkschutz();
  const kopf = useRef<HTMLHeadingElement>(null);
  const hindernis = hindernisVon(BFM_MAPPE, sicht);
  if (hindernis !== null)
    return <Ergaenzbar {...hindernis} laeuft={laeuft} onErgaenzen={() => void aktualisieren()} />;
  return (
    <Fallblickrahmen {...{ sicht, inhalt }}>
      {(props) =>
        !props.blick.schutzEingerichtet ? (
          <NochNicht rueckweg={rueckweg} />
        ) : tresor === null ? (
          <Verschlossene {...props} onOffen={() => requestAnimationFrame(() => kopf.current?.focus())} />
        ) : (
          <Abschnitt titel={titel} headingRef={kopf}>
            <Offen {...{ sicht, inhalt, tresor, kopf, Inhalt }} />
          </Abschnitt>
        )
      }
    </Fallblickrahmen>
  );
}

interface OffenProps extends Omit<GeschuetzteProps, 'vermerkMit'> {
  readonly tresor: OffenerTresor;
  readonly Inhalt: ComponentType<GeschuetzteProps>;
}

function Offen({ tresor, Inhalt, ...props }: OffenProps): ReactNode {
  const { schutz } = useVermerkschutz();
  const weg = useMemo<Vermerkweg>(() => {
    const schluessel = { krypto: schutz.krypto, uhr: schutz.uhr, tresor };
    return (vermerk, dazu) => vermerkMit(vermerk, schluessel, dazu);
  }, [schutz, tresor]);
  return (
    <>
      <Schutzhinweis />
      <Schreibsperre />
      <Inhalt {...props} vermerkMit={weg} />
    </>
  );
}
