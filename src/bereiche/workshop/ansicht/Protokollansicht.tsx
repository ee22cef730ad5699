/** What was agreed: entering it, and what stands in the minutes. */
import { type ReactNode, useState } from 'react';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { useFormularstil } from '../../../bausteine/formularstil';
import { Knopf } from '../../../bausteine/Knopf';
import { Textzeile } from '../../../bausteine/Textzeile';
import { labelVon } from '../../../listen/auswahl';
import {
  ANKERSTUFEN,
  ART_LABEL,
  ARTEN,
  BEWERTETE,
  type Bewertetes,
  type Leitfadenart,
} from '../../leitfaden';
import { absprachetext, PROTOKOLLANSICHT } from '../texte/protokoll';
import type { Workshopinhalt } from '../vorhaben/zustand';
import { Auswahlfeld } from './Auswahlfeld';
import { Fehlerkaesten } from './Fehlerkaesten';
import { Meldungszeile } from './Meldungszeile';
import { useWorkshop, useWorkshopzustand } from './workshopkontext';
import { useWorkshopstil } from './workshopstil';

export function Protokollansicht({ inhalt }: { readonly inhalt: Workshopinhalt }): ReactNode {
  const styles = useWorkshopstil();
  return (
    <div className={styles.teile}>
      <p className={styles.text}>{PROTOKOLLANSICHT.erklaerung}</p>
      <Formular />
      <Meldungszeile fertig="abgesprochen" />
      <Abschnitt titel={PROTOKOLLANSICHT.bisher}>
        {inhalt.absprachen.length === 0 && <p className={styles.text}>{PROTOKOLLANSICHT.keine}</p>}
        <ul className={styles.liste}>
          {inhalt.absprachen.map((each) => (
            <li key={each.stelle.zeile}>{absprachetext(each)}</li>
          ))}
        </ul>
        <Fehlerkaesten fehler={inhalt.absprachefehler} />
      </Abschnitt>
    </div>
  );
}

const BEREICHSWAHL = BEWERTETE.werte.map((each) => ({ wert: each.wert, label: labelVon(each) }));
const ARTENWAHL = ARTEN.map((wert) => ({ wert, label: ART_LABEL[wert] }));
const STUFENWAHL = Array.from({ length: ANKERSTUFEN.bis }, (_, nr) => ({
  wert: String(nr + ANKERSTUFEN.von),
  label: String(nr + ANKERSTUFEN.von),
}));

/** What is being entered, and what happens with it. */
function useAbsprache() {
  const workshop = useWorkshop();
  const [bereich, setBereich] = useState<Bewertetes | ''>('');
  const [art, setArt] = useState<Leitfadenart>('frage');
  const [stufe, setStufe] = useState('1');
  const [text, setText] = useState('');
  const [istVersucht, setIstVersucht] = useState(false);
  const halteFest = async (): Promise<void> => {
    setIstVersucht(true);
    if (bereich === '' || text.trim() === '') return;
    await workshop.notiere({ bereich, art, stufe: art === 'anker' ? Number(stufe) : null, text });
    // What did not come into the minutes is not typed again.
    if (workshop.get().meldung?.art !== 'abgesprochen') return;
    setText('');
    setIstVersucht(false);
  };
  return { bereich, setBereich, art, setArt, stufe, setStufe, text, setText, istVersucht, halteFest };
}

function Formular(): ReactNode {
  const styles = useFormularstil();
  const laeuft = useWorkshopzustand((zustand) => zustand.laeuft !== null);
  const { bereich, art, stufe, text, istVersucht, ...absprache } = useAbsprache();
  return (
    <div className={styles.form}>
      <Auswahlfeld
        label={PROTOKOLLANSICHT.bereich}
        leer={PROTOKOLLANSICHT.bitteWaehlen}
        wahlen={BEREICHSWAHL}
        wert={bereich}
        fehler={istVersucht && bereich === '' ? PROTOKOLLANSICHT.bereichFehlt : null}
        onWahl={absprache.setBereich}
      />
      <Auswahlfeld label={PROTOKOLLANSICHT.art} wahlen={ARTENWAHL} wert={art} onWahl={absprache.setArt} />
      {art === 'anker' && (
        <Auswahlfeld
          label={PROTOKOLLANSICHT.stufe}
          wahlen={STUFENWAHL}
          wert={stufe}
          onWahl={absprache.setStufe}
        />
      )}
      <Textzeile
        label={PROTOKOLLANSICHT.text}
        value={text}
        fehler={istVersucht && text.trim() === '' ? PROTOKOLLANSICHT.textFehlt : null}
        onText={absprache.setText}
      />
      <Knopf
        className={styles.button}
        appearance="primary"
        disabledFocusable={laeuft}
        onClick={() => void absprache.halteFest()}
      >
        {PROTOKOLLANSICHT.festhalten}
      </Knopf>
    </div>
  );
}
