/** All decisions of people at once, as they stand in the view of the result where nothing is folded. */
import type { ReactNode } from 'react';
import type { ViewProps } from '../../../../../src/bausteine/viewProps';
import { Entscheidungsinhalt } from '../../../../../src/bereiche/einschaetzung/ansicht/entscheiden/Entscheidungsinhalt';
import { Profillagenteil } from '../../../../../src/bereiche/einschaetzung/ansicht/ergebnis/Profillagenteil';

export function AlleEntscheidungen(props: ViewProps): ReactNode {
  return (
    <>
      <Entscheidungsinhalt {...props} />
      <Profillagenteil {...props} />
    </>
  );
}
