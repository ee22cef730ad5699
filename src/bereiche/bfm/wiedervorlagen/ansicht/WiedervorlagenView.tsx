/** The start page: what is due, a form for own Wiedervorlagen, and what is done. Arranges only. */
import { type ReactNode, useMemo, useRef } from 'react';
import { BFM_MAPPE, BFM_WEITERE } from '../../mappe';
import { fallblick } from '../../prozess/vorhaben/fallblick';
import { WIEDERVORLAGEN } from '../texte/wiedervorlagen';
import { useIstVerdeckt } from '../../../../bausteine/ersteEinschaetzung';
import { Fehlerliste } from '../../../../bausteine/Fehlerliste';
import { type InhaltProps, MitTeilen } from '../../../../bausteine/MitTeilen';
import { Verdeckt } from '../../../../bausteine/Verdeckt';
import { useVermerkschutz } from '../../vermerke/ansicht/schutz';
import type { ViewProps } from '../../../../bausteine/viewProps';
import { Erledigte } from './Erledigte';
import { Listenstand } from './Listenstand';
import { NeueWiedervorlage } from './NeueWiedervorlage';
import { Offene } from './Offene';
import { sichtbare } from './sichtbare';

export function WiedervorlagenView(props: ViewProps): ReactNode {
  return (
    <MitTeilen {...props} bereich={BFM_MAPPE} weitere={BFM_WEITERE} texte={WIEDERVORLAGEN} Inhalt={Gelesen} />
  );
}

function Gelesen({ sicht, inhalt }: InhaltProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  const blick = useMemo(() => fallblick({ ...sicht, inhalt }), [sicht, inhalt]);
  const { tresor } = useVermerkschutz();
  const verdeckt = useIstVerdeckt(sicht);
  const { offen, erledigt } = sichtbare(blick.wiedervorlagen, verdeckt);
  const onGetan = (): void => heading.current?.focus();
  return (
    <>
      {blick.fehler.length > 0 && <Fehlerliste fehler={blick.fehler} />}
      <Offene
        offen={offen}
        lage={blick.lage}
        wer={tresor?.inhaber ?? sicht.fall.fachkraft}
        mitWeiteren={verdeckt}
        heading={heading}
        onGetan={onGetan}
      />
      {verdeckt ? (
        <Verdeckt titel={WIEDERVORLAGEN.weitere} marken={sicht.mappe.raw.marken} />
      ) : (
        <Listenstand lage={blick.lage} onGetan={onGetan} />
      )}
      <NeueWiedervorlage onGetan={onGetan} />
      <Erledigte erledigt={erledigt} />
    </>
  );
}
