/** A button that prints Vermerke, and says what to do where Office does not let it. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Vermerkinhalt } from '../tresor/typen';
import { type Druckkopf, vermerkdruck } from '../texte/vermerkdruck';
import { VERMERKLISTE } from '../texte/vermerkschutz';
import { useDruck } from './useDruck';
import { Knopf } from '../../../../bausteine/Knopf';

const useStyles = makeStyles({
  said: { flexBasis: '100%', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly label: string;
  /** What is read out; where several buttons say the same, it tells them apart. */
  readonly name?: string;
  readonly kopf: Druckkopf;
  readonly vermerke: readonly Vermerkinhalt[];
}

export function Druckknopf({ label, name, kopf, vermerke }: Props): ReactNode {
  const styles = useStyles();
  const { stand, druckeAus } = useDruck();
  return (
    <>
      <Knopf
        size="small"
        {...(name !== undefined && { 'aria-label': name })}
        onClick={() => druckeAus(vermerkdruck(kopf, vermerke))}
      >
        {label}
      </Knopf>
      <span role="status" className={styles.said} hidden={stand !== 'gesperrt'}>
        {stand === 'gesperrt' && VERMERKLISTE.druckGesperrt}
      </span>
    </>
  );
}
