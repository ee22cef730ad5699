/** Puts the person of the first steps into the cells; says first whose cells these are. */
import type { ReactNode } from 'react';
import { useFormularstil } from '../../../../bausteine/formularstil';
import { Knopf } from '../../../../bausteine/Knopf';
import { useHandlungen, useZustand } from '../../../../bausteine/sitzungskontext';
import type { Inhalt } from '../../../../listen/inhalt';
import { KEINE_TEILE } from '../../../../mappe/teile';
import { eintraegeIn } from '../../fach/eintraege';
import { personMit } from '../../fach/personen';
import { ERSTER_ORT, geuebtIn, istVerglichen, uebungszeile } from '../../fach/stand';
import { OEFFNEN_TEILE } from '../../mappe';
import { beiseiteText, ERSTE_TEXT } from '../../texte/ersteSchritte';
import { UEBUNGSHANDLUNG } from '../../texte/ueben';
import { oeffnePerson } from '../../vorhaben/oeffnePerson';

export function Oeffnen({ inhalt }: { readonly inhalt: Inhalt }): ReactNode {
  const styles = useFormularstil();
  const { akteAendern } = useHandlungen();
  const laeuft = useZustand(({ vorgang }) => vorgang !== null);
  const vorsicht = vorsichtText(inhalt);
  const oeffne = (): void =>
    void akteAendern(UEBUNGSHANDLUNG.oeffnen, oeffnePerson(ERSTER_ORT), {
      teile: OEFFNEN_TEILE,
      weitere: KEINE_TEILE,
    });
  return (
    <>
      {vorsicht !== null && <p className={styles.text}>{vorsicht}</p>}
      <Knopf className={styles.button} appearance="primary" disabledFocusable={laeuft} onClick={oeffne}>
        {uebungszeile(inhalt, ERSTER_ORT) === undefined ? ERSTE_TEXT.oeffnen : ERSTE_TEXT.weitermachen}
      </Knopf>
    </>
  );
}

/** What becomes of what stands in the cells; null where nothing does. */
function vorsichtText(inhalt: Inhalt): string | null {
  const ort = geuebtIn(inhalt);
  if (ort === null) return eintraegeIn(inhalt).size > 0 ? ERSTE_TEXT.verwaist : null;
  return beiseiteText(personMit(inhalt, ort.person)?.titel ?? ort.person, istVerglichen(inhalt, ort));
}
