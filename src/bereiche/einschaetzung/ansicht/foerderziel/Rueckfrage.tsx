/** Asks before a choice ends others: names what would end and offers both ways. Decides nothing. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import {
  RUECKFRAGE_KNOPF,
  rueckfrageText,
  verlierbaresEntwicklungsziel,
  verlierbaresFoerderziel,
} from '../../texte/foerderziel';
import { bereichLabel, type Vorhaben } from './vorhaben';
import { Knopf } from '../../../../bausteine/Knopf';

const useStyles = makeStyles({
  box: {
    marginTop: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly endet: Vorhaben['endet'];
  readonly onAntwort: (ja: boolean) => void;
}

export function Rueckfrage({ endet, onAntwort }: Props): ReactNode {
  const styles = useStyles();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  const verliert = [
    ...(endet.foerderziel === null ? [] : [verlierbaresFoerderziel(endet.foerderziel)]),
    ...(endet.entwicklungsziel === null
      ? []
      : [verlierbaresEntwicklungsziel(bereichLabel(endet.entwicklungsziel))]),
  ];
  return (
    <div
      ref={box}
      role="group"
      aria-labelledby={id}
      className={styles.box}
      onKeyDown={({ key }) => key === 'Escape' && onAntwort(false)}
    >
      <p id={id} className={styles.text}>
        {rueckfrageText(verliert)}
      </p>
      <div className={styles.buttons}>
        <Knopf appearance="primary" onClick={() => onAntwort(true)}>
          {RUECKFRAGE_KNOPF.ja}
        </Knopf>
        <Knopf onClick={() => onAntwort(false)}>{RUECKFRAGE_KNOPF.nein}</Knopf>
      </div>
    </div>
  );
}
