/** Folded, with their number: the services of § 16a that run in parallel: voluntary, each on its own. */
import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { PARAGRAPH_16A, PARAGRAPH_16A_LABEL } from '../../../../rules/vocabulary';
import { FAZ_UEBERSCHRIFT, PARAGRAPH_16A_FRAGE, PARAGRAPH_16A_FREIWILLIG } from '../../texte/foerderziel';
import { Klappe } from '../../../../bausteine/Klappe';
import { mitAnzahl } from '../../../../bausteine/texte/pane';
import { useHandlungen } from '../../../../bausteine/sitzungskontext';
import type { FazStand } from './fazStand';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2 },
  group: { display: 'grid' },
});

interface Props {
  readonly stand: FazStand;
}

export function BegleitendeLeistungen({ stand }: Props): ReactNode {
  const styles = useStyles();
  const { eingeben } = useHandlungen();
  const id = useId();
  return (
    <Klappe titel={mitAnzahl(FAZ_UEBERSCHRIFT.paragraph16a, stand.paragraph16a.length)}>
      <p className={styles.text}>{PARAGRAPH_16A_FREIWILLIG}</p>
      <div id={id}>{PARAGRAPH_16A_FRAGE}</div>
      <div role="group" aria-labelledby={id} className={styles.group}>
        {PARAGRAPH_16A.map((dienst) => (
          <Checkbox
            key={dienst}
            label={PARAGRAPH_16A_LABEL[dienst]}
            checked={stand.paragraph16a.includes(dienst)}
            onChange={(_, { checked }) =>
              void eingeben([
                { ziel: { art: 'paragraph16a', id: dienst }, wert: checked === true ? 'ja' : 'nein' },
              ])
            }
          />
        ))}
      </div>
    </Klappe>
  );
}
