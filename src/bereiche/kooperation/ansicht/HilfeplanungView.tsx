/** The step „Hilfeplanung“: the six fields beside the ratings, and what is known of SGB VIII and SGB XII. Arranges only. */
import { type ReactNode, useMemo, useRef } from 'react';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { Fehlerliste } from '../../../bausteine/Fehlerliste';
import { sechsFelder } from '../fach/sechsFelder';
import { SECHS_FELDER } from '../texte/hilfeplanung';
import { kooperationsansicht, type KooperationProps } from './kooperationsansicht';
import { Schnittstelle } from './Schnittstelle';
import { SechsFelder } from './SechsFelder';

export const HilfeplanungView = kooperationsansicht(Hilfeplanung);

function Hilfeplanung({ sicht, inhalt }: KooperationProps): ReactNode {
  const kopf = useRef<HTMLHeadingElement>(null);
  const felder = useMemo(() => sechsFelder(inhalt, sicht.fall), [inhalt, sicht]);
  return (
    <>
      <Abschnitt titel={SECHS_FELDER.titel} headingRef={kopf}>
        {felder.ok ? (
          <SechsFelder felder={felder.wert} onGetan={() => kopf.current?.focus()} />
        ) : (
          <Fehlerliste fehler={felder.fehler} />
        )}
      </Abschnitt>
      <Schnittstelle inhalt={inhalt} />
    </>
  );
}
