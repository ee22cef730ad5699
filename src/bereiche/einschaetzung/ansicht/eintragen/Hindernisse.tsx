/** What stands in the way of entering: one sentence per error, each with its cells. Shows only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Fehler } from '../../../../listen/fehler';
import { fehlerSatz } from '../../../../fall/texte/fehler';
import { fehlerSchluessel } from '../../../../bausteine/Fehlerliste';
import { Ortsknoepfe } from '../../../../bausteine/Ortsknoepfe';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalS },
  item: { display: 'grid', rowGap: tokens.spacingVerticalXS },
});

interface Props {
  readonly fehler: readonly Fehler[];
}

export function Hindernisse({ fehler }: Props): ReactNode {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {fehler.map((each) => (
        <li key={fehlerSchluessel(each)} className={styles.item}>
          {fehlerSatz(each)}
          <Ortsknoepfe orte={each.orte} />
        </li>
      ))}
    </ul>
  );
}
