/** The code that stands for the participant: before anything is rated. */
import { type ReactNode, useState } from 'react';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { useFormularstil } from '../../../bausteine/formularstil';
import { Knopf } from '../../../bausteine/Knopf';
import { useHandlungen, useZustand } from '../../../bausteine/sitzungskontext';
import { Textzeile } from '../../../bausteine/Textzeile';
import { KEINE_TEILE } from '../../../mappe/teile';
import { UEBUNG_MAPPE } from '../mappe';
import { UEBUNG_SAETZE } from '../texte/fehler';
import { CODE_TEXT, UEBUNGSHANDLUNG } from '../texte/ueben';
import { istCode, setzeCode } from '../vorhaben/setzeCode';
import { useGemerktes } from './useGemerktes';

const SCHLUESSEL = 'uebung code';

export function Code(): ReactNode {
  const styles = useFormularstil();
  const { akteAendern } = useHandlungen();
  const laeuft = useZustand(({ vorgang }) => vorgang !== null);
  const [code, setCode] = useGemerktes(SCHLUESSEL);
  const [istVersucht, setIstVersucht] = useState(false);
  const setze = (neu: string): void =>
    void akteAendern(UEBUNGSHANDLUNG.code, setzeCode(neu), {
      teile: UEBUNG_MAPPE.teile,
      weitere: KEINE_TEILE,
    });
  const trageEin = (): void => {
    setIstVersucht(true);
    if (istCode(code)) setze(code);
  };
  return (
    <Abschnitt titel={CODE_TEXT.titel}>
      <div className={styles.form}>
        <p className={styles.text}>{CODE_TEXT.erklaerung}</p>
        <Textzeile
          label={CODE_TEXT.feld}
          hinweis={CODE_TEXT.hinweis}
          value={code}
          fehler={istVersucht && !istCode(code) ? UEBUNG_SAETZE.UEBUNGSCODE_UNGUELTIG() : null}
          onText={setCode}
        />
        <div className={styles.buttons}>
          <Knopf appearance="primary" disabledFocusable={laeuft} onClick={trageEin}>
            {CODE_TEXT.eintragen}
          </Knopf>
          <Knopf disabledFocusable={laeuft} onClick={() => setze('')}>
            {CODE_TEXT.vorschlagen}
          </Knopf>
        </div>
      </div>
    </Abschnitt>
  );
}
