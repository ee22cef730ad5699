/** The fields of a goal: the usual ones in sight, the others folded. Holds nothing. */
import { Input, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { NOCH_OFFEN } from '../../../bausteine/texte/pane';
import { Feld } from '../../../bausteine/Feld';
import { Klappe } from '../../../bausteine/Klappe';
import { useFormularstil } from '../../../bausteine/formularstil';
import { zumFeld } from '../../../bausteine/zumFeld';
import { staerkenText, ZIEL, ZIELFELD } from '../texte/zielansicht';
import { Feldreihe } from './Feldreihe';
import type { Zielmaengel, Zieltexte } from './zielangaben';
import { Knopf } from '../../../bausteine/Knopf';

type Zielfeld = keyof Zieltexte;

/** A field that somebody was led to. */
export interface GesuchtesFeld {
  readonly feld: Zielfeld;
}

const WEITERE: readonly Zielfeld[] = ['worteDerPerson', 'ressourcen', 'hindernisse', 'handlungsstrategie'];
const EINZEILIG: readonly Zielfeld[] = ['messgroesse', 'zielwert', 'termin', 'ueberpruefungAm'];

interface Props {
  readonly texte: Zieltexte;
  readonly maengel: Zielmaengel;
  /** Strengths noted with the ratings. */
  readonly staerken: readonly string[];
  /** Whether the day of the review is proposed. */
  readonly mitVorschlag: boolean;
  readonly gesucht: GesuchtesFeld | null;
  readonly onAendere: (teil: Partial<Zieltexte>) => void;
}

export function Zielfelder(props: Props): ReactNode {
  const styles = useFormularstil();
  const felder = useRef<HTMLDivElement>(null);
  const { gesucht, texte } = props;
  useEffect(() => {
    if (gesucht !== null) zumFeld(felder.current, `[data-feld="${gesucht.feld}"]`);
  }, [gesucht]);
  const gefuellt = WEITERE.filter((feld) => texte[feld].trim() !== '').length;
  return (
    <div ref={felder} className={styles.form}>
      <Zielfeldrahmen {...props} feld="ziel" />
      <Feldreihe>
        <Zielfeldrahmen {...props} feld="messgroesse" />
        <Zielfeldrahmen {...props} feld="zielwert" />
      </Feldreihe>
      <Feldreihe>
        <Zielfeldrahmen {...props} feld="termin" />
        <Zielfeldrahmen {...props} feld="ueberpruefungAm" />
      </Feldreihe>
      <Zielfeldrahmen {...props} feld="mitgetragen" />
      <Klappe
        titel={ZIEL.weitereFelder(gefuellt, WEITERE.length)}
        zeigen={gesucht !== null && WEITERE.includes(gesucht.feld) ? gesucht : null}
      >
        <div className={styles.form}>
          {WEITERE.map((feld) => (
            <Zielfeldrahmen key={feld} {...props} feld={feld} />
          ))}
        </div>
      </Klappe>
    </div>
  );
}

interface RahmenProps extends Props {
  readonly feld: Zielfeld;
}

function Zielfeldrahmen({ feld, texte, maengel, staerken, mitVorschlag, onAendere }: RahmenProps): ReactNode {
  const [label, hinweis] = ZIELFELD[feld];
  const hinweise: Partial<Record<Zielfeld, string>> = {
    ressourcen: staerkenText(staerken),
    ...(mitVorschlag && { ueberpruefungAm: ZIEL.vorschlagUeberpruefung }),
  };
  return (
    <div data-feld={feld}>
      <Feld label={label} hinweis={(hinweise[feld] ?? hinweis) || undefined} fehler={maengel[feld] ?? null}>
        {eingabe(feld, texte[feld], (wert) => onAendere({ [feld]: wert }))}
      </Feld>
      {feld === 'ressourcen' && texte.ressourcen === '' && staerken.length > 0 && (
        <Knopf size="small" onClick={() => onAendere({ ressourcen: staerken.join('; ') })}>
          {ZIEL.staerkenEinsetzen}
        </Knopf>
      )}
    </div>
  );
}

function eingabe(
  feld: Zielfeld,
  wert: string,
  onWert: (wert: string) => void,
): ReactElement<{ readonly value: string }> {
  const props = { value: wert, onChange: (_: unknown, data: { value: string }) => onWert(data.value) };
  if (feld === 'mitgetragen')
    return (
      <RadioGroup layout="horizontal" style={{ flexWrap: 'wrap' }} {...props}>
        <Radio value="ja" label="ja" />
        <Radio value="nein" label="nein" />
        <Radio value="" label={NOCH_OFFEN} />
      </RadioGroup>
    );
  return EINZEILIG.includes(feld) ? (
    <Input autoComplete="off" {...props} />
  ) : (
    <Textarea resize="vertical" {...props} />
  );
}
