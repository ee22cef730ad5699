/** The partners of the house as a choice. */
import { Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Feld } from '../../../bausteine/Feld';
import type { Partner } from '../listenDesHauses';
import { PARTNERART_LABEL } from '../regeln/vokabular';
import { VERWEISUNGSFELD } from '../texte/verweisungsansicht';

interface Props {
  readonly partner: readonly Partner[];
  readonly wert: string;
  readonly fehler: string | undefined;
  readonly onWert: (id: string) => void;
}

export function Partnerwahl({ partner, wert, fehler, onWert }: Props): ReactNode {
  return (
    <Feld label={VERWEISUNGSFELD.partner} fehler={fehler ?? null}>
      <Select value={wert} onChange={(_, { value }) => onWert(value)}>
        <option value="">{VERWEISUNGSFELD.waehlen}</option>
        {partner.map(({ id, name, art }) => (
          <option key={id} value={id}>{`${name} (${PARTNERART_LABEL[art]})`}</option>
        ))}
      </Select>
    </Feld>
  );
}
