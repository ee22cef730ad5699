/** The view of the plan: the goal, offers, steps, its review, what is missing, and the documents. Arranges only. */
import { type ReactNode, useMemo, useRef } from 'react';
import type { GeleseneMappe } from '../../../mappe/fallmappe';
import { RECHT_MAPPE } from '../../recht';
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
import { Inhalte } from './Inhalte';
import { Dokumente, Vollstaendigkeit } from './Pruefung';
import { LEERER_SCHRITT } from './schrittangaben';
import { NeuerSchritt, Schritte } from './Schritte';
import { Ueberpruefung } from './Ueberpruefung';
import { Ziel } from './Ziel';

export function PlanView(props: ViewProps): ReactNode {
  return (
    <MitTeilen {...props} bereich={PLAN_MAPPE} weitere={RECHT_MAPPE.teile} texte={PLAN} Inhalt={Gelesen} />
  );
}

function Gelesen({ sicht, inhalt }: InhaltProps): ReactNode {
  const blick = useMemo(() => planblick({ ...sicht, inhalt }), [sicht, inhalt]);
  if (!blick.ok) return <Fehlerliste fehler={blick.fehler} />;
  return <Planinhalt sicht={sicht} blick={blick.wert} />;
}

interface PlaninhaltProps extends Pick<InhaltProps, 'sicht'> {
  readonly blick: Planblick;
}

function Planinhalt({ sicht, blick }: PlaninhaltProps): ReactNode {
  const schritte = useRef<HTMLHeadingElement>(null);
  const neuerSchritt = useRef<HTMLHeadingElement>(null);
  const formular = useFormular({
    name: 'schritt',
    leer: LEERER_SCHRITT,
    onGetan: () => schritte.current?.focus(),
  });
  const uebernimm = (angebot: Angebot): void => {
    const was = formular.werte.was === '' ? angebot.name : formular.werte.was;
    const leistung16a = typeof angebot.leistung16a === 'string' ? angebot.leistung16a : '';
    const freiwillig = istFreiwillig(angebot) === true;
    formular.aendere({ was, angebot: angebot.name, freiwillig, leistung16a });
    neuerSchritt.current?.focus();
  };
  return (
    <>
      <Ziel blick={blick} staerken={staerkenIn(sicht.mappe)} />
      <Schritte blick={blick} stichtag={sicht.fall.stichtag} heading={schritte} />
      <Angebote blick={blick} onAlsSchritt={uebernimm} />
      <NeuerSchritt blick={blick} formular={formular} heading={neuerSchritt} />
      <Inhalte inhalte={blick.plan.inhalte} onGetan={() => schritte.current?.focus()} />
      <Ueberpruefung offen={blick.offen} onGetan={() => schritte.current?.focus()} />
      <Vollstaendigkeit blick={blick} />
      <Dokumente blick={blick} />
      <FruehereZiele ziele={blick.vergangene} />
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
