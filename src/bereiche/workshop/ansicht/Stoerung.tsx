/** Why a write came to nothing, or not to all of it. */
import type { ReactNode } from 'react';
import { aktenAusgang } from '../../../bausteine/ausgang';
import type { Stoerung as Stoerungswert } from '../vorhaben/zustand';
import { Fehlerkaesten } from './Fehlerkaesten';
import { useWorkshopstil } from './workshopstil';

export function Stoerung({ stoerung }: { readonly stoerung: Stoerungswert }): ReactNode {
  const styles = useWorkshopstil();
  const { satz, fehler } = aktenAusgang({ getan: '' }, stoerung);
  return (
    <>
      <p className={styles.text}>{satz}</p>
      <Fehlerkaesten fehler={fehler} />
    </>
  );
}
