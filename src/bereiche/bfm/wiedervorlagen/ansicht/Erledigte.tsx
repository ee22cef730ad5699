/** What is done or has lost its ground, folded away. */
import type { ReactNode } from 'react';
import { Klappe } from '../../../../bausteine/Klappe';
import { Nachgeladen } from '../../../../bausteine/Nachgeladen';
import { mitAnzahl } from '../../../../bausteine/texte/pane';
import { WIEDERVORLAGEN } from '../texte/wiedervorlagen';
import type { ErledigtenlisteProps } from './Erledigtenliste';
import { ladeErledigtenliste } from './aufgeklapptes';

export function Erledigte(props: ErledigtenlisteProps): ReactNode {
  const { erledigt } = props;
  if (erledigt.length === 0) return null;
  return (
    <Klappe titel={mitAnzahl(WIEDERVORLAGEN.fruehere, erledigt.length)}>
      <Nachgeladen lade={ladeErledigtenliste}>{(Liste) => <Liste {...props} />}</Nachgeladen>
    </Klappe>
  );
}
