/** The points that the law asks of a plan, filled in here or in the sheet „Planpunkte“; folded, since they rarely change. */
import { Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import type { Planinhalte } from '../fach/inhalte';
import { EINGLIEDERUNGSZIELE, SPRACHFOERDERUNGEN, TRIFFT_NICHT_ZU } from '../regeln/planVokabular';
import { INHALTE, INHALTSFELD } from '../texte/druckansicht';
import { inhalteAendern } from '../vorhaben/inhalte';
import { Feld } from '../../../bausteine/Feld';
import { Klappe } from '../../../bausteine/Klappe';
import { useFormular } from '../../../bausteine/formular';
import { useFormularstil } from '../../../bausteine/formularstil';
import { zumFeld } from '../../../bausteine/zumFeld';
import { geaenderteInhalte, type Inhaltstexte, inhaltstexte } from './inhaltsangaben';
import { Knopf } from '../../../bausteine/Knopf';

const VORHABEN = { getan: INHALTE.getan };
const NICHTS_GEAENDERT: Partial<Inhaltstexte> = {};
const FELDER = Object.keys(INHALTSFELD) as (keyof Inhaltstexte)[];

const WAHL: Partial<Record<keyof Inhaltstexte, readonly string[]>> = {
  eingliederungsziel: EINGLIEDERUNGSZIELE,
  sprachfoerderung: SPRACHFOERDERUNGEN,
  reha: Object.values(INHALTE.jaNein),
};

interface Props {
  readonly inhalte: Planinhalte;
  /** A point that somebody was led to. */
  readonly gesucht: { readonly feld: string } | null;
  readonly onGetan: () => void;
}

export function Inhalte({ inhalte, gesucht, onGetan }: Props): ReactNode {
  const styles = useFormularstil();
  const form = useRef<HTMLDivElement>(null);
  const { werte, laeuft, aendere, sende } = useFormular({ name: VORHABEN, leer: NICHTS_GEAENDERT, onGetan });
  useEffect(() => {
    if (gesucht !== null) zumFeld(form.current, `[data-feld="${gesucht.feld}"]`);
  }, [gesucht]);
  const bisher = inhaltstexte(inhalte);
  const texte = { ...bisher, ...werte };
  const gefuellt = FELDER.filter((feld) => bisher[feld] !== '').length;
  const istGeaendert = Object.keys(werte).length > 0;
  return (
    <Klappe titel={INHALTE.titel(gefuellt, FELDER.length)} anfangsOffen={istGeaendert} zeigen={gesucht}>
      <div ref={form} className={styles.form}>
        {FELDER.map((feld) => (
          <Inhaltsfeld
            key={feld}
            feld={feld}
            wert={texte[feld]}
            onWert={(wert) => aendere({ [feld]: wert })}
          />
        ))}
        <Knopf
          className={styles.button}
          disabledFocusable={laeuft || !istGeaendert}
          onClick={() => void sende(inhalteAendern(geaenderteInhalte(texte, werte)))}
        >
          {INHALTE.uebernehmen}
        </Knopf>
      </div>
    </Klappe>
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
    <div data-feld={feld} className={styles.form}>
      <Feld label={label} hinweis={hinweis || undefined} fehler={null}>
        {eingabe}
      </Feld>
      {WAHL[feld] === undefined && (
        <Knopf
          size="small"
          className={styles.button}
          aria-label={INHALTE.trifftNichtZuFuer(label)}
          onClick={() => onWert(TRIFFT_NICHT_ZU)}
        >
          {INHALTE.trifftNichtZu}
        </Knopf>
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
