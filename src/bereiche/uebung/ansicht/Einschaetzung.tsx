/** A person that has not been compared yet: the story, how much is rated, the own guess. Nothing of the model is shown. */
import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { Feld } from '../../../bausteine/Feld';
import { useFormularstil } from '../../../bausteine/formularstil';
import { Klappe } from '../../../bausteine/Klappe';
import { Knopf } from '../../../bausteine/Knopf';
import { useHandlungen, useZustand } from '../../../bausteine/sitzungskontext';
import { useSprung } from '../../../bausteine/sprung';
import { useFokusHierher } from '../../../bausteine/useFokusHierher';
import type { Inhalt } from '../../../listen/inhalt';
import { KEINE_TEILE } from '../../../mappe/teile';
import type { Kennung } from '../../../rules/vocabulary';
import type { Uebungsort } from '../fach/stand';
import { nochNichtBewertet, ZU_BEWERTEN } from '../fach/vollstaendig';
import { OEFFNEN_TEILE } from '../mappe';
import type { Uebungsperson } from '../personen/uebungsperson';
import { TIPPS } from '../regeln/tipps';
import { fortschrittText, PERSON_TEXT, personTitel, UEBUNGSHANDLUNG } from '../texte/ueben';
import { vergleiche } from '../vorhaben/vergleiche';
import { Geschichte } from './Geschichte';
import { useGemerktes } from './useGemerktes';

const useStyles = makeStyles({
  tipps: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(6.5rem, 1fr))',
    columnGap: tokens.spacingHorizontalS,
  },
});

interface Props {
  readonly ort: Uebungsort;
  readonly person: Uebungsperson;
  readonly inhalt: Inhalt;
}

export function Einschaetzung({ ort, person, inhalt }: Props): ReactNode {
  const styles = useFormularstil();
  const { springe } = useSprung();
  const hierher = useFokusHierher();
  const fehlt = nochNichtBewertet(inhalt);
  return (
    <Abschnitt titel={personTitel(person.titel, ort.runde)}>
      <div className={styles.form} ref={hierher} tabIndex={-1}>
        <Geschichte saetze={person.geschichte} />
        <p className={styles.quiet}>{PERSON_TEXT.erklaerung}</p>
        <div className={styles.buttons}>
          <Knopf
            {...(fehlt.length > 0 && { appearance: 'primary' })}
            onClick={() => springe({ reiter: 'erheben' })}
          >
            {PERSON_TEXT.einschaetzen}
          </Knopf>
        </div>
        <p role="status" className={styles.text}>
          {fortschrittText(ZU_BEWERTEN - fehlt.length, ZU_BEWERTEN)}
        </p>
        {fehlt.length > 0 ? <Fehlendes fehlt={fehlt} /> : <Tipp ort={ort} />}
      </div>
    </Abschnitt>
  );
}

function Fehlendes({ fehlt }: { readonly fehlt: readonly string[] }): ReactNode {
  return (
    <Klappe titel={PERSON_TEXT.fehltTitel} anfangsOffen={false}>
      <ul>
        {fehlt.map((was) => (
          <li key={was}>{was}</li>
        ))}
      </ul>
    </Klappe>
  );
}

function Tipp({ ort }: { readonly ort: Uebungsort }): ReactNode {
  const styles = useStyles();
  const form = useFormularstil();
  const { akteAendern } = useHandlungen();
  const laeuft = useZustand(({ vorgang }) => vorgang !== null);
  const [text, setTipp] = useGemerktes(`uebung tipp ${ort.person} ${ort.runde}`);
  const [istVersucht, setIstVersucht] = useState(false);
  const tipp: Kennung | undefined = TIPPS.find((each) => each === text);
  const halteFest = (): void => {
    setIstVersucht(true);
    if (tipp === undefined) return;
    const gelesen = { teile: OEFFNEN_TEILE, weitere: KEINE_TEILE };
    void akteAendern(UEBUNGSHANDLUNG.vergleichen, vergleiche(ort, tipp), gelesen);
  };
  return (
    <>
      <Feld
        label={PERSON_TEXT.tipp}
        fehler={istVersucht && tipp === undefined ? PERSON_TEXT.tippFehlt : null}
      >
        <RadioGroup className={styles.tipps} value={text} onChange={(_, { value }) => setTipp(value)}>
          {TIPPS.map((each) => (
            <Radio key={each} value={each} label={each} />
          ))}
        </RadioGroup>
      </Feld>
      <p className={form.quiet}>{`${PERSON_TEXT.zielErklaerung} ${PERSON_TEXT.festErklaerung}`}</p>
      <Knopf className={form.button} appearance="primary" disabledFocusable={laeuft} onClick={halteFest}>
        {PERSON_TEXT.vergleichen}
      </Knopf>
    </>
  );
}
