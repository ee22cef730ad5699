/** The festgelegte Profillage: what is settled now, the form to settle another one in place, and taking it back. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useRef, useState } from 'react';
import { Abschnitt } from '../../../../bausteine/Abschnitt';
import { Nachgeladen } from '../../../../bausteine/Nachgeladen';
import { useHandlungen } from '../../../../bausteine/sitzungskontext';
import type { LesbareSicht } from '../../../../bausteine/viewProps';
import { FESTLEGEN } from '../../texte/festlegen';
import type { Felder } from '../entscheiden/felder';
import { useFestlegungsentwurf } from './festlegungsentwurf';
import { ladeFestlegungsform } from './ladeFestlegungsform';
import { ruecknahmeeingaben } from './ruecknahme';
import { Festlegungsstand } from './Festlegungsstand';

const useStyles = makeStyles({
  block: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  stand: { outlineOffset: '2px', borderRadius: tokens.borderRadiusSmall },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly sicht: LesbareSicht;
  readonly felder: Felder;
  /** What else there is to know for whoever decides. */
  readonly children?: ReactNode;
}

export function Festlegen({ sicht, felder, children }: Props): ReactNode {
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
    <Abschnitt titel={FESTLEGEN.titel}>
      <div className={styles.block}>
        <div ref={stand} tabIndex={-1} className={styles.stand}>
          <Festlegungsstand sicht={sicht} felder={felder} />
        </div>
        <div className={styles.buttons}>
          <Button aria-expanded={offen} onClick={() => setOffen(!offen)}>
            {FESTLEGEN.oeffne}
          </Button>
          {zurueck.length > 0 && <Button onClick={nimmZurueck}>{FESTLEGEN.nimmZurueck}</Button>}
        </div>
        {offen && (
          <Nachgeladen lade={ladeFestlegungsform}>
            {(Form) => <Form sicht={sicht} felder={felder} entwurf={entwurf} onGetan={schliesse} />}
          </Nachgeladen>
        )}
        {children}
      </div>
    </Abschnitt>
  );
}
