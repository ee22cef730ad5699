/** The view of the bFM: where the case stands, what can be decided next with its Vermerk, and what belongs to it. Arranges only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { BFM_MAPPE, BFM_WEITERE } from '../../mappe';
import { fallblick } from '../vorhaben/fallblick';
import { FM } from '../texte/fallmanagement';
import { useFaelligkeitsquellen } from '../../../../bausteine/faelligkeitskontext';
import { Fehlerliste } from '../../../../bausteine/Fehlerliste';
import { type InhaltProps, MitTeilen } from '../../../../bausteine/MitTeilen';
import { useIstVerdeckt } from '../../../../bausteine/ersteEinschaetzung';
import { useSprung } from '../../../../bausteine/sprung';
import { STELLEN } from '../fach/stellen';
import { Verdeckt } from '../../../../bausteine/Verdeckt';
import { Vermerke } from '../../vermerke/ansicht/Vermerke';
import { vereint } from '../../../../mappe/teile';
import type { ViewProps } from '../../../../bausteine/viewProps';
import { Entscheidung } from './Entscheidung';
import { Ergebnisstand } from './Ergebnisstand';
import { Kontakt } from './Kontakt';
import { Kriterien } from './Kriterien';
import { Entscheidungsmappe } from './Entscheidungsmappe';
import { Neukunde } from './Neukunde';
import { Status } from './Status';
import { Termine } from './Termine';

const useStyles = makeStyles({
  part: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXL,
    outlineOffset: '2px',
    borderRadius: tokens.borderRadiusSmall,
  },
});

export function FallmanagementView(props: ViewProps): ReactNode {
  const { teile } = useFaelligkeitsquellen();
  const weitere = useMemo(() => vereint(BFM_WEITERE, teile), [teile]);
  return <MitTeilen {...props} bereich={BFM_MAPPE} weitere={weitere} texte={FM} Inhalt={Gelesen} />;
}

function Gelesen({ sicht, inhalt }: InhaltProps): ReactNode {
  const styles = useStyles();
  const blick = useMemo(() => fallblick({ ...sicht, inhalt }), [sicht, inhalt]);
  const verdeckt = useIstVerdeckt(sicht);
  const { status, schritt, neukunde, termine, vertretung } = useStellen();
  const weg = { blick, sicht };
  const entscheidet = !verdeckt && blick.schrittlage.kette.status !== null;
  return (
    <>
      {blick.fehler.length > 0 && <Fehlerliste fehler={blick.fehler} />}
      <Status blick={blick} heading={status}>
        <Kontakt {...weg} />
      </Status>
      {!verdeckt && <Ergebnisstand sicht={sicht} />}
      {verdeckt ? (
        <Verdeckt titel={FM.kriterien} marken={sicht.mappe.raw.marken} />
      ) : (
        <>
          <Kriterien blick={blick} />
          <Entscheidung {...weg} inhalt={inhalt} heading={schritt} onGetan={() => status.current?.focus()} />
        </>
      )}
      <Entscheidungsmappe blick={blick} />
      {/* As long as it is not set up, the form of the decision asks for that. */}
      {(!entscheidet || blick.schutzEingerichtet) && (
        <div ref={vertretung} tabIndex={-1} className={styles.part}>
          <Vermerke {...weg} ohneOeffnen={entscheidet} />
        </div>
      )}
      <Neukunde {...weg} heading={neukunde} />
      <Termine lage={blick.lage} heading={termine} />
    </>
  );
}

/** The parts of the view that a jump can lead to; a jump that is new here takes the focus there. */
function useStellen() {
  const status = useRef<HTMLHeadingElement>(null);
  const schritt = useRef<HTMLHeadingElement>(null);
  const neukunde = useRef<HTMLHeadingElement>(null);
  const termine = useRef<HTMLHeadingElement>(null);
  const vertretung = useRef<HTMLDivElement>(null);
  const stellen = { status, schritt, neukunde, termine, vertretung };
  const { ziel, angekommen } = useSprung();
  useEffect(() => {
    if (ziel?.reiter !== 'fallmanagement') return;
    const stelle = STELLEN.find((each) => each === ziel.stelle);
    ((stelle && stellen[stelle].current) ?? schritt.current)?.focus();
    angekommen();
  }, [ziel]);
  return stellen;
}
