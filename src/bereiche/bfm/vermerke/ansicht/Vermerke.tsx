/** Everything about the FM-Vermerke in one place: setting up, opening, the list, a free one, who may read. Arranges only. */
import { Button } from '@fluentui/react-components';
import { type ReactNode, type RefObject, useEffect, useMemo, useRef } from 'react';
import type { OffenerTresor } from '../tresor/typen';
import { CODE, EINRICHTEN, SCHUTZ } from '../texte/vermerkschutz';
import { Abschnitt } from '../../../../bausteine/Abschnitt';
import { Kastenliste } from '../../../../bausteine/Kastenliste';
import { Berechtigte } from './Berechtigte';
import { FreierVermerk } from './FreierVermerk';
import { useStore } from '../../../../bausteine/useStore';
import { useVermerkschutz } from './schutz';
import { Schutzwarnungen } from './Schutzwarnungen';
import { useFormularstil } from '../../../../bausteine/formularstil';
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
  const { uebergabe, tresor } = useVermerkschutz();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => void uebergabe.pruefe(blick.tresorbestand), [uebergabe, blick.tresorbestand]);
  if (tresor !== null) return <Offene {...props} tresor={tresor} heading={heading} />;
  const eingerichtet = blick.berechtigte.length > 0;
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
  const { blick } = props;
  const { schutz } = useVermerkschutz();
  const schluessel = useMemo(() => ({ krypto: schutz.krypto, uhr: schutz.uhr, tresor }), [schutz, tresor]);
  return (
    <>
      <Codestelle sicht={props.sicht} />
      <Abschnitt titel={SCHUTZ.titel} headingRef={heading}>
        <div className={styles.form}>
          <p className={styles.text}>{SCHUTZ.offenFuer(tresor.inhaber)}</p>
          <Schutzwarnungen schluessel={schluessel} blick={blick} />
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

/** The new recovery code, or that nobody confirmed to have it. */
function Codestelle({ sicht }: Pick<VermerkProps, 'sicht'>): ReactNode {
  const { uebergabe } = useVermerkschutz();
  const stand = useStore(uebergabe.codestand);
  if (stand.art === 'nichts') return null;
  if (stand.art === 'zeigen')
    return (
      <Wiederherstellungscode
        code={stand.code}
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
