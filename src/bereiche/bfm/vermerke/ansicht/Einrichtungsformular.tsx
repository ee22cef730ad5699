/** The form that sets the protection of the FM-Vermerke up: the own passphrase first, then those of the Vertretungen. */
import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { schutzEinrichten } from '../vorhaben/berechtigte';
import { EINRICHTEN } from '../texte/vermerkschutz';
import type { Formular } from '../../../../bausteine/formular';
import { useFormularstil } from '../../../../bausteine/formularstil';
import { useFehlerfokus } from '../../../../bausteine/useFehlerfokus';
import { type Personeneingabe, type Personenmaengel, pruefeEinrichtung } from './einrichtung';
import { type Einrichtungsnamen } from './einrichtungsnamen';
import { Einrichtungsschritt } from './Einrichtungsschritt';
import { EigenePerson, OhneCode, Vertretungen, type Zusage } from './Einrichtungspersonen';
import type { PrueferFuer } from './MitPruefer';
import { useVermerkschutz } from './schutz';
import { useEinrichtungspersonen } from './useEinrichtungspersonen';
import type { VermerkProps } from './vermerkProps';

interface Props extends VermerkProps {
  readonly formular: Formular<Einrichtungsnamen>;
  readonly prueferFuer: PrueferFuer;
}

export function Einrichtungsformular({ sicht, blick, formular, prueferFuer }: Props): ReactNode {
  const { schutz, uebergabe } = useVermerkschutz();
  const { werte, laeuft, aendere, sende } = formular;
  const { wiederherstellungscode: mitCode } = blick.lage.hausregeln;
  const { personen, setze, schritt, geheZu, vergiss } = useEinrichtungspersonen(
    sicht.fall.fachkraft,
    formular,
  );
  const { form, zumErsten } = useFehlerfokus();
  const [maengel, setMaengel] = useState<readonly Personenmaengel[]>([]);
  const [zusage, setZusage] = useState<Zusage>('offen');
  const pruefer = prueferFuer(personen.map(({ name }) => name));
  const pruefe = (gemeinte: readonly Personeneingabe[]) => {
    const pruefung = pruefeEinrichtung(gemeinte, pruefer);
    setMaengel(pruefung.ok ? [] : pruefung.maengel);
    return pruefung;
  };
  const geheWeiter = (): void => {
    const { ok } = pruefe(personen.slice(0, 1));
    if (ok) geheZu(2);
    else zumErsten();
  };
  const richteEin = (): void => {
    if (laeuft) return;
    const pruefung = pruefe(personen);
    const zugesagt = mitCode || zusage === 'gegeben';
    if (!zugesagt) setZusage('fehlt');
    if (!pruefung.ok || !zugesagt) return zumErsten();
    const vorhaben = schutzEinrichten(schutz.krypto, pruefung.personen, uebergabe.merke, mitCode);
    void sende(vorhaben).then(({ art }) => art === 'geaendert' && vergiss());
  };
  const felder = { personen, pruefer, maengel, onAendere: setze };
  return (
    <div ref={form}>
      {schritt === 1 ? (
        <Einrichtungsschritt key={1} nr={1} mitCode={mitCode}>
          <EigenePerson {...felder} onEnter={geheWeiter} />
          <Knopfzeile knopf={EINRICHTEN.weiter} laeuft={false} onTun={geheWeiter} />
        </Einrichtungsschritt>
      ) : (
        <Einrichtungsschritt key={2} nr={2} mitCode={mitCode}>
          <Vertretungen
            {...felder}
            onEnter={richteEin}
            onWeitere={() => aendere({ vertretungen: [...werte.vertretungen, ''] })}
          />
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
        <Button appearance="primary" disabledFocusable={laeuft} onClick={onTun}>
          {knopf}
        </Button>
        {onZurueck !== undefined && (
          <Button disabledFocusable={laeuft} onClick={onZurueck}>
            {EINRICHTEN.zurueck}
          </Button>
        )}
      </div>
      <p role="status" className={styles.quiet} hidden={!laeuft}>
        {laeuft && EINRICHTEN.laeuft}
      </p>
    </>
  );
}
