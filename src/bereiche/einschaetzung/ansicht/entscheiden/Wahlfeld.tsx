/** One of a closed list for one cell; the empty choice empties the cell. */
import { Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { angebotene, type Auswahlliste } from '../../../../listen/auswahl';
import { KEINE_ANGABE, UNGUELTIGER_EINTRAG } from '../../texte/entscheiden';
import { Feld } from '../../../../bausteine/Feld';
import { type FeldProps, UNGUELTIG } from './felder';

interface Props extends FeldProps {
  readonly auswahl: Auswahlliste<unknown>;
  /** Label of the empty choice. */
  readonly leer?: string;
}

export function Wahlfeld({ felder, feld, label, hinweis, auswahl, leer = KEINE_ANGABE }: Props): ReactNode {
  const wert = felder.wahl(feld, auswahl);
  return (
    <Feld label={label} hinweis={hinweis} fehler={felder.feldfehler(feld)}>
      <Select value={wert} onChange={(_, data) => felder.setze(feld, data.value)}>
        <option value="">{leer}</option>
        {angebotene(auswahl).map((eintrag) => (
          <option key={eintrag}>{eintrag}</option>
        ))}
        {wert === UNGUELTIG && (
          <option value={UNGUELTIG} disabled>
            {UNGUELTIGER_EINTRAG}
          </option>
        )}
      </Select>
    </Feld>
  );
}
