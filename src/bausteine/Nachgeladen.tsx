/** A part of a view that is loaded when it is first shown: a quiet line until it is there, a sentence and a way on where it does not come. */
import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { NICHT_GELADEN, NOCH_EINMAL, WIRD_GELADEN } from './texte/stoerung';
import { useAufAbruf } from './useAufAbruf';
import { Knopf } from './Knopf';

const useStyles = makeStyles({ text: { margin: 0 } });

interface Props<Teil> {
  /** Always the same function for the same part. */
  readonly lade: () => Promise<Teil>;
  /** Shows it. */
  readonly children: (teil: Teil) => ReactNode;
}

export function Nachgeladen<Teil>({ lade, children }: Props<Teil>): ReactNode {
  const styles = useStyles();
  const abruf = useAufAbruf(lade);
  if (abruf.art === 'da') return children(abruf.teil);
  if (abruf.art === 'laedt') return <p className={styles.text}>{WIRD_GELADEN}</p>;
  return (
    <div role="alert">
      <p className={styles.text}>{NICHT_GELADEN}</p>
      <Knopf onClick={abruf.nochmal}>{NOCH_EINMAL}</Knopf>
    </div>
  );
}
