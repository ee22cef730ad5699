/** What kept rows from being written, and where something wrong may stand. */
import type { ReactNode } from 'react';
import { ablehnungText } from '../../../fall/texte/ablehnung';
import { BERICHT } from '../texte/pane';
import type { Listenbericht } from '../vorhaben/listenzustand';
import { Ortsverweise } from './Ortsverweise';

export function Stoerung({ stoerung }: Pick<Listenbericht, 'stoerung'>): ReactNode {
  if (stoerung === null) return null;
  const { ablehnung, istUngewiss, orte } = stoerung;
  return (
    <div role="alert">
      <p>{ablehnungText(ablehnung.grund, ablehnung.code)}</p>
      {istUngewiss && <p>{BERICHT.ungewiss}</p>}
      {!istUngewiss && orte.length > 0 && (
        <>
          <p>{BERICHT.halb}</p>
          <Ortsverweise orte={orte} />
        </>
      )}
    </div>
  );
}
