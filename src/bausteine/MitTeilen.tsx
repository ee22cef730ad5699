/** The frame of a view that needs parts beside the main way: has them read, and says what is in the way. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ComponentType, ReactNode } from 'react';
import type { Inhalt } from '../listen/inhalt';
import type { PlainDate } from '../listen/plainDate';
import type { Mappenbereich } from '../mappe/bereich';
import { fehlendeTeile, KEINE_TEILE, type Teile } from '../mappe/teile';
import { Ergaenzbar } from './Ergaenzbar';
import { Fehlerliste } from './Fehlerliste';
import { ENG } from './schmal';
import { KNOPF } from './texte/pane';
import { useHandlungen, useZustand } from './sitzungskontext';
import { hindernisVon, useTeile } from './teilestand';
import type { BerechneteSicht, ViewProps } from './viewProps';
import { Knopf } from './Knopf';

const useStyles = makeStyles({
  view: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalL,
    overflowWrap: 'anywhere',
    [ENG]: { rowGap: tokens.spacingVerticalM },
  },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  again: { justifySelf: 'start' },
});

/** What stands inside the frame: a case without errors, and the parts around it. */
export interface InhaltProps {
  readonly sicht: BerechneteSicht;
  readonly inhalt: Inhalt;
}

/** What there is where the case has errors. */
export interface OhneFallProps {
  readonly heute: PlainDate;
  readonly inhalt: Inhalt;
}

interface Props extends ViewProps {
  /** What the view cannot do without. */
  readonly bereich: Mappenbereich;
  /** What it looks at as far as the workbook has it. */
  readonly weitere?: Teile;
  /** What is read along for others and not waited for. */
  readonly nebenbei?: Teile;
  /** What is said before the parts are read, and where they could not be. */
  readonly texte: { readonly wirdGelesen: string; readonly nichtGelesen: string };
  readonly Inhalt: ComponentType<InhaltProps>;
  /** The same where the case has errors, for what looks at no case; below the errors. */
  readonly OhneFall?: ComponentType<OhneFallProps>;
}

export function MitTeilen({
  bereich,
  weitere = KEINE_TEILE,
  nebenbei = KEINE_TEILE,
  texte,
  Inhalt,
  OhneFall,
  sicht,
}: Props): ReactNode {
  const { teile } = bereich;
  const styles = useStyles();
  const { aktualisieren } = useHandlungen();
  const stand = useTeile(sicht, teile, weitere, nebenbei);
  const laeuft = useZustand(({ vorgang }) => vorgang !== null);
  const { inhalt } = sicht.mappe;
  if (stand === 'wirdGelesen') return <p className={styles.quiet}>{texte.wirdGelesen}</p>;
  if (stand === 'nichtGelesen') return <NichtGelesen satz={texte.nichtGelesen} />;
  const hindernis = hindernisVon(bereich, sicht);
  if (hindernis !== null)
    return <Ergaenzbar {...hindernis} laeuft={laeuft} onErgaenzen={() => void aktualisieren()} />;
  const fehlend = fehlendeTeile(inhalt, teile);
  if (fehlend.length > 0) return <Fehlerliste fehler={fehlend} />;
  if (sicht.art === 'fehlerhaft')
    return (
      <div className={styles.view}>
        <Fehlerliste fehler={sicht.fehler} />
        {OhneFall !== undefined && <OhneFall heute={sicht.heute} inhalt={inhalt} />}
      </div>
    );
  return (
    <div className={styles.view}>
      <Inhalt sicht={sicht} inhalt={inhalt} />
    </div>
  );
}

/** They could not be read; a person can have it tried again. */
function NichtGelesen({ satz }: { readonly satz: string }): ReactNode {
  const styles = useStyles();
  const { neuLesen } = useHandlungen();
  return (
    <div className={styles.view}>
      <p className={styles.text}>{satz}</p>
      <Knopf className={styles.again} onClick={() => void neuLesen()}>
        {KNOPF.lesen}
      </Knopf>
    </div>
  );
}
