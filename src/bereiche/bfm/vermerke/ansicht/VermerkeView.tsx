/** The step „Vermerke“: opening them, writing a free one, and all there are. Arranges only. */
import { type ReactNode, useMemo, useRef } from 'react';
import { Abschnitt } from '../../../../bausteine/Abschnitt';
import { useFormularstil } from '../../../../bausteine/formularstil';
import { EINRICHTEN } from '../texte/vermerkschutz';
import { FreierVermerk } from './FreierVermerk';
import { type FallblickProps, mitFallblick } from './mitFallblick';
import { useUeberZugang } from './rueckweg';
import { useVermerkschutz } from './schutz';
import { Schutzhinweis } from './Schutzhinweis';
import { Vermerkliste } from './Vermerkliste';
import { Verschlossene } from './Verschlossene';
import { Knopf } from '../../../../bausteine/Knopf';

function Gelesen(props: FallblickProps): ReactNode {
  const { schutz, tresor } = useVermerkschutz();
  const schluessel = useMemo(
    () => tresor && { krypto: schutz.krypto, uhr: schutz.uhr, tresor },
    [schutz, tresor],
  );
  const liste = useRef<HTMLHeadingElement>(null);
  if (!props.blick.schutzEingerichtet) return <NochNicht />;
  return (
    <>
      {schluessel === null ? (
        <Verschlossene {...props} onOffen={() => requestAnimationFrame(() => liste.current?.focus())} />
      ) : (
        <>
          <Schutzhinweis />
          <FreierVermerk {...props} schluessel={schluessel} />
        </>
      )}
      <Vermerkliste {...props} heading={liste} />
    </>
  );
}

export const VermerkeView = mitFallblick(Gelesen);

/** Nobody can write one yet. */
function NochNicht(): ReactNode {
  const styles = useFormularstil();
  const ueberZugang = useUeberZugang();
  return (
    <Abschnitt titel={EINRICHTEN.titel}>
      <div className={styles.form}>
        <p className={styles.text}>{EINRICHTEN.erst}</p>
        <Knopf
          className={styles.button}
          onClick={() => ueberZugang({ ziel: { reiter: 'vermerke' }, danach: EINRICHTEN.dannVermerke })}
        >
          {EINRICHTEN.beginnen}
        </Knopf>
      </div>
    </Abschnitt>
  );
}
