/** The place beside a rating where the help of another Bereich unfolds; without such a help there is none. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import { type Einschaetzungshilfe, useEinschaetzungshilfe } from '../../../../bausteine/einschaetzungshilfe';
import { NICHT_GELADEN, NOCH_EINMAL, WIRD_GELADEN } from '../../../../bausteine/texte/stoerung';
import { useAufAbruf } from '../../../../bausteine/useAufAbruf';
import { Klappknopf, type Klappstand } from './Klappknopf';
import { type Notiz, useNotizentwurf } from './notizentwurf';

const useStyles = makeStyles({
  place: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXS,
    justifyItems: 'start',
  },
  text: { margin: 0 },
});

interface Props extends Notiz, Klappstand {
  /** Called when it is left by key, so that rating goes on. */
  readonly onFertig: () => void;
}

export function Hilfsplatz({ offen, onUmschalten, onFertig, ...notiz }: Props): ReactNode {
  const styles = useStyles();
  const hilfe = useEinschaetzungshilfe();
  if (hilfe === null) return null;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onFertig();
  };
  return (
    <div data-hilfe className={styles.place} onKeyDown={onKeyDown}>
      <Klappknopf titel={hilfe.titel} offen={offen} onUmschalten={onUmschalten} />
      {offen && <Inhalt {...notiz} lade={hilfe.lade} />}
    </div>
  );
}

function Inhalt({ lade, ...notiz }: Notiz & Pick<Einschaetzungshilfe, 'lade'>): ReactNode {
  const styles = useStyles();
  const hilfe = useAufAbruf(lade);
  const beleg = useNotizentwurf(notiz, 'beleg');
  if (hilfe.art === 'laedt') return <p className={styles.text}>{WIRD_GELADEN}</p>;
  if (hilfe.art === 'fehlt')
    return (
      <div role="alert">
        <p className={styles.text}>{NICHT_GELADEN}</p>
        <Button onClick={hilfe.nochmal}>{NOCH_EINMAL}</Button>
      </div>
    );
  const onBeleg = (text: string): void => {
    beleg.aendere(text);
    beleg.uebernimm();
  };
  return <hilfe.teil ziel={notiz.ziel} beleg={beleg.text} onBeleg={onBeleg} />;
}
