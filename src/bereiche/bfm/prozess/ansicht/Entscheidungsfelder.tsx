/** The fields of a decision: on what ground, why, subject, days. Holds nothing. */
import { Input, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Schrittlage } from '../fach/schrittpruefung';
import { MIT_KRITERIUM } from '../fach/statuskette';
import { begruendungHinweis } from '../texte/einschaetzung';
import { FM, terminHinweis } from '../texte/fallmanagement';
import { Feld } from '../../../../bausteine/Feld';
import { Betrefffeld } from './Betrefffeld';
import { Einschaetzungsfeld } from './Einschaetzungsfeld';
import type { Entscheidungsstand, Entwurf } from './entscheidungsangaben';
import type { Maengel } from './entscheidungsmaengel';
import { Kriteriumsfeld } from './Kriteriumsfeld';

interface Props {
  readonly stand: Entscheidungsstand;
  readonly maengel: Maengel;
  readonly lage: Schrittlage;
  readonly onAendere: (teil: Partial<Entwurf>) => void;
}

export function Entscheidungsfelder({ stand, maengel: { felder }, lage, onAendere }: Props): ReactNode {
  return (
    <>
      {stand.wahl.schritte.some((schritt) => MIT_KRITERIUM.includes(schritt)) && (
        <Kriteriumsfeld {...{ stand, felder, lage, onAendere }} />
      )}
      <Einschaetzungsfeld {...{ stand, felder, lage, onAendere }} />
      <Feld
        label={FM.begruendung}
        hinweis={begruendungHinweis(stand.anlass)}
        fehler={felder.begruendung ?? null}
      >
        <Textarea
          resize="vertical"
          value={stand.begruendung}
          onChange={(_, { value }) => onAendere({ begruendung: value })}
        />
      </Feld>
      <Betrefffeld
        key={stand.wahl.schritte.join()}
        stand={stand}
        fehler={felder.betreff ?? null}
        onAendere={(betreff) => onAendere({ betreff })}
      />
      <Tagesfelder {...{ stand, lage, onAendere }} felder={felder} />
    </>
  );
}

interface TagesfelderProps extends Omit<Props, 'maengel'> {
  readonly felder: Maengel['felder'];
}

function Tagesfelder({ stand, lage, felder, onAendere }: TagesfelderProps): ReactNode {
  const { datum, naechsterTermin, spaetestens } = stand;
  const { land } = lage.hausregeln;
  return (
    <>
      <Feld
        label={FM.datum}
        hinweis={terminHinweis(datum.tag ?? null, null, land)}
        fehler={felder.datum ?? null}
      >
        <Input
          autoComplete="off"
          value={datum.text}
          onChange={(_, { value }) => onAendere({ datum: value })}
        />
      </Feld>
      {naechsterTermin !== null && (
        <Feld
          label={FM.naechsterTermin}
          hinweis={terminHinweis(naechsterTermin.tag ?? null, spaetestens, land)}
          fehler={felder.naechsterTermin ?? null}
        >
          <Input
            autoComplete="off"
            value={naechsterTermin.text}
            onChange={(_, { value }) => onAendere({ naechsterTermin: value })}
          />
        </Feld>
      )}
    </>
  );
}
