/** A list of usual texts for one cell, and a field for own words where none of them fits. */
import { Select } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { KEINE_ANGABE } from '../../texte/entscheiden';
import { EIGENE_WORTE } from '../../../../bausteine/texte/pane';
import { Feld } from '../../../../bausteine/Feld';
import type { FeldProps } from './felder';
import { Textfeld } from './Textfeld';

interface Props extends FeldProps {
  readonly liste: readonly string[];
  /** Label of the field for own words. */
  readonly worteLabel: string;
  /** Why something has to stand here, as long as nothing does. */
  readonly fehlt?: string | null;
}

export function ListeOderWorte({
  liste,
  worteLabel,
  fehlt = null,
  felder,
  feld,
  label,
  hinweis,
}: Props): ReactNode {
  const text = felder.text(feld);
  const [eigene, setEigene] = useState(false);
  const inWorten = eigene || (text !== '' && !liste.includes(text));
  const waehle = (wert: string): void => {
    setEigene(wert === EIGENE_WORTE);
    if (wert !== EIGENE_WORTE) felder.setze(feld, wert);
  };
  return (
    <>
      <Feld label={label} hinweis={hinweis} fehler={felder.feldfehler(feld)} fehlt={inWorten ? null : fehlt}>
        <Select value={inWorten ? EIGENE_WORTE : text} onChange={(_, data) => waehle(data.value)}>
          <option value="">{KEINE_ANGABE}</option>
          {liste.map((each) => (
            <option key={each}>{each}</option>
          ))}
          <option>{EIGENE_WORTE}</option>
        </Select>
      </Feld>
      {inWorten && <Textfeld felder={felder} feld={feld} label={worteLabel} fehlt={fehlt} />}
    </>
  );
}
