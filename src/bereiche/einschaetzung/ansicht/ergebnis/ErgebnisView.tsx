/** The view of the result: what is certain, what would settle the rest, why it is so and what to look at. Shows only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type ComponentType, useRef, type ReactNode } from 'react';
import { markeSetzen } from '../../../../mappe/eingabe';
import type { Festlegung } from '../../../../rules/vocabulary';
import { ABSCHNITT, QUELLEN_ERKLAERUNG } from '../../../../fall/texte/ergebnis';
import { Klappabschnitt } from '../../../../bausteine/Klappabschnitt';
import { Fehlerliste } from '../../../../bausteine/Fehlerliste';
import { useIstVerdeckt } from '../../../../bausteine/ersteEinschaetzung';
import { type MitHandlungsorten, mitHandlungsorten } from '../../../../bausteine/handlungsorte';
import { useHandlungen } from '../../../../bausteine/sitzungskontext';
import type { BerechneteSicht, ViewProps } from '../../../../bausteine/viewProps';
import { Entscheidungen } from '../entscheiden/Entscheidungen';
import { Aenderungen } from './Aenderungen';
import { baumVon } from './baum';
import { Begruendungsbaum } from './Begruendungsbaum';
import { ErstSelbstFrage, ErstSelbstSchalter } from './ErstSelbst';
import { Fragenliste } from './Fragenliste';
import { fragenVon } from './fragen';
import { Gewissheit } from './Gewissheit';
import { HinweiseNachDringlichkeit } from './HinweiseNachDringlichkeit';
import { Kontrollhinweis } from './Kontrollhinweis';
import { Profillagenteil } from './Profillagenteil';

const useStyles = makeStyles({
  view: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  sources: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The view, with ways to where one can act on what has no cell. */
export function ergebnisMit(bereiche: readonly MitHandlungsorten[]): ComponentType<ViewProps> {
  return mitHandlungsorten(ErgebnisView, bereiche);
}

export function ErgebnisView({ sicht }: ViewProps): ReactNode {
  const styles = useStyles();
  const { eingeben } = useHandlungen();
  const verdeckt = useIstVerdeckt(sicht);
  const beantwortet = useRef(false);
  /** The question that had the focus is gone once it is answered; reading goes on at the proposal. */
  const empfange = (heading: HTMLHeadingElement | null): void => {
    if (heading === null || !beantwortet.current) return;
    beantwortet.current = false;
    heading.focus();
  };
  const antworte = (marke: Festlegung): void => {
    beantwortet.current = true;
    void eingeben(markeSetzen(marke));
  };
  const zeigt = sicht.art === 'berechnet' && !verdeckt ? sicht : null;
  return (
    <div className={styles.view}>
      {sicht.art === 'fehlerhaft' && <Fehlerliste fehler={sicht.fehler} />}
      {sicht.art === 'berechnet' && verdeckt && <ErstSelbstFrage onAntwort={antworte} />}
      {zeigt && <Stand sicht={zeigt} headingRef={empfange} />}
      {/* In one place whatever is computed, so that nobody loses it while typing. */}
      <Profillagenteil sicht={sicht} />
      {zeigt && <Offenes sicht={zeigt} />}
      {zeigt && <Kontrollhinweis sicht={zeigt} />}
      <div>
        {zeigt && <Gruende sicht={zeigt} />}
        <Entscheidungen sicht={sicht} />
        {sicht.art !== 'fehlerhaft' && <ErstSelbstSchalter />}
      </div>
    </div>
  );
}

interface StandProps {
  readonly sicht: BerechneteSicht;
  readonly headingRef: (heading: HTMLHeadingElement | null) => void;
}

function Stand({ sicht, headingRef }: StandProps): ReactNode {
  const { ergebnis, fall } = sicht;
  return (
    <Gewissheit
      steuerung={ergebnis.steuerung}
      fmHatEntschieden={fall.fmEinschaetzung !== null}
      headingRef={headingRef}
    />
  );
}

/** What would settle the rest, and what to look at. */
function Offenes({ sicht }: Pick<StandProps, 'sicht'>): ReactNode {
  const { ergebnis, fall, mappe } = sicht;
  const { steuerung, faz } = ergebnis;
  return (
    <>
      <Fragenliste gruppen={fragenVon(fall, steuerung)} mappe={mappe} />
      <HinweiseNachDringlichkeit hinweise={[...steuerung.hinweise, ...faz.hinweise]} mappe={mappe} />
    </>
  );
}

/** Why it is so, and what would change it; folded, since the reason in one sentence stands above. */
function Gruende({ sicht }: Pick<StandProps, 'sicht'>): ReactNode {
  const styles = useStyles();
  const { ergebnis, fall, mappe } = sicht;
  const { steuerung } = ergebnis;
  const wissen = { fall, mappe, kennung: steuerung.kennung };
  return (
    <>
      <Klappabschnitt titel={ABSCHNITT.warum}>
        <Begruendungsbaum knoten={baumVon(steuerung)} wissen={wissen} ersterOffen />
        <p className={styles.sources}>{QUELLEN_ERKLAERUNG}</p>
      </Klappabschnitt>
      <Aenderungen ergebnis={ergebnis} mappe={mappe} />
    </>
  );
}
