/** What a step that is done has done: its cells as they stand, and what follows from them. Shows only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Abschnitt } from '../../../../bausteine/Abschnitt';
import type { Schritt, Schrittblick } from '../../fach/ersteSchritte';
import { geschehenText, zellenText } from '../../texte/ersteFolgen';
import { geschehenTitel } from '../../texte/ersteSchritte';

const useStyles = makeStyles({
  text: { margin: 0 },
  cell: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly schritt: Schritt;
  readonly sicht: Schrittblick;
}

export function Geschehenes(props: Props): ReactNode {
  return (
    <Abschnitt titel={geschehenTitel(props.schritt)}>
      <Folgen {...props} />
    </Abschnitt>
  );
}

/** The same without a heading. */
export function Folgen({ schritt, sicht }: Props): ReactNode {
  const styles = useStyles();
  return (
    <>
      {zellenText(schritt.zellen).map((text) => (
        <p key={text} className={styles.cell}>
          {text}
        </p>
      ))}
      {geschehenText(schritt.id, sicht).map((satz) => (
        <p key={satz} className={styles.text}>
          {satz}
        </p>
      ))}
    </>
  );
}
