/** Whether names are spoken. */
import { Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Feld } from '../../../bausteine/Feld';
import { KONFERENZ, KONFERENZFELD } from '../texte/fallkonferenz';
import type { Felderprops } from './felderprops';

/** With names unless the person chooses otherwise; where a place has no ground, the form is kept back until this or that is chosen. */
export function Sprechweise({ texte, maengel, onAendere }: Felderprops): ReactNode {
  return (
    <Feld label={KONFERENZFELD.ohneNamen} fehler={maengel.ohneNamen ?? null}>
      <RadioGroup
        layout="horizontal"
        style={{ flexWrap: 'wrap' }}
        value={texte.ohneNamen ? 'ohne' : 'mit'}
        aria-invalid={maengel.ohneNamen !== undefined}
        onChange={(_, { value }) => onAendere({ ohneNamen: value === 'ohne' })}
      >
        <Radio value="mit" label={KONFERENZ.mitNamen} />
        <Radio value="ohne" label={KONFERENZ.ohneNamen} />
      </RadioGroup>
    </Feld>
  );
}
