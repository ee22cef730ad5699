/** The points that the law asks of a plan, filled in here or in the sheet „Planpunkte“. */
import { Button, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { Planinhalte } from '../fach/inhalte';
import { EINGLIEDERUNGSZIELE, SPRACHFOERDERUNGEN, TRIFFT_NICHT_ZU } from '../regeln/planVokabular';
import { INHALTE, INHALTSFELD } from '../texte/planansicht';
import { inhalteAendern } from '../vorhaben/inhalte';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { Feld } from '../../../bausteine/Feld';
import { useFormular } from '../../../bausteine/formular';
import { useFormularstil } from '../../../bausteine/formularstil';
import { geaenderteInhalte, type Inhaltstexte, inhaltstexte } from './inhaltsangaben';

const VORHABEN = { getan: INHALTE.getan };
const NICHTS_GEAENDERT: Partial<Inhaltstexte> = {};

const WAHL: Partial<Record<keyof Inhaltstexte, readonly string[]>> = {
  eingliederungsziel: EINGLIEDERUNGSZIELE,
  sprachfoerderung: SPRACHFOERDERUNGEN,
  reha: Object.values(INHALTE.jaNein),
};

interface Props {
  readonly inhalte: Planinhalte;
  readonly onGetan: () => void;
}

export function Inhalte({ inhalte, onGetan }: Props): ReactNode {
  const styles = useFormularstil();
  const { werte, laeuft, aendere, sende } = useFormular({ name: VORHABEN, leer: NICHTS_GEAENDERT, onGetan });
  const texte = { ...inhaltstexte(inhalte), ...werte };
  return (
    <Abschnitt titel={INHALTE.titel}>
      <div className={styles.form}>
        {(Object.keys(INHALTSFELD) as (keyof Inhaltstexte)[]).map((feld) => (
          <Inhaltsfeld
            key={feld}
            feld={feld}
            wert={texte[feld]}
            onWert={(wert) => aendere({ [feld]: wert })}
          />
        ))}
        <Button
          className={styles.button}
          disabledFocusable={laeuft || Object.keys(werte).length === 0}
          onClick={() => void sende(inhalteAendern(geaenderteInhalte(texte, werte)))}
        >
          {INHALTE.uebernehmen}
        </Button>
      </div>
    </Abschnitt>
  );
}

interface InhaltsfeldProps {
  readonly feld: keyof Inhaltstexte;
  readonly wert: string;
  readonly onWert: (wert: string) => void;
}

function Inhaltsfeld({ feld, wert, onWert }: InhaltsfeldProps): ReactNode {
  const styles = useFormularstil();
  const [label, hinweis] = INHALTSFELD[feld];
  const eingabe = eingabeVon(WAHL[feld], wert, onWert);
  return (
    <div className={styles.form}>
      <Feld label={label} hinweis={hinweis || undefined} fehler={null}>
        {eingabe}
      </Feld>
      {WAHL[feld] === undefined && (
        <Button
          size="small"
          className={styles.button}
          aria-label={INHALTE.trifftNichtZuFuer(label)}
          onClick={() => onWert(TRIFFT_NICHT_ZU)}
        >
          {INHALTE.trifftNichtZu}
        </Button>
      )}
    </div>
  );
}

function eingabeVon(
  auswahl: readonly string[] | undefined,
  wert: string,
  onWert: (wert: string) => void,
): ReactElement<{ readonly value: string }> {
  const props = { value: wert, onChange: (_: unknown, data: { value: string }) => onWert(data.value) };
  if (auswahl === undefined) return <Textarea resize="vertical" {...props} />;
  return (
    <RadioGroup layout="horizontal" style={{ flexWrap: 'wrap' }} {...props}>
      {auswahl.map((each) => (
        <Radio key={each} value={each} label={each} />
      ))}
      <Radio value="" label={INHALTE.nochOffen} />
    </RadioGroup>
  );
}
