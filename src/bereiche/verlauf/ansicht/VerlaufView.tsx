/** The view of the history: the talk, what has changed, who takes over, and the completed Profilings. Arranges only. */
import { type ReactNode, useMemo } from 'react';
import { verlaufsblick } from '../vorhaben/verlaufsblick';
import { VERLAUF_MAPPE } from '../mappe';
import { VERLAUF } from '../texte/verlauf';
import { Fehlerliste } from '../../../bausteine/Fehlerliste';
import { type InhaltProps, MitTeilen } from '../../../bausteine/MitTeilen';
import type { ViewProps } from '../../../bausteine/viewProps';
import { Abschluss } from './Abschluss';
import { Bild } from './Bild';
import { Kettenbruch } from './Kettenbruch';
import { Profilingliste } from './Profilingliste';
import { Pruefliste } from './Pruefliste';
import { Vergleich } from './Vergleich';
import { Wechsel } from './Wechsel';

export function VerlaufView(props: ViewProps): ReactNode {
  return <MitTeilen {...props} bereich={VERLAUF_MAPPE} texte={VERLAUF} Inhalt={Gelesen} />;
}

function Gelesen({ zustand, ansicht, handlungen, inhalt }: InhaltProps): ReactNode {
  const { zeigen } = handlungen;
  const blick = useMemo(() => verlaufsblick({ ...ansicht, inhalt }), [ansicht, inhalt]);
  const weg = { blick, zustand, handlungen };
  return (
    <>
      {blick.fehler.length > 0 && <Fehlerliste fehler={blick.fehler} onSelect={(ort) => void zeigen(ort)} />}
      <Kettenbruch verlauf={blick.verlauf} onZeigen={zeigen} />
      <Pruefliste blick={blick} handlungen={handlungen} />
      <Vergleich blick={blick} mappe={ansicht.mappe} onZeigen={zeigen} />
      <Wechsel {...weg} ansicht={ansicht} />
      <Bild gueltig={blick.gueltig} />
      <Profilingliste verlauf={blick.verlauf} onZeigen={zeigen} />
      <Abschluss {...weg} />
    </>
  );
}
