/** The ways of a step: to its cell in the sheet, to the views where it is done. */
import type { ReactNode } from 'react';
import { useFormularstil } from '../../../../bausteine/formularstil';
import { Knopf } from '../../../../bausteine/Knopf';
import { useHandlungen } from '../../../../bausteine/sitzungskontext';
import { useSprung } from '../../../../bausteine/sprung';
import { naechsteZelle, type Schritt, type SchrittId } from '../../fach/ersteSchritte';
import { ERSTE_TEXT, WEG_TEXT } from '../../texte/ersteSchritte';

/** The view of the sheet stands for the sheet itself. */
type Weg = keyof typeof WEG_TEXT | 'blatt';

const WEGE: Readonly<Record<SchrittId, readonly Weg[]>> = {
  oeffnen: [],
  blatt: ['blatt'],
  bedarfe: ['erheben'],
  prognose: ['erheben'],
  integration: ['erheben', 'ergebnis'],
  aendern: ['erheben', 'blatt'],
  foerderziel: ['erheben', 'foerderziel'],
  eintragen: ['eintragen'],
};

interface Props {
  readonly schritt: Schritt;
  /** Whether it is the step to take now. */
  readonly istJetzt?: boolean;
}

export function Wege({ schritt, istJetzt = false }: Props): ReactNode {
  const styles = useFormularstil();
  const { zeigen } = useHandlungen();
  const { springe } = useSprung();
  const ort = naechsteZelle(schritt)?.ort;
  const gehe = (weg: Weg): void => {
    // „Erheben“ goes to the row of the cell that is selected.
    if (ort !== undefined && (weg === 'blatt' || weg === 'erheben')) void zeigen(ort);
    if (weg !== 'blatt') springe({ reiter: weg });
  };
  return (
    <div className={styles.buttons}>
      {WEGE[schritt.id].map((weg, index) => (
        <Knopf
          key={weg}
          {...(istJetzt && index === 0 && { appearance: 'primary' })}
          onClick={() => gehe(weg)}
        >
          {weg === 'blatt' ? ERSTE_TEXT.zeigen : WEG_TEXT[weg]}
        </Knopf>
      ))}
    </div>
  );
}
