/** Free text for one cell, in one line or several. Enter and leaving the field hand it over, Escape takes it back. */
import { Input, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { eingabeProps, useEntwurf } from '../../../../bausteine/entwurf';
import { Feld } from '../../../../bausteine/Feld';
import type { FeldProps } from './felder';

interface Props extends FeldProps {
  readonly mehrzeilig?: boolean;
  /** Why something has to stand here, as long as nothing does. */
  readonly fehlt?: string | null;
}

export function Textfeld({
  felder,
  feld,
  label,
  hinweis,
  mehrzeilig = false,
  fehlt = null,
}: Props): ReactNode {
  const entwurf = useEntwurf({
    schluessel: feld,
    gespeichert: felder.text(feld),
    ablegen: (text) => {
      felder.setze(feld, text);
      return true;
    },
  });
  const props = eingabeProps(entwurf, mehrzeilig);
  return (
    <Feld label={label} hinweis={hinweis} fehler={felder.feldfehler(feld)} fehlt={fehlt}>
      {mehrzeilig ? <Textarea resize="vertical" {...props} /> : <Input {...props} />}
    </Feld>
  );
}
