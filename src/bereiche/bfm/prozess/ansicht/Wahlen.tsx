/** The decisions that can be taken now, as one group; a reason is chosen together with its decision. */
import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { FM } from '../texte/fallmanagement';
import { Feld } from '../../../../bausteine/Feld';
import type { Wahlgruppe } from './wahlen';

const useStyles = makeStyles({
  title: {
    marginTop: tokens.spacingVerticalXS,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly gruppen: readonly Wahlgruppe[];
  readonly gewaehlt: string;
  readonly fehler: string | null;
  readonly onWahl: (id: string) => void;
}

export function Wahlen({ gruppen, gewaehlt, fehler, onWahl }: Props): ReactNode {
  return (
    <Feld label={FM.wahl} fehler={fehler}>
      <RadioGroup value={gewaehlt} onChange={(_, { value }) => onWahl(value)}>
        {gruppen.map((gruppe, stelle) => (
          <Gruppe key={stelle} {...gruppe} />
        ))}
      </RadioGroup>
    </Feld>
  );
}

function Gruppe({ titel, wahlen }: Wahlgruppe): ReactNode {
  const styles = useStyles();
  const id = useId();
  return (
    <div {...(titel !== null && { role: 'group', 'aria-labelledby': id })}>
      {titel !== null && (
        <div id={id} className={styles.title}>
          {titel}
        </div>
      )}
      {wahlen.map((wahl) => (
        <div key={wahl.id}>
          <Radio value={wahl.id} label={wahl.label} />
        </div>
      ))}
    </div>
  );
}
