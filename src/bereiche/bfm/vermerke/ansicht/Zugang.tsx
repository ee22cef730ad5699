/** Setting the protection of the Vermerke up, opening and locking them, the recovery code, who may read. Arranges only. */
import { type ReactNode, type RefObject, useEffect, useMemo, useRef } from 'react';
import { Abschnitt } from '../../../../bausteine/Abschnitt';
import { useFormularstil } from '../../../../bausteine/formularstil';
import { useSprung } from '../../../../bausteine/sprung';
import { useStore } from '../../../../bausteine/useStore';
import { ZUGANG } from '../../prozess/fach/stellen';
import type { OffenerTresor } from '../tresor/typen';
import { EINRICHTEN, SCHUTZ } from '../texte/vermerkschutz';
import { Berechtigte } from './Berechtigte';
import { Codestelle } from './Codestelle';
import { useHeimkehr, useRueckweg } from './rueckweg';
import { useVermerkschutz } from './schutz';
import { Schluesselzeile } from './Schluesselzeile';
import { Tresorbefunde } from './Tresorbefunde';
import type { VermerkProps } from './vermerkProps';
import { VermerkschutzEinrichten } from './VermerkschutzEinrichten';
import { Verschlossene } from './Verschlossene';
import { Knopf } from '../../../../bausteine/Knopf';

export function Zugang(props: VermerkProps): ReactNode {
  const { tresor, uebergabe } = useVermerkschutz();
  const codestand = useStore(uebergabe.codestand);
  const heading = useRef<HTMLHeadingElement>(null);
  useHeimkehr(tresor !== null && codestand.art === 'nichts');
  useAngekommen();
  return (
    <>
      <Danach />
      {tresor !== null ? (
        <Offener {...props} tresor={tresor} heading={heading} />
      ) : props.blick.schutzEingerichtet ? (
        <Verschlossene {...props} onOffen={() => requestAnimationFrame(() => heading.current?.focus())} />
      ) : (
        <Abschnitt titel={EINRICHTEN.titel}>
          <VermerkschutzEinrichten {...props} />
        </Abschnitt>
      )}
    </>
  );
}

/** What happens by itself afterwards. */
function Danach(): ReactNode {
  const styles = useFormularstil();
  const rueckweg = useRueckweg();
  return rueckweg === null ? null : <p className={styles.text}>{rueckweg.danach}</p>;
}

/** The frame of the view has the focus already; there is nothing to be opened besides. */
function useAngekommen(): void {
  const { ziel, angekommen } = useSprung();
  useEffect(() => {
    if (ziel?.reiter === ZUGANG.reiter) angekommen();
  }, [ziel]);
}

interface OffenerProps extends VermerkProps {
  readonly tresor: OffenerTresor;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

function Offener({ tresor, heading, ...props }: OffenerProps): ReactNode {
  const styles = useFormularstil();
  const { schutz } = useVermerkschutz();
  const zumSchutz = (): void => heading.current?.focus();
  const schluessel = useMemo(() => ({ krypto: schutz.krypto, uhr: schutz.uhr, tresor }), [schutz, tresor]);
  return (
    <>
      <Codestelle sicht={props.sicht} bund={tresor.bund} />
      <Abschnitt titel={SCHUTZ.titel} headingRef={heading}>
        <div className={styles.form}>
          <p className={styles.text}>{SCHUTZ.offenFuer(tresor.inhaber)}</p>
          <Schluesselzeile bund={tresor.bund} />
          <Tresorbefunde {...props} schluessel={schluessel} onFertig={zumSchutz} />
          <Knopf className={styles.button} onClick={() => schutz.verschliesse()}>
            {SCHUTZ.verschliessen}
          </Knopf>
        </div>
      </Abschnitt>
      <Berechtigte {...props} schluessel={schluessel} />
    </>
  );
}
