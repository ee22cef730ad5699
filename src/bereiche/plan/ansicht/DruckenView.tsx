/** The step „Drucken“: what is missing, the points that the law asks for, and the documents. Arranges only. */
import { type ReactNode, useRef, useState } from 'react';
import { useDruck } from '../../../bausteine/druck';
import { Nachgeladen } from '../../../bausteine/Nachgeladen';
import { Dokumente } from './Dokumente';
import { Inhalte } from './Inhalte';
import { planansicht, type PlanProps } from './planansicht';
import { useSprungHierher } from './useSprungHierher';
import { Vollstaendigkeit } from './Vollstaendigkeit';

export const DruckenView = planansicht(Druckinhalt);

function Druckinhalt({ sicht, blick }: PlanProps): ReactNode {
  const ladeDruck = useDruck();
  const heading = useRef<HTMLHeadingElement>(null);
  const [gesucht, setGesucht] = useState<{ readonly feld: string } | null>(null);
  useSprungHierher('drucken', ({ stelle }) => {
    if (stelle !== undefined) setGesucht({ feld: stelle });
  });
  return (
    <>
      <Vollstaendigkeit blick={blick} heading={heading} />
      <Inhalte inhalte={blick.plan.inhalte} gesucht={gesucht} onGetan={() => heading.current?.focus()} />
      <Dokumente blick={blick} />
      {ladeDruck && <Nachgeladen lade={ladeDruck}>{(Druck) => <Druck sicht={sicht} />}</Nachgeladen>}
    </>
  );
}
