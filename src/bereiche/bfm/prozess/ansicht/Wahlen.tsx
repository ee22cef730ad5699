/** The decisions that can be taken now, and the reasons of the chosen one. Holds nothing. */
import { Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { FM } from '../texte/fallmanagement';
import { Feld } from '../../../../bausteine/Feld';
import {
  ersteWahlen,
  istGleicherSchritt,
  mitGruenden,
  type Wahl,
  type Wahlgruppe,
} from './entscheidungswahlen';

interface Props {
  readonly gruppen: readonly Wahlgruppe[];
  /** Undefined where nothing is chosen yet. */
  readonly gewaehlt: Wahl | undefined;
  readonly onWahl: (id: string) => void;
}

/** What is decided. */
export function Schrittwahl({ gruppen, gewaehlt, onWahl }: Props): ReactNode {
  const wahlen = ersteWahlen(gruppen);
  const schritt = wahlen.find((each) => gewaehlt !== undefined && istGleicherSchritt(each, gewaehlt));
  return <Auswahl label={FM.wahl} gewaehlt={schritt} fehler={null} {...{ wahlen, onWahl }} />;
}

interface GrundProps extends Props {
  readonly gewaehlt: Wahl;
  readonly fehler: string | null;
}

/** For what reason; nothing where the decision needs none. */
export function Grundwahl({ gruppen, ...rest }: GrundProps): ReactNode {
  const wahlen = mitGruenden(gruppen, rest.gewaehlt);
  return wahlen.length === 0 ? null : <Auswahl label={FM.grund} wahlen={wahlen} {...rest} />;
}

interface AuswahlProps extends Omit<Props, 'gruppen'> {
  readonly fehler: string | null;
  readonly label: string;
  readonly wahlen: readonly Wahl[];
}

function Auswahl({ label, wahlen, gewaehlt, fehler, onWahl }: AuswahlProps): ReactNode {
  return (
    <Feld label={label} fehler={fehler}>
      <RadioGroup value={gewaehlt?.id ?? ''} onChange={(_, { value }) => onWahl(value)}>
        {wahlen.map(({ id, label: wort }) => (
          <Radio key={id} value={id} label={wort} />
        ))}
      </RadioGroup>
    </Feld>
  );
}
