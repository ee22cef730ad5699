/** The view of the history: the completed Profilings, what became of the ratings, and what is wrong with the chain. Arranges only. */
import { type ReactNode, useMemo } from 'react';
import { verlaufsblick } from '../vorhaben/verlaufsblick';
import { VERLAUF_MAPPE } from '../mappe';
import { VERLAUF } from '../texte/verlauf';
import { Fehlerliste } from '../../../bausteine/Fehlerliste';
import { type InhaltProps, MitTeilen } from '../../../bausteine/MitTeilen';
import type { ViewProps } from '../../../bausteine/viewProps';
import { Bild } from './Bild';
import { haussaetzeIn } from './haussaetze';
import { Kettenbruch } from './Kettenbruch';
import { Profilingliste } from './Profilingliste';
import { Vergleich } from './Vergleich';

export function VerlaufView(props: ViewProps): ReactNode {
  return <MitTeilen {...props} bereich={VERLAUF_MAPPE} texte={VERLAUF} Inhalt={Gelesen} />;
}

function Gelesen({ sicht, inhalt }: InhaltProps): ReactNode {
  const blick = useMemo(() => verlaufsblick({ ...sicht, inhalt }), [sicht, inhalt]);
  const { regelsatz } = sicht.fall;
  return (
    <>
      {blick.fehler.length > 0 && <Fehlerliste fehler={blick.fehler} />}
      <Kettenbruch verlauf={blick.verlauf} />
      <Bild gueltig={blick.gueltig} saetze={haussaetzeIn(sicht)} regelsatz={regelsatz} />
      <Profilingliste verlauf={blick.verlauf} regelwerk={regelsatz.version} />
      <Vergleich blick={blick} sicht={sicht} />
    </>
  );
}
