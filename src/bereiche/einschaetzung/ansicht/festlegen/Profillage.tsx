/** The section „Profillage festlegen“. What is in it is loaded apart, since most cases need none of it. */
import type { ReactNode } from 'react';
import { Abschnitt } from '../../../../bausteine/Abschnitt';
import { Nachgeladen } from '../../../../bausteine/Nachgeladen';
import { ENTSCHEIDEN_TITEL } from '../../texte/entscheiden';
import type { Festlegenprops } from './Festlegen';
import { ladeFestlegen } from './ladeFestlegen';

export function Profillage(props: Festlegenprops): ReactNode {
  return (
    <Abschnitt titel={ENTSCHEIDEN_TITEL.profillage}>
      <Nachgeladen lade={ladeFestlegen}>{(Festlegen) => <Festlegen {...props} />}</Nachgeladen>
    </Abschnitt>
  );
}
