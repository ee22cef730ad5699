/** The festgelegte Profillage: what is settled now, the form to settle another one in place, and taking it back. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useRef, useState } from 'react';
import { useHandlungen } from '../../../../bausteine/sitzungskontext';
import type { LesbareSicht } from '../../../../bausteine/viewProps';
import { FESTLEGEN } from '../../texte/festlegen';
import type { Felder } from '../entscheiden/felder';
import { Auskunft } from './Auskunft';
import { useFestlegungsentwurf } from './festlegungsentwurf';
import { Festlegungsform } from './Festlegungsform';
import { Festlegungsstand } from './Festlegungsstand';
import { ruecknahmeeingaben } from './ruecknahme';
import { Knopf } from '../../../../bausteine/Knopf';

const useStyles = makeStyles({
  block: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  stand: { outlineOffset: '2px', borderRadius: tokens.borderRadiusSmall },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface Festlegenprops {
  readonly sicht: LesbareSicht;
  readonly felder: Felder;
  /** Whether it is said what would make the Profillage one of the six. */
  readonly mitAuskunft?: boolean;
}

export function Festlegen({ sicht, felder, mitAuskunft = false }: Festlegenprops): ReactNode {
  const styles = useStyles();
  const entwurf = useFestlegungsentwurf(felder);
  const { eingeben } = useHandlungen();
  const [offen, setOffen] = useState(entwurf.istBegonnen);
  const stand = useRef<HTMLDivElement>(null);
  const zurueck = ruecknahmeeingaben(sicht.mappe.raw);
  // The button is gone once it is done, and so is the form.
  const liesStand = (): void => stand.current?.focus();
  const nimmZurueck = (): void => {
    entwurf.bewahreBegruendung();
    void eingeben(zurueck);
    liesStand();
  };
  const schliesse = (): void => {
    setOffen(false);
    liesStand();
  };
  return (
    <div className={styles.block}>
      <div ref={stand} tabIndex={-1} className={styles.stand}>
        <Festlegungsstand sicht={sicht} felder={felder} />
      </div>
      <div className={styles.buttons}>
        <Knopf size="small" aria-expanded={offen} onClick={() => setOffen(!offen)}>
          {FESTLEGEN.oeffne}
        </Knopf>
        {zurueck.length > 0 && (
          <Knopf size="small" onClick={nimmZurueck}>
            {FESTLEGEN.nimmZurueck}
          </Knopf>
        )}
      </div>
      {offen && <Festlegungsform sicht={sicht} felder={felder} entwurf={entwurf} onGetan={schliesse} />}
      {mitAuskunft && sicht.art === 'berechnet' && <Auskunft {...sicht.ergebnis} />}
    </div>
  );
}
