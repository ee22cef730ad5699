/** The step „Status“: where the case stands, what can be decided next with its Vermerk, and what belongs to it. Arranges only. */
import { Fragment, type ReactNode } from 'react';
import { FM } from '../texte/fallmanagement';
import { useIstVerdeckt } from '../../../../bausteine/ersteEinschaetzung';
import { Verdeckt } from '../../../../bausteine/Verdeckt';
import { type FallblickProps, mitFallblick } from '../../vermerke/ansicht/mitFallblick';
import { Entscheidung } from './Entscheidung';
import { Entscheidungsmappe } from './Entscheidungsmappe';
import { Ergebnisstand } from './Ergebnisstand';
import { Kontakt } from './Kontakt';
import { Neukunde } from './Neukunde';
import { Status } from './Status';
import { useStellen } from './stellen';
import { Termine } from './Termine';

function Gelesen(props: FallblickProps): ReactNode {
  const { sicht, blick } = props;
  const verdeckt = useIstVerdeckt(sicht);
  const { status, schritt, klappstelle, gesprungen } = useStellen();
  return (
    <>
      <Status blick={blick} heading={status}>
        <Kontakt {...props} />
      </Status>
      {!verdeckt && <Ergebnisstand sicht={sicht} />}
      {verdeckt ? (
        <Verdeckt titel={FM.kriterien} marken={sicht.mappe.raw.marken} />
      ) : (
        <Entscheidung {...props} heading={schritt} onGetan={() => status.current?.focus()} />
      )}
      <Entscheidungsmappe blick={blick} />
      <Fragment key={gesprungen.mal}>
        <Neukunde {...props} {...klappstelle('neukunde')} />
        <Termine lage={blick.lage} {...klappstelle('termine')} />
      </Fragment>
    </>
  );
}

export const FallmanagementView = mitFallblick(Gelesen);
