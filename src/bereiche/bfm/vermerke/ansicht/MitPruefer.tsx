/** Loads what judges passphrases, with its lists of words, once somebody is to choose one. */
import type { ReactNode } from 'react';
import { useFormularstil } from '../../../../bausteine/formularstil';
import { NOCH_EINMAL } from '../../../../bausteine/texte/stoerung';
import { useAufAbruf } from '../../../../bausteine/useAufAbruf';
import type { Fall } from '../../../../fall/fall';
import { NEUES_PASSWORT } from '../texte/passwort';
import type { Passworturteil } from '../passwoerter/schaetzung';
import { Knopf } from '../../../../bausteine/Knopf';

/** Judges a passphrase that somebody chooses. */
export type Pruefer = (passwort: string) => Passworturteil;
/** The one who judges where these names and numbers are known. */
export type PrueferFuer = (namen: readonly string[]) => Pruefer;

async function ladePruefer(): Promise<PrueferFuer> {
  const { beurteile } = await import(/* webpackChunkName: "passwort" */ '../passwoerter/schaetzung');
  return (namen) => (passwort) => beurteile(passwort, namen);
}

interface Props {
  readonly fall: Pick<Fall, 'name' | 'kundennummer' | 'fachkraft'>;
  /** What is shown once it is there. */
  readonly children: (prueferFuer: PrueferFuer) => ReactNode;
}

export function MitPruefer({ fall, children }: Props): ReactNode {
  const styles = useFormularstil();
  const pruefer = useAufAbruf(ladePruefer);
  if (pruefer.art === 'laedt') return <p className={styles.quiet}>{NEUES_PASSWORT.wirdGeladen}</p>;
  if (pruefer.art === 'da') {
    const { name, kundennummer, fachkraft } = fall;
    return children((namen) => pruefer.teil([name, kundennummer, fachkraft, ...namen]));
  }
  return (
    <div role="alert">
      <p className={styles.text}>{NEUES_PASSWORT.nichtGeladen}</p>
      <Knopf onClick={pruefer.nochmal}>{NOCH_EINMAL}</Knopf>
    </div>
  );
}
