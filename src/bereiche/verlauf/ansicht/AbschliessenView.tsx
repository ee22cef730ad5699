/** The view of the end of a talk: what has changed, what is to be confirmed, and the one button that keeps all of it. Arranges only. */
import { type ReactNode, type RefObject, useEffect, useMemo, useRef } from 'react';
import { Fehlerliste } from '../../../bausteine/Fehlerliste';
import { type InhaltProps, MitTeilen } from '../../../bausteine/MitTeilen';
import { useSprung } from '../../../bausteine/sprung';
import type { ViewProps } from '../../../bausteine/viewProps';
import { istBestaetigt } from '../../../fall/pruefung';
import { angabeLabel } from '../../../fall/texte/felder';
import { Bestaetigung } from '../../einschaetzung';
import { fruehereEntscheidungen, letztesVor } from '../fach/seitDemLetzten';
import { VERLAUF_MAPPE } from '../mappe';
import { VERLAUF } from '../texte/verlauf';
import { verlaufsblick } from '../vorhaben/verlaufsblick';
import { Abschluss } from './Abschluss';
import { useAntworten } from './antworten';
import { Geaendertes } from './Geaendertes';
import { GiltWeiter } from './GiltWeiter';
import { Pruefliste } from './Pruefliste';
import { BESTAETIGUNGSSTELLE } from './stellen';
import { Wechsel } from './Wechsel';

export function AbschliessenView(props: ViewProps): ReactNode {
  return <MitTeilen {...props} bereich={VERLAUF_MAPPE} texte={VERLAUF} Inhalt={Gelesen} />;
}

function Gelesen({ sicht, inhalt }: InhaltProps): ReactNode {
  const blick = useMemo(() => verlaufsblick({ ...sicht, inhalt }), [sicht, inhalt]);
  const bestaetigung = useBestaetigungsstelle();
  const { fall, ergebnis } = sicht;
  const letztes = letztesVor(blick.jetzt.datum, blick.gueltig);
  const { geltung, antworte } = useAntworten(letztes?.nr ?? 0);
  const fragen = fruehereEntscheidungen(fall, letztes).flatMap((each) => {
    const stand = geltung(each);
    return stand === null ? [] : [{ ...each, label: angabeLabel(each.id, fall.festlegung), geltung: stand }];
  });
  const { geprueft } = ergebnis.steuerung.kennung;
  return (
    <>
      {blick.fehler.length > 0 && <Fehlerliste fehler={blick.fehler} />}
      <Geaendertes letztes={letztes} jetzt={blick.jetzt} sicht={sicht} />
      <Bestaetigung sicht={sicht} heading={bestaetigung} />
      <GiltWeiter entscheidungen={fragen} onAntwort={antworte} />
      <Pruefliste blick={blick} wer={fall.fachkraft.trim()} />
      <Abschluss
        blick={blick}
        unbestaetigt={geprueft !== null && !istBestaetigt(fall, geprueft) ? bestaetigung : null}
        unbeantwortet={fragen.filter((each) => each.geltung !== 'gilt').map(({ label }) => label)}
      />
      {/* What has changed stands above; whom one speaks with about it, one meets after the talk. */}
      <Wechsel blick={blick} sicht={sicht} />
    </>
  );
}

/** The confirmation; a jump to it that is new here takes the focus there, where it is asked for at all. */
function useBestaetigungsstelle(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const { ziel, angekommen } = useSprung();
  useEffect(() => {
    if (ziel?.reiter !== 'abschliessen') return;
    if (ziel.stelle === BESTAETIGUNGSSTELLE) heading.current?.focus();
    angekommen();
  }, [ziel]);
  return heading;
}
