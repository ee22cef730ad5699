/** The view „Fallkonferenz“: planning one, what came of it, its tasks and sheets. Arranges only. */
import { type ReactNode, useState } from 'react';
import { useFormular } from '../../../bausteine/formular';
import { useFormularstil } from '../../../bausteine/formularstil';
import { Knopf } from '../../../bausteine/Knopf';
import type { Inhalt } from '../../../listen/inhalt';
import { istOffenesZiel, ZIELE } from '../../plan';
import type { Zielpunkt } from '../fach/tagesordnung';
import type { Konferenz } from '../listen';
import { KONFERENZ, KONFERENZ_AENDERN, KONFERENZ_PLANEN } from '../texte/fallkonferenz';
import { type Konferenzaenderung, LEERE_KONFERENZ } from './konferenzangaben';
import { Konferenzkarte } from './Konferenzkarte';
import { kooperationsansicht, type KooperationProps } from './kooperationsansicht';
import { NeueAufgabe } from './NeueAufgabe';
import { NeueKonferenz } from './NeueKonferenz';

export const FallkonferenzView = kooperationsansicht(Konferenzinhalt, { listen: [ZIELE], felder: [] });

const NICHTS_GEAENDERT: Konferenzaenderung = { id: null, teil: {} };

function Konferenzinhalt({ sicht, inhalt, kooperation }: KooperationProps): ReactNode {
  const styles = useFormularstil();
  const konferenzen = neuesteZuerst(kooperation.konferenzen);
  const [offen, setOffen] = useState(konferenzen.length === 0);
  const neue = useFormular({
    name: KONFERENZ_PLANEN,
    leer: LEERE_KONFERENZ,
    onGetan: () => setOffen(false),
  });
  const geaenderte = useFormular({
    name: KONFERENZ_AENDERN,
    leer: NICHTS_GEAENDERT,
    onGetan: () => undefined,
  });
  const blick = { kooperation, ziele: offeneZiele(inhalt), heute: sicht.heute };
  return (
    <>
      {konferenzen.length === 0 && <p className={styles.text}>{KONFERENZ.keine}</p>}
      {offen || neue.werte !== LEERE_KONFERENZ ? (
        <NeueKonferenz formular={neue} {...blick} />
      ) : (
        <Knopf className={styles.button} onClick={() => setOffen(true)}>
          {KONFERENZ.weitere}
        </Knopf>
      )}
      {konferenzen.map((konferenz) => (
        <Konferenzkarte
          key={konferenz.id}
          {...{ konferenz, ...blick }}
          formular={geaenderte}
          onAendern={() => geaenderte.aendere({ id: konferenz.id, teil: {} })}
          onAbbrechen={() => geaenderte.aendere(NICHTS_GEAENDERT)}
        />
      ))}
      {konferenzen.length > 0 && <NeueAufgabe konferenzen={konferenzen} />}
    </>
  );
}

/** One without a day is still ahead. */
function neuesteZuerst(konferenzen: readonly Konferenz[]): readonly Konferenz[] {
  const tag = ({ datum }: Konferenz): string => datum ?? '9999';
  return [...konferenzen].reverse().sort((a, b) => (tag(a) < tag(b) ? 1 : tag(a) > tag(b) ? -1 : 0));
}

/** Of a plan that cannot be read nothing is proposed. */
function offeneZiele(inhalt: Inhalt): readonly Zielpunkt[] {
  return inhalt.hat(ZIELE) ? inhalt.liste(ZIELE).heile.filter(istOffenesZiel) : [];
}
