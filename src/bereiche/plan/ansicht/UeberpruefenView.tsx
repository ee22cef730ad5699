/** The step „Überprüfen“: the form once the review is near, before that only when; ending a goal early is folded. */
import { type ReactNode, useRef } from 'react';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { type Formular, useFormular } from '../../../bausteine/formular';
import { useFormularstil } from '../../../bausteine/formularstil';
import { Klappe } from '../../../bausteine/Klappe';
import { useSprung } from '../../../bausteine/sprung';
import { type Ueberpruefungsstand, ueberpruefungsstand } from '../fach/ueberpruefung';
import { PLAN } from '../texte/planansicht';
import { UEBERPRUEFUNG, ueberpruefungsstandText } from '../texte/ueberpruefung';
import { ZIEL } from '../texte/zielansicht';
import type { OffenesZiel } from '../vorhaben/planblick';
import { planansicht, type PlanProps } from './planansicht';
import { type Entscheidung, KEINE_ENTSCHEIDUNG, Ueberpruefungsformular } from './Ueberpruefungsformular';
import { zumZielfeld } from './wege';
import { Knopf } from '../../../bausteine/Knopf';

export const UeberpruefenView = planansicht(Pruefinhalt);

function Pruefinhalt({ sicht, blick }: PlanProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  const formular = useFormular<Entscheidung>({
    name: 'zielBeenden',
    leer: KEINE_ENTSCHEIDUNG,
    onGetan: () => heading.current?.focus(),
  });
  const { offen } = blick;
  return (
    <Abschnitt titel={UEBERPRUEFUNG.titel} headingRef={heading}>
      {offen === null ? (
        <OhneZiel />
      ) : (
        <MitZiel
          offen={offen}
          stand={ueberpruefungsstand(offen.ziel, sicht.fall.stichtag)}
          formular={formular}
        />
      )}
    </Abschnitt>
  );
}

function OhneZiel(): ReactNode {
  const styles = useFormularstil();
  const { springe } = useSprung();
  return (
    <div className={styles.form}>
      <p className={styles.text}>{PLAN.keinZiel}</p>
      <Knopf className={styles.button} onClick={() => springe({ reiter: 'ziel' })}>
        {PLAN.zumZiel}
      </Knopf>
    </div>
  );
}

interface MitZielProps {
  readonly offen: OffenesZiel;
  readonly stand: Ueberpruefungsstand;
  readonly formular: Formular<Entscheidung>;
}

function MitZiel({ offen, stand, formular }: MitZielProps): ReactNode {
  const styles = useFormularstil();
  const { springe } = useSprung();
  const { ziel, andererBereich } = offen;
  // A goal that was reached, or gave way to another Entwicklungsziel, must not wait for its day.
  const istDran = stand.art === 'faellig' || andererBereich;
  const ohneTag = stand.art === 'ohneTag' || stand.art === 'gehalten';
  return (
    <div className={styles.form}>
      <p className={styles.text}>{ziel.ziel}</p>
      <p className={styles.text}>{ueberpruefungsstandText(stand)}</p>
      {andererBereich && <p className={styles.text}>{ZIEL.andererBereich}</p>}
      {ohneTag && (
        <Knopf className={styles.button} onClick={() => springe(zumZielfeld('ueberpruefungAm'))}>
          {UEBERPRUEFUNG.tagVereinbaren}
        </Knopf>
      )}
      {istDran ? (
        <Ueberpruefungsformular offen={offen} formular={formular} />
      ) : (
        <Klappe titel={UEBERPRUEFUNG.vorzeitig} anfangsOffen={formular.werte.id === ziel.id}>
          <Ueberpruefungsformular offen={offen} formular={formular} />
        </Klappe>
      )}
    </div>
  );
}
