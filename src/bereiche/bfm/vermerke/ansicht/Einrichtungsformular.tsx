/** The form that sets the protection of the FM-Vermerke up. Passphrases stay in its state and go with it. */
import { Button, Checkbox } from '@fluentui/react-components';
import { type ComponentProps, type ReactNode, useState } from 'react';
import { schutzEinrichten } from '../vorhaben/berechtigte';
import { EINRICHTEN } from '../texte/vermerkschutz';
import { Feld } from '../../../../bausteine/Feld';
import type { Formular } from '../../../../bausteine/formular';
import { personenAus, type Personeneingabe, type Personenmaengel, pruefeEinrichtung } from './einrichtung';
import { type Einrichtungsnamen, mitName } from './einrichtungsnamen';
import { useFokusHierher } from '../../../../bausteine/useFokusHierher';
import type { PrueferFuer } from './MitPruefer';
import type { Passworteingabe } from './passworteingabe';
import { Personenfelder } from './Personenfelder';
import { useVermerkschutz } from './schutz';
import { useFormularstil } from '../../../../bausteine/formularstil';
import type { VermerkProps } from './vermerkProps';

interface Props extends VermerkProps {
  readonly formular: Formular<Einrichtungsnamen>;
  readonly prueferFuer: PrueferFuer;
}

export function Einrichtungsformular({ sicht, blick, formular, prueferFuer }: Props): ReactNode {
  const styles = useFormularstil();
  const element = useFokusHierher();
  const { schutz, uebergabe } = useVermerkschutz();
  const { werte, laeuft, aendere, sende } = formular;
  const { wiederherstellungscode: mitCode } = blick.lage.hausregeln;
  const { personen, setze } = usePersonen(sicht.fall.fachkraft, formular);
  const [maengel, setMaengel] = useState<readonly Personenmaengel[]>([]);
  const [zusage, setZusage] = useState<Zusage>('offen');
  const pruefer = prueferFuer(personen.map(({ name }) => name));
  const richteEin = (): void => {
    if (laeuft) return;
    const pruefung = pruefeEinrichtung(personen, pruefer);
    setMaengel(pruefung.ok ? [] : pruefung.maengel);
    const zugesagt = mitCode || zusage === 'gegeben';
    if (!zugesagt) setZusage('fehlt');
    if (pruefung.ok && zugesagt)
      void sende(schutzEinrichten(schutz.krypto, pruefung.personen, uebergabe.merke, mitCode));
  };
  return (
    <div ref={element} tabIndex={-1} role="group" aria-label={EINRICHTEN.titel} className={styles.form}>
      {personen.map((person, stelle) => (
        <Person
          key={stelle}
          {...{ stelle, person, pruefer, maengel: maengel[stelle] }}
          onAendere={(teil) => setze(stelle, teil)}
          onEnter={richteEin}
        />
      ))}
      {!mitCode && <OhneCode zusage={zusage} onAendere={setZusage} />}
      <Knoepfe
        laeuft={laeuft}
        onFertig={richteEin}
        onWeitere={() => aendere({ vertretungen: [...werte.vertretungen, ''] })}
      />
    </div>
  );
}

interface Personen {
  readonly personen: readonly Personeneingabe[];
  readonly setze: (stelle: number, teil: Partial<Personeneingabe>) => void;
}

/** Names are kept for the session, passphrases as long as the form is shown. */
function usePersonen(fachkraft: string, { werte, aendere }: Props['formular']): Personen {
  const [passwoerter, setPasswoerter] = useState<readonly Passworteingabe[]>([]);
  const namen = [werte.fallmanagement ?? fachkraft, ...werte.vertretungen];
  const personen = personenAus(namen, passwoerter);
  const setze: Personen['setze'] = (stelle, { name, passwort }) => {
    if (name !== undefined) aendere(mitName(werte, stelle, name));
    if (passwort !== undefined)
      setPasswoerter(personen.map((each, index) => (index === stelle ? passwort : each.passwort)));
  };
  return { personen, setze };
}

interface PersonProps extends ComponentProps<typeof Personenfelder> {
  readonly stelle: number;
}

function Person({ stelle, ...felder }: PersonProps): ReactNode {
  const styles = useFormularstil();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        {stelle === 0 ? EINRICHTEN.fallmanagement : EINRICHTEN.vertretung(stelle)}
      </legend>
      {stelle === 1 && <p className={styles.quiet}>{EINRICHTEN.vertretungHinweis}</p>}
      <Personenfelder {...felder} />
    </fieldset>
  );
}

/** Whether somebody has said that they know what is lost without a recovery code. */
type Zusage = 'offen' | 'gegeben' | 'fehlt';

interface OhneCodeProps {
  readonly zusage: Zusage;
  readonly onAendere: (zusage: Zusage) => void;
}

function OhneCode({ zusage, onAendere }: OhneCodeProps): ReactNode {
  return (
    <Feld label={EINRICHTEN.keinCode} fehler={zusage === 'fehlt' ? EINRICHTEN.verstandenFehlt : null}>
      <Checkbox
        label={EINRICHTEN.verstanden}
        checked={zusage === 'gegeben'}
        onChange={(_, { checked }) => onAendere(checked === true ? 'gegeben' : 'offen')}
      />
    </Feld>
  );
}

interface KnoepfeProps {
  readonly laeuft: boolean;
  readonly onFertig: () => void;
  readonly onWeitere: () => void;
}

function Knoepfe({ laeuft, onFertig, onWeitere }: KnoepfeProps): ReactNode {
  const styles = useFormularstil();
  return (
    <>
      <div className={styles.buttons}>
        <Button size="small" onClick={onWeitere}>
          {EINRICHTEN.weitere}
        </Button>
      </div>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={laeuft} onClick={onFertig}>
          {EINRICHTEN.fertig}
        </Button>
      </div>
      <p role="status" className={styles.quiet} hidden={!laeuft}>
        {laeuft && EINRICHTEN.laeuft}
      </p>
    </>
  );
}
