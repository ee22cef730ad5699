/** The decisions of people: each goes into its cell at once and stands beside what was computed. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import { ENTSCHEIDEN_TITEL, SOFORT, nichtsErrechnetText } from '../../texte/entscheiden';
import { VERDECKT } from '../../../../fall/texte/verdeckt';
import { Abschnitt } from '../../../../bausteine/Abschnitt';
import { useIstVerdeckt } from '../../../../bausteine/ersteEinschaetzung';
import { useHandlungen } from '../../../../bausteine/sitzungskontext';
import { useSprung } from '../../../../bausteine/sprung';
import type { ViewProps } from '../../../../bausteine/viewProps';
import { type Angebotene, ladeRechtsteil } from '../../../recht';
import { useAufAbruf } from '../../../../bausteine/useAufAbruf';
import { felderVon } from './felder';
import { FmEinschaetzung, Verdichtung } from './Festlegungen';
import { Marken } from './Marken';
import { angeboteneRechtsfelder } from './rechtsfelder';
import { Stelle } from './Stelle';
import { istEntscheidungsstelle } from './stellen';
import { Vergleich } from './Vergleich';

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

export function Entscheidungsinhalt({ sicht }: ViewProps): ReactNode {
  const styles = useStyles();
  const felder = felderVon(sicht, useHandlungen());
  useAnkunft();
  const [angebotene, setAngebotene] = useState<Angebotene>(NICHTS);
  const rechtsteil = useAufAbruf(ladeRechtsteil);
  const angeboten = angeboteneRechtsfelder(sicht, felder, angebotene);
  return (
    <div className={styles.view}>
      <Errechnetes sicht={sicht} />
      <p className={styles.text}>{SOFORT}</p>
      <Stelle id="festlegung">
        <Marken felder={felder} marken={sicht.mappe.raw.marken} mit53a={angeboten.paragraph53a} />
      </Stelle>
      <Stelle id="verdichtung">
        <Verdichtung felder={felder} />
      </Stelle>
      <Stelle id="fmEinschaetzung">
        <FmEinschaetzung felder={felder} />
      </Stelle>
      {rechtsteil.art === 'da' && <rechtsteil.teil sicht={sicht} onAngebot={setAngebotene} />}
    </div>
  );
}

/** A jump has arrived once its part has taken it up. */
function useAnkunft(): void {
  const { ziel, angekommen } = useSprung();
  useEffect(() => {
    if (istEntscheidungsstelle(ziel)) angekommen();
  }, [ziel]);
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
