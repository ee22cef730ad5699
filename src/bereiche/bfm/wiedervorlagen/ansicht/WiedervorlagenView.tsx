/** The start page: what is due, a form for own Wiedervorlagen, and what is done. Arranges only. */
import { type ReactNode, useMemo, useRef } from 'react';
import { BFM_MAPPE } from '../../mappe';
import { berechneWiedervorlagen } from '../fach/berechneWiedervorlagen';
import { WIEDERVORLAGEN } from '../texte/wiedervorlagen';
import { wiedervorlagenblick } from '../vorhaben/wiedervorlagenblick';
import { useFaelligkeitsquellen } from '../../../../bausteine/faelligkeitskontext';
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
  const { teile } = useFaelligkeitsquellen();
  return <MitTeilen {...props} bereich={BFM_MAPPE} weitere={teile} texte={WIEDERVORLAGEN} Inhalt={Gelesen} />;
}

function Gelesen({ sicht, inhalt }: InhaltProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  const faelliges = useFaelligkeitsquellen();
  const blick = useMemo(() => ({ ...sicht, inhalt }), [sicht, inhalt]);
  const lage = useMemo(() => wiedervorlagenblick(blick, faelliges), [blick, faelliges]);
  const stand = useMemo(() => berechneWiedervorlagen(lage), [lage]);
  const { tresor } = useVermerkschutz();
  const verdeckt = useIstVerdeckt(sicht);
  const { offen, erledigt } = sichtbare(stand, verdeckt, lage.arten);
  const onGetan = (): void => heading.current?.focus();
  return (
    <>
      {lage.fehler.length > 0 && <Fehlerliste fehler={lage.fehler} />}
      <Offene
        offen={offen}
        {...{ blick, lage }}
        wer={tresor?.inhaber ?? sicht.fall.fachkraft}
        mitWeiteren={verdeckt}
        heading={heading}
        onGetan={onGetan}
      />
      {verdeckt ? (
        <Verdeckt titel={WIEDERVORLAGEN.weitere} marken={sicht.mappe.raw.marken} />
      ) : (
        <Listenstand lage={lage} onGetan={onGetan} />
      )}
      <NeueWiedervorlage onGetan={onGetan} />
      <Erledigte erledigt={erledigt} arten={lage.arten} />
    </>
  );
}
