/** The step „Vermerke“: opening them, writing a free one, and all there are. Arranges only. */
import { type ReactNode, useMemo, useRef } from 'react';
import { EINRICHTEN } from '../texte/vermerkschutz';
import { FreierVermerk } from './FreierVermerk';
import { type FallblickProps, mitFallblick } from './mitFallblick';
import { NochNicht } from './NochNicht';
import { useVermerkschutz } from './schutz';
import { Schutzhinweis } from './Schutzhinweis';
import { Vermerkliste } from './Vermerkliste';
import { Verschlossene } from './Verschlossene';

const RUECKWEG = { ziel: { reiter: 'vermerke' }, danach: EINRICHTEN.dannVermerke };

function Gelesen(props: FallblickProps): ReactNode {
  const { schutz, tresor } = useVermerkschutz();
  const schluessel = useMemo(
    () => tresor && { krypto: schutz.krypto, uhr: schutz.uhr, tresor },
    [schutz, tresor],
  );
  const liste = useRef<HTMLHeadingElement>(null);
  if (!props.blick.schutzEingerichtet) return <NochNicht rueckweg={RUECKWEG} />;
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
