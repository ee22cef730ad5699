/** The step „Freigaben“: which steps of the plan with an offer the Teamleitung has approved. Arranges only. */
import { type ReactNode, useMemo, useRef } from 'react';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { Fehlerliste } from '../../../bausteine/Fehlerliste';
import { useFormular } from '../../../bausteine/formular';
import { useFormularstil } from '../../../bausteine/formularstil';
import { PLAN_MAPPE } from '../../plan';
import { readFreigaben } from '../fach/freigaben';
import { FREIGABEPFLICHT } from '../listenDesHauses';
import { FREIGABE_TEXT, pflichtText } from '../texte/freigaben';
import { Freigabezeile } from './Freigabezeile';
import { type Freigabeeingabe, KEINE_FREIGABE } from './freigabeangaben';
import { kooperationsansicht, type KooperationProps } from './kooperationsansicht';

export const FreigabenView = kooperationsansicht(Freigaben, PLAN_MAPPE.teile);

const VORHABEN = { getan: FREIGABE_TEXT.getan };

function Freigaben({ sicht, inhalt }: KooperationProps): ReactNode {
  const styles = useFormularstil();
  const kopf = useRef<HTMLHeadingElement>(null);
  const formular = useFormular<Freigabeeingabe>({
    name: VORHABEN,
    leer: KEINE_FREIGABE,
    onGetan: () => kopf.current?.focus(),
  });
  const freigaben = useMemo(() => readFreigaben(inhalt), [inhalt]);
  const pflicht = inhalt.feld(FREIGABEPFLICHT);
  const fehler = [...pflicht.fehler, ...(freigaben.ok ? [] : freigaben.fehler)];
  return (
    <Abschnitt titel={FREIGABE_TEXT.titel} headingRef={kopf}>
      {fehler.length > 0 || !freigaben.ok ? (
        <Fehlerliste fehler={fehler} />
      ) : (
        <div className={styles.form}>
          <p className={styles.text}>{pflichtText(pflicht.wert)}</p>
          {pflicht.wert === true && (
            <>
              {freigaben.wert.length === 0 && <p className={styles.text}>{FREIGABE_TEXT.keine}</p>}
              {freigaben.wert.map((each) => (
                <Freigabezeile key={each.schritt.id} stand={each} heute={sicht.heute} formular={formular} />
              ))}
              <p className={styles.quiet}>{`${FREIGABE_TEXT.gilt} ${FREIGABE_TEXT.ohne16a}`}</p>
            </>
          )}
        </div>
      )}
    </Abschnitt>
  );
}
