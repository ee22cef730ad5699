/** The view of the plan: the goal, offers, steps, its review, what is missing, and the documents. Arranges only. */
import { type ReactNode, useMemo, useRef } from 'react';
import type { GeleseneMappe } from '../../../mappe/fallmappe';
import { PLAN_MAPPE } from '../mappe';
import { type Planblick, planblick } from '../vorhaben/planblick';
import { istFreiwillig } from '../fach/paragraph16a';
import type { Angebot } from '../listen';
import { PLAN } from '../texte/planansicht';
import { Fehlerliste } from '../../../bausteine/Fehlerliste';
import { type InhaltProps, MitTeilen } from '../../../bausteine/MitTeilen';
import { useFormular } from '../../../bausteine/formular';
import type { ViewProps } from '../../../bausteine/viewProps';
import { Angebote } from './Angebote';
import { FruehereZiele } from './FruehereZiele';
import { Dokumente, Vollstaendigkeit } from './Pruefung';
import { LEERER_SCHRITT } from './schrittangaben';
import { NeuerSchritt, Schritte } from './Schritte';
import { Ueberpruefung } from './Ueberpruefung';
import { Ziel } from './Ziel';

export function PlanView(props: ViewProps): ReactNode {
  return <MitTeilen {...props} bereich={PLAN_MAPPE} texte={PLAN} Inhalt={Gelesen} />;
}

function Gelesen(props: InhaltProps): ReactNode {
  const { ansicht, inhalt, handlungen } = props;
  const blick = useMemo(() => planblick({ ...ansicht, inhalt }), [ansicht, inhalt]);
  if (!blick.ok) return <Fehlerliste fehler={blick.fehler} onSelect={(ort) => void handlungen.zeigen(ort)} />;
  return <Planinhalt {...props} blick={blick.wert} />;
}

function Planinhalt(props: InhaltProps & { readonly blick: Planblick }): ReactNode {
  const { zustand, ansicht, handlungen, blick } = props;
  const schritte = useRef<HTMLHeadingElement>(null);
  const neuerSchritt = useRef<HTMLHeadingElement>(null);
  const formular = useFormular({
    zustand,
    handlungen,
    name: 'schritt',
    leer: LEERER_SCHRITT,
    onGetan: () => schritte.current?.focus(),
  });
  const uebernimm = (angebot: Angebot): void => {
    const was = formular.werte.was === '' ? angebot.name : formular.werte.was;
    formular.aendere({ was, angebot: angebot.name, freiwillig: istFreiwillig(angebot) === true });
    neuerSchritt.current?.focus();
  };
  const zeigen = (ort: Parameters<typeof handlungen.zeigen>[0]): void => void handlungen.zeigen(ort);
  const weg = { blick, zustand, handlungen, laeuft: zustand.vorgang === 'aendern' };
  return (
    <>
      <Ziel {...weg} staerken={staerkenIn(ansicht.mappe)} />
      <Schritte {...weg} stichtag={ansicht.fall.stichtag} heading={schritte} />
      <Angebote {...weg} onAlsSchritt={uebernimm} />
      <NeuerSchritt blick={blick} formular={formular} heading={neuerSchritt} />
      <Ueberpruefung {...weg} offen={blick.offen} onGetan={() => schritte.current?.focus()} />
      <Vollstaendigkeit blick={blick} onZeigen={zeigen} />
      <Dokumente {...weg} />
      <FruehereZiele ziele={blick.vergangene} onZeigen={zeigen} />
    </>
  );
}

/** What was noted as a strength beside the ratings. */
function staerkenIn({ belege }: GeleseneMappe): string[] {
  const zellen = [...Object.values(belege.bedarfe), ...Object.values(belege.ressourcenbereiche)];
  return zellen.flatMap(({ staerke: { value } }) =>
    value.art === 'text' && value.wert.trim() !== '' ? [value.wert.trim()] : [],
  );
}
