/** Where the Profillage is „nicht eindeutig“ or festgelegt: settling it in place, and what would make it one of the six. Changes no prognosis. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { naechsteProfillageText } from '../../../../fall/texte/aenderung';
import { useHandlungen } from '../../../../bausteine/sitzungskontext';
import type { BerechneteSicht } from '../../../../bausteine/viewProps';
import { FESTLEGEN } from '../../texte/festlegen';
import { felderVon } from '../entscheiden/felder';
import { Festlegen } from '../festlegen/Festlegen';
import { useFestlegungsentwurf } from '../festlegen/festlegungsentwurf';

const useStyles = makeStyles({
  text: { margin: 0 },
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalL,
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
  },
});

interface Props {
  readonly sicht: BerechneteSicht;
}

export function Profillage({ sicht }: Props): ReactNode {
  const felder = felderVon(sicht, useHandlungen());
  const { istBegonnen } = useFestlegungsentwurf(felder);
  const nichtEindeutig = sicht.ergebnis.steuerung.profillage.errechnet === 'nicht eindeutig';
  if (!nichtEindeutig && sicht.fall.festgelegteProfillage === null && !istBegonnen) return null;
  return (
    <Festlegen sicht={sicht} felder={felder}>
      <Naechste sicht={sicht} />
    </Festlegen>
  );
}

function Naechste({ sicht }: Props): ReactNode {
  const styles = useStyles();
  const { naechsteProfillagen } = sicht.ergebnis;
  if (naechsteProfillagen.length === 0) return null;
  return (
    <div>
      <p className={styles.text}>{FESTLEGEN.nurAuskunft}</p>
      <ul className={styles.list}>
        {naechsteProfillagen.map(naechsteProfillageText).map((satz) => (
          <li key={satz}>{satz}</li>
        ))}
      </ul>
    </div>
  );
}
