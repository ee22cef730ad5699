/** The fields for somebody who is to read the FM-Vermerke. Holds nothing. */
import { Input } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { EINRICHTEN } from '../texte/vermerkschutz';
import { Feld } from '../../../../bausteine/Feld';
import type { Personeneingabe, Personenmaengel } from './einrichtung';
import type { Pruefer } from './MitPruefer';
import { NeuesPasswort } from './NeuesPasswort';

interface Props {
  readonly person: Personeneingabe;
  readonly maengel: Personenmaengel | undefined;
  readonly pruefer: Pruefer;
  readonly onAendere: (teil: Partial<Personeneingabe>) => void;
  readonly onEnter?: () => void;
}

export function Personenfelder({ person, maengel, pruefer, onAendere, onEnter }: Props): ReactNode {
  return (
    <>
      <Feld label={EINRICHTEN.name} fehler={maengel?.name ?? null}>
        <Input
          autoComplete="off"
          value={person.name}
          onChange={(_, { value }) => onAendere({ name: value })}
        />
      </Feld>
      <NeuesPasswort
        eingabe={person.passwort}
        maengel={maengel?.passwort ?? {}}
        pruefer={pruefer}
        onAendere={(passwort) => onAendere({ passwort })}
        {...(onEnter !== undefined && { onEnter })}
      />
    </>
  );
}
