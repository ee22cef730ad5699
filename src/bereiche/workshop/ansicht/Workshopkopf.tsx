/** The head of the pane beside a Workshop: reading it anew, and the look for an audience. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Knopf } from '../../../bausteine/Knopf';
import { WORKSHOPPANE } from '../texte/pane';
import { useWorkshop, useWorkshopzustand } from './workshopkontext';

const useStyles = makeStyles({
  kopf: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  titel: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase400 },
  projektor: { marginInlineStart: 'auto' },
});

interface Props {
  readonly istProjektor: boolean;
  readonly onProjektor: (istProjektor: boolean) => void;
}

export function Workshopkopf({ istProjektor, onProjektor }: Props): ReactNode {
  const styles = useStyles();
  const workshop = useWorkshop();
  const laeuft = useWorkshopzustand((zustand) => zustand.laeuft !== null);
  return (
    <header className={styles.kopf}>
      <h1 className={styles.titel}>{WORKSHOPPANE.titel}</h1>
      <label className={styles.projektor}>
        <input type="checkbox" checked={istProjektor} onChange={() => onProjektor(!istProjektor)} />
        {WORKSHOPPANE.projektor}
      </label>
      <Knopf size="small" disabledFocusable={laeuft} onClick={() => void workshop.neuLesen()}>
        {WORKSHOPPANE.neuLesen}
      </Knopf>
    </header>
  );
}
