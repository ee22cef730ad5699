/** The form that sets the protection of the FM-Vermerke up: the own passphrase first, then those of the Vertretungen. */
import type { ReactNode } from 'react';
import { EINRICHTEN } from '../texte/vermerkschutz';
import { useFormularstil } from '../../../../bausteine/formularstil';
import { EigenePerson, OhneCode, Vertretungen } from './Einrichtungspersonen';
import { Einrichtungsschritt } from './Einrichtungsschritt';
import { type Einrichtungsangaben, useEinrichtung } from './useEinrichtung';
import { Knopf } from '../../../../bausteine/Knopf';

export function Einrichtungsformular(props: Einrichtungsangaben): ReactNode {
  const { blick, formular } = props;
  const { werte, laeuft, aendere } = formular;
  const { wiederherstellungscode: mitCode } = blick.lage.hausregeln;
  const { form, felder, schritt, geheZu, geheWeiter, zusage, setZusage, richteEin } = useEinrichtung(props);
  const weitere = (): void => aendere({ vertretungen: [...werte.vertretungen, ''] });
  return (
    <div ref={form}>
      {schritt === 1 ? (
        <Einrichtungsschritt key={1} nr={1} mitCode={mitCode}>
          <EigenePerson {...felder} onEnter={geheWeiter} />
          <Knopfzeile knopf={EINRICHTEN.weiter} laeuft={false} onTun={geheWeiter} />
        </Einrichtungsschritt>
      ) : (
        <Einrichtungsschritt key={2} nr={2} mitCode={mitCode}>
          <Vertretungen {...felder} onEnter={richteEin} onWeitere={weitere} />
          {!mitCode && <OhneCode zusage={zusage} onAendere={setZusage} />}
          <Knopfzeile
            knopf={EINRICHTEN.fertig}
            laeuft={laeuft}
            onTun={richteEin}
            onZurueck={() => geheZu(1)}
          />
        </Einrichtungsschritt>
      )}
    </div>
  );
}

interface KnopfzeileProps {
  readonly knopf: string;
  readonly laeuft: boolean;
  readonly onTun: () => void;
  readonly onZurueck?: () => void;
}

function Knopfzeile({ knopf, laeuft, onTun, onZurueck }: KnopfzeileProps): ReactNode {
  const styles = useFormularstil();
  return (
    <>
      <div className={styles.buttons}>
        <Knopf appearance="primary" disabledFocusable={laeuft} onClick={onTun}>
          {knopf}
        </Knopf>
        {onZurueck !== undefined && (
          <Knopf disabledFocusable={laeuft} onClick={onZurueck}>
            {EINRICHTEN.zurueck}
          </Knopf>
        )}
      </div>
      <p role="status" className={styles.quiet} hidden={!laeuft}>
        {laeuft && EINRICHTEN.laeuft}
      </p>
    </>
  );
}
