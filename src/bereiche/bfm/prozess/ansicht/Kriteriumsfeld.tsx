/** On what ground somebody comes into the bFM, and of a local criterion which one, where the house has a list. Holds nothing. */
import { Radio, RadioGroup, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Feld } from '../../../../bausteine/Feld';
import {
  ZUGANGSKRITERIEN,
  ZUGANGSKRITERIUM_LABEL,
  type Zugangskriterium,
} from '../../../../rules/fallmanagement';
import type { Schrittlage } from '../fach/schrittpruefung';
import { FM } from '../texte/fallmanagement';
import type { Entscheidungsstand, Entwurf } from './entscheidungsangaben';
import type { Maengel } from './entscheidungsmaengel';

interface Props {
  readonly stand: Entscheidungsstand;
  readonly felder: Maengel['felder'];
  readonly lage: Schrittlage;
  readonly onAendere: (teil: Partial<Entwurf>) => void;
}

export function Kriteriumsfeld({ stand, felder, lage, onAendere }: Props): ReactNode {
  const namen = auswahlVon(stand.lokal, lage.lokaleKriterien);
  return (
    <>
      <Feld label={FM.kriterium} fehler={felder.kriterium ?? null}>
        <RadioGroup
          value={stand.kriterium ?? ''}
          onChange={(_, { value }) => onAendere({ kriterium: value as Zugangskriterium })}
        >
          {ZUGANGSKRITERIEN.map((kriterium) => (
            <Radio key={kriterium} value={kriterium} label={ZUGANGSKRITERIUM_LABEL[kriterium]} />
          ))}
        </RadioGroup>
      </Feld>
      {stand.kriterium === 'lokal' && namen.length > 0 && (
        <Feld label={FM.lokal} fehler={felder.lokal ?? null}>
          <Select value={stand.lokal} onChange={(_, { value }) => onAendere({ lokal: value })}>
            <option value="">{FM.lokalWaehlen}</option>
            {namen.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </Select>
        </Feld>
      )}
    </>
  );
}

/** Those of the house, and the one of the Vormerkung that the house does not offer any more. */
function auswahlVon(lokal: string, kriterien: readonly string[]): readonly string[] {
  return lokal === '' || kriterien.includes(lokal) ? kriterien : [lokal, ...kriterien];
}
