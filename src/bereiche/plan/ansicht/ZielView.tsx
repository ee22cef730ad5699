/** The step „Ziel“: the open goal and a way to change it, or the form to agree one; goals of before folded. */
import { type ReactNode, useRef, useState } from 'react';
import { kurzeId } from '../../../listen/nummer';
import type { GeleseneMappe } from '../../../mappe/fallmappe';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { useFormular } from '../../../bausteine/formular';
import { useFormularstil } from '../../../bausteine/formularstil';
import { useSprung } from '../../../bausteine/sprung';
import { PLAN } from '../texte/planansicht';
import { ZIEL } from '../texte/zielansicht';
import { FruehereZiele } from './FruehereZiele';
import { NeuesZielformular } from './NeuesZielformular';
import { planansicht, type PlanProps } from './planansicht';
import { useSprungHierher } from './useSprungHierher';
import { zielfeldVon } from './wege';
import { NICHTS_GEAENDERT, Zielaenderung } from './Zielaenderung';
import { NEUES_ZIEL } from './zielangaben';
import type { GesuchtesFeld } from './Zielfelder';
import { Zielkarte } from './Zielkarte';
import { Knopf } from '../../../bausteine/Knopf';

export const ZielView = planansicht(Zielinhalt);

function Zielinhalt({ sicht, blick }: PlanProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  const { offen, vergangene } = blick;
  const titel = offen === null ? ZIEL.titel : `${ZIEL.titel} ${kurzeId(offen.ziel.id)}`;
  return (
    <>
      <Abschnitt titel={titel} headingRef={heading}>
        <Zielteil sicht={sicht} blick={blick} onFertig={() => heading.current?.focus()} />
      </Abschnitt>
      <FruehereZiele ziele={vergangene} />
    </>
  );
}

interface ZielteilProps extends PlanProps {
  /** Where the focus goes once something is done. */
  readonly onFertig: () => void;
}

function Zielteil({ sicht, blick, onFertig }: ZielteilProps): ReactNode {
  const [gesucht, setGesucht] = useState<GesuchtesFeld | null>(null);
  const schliesse = (): void => {
    setGesucht(null);
    onFertig();
  };
  // Both forms outlive what is shown, so that they learn how their action ended.
  const neues = useFormular({ name: 'zielVereinbaren', leer: NEUES_ZIEL, onGetan: schliesse });
  const anderes = useFormular({ name: 'zielAendern', leer: NICHTS_GEAENDERT, onGetan: schliesse });
  const { offen, entwicklungsziel, integrationMoeglich } = blick;
  const staerken = staerkenIn(sicht.mappe);
  const aendereZiel = (): void => {
    if (offen !== null && anderes.werte.id !== offen.ziel.id)
      anderes.aendere({ id: offen.ziel.id, teil: {} });
  };
  useSprungHierher('ziel', ({ stelle }) => {
    const feld = zielfeldVon(stelle);
    if (feld === null) return;
    aendereZiel();
    setGesucht({ feld });
  });
  if (offen === null && entwicklungsziel === null && !integrationMoeglich) return <OhneEntwicklungsziel />;
  if (offen === null)
    return (
      <NeuesZielformular {...{ blick, staerken, gesucht }} stichtag={sicht.fall.stichtag} formular={neues} />
    );
  if (anderes.werte.id !== offen.ziel.id) return <Zielkarte offen={offen} onAendern={aendereZiel} />;
  const brichAb = (): void => {
    anderes.aendere(NICHTS_GEAENDERT);
    schliesse();
  };
  return (
    <Zielaenderung ziel={offen.ziel} {...{ staerken, gesucht }} formular={anderes} onAbbrechen={brichAb} />
  );
}

function OhneEntwicklungsziel(): ReactNode {
  const styles = useFormularstil();
  const { springe } = useSprung();
  return (
    <div className={styles.form}>
      <p className={styles.text}>{ZIEL.keinEntwicklungsziel}</p>
      <Knopf className={styles.button} onClick={() => springe({ reiter: 'foerderziel' })}>
        {PLAN.zumFoerderziel}
      </Knopf>
    </div>
  );
}

/** What was noted as a strength beside the ratings. */
function staerkenIn({ belege }: GeleseneMappe): string[] {
  const zellen = [...Object.values(belege.bedarfe), ...Object.values(belege.ressourcenbereiche)];
  return zellen.flatMap(({ staerke: { value } }) =>
    value.art === 'text' && value.wert.trim() !== '' ? [value.wert.trim()] : [],
  );
}
