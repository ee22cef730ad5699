/** What the Fallmanagement judges at an Übernahme, and at the end by Integration: asked, never there beforehand. Holds nothing. */
import { Checkbox, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Feld } from '../../../../bausteine/Feld';
import { neinSeit } from '../fach/einschaetzung';
import type { Schrittlage } from '../fach/schrittpruefung';
import { bisherigesNein, EINSCHAETZUNG } from '../texte/einschaetzung';
import type { Entscheidungsstand, Entwurf } from './entscheidungsangaben';
import type { Maengel } from './entscheidungsmaengel';

interface Props {
  readonly stand: Entscheidungsstand;
  readonly felder: Maengel['felder'];
  readonly lage: Pick<Schrittlage, 'kette' | 'einschaetzung'>;
  readonly onAendere: (teil: Partial<Entwurf>) => void;
}

export function Einschaetzungsfeld({ stand, felder, lage, onAendere }: Props): ReactNode {
  const { schritte, grund } = stand.wahl;
  if (schritte.includes('uebernehmen'))
    return (
      <Feld label={EINSCHAETZUNG.frage} hinweis={bisher(lage)} fehler={felder.fuehrtZuFortschritten ?? null}>
        <Checkbox
          label={EINSCHAETZUNG.antwort}
          checked={stand.fuehrtZuFortschritten}
          onChange={(_, { checked }) => onAendere({ fuehrtZuFortschritten: checked === true })}
        />
      </Feld>
    );
  return grund === 'integration' ? <Integriert {...{ stand, felder, onAendere }} /> : null;
}

function bisher({ kette, einschaetzung }: Props['lage']): string | undefined {
  if (einschaetzung.fmEinschaetzung !== 'nein') return undefined;
  return `${EINSCHAETZUNG.bisher}: ${bisherigesNein(einschaetzung, neinSeit(einschaetzung, kette))}`;
}

function Integriert({ stand, felder, onAendere }: Omit<Props, 'lage'>): ReactNode {
  return (
    <Feld label={EINSCHAETZUNG.integriert} fehler={felder.integriert ?? null}>
      <RadioGroup
        value={stand.integriert === null ? '' : String(stand.integriert)}
        onChange={(_, { value }) => onAendere({ integriert: value === 'true' })}
      >
        <Radio value="true" label={EINSCHAETZUNG.integriertJa} />
        <Radio value="false" label={EINSCHAETZUNG.integriertNein} />
      </RadioGroup>
    </Feld>
  );
}
