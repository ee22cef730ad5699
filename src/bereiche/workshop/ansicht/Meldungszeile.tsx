/** What a person hears of the last act; stands there from the beginning, so that it is read out. */
import type { ReactNode } from 'react';
import { AUSWERTEN } from '../texte/pane';
import { PROTOKOLLANSICHT } from '../texte/protokoll';
import type { Meldung } from '../vorhaben/zustand';
import { Stoerung } from './Stoerung';
import { useWorkshopzustand } from './workshopkontext';
import { useWorkshopstil } from './workshopstil';

const FERTIG: Readonly<Record<Exclude<Meldung['art'], 'nicht'>, string>> = {
  ausgewertet: AUSWERTEN.ausgewertet,
  abgesprochen: PROTOKOLLANSICHT.festgehalten,
};

interface Props {
  /** What is called done here. */
  readonly fertig: keyof typeof FERTIG;
  /** What is going on; '' for nothing. */
  readonly laeuft?: string;
}

export function Meldungszeile({ fertig, laeuft = '' }: Props): ReactNode {
  const styles = useWorkshopstil();
  const meldung = useWorkshopzustand((zustand) => zustand.meldung);
  return (
    <div role="status">
      {laeuft !== '' && <p className={styles.text}>{laeuft}</p>}
      {meldung?.art === fertig && <p className={styles.text}>{FERTIG[fertig]}</p>}
      {meldung?.art === 'nicht' && <Stoerung stoerung={meldung.stoerung} />}
    </div>
  );
}
