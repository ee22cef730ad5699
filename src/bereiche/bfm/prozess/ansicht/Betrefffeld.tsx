/** The subject of a decision: one of the lines of the house, or own words. */
import { Input, Select } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { EIGENE_WORTE } from '../../../../bausteine/texte/pane';
import { FM } from '../texte/fallmanagement';
import { Feld } from '../../../../bausteine/Feld';
import type { Entscheidungsstand } from './entscheidungsangaben';

interface Props {
  readonly stand: Pick<Entscheidungsstand, 'betreff' | 'betreffe'>;
  readonly fehler: string | null;
  readonly onAendere: (betreff: string) => void;
}

export function Betrefffeld({ stand: { betreff, betreffe }, fehler, onAendere }: Props): ReactNode {
  const [eigene, setEigene] = useState(false);
  const inWorten = eigene || !betreffe.includes(betreff);
  const waehle = (wert: string): void => {
    setEigene(wert === EIGENE_WORTE);
    if (wert !== EIGENE_WORTE) onAendere(wert);
  };
  return (
    <>
      <Feld label={FM.betreff} hinweis={FM.betreffHinweis} fehler={inWorten ? null : fehler}>
        <Select value={inWorten ? EIGENE_WORTE : betreff} onChange={(_, { value }) => waehle(value)}>
          {betreffe.map((each) => (
            <option key={each}>{each}</option>
          ))}
          <option>{EIGENE_WORTE}</option>
        </Select>
      </Feld>
      {inWorten && (
        <Feld label={FM.betreffWorte} fehler={fehler}>
          <Input autoComplete="off" value={betreff} onChange={(_, { value }) => onAendere(value)} />
        </Feld>
      )}
    </>
  );
}
