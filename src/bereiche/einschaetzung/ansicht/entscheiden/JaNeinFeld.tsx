/** Yes, no or open for one cell, all three in sight. */
import { Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { JA_NEIN } from '../../../../listen/readFelder';
import { Feld } from '../../../../bausteine/Feld';
import type { FeldProps } from './felder';

interface Props extends FeldProps {
  /** Label of the open choice. */
  readonly offen: string;
}

export function JaNeinFeld({ felder, feld, label, hinweis, offen }: Props): ReactNode {
  return (
    <Feld label={label} hinweis={hinweis} fehler={felder.feldfehler(feld)}>
      <RadioGroup
        layout="horizontal"
        style={{ flexWrap: 'wrap' }}
        value={felder.wahl(feld, JA_NEIN)}
        onChange={(_, data) => felder.setze(feld, data.value)}
      >
        {['ja', 'nein'].map((wert) => (
          <Radio key={wert} value={wert} label={wert} />
        ))}
        <Radio value="" label={offen} />
      </RadioGroup>
    </Feld>
  );
}
