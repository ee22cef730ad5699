/** Why nothing of a file came into the Hausvorlage. */
import type { ReactNode } from 'react';
import { aktenAusgang } from '../../../bausteine/ausgang';
import { useFormularstil } from '../../../bausteine/formularstil';
import type { Freigabeergebnis } from '../vorhaben/freigabeergebnis';
import { Fehlerkaesten } from './Fehlerkaesten';

/** What a file was not read in for. */
export type Misslungen =
  | { readonly art: 'unbrauchbar'; readonly saetze: readonly string[] }
  | { readonly art: 'nicht'; readonly ergebnis: Exclude<Freigabeergebnis, { art: 'geaendert' }> };

export function Einlesefehler({ ausgang }: { readonly ausgang: Misslungen }): ReactNode {
  const styles = useFormularstil();
  if (ausgang.art === 'unbrauchbar')
    return ausgang.saetze.map((satz) => (
      <p key={satz} className={styles.text}>
        {satz}
      </p>
    ));
  const { satz, fehler } = aktenAusgang({ getan: '' }, ausgang.ergebnis);
  return (
    <>
      <p className={styles.text}>{satz}</p>
      <Fehlerkaesten fehler={fehler} />
    </>
  );
}
