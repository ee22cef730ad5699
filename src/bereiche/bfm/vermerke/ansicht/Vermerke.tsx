/** Everything about the FM-Vermerke in one place: setting up, opening, the list, a free one, who may read. Arranges only. */
import { Button } from '@fluentui/react-components';
import { type ReactNode, type RefObject, useEffect, useMemo, useRef } from 'react';
import type { Bestand, OffenerTresor } from '../tresor/typen';
import type { Schluesselbund } from '../tresor/schluesselbund';
import { CODE, EINRICHTEN, SCHUTZ } from '../texte/vermerkschutz';
import { Abschnitt } from '../../../../bausteine/Abschnitt';
import { Kastenliste } from '../../../../bausteine/Kastenliste';
import { Berechtigte } from './Berechtigte';
import { FreierVermerk } from './FreierVermerk';
import { useStore } from '../../../../bausteine/useStore';
import { useVermerkschutz } from './schutz';
import { useFormularstil } from '../../../../bausteine/formularstil';
import { schluesselname } from './schluesselname';
import { Schluesselzeile } from './Schluesselzeile';
import { Tresorbefunde } from './Tresorbefunde';
import { Vermerkliste } from './Vermerkliste';
import type { VermerkProps } from './vermerkProps';
import { VermerkschutzEinrichten } from './VermerkschutzEinrichten';
import { VermerkschutzOeffnen } from './VermerkschutzOeffnen';
import { Wiederherstellungscode } from './Wiederherstellungscode';

interface Props extends VermerkProps {
  /** Another part of the view sets the protection up or asks for the passphrase, so this one does not do so a second time. */
  readonly ohneOeffnen?: boolean;
}

export function Vermerke({ ohneOeffnen = false, ...props }: Props): ReactNode {
  const { blick } = props;
  const { tresor } = useVermerkschutz();
  const heading = useRef<HTMLHeadingElement>(null);
  useTresorblick(blick.tresorbestand, tresor);
  if (tresor !== null) return <Offene {...props} tresor={tresor} heading={heading} />;
  const eingerichtet = blick.schutzEingerichtet;
  return (
    <>
      {!eingerichtet && !ohneOeffnen && (
        <Abschnitt titel={EINRICHTEN.titel}>
          <VermerkschutzEinrichten {...props} />
        </Abschnitt>
      )}
      {eingerichtet && !ohneOeffnen && (
        <Verschlossene {...props} onOffen={() => requestAnimationFrame(() => heading.current?.focus())} />
      )}
      {eingerichtet && <Vermerkliste {...props} />}
    </>
  );
}

/** Compares every reading with the open keys; first with new ones that may stand there now. */
function useTresorblick(bestand: Bestand, tresor: OffenerTresor | null): void {
  const { uebergabe, schutzlage } = useVermerkschutz();
  useEffect(
    () => void uebergabe.pruefe(bestand).then(() => schutzlage.pruefe(bestand)),
    [uebergabe, schutzlage, bestand, tresor],
  );
}

function Verschlossene(props: VermerkProps & { readonly onOffen: () => void }): ReactNode {
  const styles = useFormularstil();
  return (
    <Abschnitt titel={SCHUTZ.titel}>
      <div className={styles.form}>
        <p className={styles.text}>{SCHUTZ.oeffnenText}</p>
        <VermerkschutzOeffnen {...props} />
      </div>
    </Abschnitt>
  );
}

interface OffeneProps extends VermerkProps {
  readonly tresor: OffenerTresor;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

function Offene({ tresor, heading, ...props }: OffeneProps): ReactNode {
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
          <Button className={styles.button} onClick={() => schutz.verschliesse()}>
            {SCHUTZ.verschliessen}
          </Button>
        </div>
      </Abschnitt>
      <Vermerkliste {...props} />
      <FreierVermerk {...props} schluessel={schluessel} />
      <Berechtigte {...props} schluessel={schluessel} />
    </>
  );
}

interface CodeProps extends Pick<VermerkProps, 'sicht'> {
  readonly bund: Schluesselbund;
}

/** The new recovery code, or that nobody confirmed to have it. */
function Codestelle({ sicht, bund }: CodeProps): ReactNode {
  const { uebergabe } = useVermerkschutz();
  const stand = useStore(uebergabe.codestand);
  if (stand.art === 'nichts') return null;
  if ('code' in stand)
    return (
      <Wiederherstellungscode
        code={stand.code}
        ungewiss={stand.art === 'ungewiss'}
        schluessel={schluesselname(bund)}
        kopf={sicht.fall}
        heute={sicht.heute}
        onBestaetigt={uebergabe.bestaetige}
      />
    );
  const inhalt = (
    <>
      {CODE.ungesichert}
      <div>
        <Button size="small" onClick={uebergabe.bestaetige}>
          {CODE.habeIch}
        </Button>
      </div>
    </>
  );
  return <Kastenliste art="hinweis" eintraege={[{ schluessel: 'code', inhalt }]} />;
}
