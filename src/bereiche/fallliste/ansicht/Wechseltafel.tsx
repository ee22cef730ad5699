/** Whose Kennung is another one, from which to which. Shows only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { LISTE } from '../texte/pane';
import type { Kennungswechsel } from '../fach/listenergebnis';

const useStyles = makeStyles({
  tafel: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th, & td': {
      padding: `2px ${tokens.spacingHorizontalS} 2px 0`,
      textAlign: 'start',
      verticalAlign: 'top',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
});

/** More than these are not shown at once. */
const GEZEIGTE = 100;

export function Wechseltafel({ wechsel }: { readonly wechsel: readonly Kennungswechsel[] }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <table className={styles.tafel}>
        <thead>
          <tr>
            <th scope="col">{LISTE.kundennummer}</th>
            <th scope="col">{LISTE.bisher}</th>
            <th scope="col">{LISTE.jetzt}</th>
          </tr>
        </thead>
        <tbody>
          {wechsel.slice(0, GEZEIGTE).map(({ kundennummer, von, nach }) => (
            <tr key={kundennummer}>
              <td>{kundennummer}</td>
              <td>{von}</td>
              <td>{nach}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {wechsel.length > GEZEIGTE && <p>{LISTE.weitere(wechsel.length - GEZEIGTE)}</p>}
    </>
  );
}
