/** Loads what judges passphrases, with its lists of words, once somebody is to choose one. */
import { Button } from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import { useFormularstil } from '../../../../bausteine/formularstil';
import { NOCH_EINMAL } from '../../../../bausteine/texte/stoerung';
import { aufAbruf } from '../../../../mappe/aufAbruf';
import type { Fall } from '../../../../fall/fall';
import { NEUES_PASSWORT } from '../texte/passwort';
import type { Passworturteil } from '../passwoerter/schaetzung';

/** Judges a passphrase that somebody chooses. */
export type Pruefer = (passwort: string) => Passworturteil;
/** The one who judges where these names and numbers are known. */
export type PrueferFuer = (namen: readonly string[]) => Pruefer;

type Stand = PrueferFuer | 'laedt' | 'fehlt';

async function ladePruefer(): Promise<Stand> {
  const modul = await aufAbruf(() => import(/* webpackChunkName: "passwort" */ '../passwoerter/schaetzung'));
  if (modul === null) return 'fehlt';
  return (namen) => (passwort) => modul.beurteile(passwort, namen);
}

interface Props {
  readonly fall: Pick<Fall, 'name' | 'kundennummer' | 'fachkraft'>;
  /** What is shown once it is there. */
  readonly children: (prueferFuer: PrueferFuer) => ReactNode;
}

export function MitPruefer({ fall, children }: Props): ReactNode {
  const styles = useFormularstil();
  const [versuch, setVersuch] = useState(0);
  const [stand, setStand] = useState<Stand>('laedt');
  useEffect(() => {
    let istDa = true;
    setStand('laedt');
    void ladePruefer().then((neu) => {
      if (istDa) setStand(() => neu);
    });
    return () => {
      istDa = false;
    };
  }, [versuch]);
  if (stand === 'laedt') return <p className={styles.quiet}>{NEUES_PASSWORT.wirdGeladen}</p>;
  if (stand !== 'fehlt') {
    const { name, kundennummer, fachkraft } = fall;
    return children((namen) => stand([name, kundennummer, fachkraft, ...namen]));
  }
  return (
    <div role="alert">
      <p className={styles.text}>{NEUES_PASSWORT.nichtGeladen}</p>
      <Button onClick={() => setVersuch(versuch + 1)}>{NOCH_EINMAL}</Button>
    </div>
  );
}
