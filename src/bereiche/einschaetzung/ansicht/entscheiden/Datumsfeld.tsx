/** A date for one cell, typed as dd.mm.yyyy; what is no date is refused with a sentence and not written. */
import { Input } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { DATUM_ABGELEHNT } from '../../texte/entscheiden';
import { zellwertVon } from '../../../../bausteine/datumseingabe';
import { eingabeProps, useEntwurf } from '../../../../bausteine/entwurf';
import { Feld } from '../../../../bausteine/Feld';
import type { FeldProps } from './felder';

export function Datumsfeld({ felder, feld, label, hinweis }: FeldProps): ReactNode {
  const entwurf = useEntwurf({
    schluessel: feld,
    gespeichert: felder.text(feld),
    ablegen: (text) => {
      // A day of birth may lie in the last century: nobody should have to guess.
      const wert = zellwertVon(text, feld === 'geburtsdatum' ? {} : { jahrhundert: '20' });
      if (wert !== null) felder.setze(feld, wert);
      return wert !== null;
    },
  });
  return (
    <Feld
      label={label}
      hinweis={hinweis}
      fehler={entwurf.abgelehnt ? DATUM_ABGELEHNT : felder.feldfehler(feld)}
    >
      <Input autoComplete="off" {...eingabeProps(entwurf)} />
    </Feld>
  );
}
