/** What would make a Profillage that is „nicht eindeutig“ one of the six: information for whoever decides, so nothing here can be pressed. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Klappe } from '../../../../bausteine/Klappe';
import type { Ergebnis } from '../../../../fall/ergebnis';
import { naechsteProfillageText } from '../../../../fall/texte/naechsteProfillage';
import { FESTLEGEN } from '../../texte/festlegen';

const useStyles = makeStyles({
  text: { margin: 0 },
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalL,
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
  },
});

export function Auskunft({ naechsteProfillagen }: Pick<Ergebnis, 'naechsteProfillagen'>): ReactNode {
  const styles = useStyles();
  if (naechsteProfillagen.length === 0) return null;
  return (
    <Klappe titel={FESTLEGEN.auskunft}>
      <p className={styles.text}>{FESTLEGEN.nurAuskunft}</p>
      <ul className={styles.list}>
        {naechsteProfillagen.map(naechsteProfillageText).map((satz) => (
          <li key={satz}>{satz}</li>
        ))}
      </ul>
    </Klappe>
  );
}
