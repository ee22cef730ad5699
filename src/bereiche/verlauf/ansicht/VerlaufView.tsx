/** The view of the history: the completed Profilings, what became of the ratings, and what is wrong with the chain. Arranges only. */
import { type ReactNode, useMemo } from 'react';
import { verlaufsblick } from '../vorhaben/verlaufsblick';
import { VERLAUF_MAPPE } from '../mappe';
import { VERLAUF } from '../texte/verlauf';
import { Fehlerliste } from '../../../bausteine/Fehlerliste';
import { type InhaltProps, MitTeilen } from '../../../bausteine/MitTeilen';
import type { ViewProps } from '../../../bausteine/viewProps';
import { Bild } from './Bild';
import { Kettenbruch } from './Kettenbruch';
import { Profilingliste } from './Profilingliste';
import { Vergleich } from './Vergleich';

export function VerlaufView(props: ViewProps): ReactNode {
  return <MitTeilen {...props} bereich={VERLAUF_MAPPE} texte={VERLAUF} Inhalt={Gelesen} />;
}

function Gelesen({ sicht, inhalt }: InhaltProps): ReactNode {
  const blick = useMemo(() => verlaufsblick({ ...sicht, inhalt }), [sicht, inhalt]);
  return (
    <>
      {blick.fehler.length > 0 && <Fehlerliste fehler={blick.fehler} />}
      <Kettenbruch verlauf={blick.verlauf} />
      <Bild gueltig={blick.gueltig} schwellen={sicht.fall.regelsatz.schwellen} />
      <Profilingliste verlauf={blick.verlauf} />
      <Vergleich blick={blick} mappe={sicht.mappe} schwellen={sicht.fall.regelsatz.schwellen} />
    </>
  );
}
