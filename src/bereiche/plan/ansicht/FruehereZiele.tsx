/** Goals that are closed, the newest first, each with the way to its row. Shows only. */
import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { kurzeId } from '../../../listen/nummer';
import type { Ziel } from '../listen';
import { mitAnzahl } from '../../../bausteine/texte/pane';
import { zielbereichText } from '../texte/plan';
import { ZIEL } from '../texte/zielansicht';
import { Klappe } from '../../../bausteine/Klappe';
import { Zellknopf } from '../../../bausteine/Zellknopf';
import { tagText } from '../../../bausteine/tage';

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: 'none' } });

interface Props {
  readonly ziele: readonly Ziel[];
}

export function FruehereZiele({ ziele }: Props): ReactNode {
  const styles = useStyles();
  if (ziele.length === 0) return null;
  return (
    <Klappe titel={mitAnzahl(ZIEL.frueher, ziele.length)}>
      <ul className={styles.list} aria-label={ZIEL.frueher}>
        {ziele.map((ziel) => (
          <li key={ziel.id}>
            <Zellknopf zeile ort={ziel.stelle.ort('id')} label={kurzeId(ziel.id)} zusatz={zusatzVon(ziel)} />
          </li>
        ))}
      </ul>
    </Klappe>
  );
}

function zusatzVon(zeile: Ziel): string {
  const { ziel, ergebnis, ueberprueftAm } = zeile;
  const teile = [ziel, zielbereichText(zeile), ergebnis ?? '', tagText(ueberprueftAm)];
  return teile.filter((teil) => teil !== '').join(' · ');
}
