/** The cells that keep a step from being done, once it was begun; each leads to its place in the sheet. Shows only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Zellknopf } from '../../../../bausteine/Zellknopf';
import type { Schritt } from '../../fach/ersteSchritte';
import { abweichungText, labelVon, leereText } from '../../texte/ersteFolgen';

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalXS },
});

/** So many empty cells are named. */
const GENANNT = 3;

export function Fehlendes({ schritt: { zellen } }: { readonly schritt: Schritt }): ReactNode {
  const styles = useStyles();
  const offene = zellen.filter(({ passt }) => !passt);
  const leere = offene.filter(({ ist }) => ist === '');
  if (leere.length === zellen.length) return null;
  const genannte = leere.length > GENANNT ? offene.filter(({ ist }) => ist !== '') : offene;
  return (
    <>
      {leere.length > GENANNT && <p className={styles.text}>{leereText(leere.length, zellen.length)}</p>}
      {genannte.length > 0 && (
        <ul className={styles.list}>
          {genannte.map((zelle) => (
            <li key={zelle.id}>
              <Zellknopf ort={zelle.ort} label={labelVon(zelle.id)} zusatz={abweichungText(zelle)} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
