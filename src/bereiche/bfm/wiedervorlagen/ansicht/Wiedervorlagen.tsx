/** What is due, and what belongs to it: own ones, the list in the sheet, what is done. Arranges only. */
import { type ReactNode, type RefObject, useEffect, useMemo, useRef } from 'react';
import { berechneWiedervorlagen } from '../fach/berechneWiedervorlagen';
import { WIEDERVORLAGEN } from '../texte/wiedervorlagen';
import { wiedervorlagenblick } from '../vorhaben/wiedervorlagenblick';
import { useFaelligkeitsquellen } from '../../../../bausteine/faelligkeitskontext';
import { useIstVerdeckt } from '../../../../bausteine/ersteEinschaetzung';
import { Fehlerliste } from '../../../../bausteine/Fehlerliste';
import type { InhaltProps } from '../../../../bausteine/MitTeilen';
import { useSprung } from '../../../../bausteine/sprung';
import { Verdeckt } from '../../../../bausteine/Verdeckt';
import { istHier } from '../../heute/fach/stellen';
import { useInhaber } from '../../vermerke/ansicht/inhaber';
import { Erledigte } from './Erledigte';
import { Listenstand } from './Listenstand';
import { NeueWiedervorlage } from './NeueWiedervorlage';
import { Offene } from './Offene';
import { sichtbare } from '../fach/sichtbare';

export function Wiedervorlagen({ sicht, inhalt }: InhaltProps): ReactNode {
  const heading = useListenkopf();
  const faelliges = useFaelligkeitsquellen();
  const blick = useMemo(() => ({ ...sicht, inhalt }), [sicht, inhalt]);
  const lage = useMemo(() => wiedervorlagenblick(blick, faelliges), [blick, faelliges]);
  const stand = useMemo(() => berechneWiedervorlagen(lage), [lage]);
  const inhaber = useInhaber();
  const verdeckt = useIstVerdeckt(sicht);
  const { offen, erledigt } = sichtbare(stand, verdeckt, lage.arten);
  const onGetan = (): void => heading.current?.focus();
  return (
    <>
      {lage.fehler.length > 0 && <Fehlerliste fehler={lage.fehler} />}
      <Offene
        offen={offen}
        {...{ blick, lage }}
        wer={inhaber ?? sicht.fall.fachkraft}
        mitWeiteren={verdeckt}
        heading={heading}
        onGetan={onGetan}
      />
      {verdeckt ? (
        <Verdeckt titel={WIEDERVORLAGEN.weitere} marken={sicht.mappe.raw.marken} />
      ) : (
        <Listenstand lage={lage} onGetan={onGetan} />
      )}
      <div>
        <NeueWiedervorlage heute={lage.heute} land={lage.land} onGetan={onGetan} />
        <Erledigte erledigt={erledigt} arten={lage.arten} />
      </div>
    </>
  );
}

/** The heading of the list; a jump to the list takes the focus there. */
function useListenkopf(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const { ziel, angekommen } = useSprung();
  useEffect(() => {
    if (!istHier(ziel, 'liste')) return;
    heading.current?.scrollIntoView({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
    angekommen();
  }, [ziel]);
  return heading;
}
