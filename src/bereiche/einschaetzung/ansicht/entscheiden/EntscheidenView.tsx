/** The view of the decisions of people: each goes into its cell at once and stands beside what was computed. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { ENTSCHEIDEN_TITEL, SOFORT, nichtsErrechnetText } from '../../texte/entscheiden';
import { VERDECKT } from '../../../../fall/texte/ergebnis';
import { Abschnitt } from '../../../../bausteine/Abschnitt';
import { useIstVerdeckt } from '../../../../bausteine/ersteEinschaetzung';
import { useHandlungen } from '../../../../bausteine/sitzungskontext';
import { useSprung } from '../../../../bausteine/sprung';
import type { ViewProps } from '../../../../bausteine/viewProps';
import { type Angebotene, ladeRechtsteil } from '../../../recht';
import { useAufAbruf } from '../../../../bausteine/useAufAbruf';
import { Bestaetigung } from './Bestaetigung';
import { felderVon } from './felder';
import { FmEinschaetzung, Verdichtung } from './Festlegungen';
import { Profillage } from '../festlegen/Profillage';
import { Marken } from './Marken';
import { angeboteneRechtsfelder } from './rechtsfelder';
import { BESTAETIGUNGSSTELLE } from './stellen';
import { Vergleich } from './Vergleich';
import { WeitereAngaben } from './WeitereAngaben';

const useStyles = makeStyles({
  view: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXL,
    overflowWrap: 'anywhere',
  },
  text: { margin: 0 },
});

/** Until the labels are read, and where they cannot be: nothing repealed is offered. */
const NICHTS: Angebotene = new Set();

export function EntscheidenView({ sicht }: ViewProps): ReactNode {
  const styles = useStyles();
  const felder = felderVon(sicht, useHandlungen());
  const bestaetigung = useStelle();
  const [angebotene, setAngebotene] = useState<Angebotene>(NICHTS);
  const rechtsteil = useAufAbruf(ladeRechtsteil);
  const angeboten = angeboteneRechtsfelder(sicht, felder, angebotene);
  return (
    <div className={styles.view}>
      <Errechnetes sicht={sicht} />
      <p className={styles.text}>{SOFORT}</p>
      <Marken felder={felder} marken={sicht.mappe.raw.marken} mit53a={angeboten.paragraph53a} />
      <Profillage sicht={sicht} felder={felder} />
      {sicht.art === 'berechnet' && <Bestaetigung felder={felder} sicht={sicht} heading={bestaetigung} />}
      <Verdichtung felder={felder} />
      <FmEinschaetzung felder={felder} />
      <WeitereAngaben felder={felder} mit428={angeboten.paragraph428} />
      {rechtsteil.art === 'da' && <rechtsteil.teil sicht={sicht} onAngebot={setAngebotene} />}
    </div>
  );
}

/** The confirmation; a jump to it that is new here takes the focus there, where it is asked for at all. */
function useStelle(): RefObject<HTMLHeadingElement | null> {
  const bestaetigung = useRef<HTMLHeadingElement>(null);
  const { ziel, angekommen } = useSprung();
  useEffect(() => {
    if (ziel?.reiter !== 'entscheiden') return;
    if (ziel.stelle === BESTAETIGUNGSSTELLE) {
      // What stands above is loaded later; at the top it stays in sight.
      bestaetigung.current?.scrollIntoView({ block: 'start' });
      bestaetigung.current?.focus({ preventScroll: true });
    }
    angekommen();
  }, [ziel]);
  return bestaetigung;
}

/** The comparison, or why there is none right now. */
function Errechnetes({ sicht }: ViewProps): ReactNode {
  const styles = useStyles();
  const verdeckt = useIstVerdeckt(sicht);
  if (sicht.art === 'berechnet' && !verdeckt)
    return <Vergleich fall={sicht.fall} steuerung={sicht.ergebnis.steuerung} />;
  const satz = sicht.art === 'fehlerhaft' ? nichtsErrechnetText(sicht.fehler.length) : VERDECKT;
  return (
    <Abschnitt titel={ENTSCHEIDEN_TITEL.vergleich}>
      <p className={styles.text}>{satz}</p>
    </Abschnitt>
  );
}
