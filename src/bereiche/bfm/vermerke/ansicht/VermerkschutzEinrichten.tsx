/** Sets the protection of the FM-Vermerke up: who leads the Fallmanagement, and at least one Vertretung. */
import { Button } from '@fluentui/react-components';
import { type ComponentProps, type ReactNode, useState } from 'react';
import { schutzEinrichten } from '../vorhaben/berechtigte';
import { EINRICHTEN } from '../texte/vermerkschutz';
import { useFormular } from '../../../../bausteine/formular';
import { personenAus, type Personeneingabe, type Personenmaengel, pruefeEinrichtung } from './einrichtung';
import { useFokusHierher } from '../../../../bausteine/useFokusHierher';
import type { Passworteingabe } from './passworteingabe';
import { Personenfelder } from './Personenfelder';
import { useVermerkschutz } from './schutz';
import { useFormularstil } from '../../../../bausteine/formularstil';
import type { VermerkProps } from './vermerkProps';

/** What is kept while other views are looked at; passphrases are not. */
interface Namen {
  readonly begonnen: boolean;
  /** Null until it is changed: then it is the Fachkraft of the case. */
  readonly fallmanagement: string | null;
  readonly vertretungen: readonly string[];
}
const LEER: Namen = { begonnen: false, fallmanagement: null, vertretungen: [''] };

/** For a workbook in whose list nobody stands yet. */
export function VermerkschutzEinrichten(props: VermerkProps): ReactNode {
  const styles = useFormularstil();
  const formular = useFormular<Namen>({
    name: 'schutzEinrichten',
    leer: LEER,
    onGetan: () => undefined,
  });
  const { werte, aendere } = formular;
  return (
    <div className={styles.form}>
      {EINRICHTEN.saetze.map((satz) => (
        <p key={satz} className={styles.text}>
          {satz}
        </p>
      ))}
      {werte.begonnen ? (
        <Formular {...props} formular={formular} />
      ) : (
        <Button className={styles.button} onClick={() => aendere({ begonnen: true })}>
          {EINRICHTEN.beginnen}
        </Button>
      )}
    </div>
  );
}

interface FormularProps extends VermerkProps {
  readonly formular: ReturnType<typeof useFormular<Namen>>;
}

function Formular({ sicht, formular }: FormularProps): ReactNode {
  const styles = useFormularstil();
  const element = useFokusHierher();
  const { schutz, uebergabe } = useVermerkschutz();
  const { werte, laeuft, aendere, sende } = formular;
  const [passwoerter, setPasswoerter] = useState<readonly Passworteingabe[]>([]);
  const [maengel, setMaengel] = useState<readonly Personenmaengel[]>([]);
  const namen = [werte.fallmanagement ?? sicht.fall.fachkraft, ...werte.vertretungen];
  const personen = personenAus(namen, passwoerter);
  const setze = (stelle: number, { name, passwort }: Partial<Personeneingabe>): void => {
    if (name !== undefined) aendere(mitName(werte, stelle, name));
    if (passwort !== undefined)
      setPasswoerter(personen.map((each, index) => (index === stelle ? passwort : each.passwort)));
  };
  const richteEin = (): void => {
    if (laeuft) return;
    const pruefung = pruefeEinrichtung(personen);
    setMaengel(pruefung.ok ? [] : pruefung.maengel);
    if (pruefung.ok) void sende(schutzEinrichten(schutz.krypto, pruefung.personen, uebergabe.merke));
  };
  return (
    <div ref={element} tabIndex={-1} role="group" aria-label={EINRICHTEN.titel} className={styles.form}>
      {personen.map((person, stelle) => (
        <Person
          key={stelle}
          stelle={stelle}
          person={person}
          maengel={maengel[stelle]}
          onAendere={(teil) => setze(stelle, teil)}
          onEnter={richteEin}
        />
      ))}
      <Knoepfe
        laeuft={laeuft}
        onFertig={richteEin}
        onWeitere={() => aendere({ vertretungen: [...werte.vertretungen, ''] })}
      />
    </div>
  );
}

/** The first person leads the Fallmanagement, the others are Vertretungen. */
function mitName({ vertretungen }: Namen, stelle: number, name: string): Partial<Namen> {
  if (stelle === 0) return { fallmanagement: name };
  return { vertretungen: vertretungen.map((each, index) => (index === stelle - 1 ? name : each)) };
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
