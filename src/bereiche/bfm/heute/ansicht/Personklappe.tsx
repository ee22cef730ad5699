/** The Stammdaten, folded away until they are wanted or a jump leads to one of them. */
import { type ReactNode, useEffect, useState } from 'react';
import { Klappe } from '../../../../bausteine/Klappe';
import { Nachgeladen } from '../../../../bausteine/Nachgeladen';
import { useSprung } from '../../../../bausteine/sprung';
import type { ViewProps } from '../../../../bausteine/viewProps';
import { ladePerson } from '../../../einschaetzung';
import { istHier } from '../fach/stellen';
import { HEUTE } from '../texte/heute';

interface Props extends ViewProps {
  /** Told when the form comes and goes; always the same function. */
  readonly onOffen: (offen: boolean) => void;
}

export function Personklappe({ sicht, onOffen }: Props): ReactNode {
  const { ziel, angekommen } = useSprung();
  const [gerufen, setGerufen] = useState<{ readonly mal: number; readonly feld: string | undefined }>({
    mal: 0,
    feld: undefined,
  });
  useEffect(() => {
    if (!istHier(ziel, 'person')) return;
    setGerufen(({ mal }) => ({ mal: mal + 1, feld: ziel.auswahl }));
    angekommen();
  }, [ziel]);
  // A new fold for each jump: it is open, and leads to its field.
  return (
    <Klappe key={gerufen.mal} titel={HEUTE.person} anfangsOffen={gerufen.mal > 0}>
      <Offen onOffen={onOffen}>
        <Nachgeladen lade={ladePerson}>
          {(Person) => <Person sicht={sicht} feld={gerufen.feld} />}
        </Nachgeladen>
      </Offen>
    </Klappe>
  );
}

function Offen({ onOffen, children }: Pick<Props, 'onOffen'> & { readonly children: ReactNode }): ReactNode {
  useEffect(() => {
    onOffen(true);
    return () => onOffen(false);
  }, [onOffen]);
  return children;
}
