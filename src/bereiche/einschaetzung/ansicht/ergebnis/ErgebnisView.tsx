/** The view of the result: what is certain, what would settle the rest, why it is so and what to look at. Shows only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type ComponentType, useRef, type ReactNode } from 'react';
import { markeSetzen } from '../../../../mappe/eingabe';
import type { Festlegung } from '../../../../rules/vocabulary';
import { ABSCHNITT, QUELLEN_ERKLAERUNG } from '../../../../fall/texte/ergebnis';
import { Abschnitt } from '../../../../bausteine/Abschnitt';
import { Fehlerliste } from '../../../../bausteine/Fehlerliste';
import { useIstVerdeckt } from '../../../../bausteine/ersteEinschaetzung';
import { type MitHandlungsorten, mitHandlungsorten } from '../../../../bausteine/handlungsorte';
import { useHandlungen } from '../../../../bausteine/sitzungskontext';
import type { BerechneteSicht, ViewProps } from '../../../../bausteine/viewProps';
import { Aenderungen } from './Aenderungen';
import { baumVon } from './baum';
import { Begruendungsbaum } from './Begruendungsbaum';
import { ErstSelbstFrage, ErstSelbstSchalter } from './ErstSelbst';
import { Fragenliste } from './Fragenliste';
import { fragenVon } from './fragen';
import { Gewissheit } from './Gewissheit';
import { HinweiseNachDringlichkeit } from './HinweiseNachDringlichkeit';
import { Profillagenteil } from './Profillagenteil';

const useStyles = makeStyles({
  view: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalL,
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
  if (sicht.art === 'fehlerhaft') return <Fehlerliste fehler={sicht.fehler} />;
  return (
    <div className={styles.view}>
      <ErstSelbstSchalter />
      {verdeckt ? (
        <ErstSelbstFrage onAntwort={antworte} />
      ) : (
        <Vorschlag sicht={sicht} headingRef={empfange} />
      )}
    </div>
  );
}

interface VorschlagProps {
  readonly sicht: BerechneteSicht;
  readonly headingRef: (heading: HTMLHeadingElement | null) => void;
}

function Vorschlag({ sicht, headingRef }: VorschlagProps): ReactNode {
  const styles = useStyles();
  const { ergebnis, fall, mappe } = sicht;
  const { steuerung, faz } = ergebnis;
  const wissen = { fall, mappe, kennung: steuerung.kennung };
  return (
    <>
      <Gewissheit
        steuerung={steuerung}
        fmHatEntschieden={fall.fmEinschaetzung !== null}
        headingRef={headingRef}
      />
      <Profillagenteil sicht={sicht} />
      <Fragenliste gruppen={fragenVon(fall, steuerung)} mappe={mappe} />
      <HinweiseNachDringlichkeit hinweise={[...steuerung.hinweise, ...faz.hinweise]} mappe={mappe} />
      <Abschnitt titel={ABSCHNITT.warum}>
        <Begruendungsbaum knoten={baumVon(steuerung)} wissen={wissen} ersterOffen />
        <p className={styles.sources}>{QUELLEN_ERKLAERUNG}</p>
      </Abschnitt>
      <Aenderungen ergebnis={ergebnis} mappe={mappe} />
    </>
  );
}
