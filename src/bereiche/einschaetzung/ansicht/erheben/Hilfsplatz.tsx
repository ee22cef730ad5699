/** The place beside a rating where the help of another Bereich unfolds; without such a help there is none. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import { type Einschaetzungshilfe, useEinschaetzungshilfe } from '../../../../bausteine/einschaetzungshilfe';
import { Nachgeladen } from '../../../../bausteine/Nachgeladen';
import { Klappknopf, type Klappstand } from './Klappknopf';
import { type Notiz, useNotizentwurf } from './notizentwurf';

const useStyles = makeStyles({
  place: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXS,
    justifyItems: 'start',
  },
  open: { flex: '1 0 100%' },
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
    <div data-hilfe className={mergeClasses(styles.place, offen && styles.open)} onKeyDown={onKeyDown}>
      <Klappknopf titel={hilfe.titel} offen={offen} onUmschalten={onUmschalten} />
      {offen && <Inhalt {...notiz} lade={hilfe.lade} />}
    </div>
  );
}

function Inhalt({ lade, ...notiz }: Notiz & Pick<Einschaetzungshilfe, 'lade'>): ReactNode {
  const beleg = useNotizentwurf(notiz, 'beleg');
  const onBeleg = (text: string): void => {
    beleg.aendere(text);
    beleg.uebernimm();
  };
  return (
    <Nachgeladen lade={lade}>
      {(Hilfe) => <Hilfe ziel={notiz.ziel} beleg={beleg.text} onBeleg={onBeleg} />}
    </Nachgeladen>
  );
}
