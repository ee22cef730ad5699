/**
 * The end of the form: the button that writes everything, and before it what the Vermerke need. Where only that was missing, the
 * decision is written right afterwards, unless something is to be looked at first.
 */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { einschaetzungNach } from '../fach/einschaetzung';
import { FM, wahlText } from '../texte/fallmanagement';
import { Absendezeile } from '../../../../bausteine/Absendezeile';
import type { Fehlangabe } from '../../../../bausteine/texte/angaben';
import { useFormularstil } from '../../../../bausteine/formularstil';
import { useSprung } from '../../../../bausteine/sprung';
import { SCHUTZ } from '../../vermerke/texte/vermerkschutz';
import { useUeberZugang } from '../../vermerke/ansicht/rueckweg';
import { useSchutzruhe } from '../../vermerke/ansicht/schutzruhe';
import { Schutzhinweis } from '../../vermerke/ansicht/Schutzhinweis';
import type { VermerkProps } from '../../vermerke/ansicht/vermerkProps';
import { VermerkschutzOeffnen } from '../../vermerke/ansicht/VermerkschutzOeffnen';
import type { Wahl } from './entscheidungswahlen';
import { Knopf } from '../../../../bausteine/Knopf';

/** Where somebody is led back to who was sent to the passphrases with a complete decision. */
const SCHREIBEN = { reiter: 'fallmanagement', stelle: 'schreiben' } as const;

interface Props extends VermerkProps {
  readonly wahl: Wahl;
  readonly laeuft: boolean;
  /** Whether the protection is open. */
  readonly istOffen: boolean;
  /** What of the form is not as it has to be. */
  readonly unfertig: readonly Fehlangabe[];
  /** Writes, or says what is missing; true where only the passphrase was. */
  readonly onSchreiben: () => boolean;
}

export function Abschluss({ wahl, laeuft, istOffen, unfertig, onSchreiben, ...weg }: Props): ReactNode {
  const styles = useFormularstil();
  const ort = useRef<HTMLDivElement>(null);
  const zumKnopf = (): void => ort.current?.querySelector('button')?.focus();
  const ueberZugang = useUeberZugang();
  const { wartet, setWartet, gehalten } = useFortsetzung(onSchreiben, zumKnopf);
  const schreibe = (): void => {
    const vollstaendig = onSchreiben();
    const fehltZugang = vollstaendig && !istOffen;
    // Nothing that waited is written a second time.
    setWartet(fehltZugang && weg.blick.schutzEingerichtet);
    if (fehltZugang && !weg.blick.schutzEingerichtet)
      ueberZugang({ ziel: SCHREIBEN, danach: FM.dannEntscheidung });
  };
  const brichAb = (): void => {
    setWartet(false);
    requestAnimationFrame(zumKnopf);
  };
  if (wartet && !istOffen) return <Passwortfrage {...weg} onAbbrechen={brichAb} />;
  return (
    <>
      <Schutzhinweis />
      {!weg.blick.schutzEingerichtet && <p className={styles.quiet}>{FM.erstEinrichten}</p>}
      <p role="status" className={styles.text} hidden={!gehalten}>
        {gehalten && FM.erstAnsehen}
      </p>
      <div ref={ort}>
        <Absendezeile angaben={unfertig}>
          <Knopf appearance="primary" disabledFocusable={laeuft} onClick={schreibe}>
            {wahlText(wahl.schritte, false)}
          </Knopf>
        </Absendezeile>
      </div>
      <p className={styles.quiet}>{schreibtText(wahl)}</p>
    </>
  );
}

/**
 * Goes on with a decision that waits for the Vermerke to be open: here, or because somebody was led back for it. What was found on
 * opening is to be seen before anything is encrypted with these keys.
 */
function useFortsetzung(schreibe: () => boolean, onGehalten: () => void) {
  const { ziel } = useSprung();
  const ruhe = useSchutzruhe();
  const [wartet, setWartet] = useState(ziel?.stelle === SCHREIBEN.stelle);
  const [gehalten, setGehalten] = useState(false);
  useEffect(() => {
    if (!wartet || ruhe === 'ungewiss') return;
    setWartet(false);
    setGehalten(ruhe === 'auffaellig');
    if (ruhe === 'auffaellig') onGehalten();
    else schreibe();
  }, [wartet, ruhe]);
  return { wartet, setWartet, gehalten: gehalten && ruhe === 'auffaellig' };
}

function Passwortfrage({
  onAbbrechen,
  ...weg
}: VermerkProps & { readonly onAbbrechen: () => void }): ReactNode {
  const styles = useFormularstil();
  return (
    <div role="group" aria-label={SCHUTZ.titel} className={styles.group}>
      <p role="status" className={styles.text}>{`${FM.erstOeffnen} ${FM.dannEntscheidung}`}</p>
      <VermerkschutzOeffnen {...weg} fokus knopf={FM.oeffnenUndSchreiben} onAbbrechen={onAbbrechen} />
    </div>
  );
}

/** What all is written with the decision. */
function schreibtText({ schritte, grund }: Wahl): string {
  const auchEinschaetzung = schritte.some((schritt) => einschaetzungNach({ schritt, grund }) !== null);
  return auchEinschaetzung ? FM.schreibtAuchEinschaetzung : FM.schreibtAlles;
}
