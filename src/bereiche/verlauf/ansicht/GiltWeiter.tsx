/** Decisions of before, each with the question whether it still holds. Nothing is taken for granted, and nothing is written here. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { useSprung } from '../../../bausteine/sprung';
import type { Entscheidung } from '../fach/seitDemLetzten';
import { GILT_WEITER } from '../texte/abschluss';
import type { Geltung } from './antworten';
import { Knopf } from '../../../bausteine/Knopf';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalXS,
  },
  what: {
    flex: '1 1 12rem',
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  button: { minWidth: 'auto' },
});

interface Props {
  /** With what each is called. */
  readonly entscheidungen: readonly (Entscheidung & { readonly label: string; readonly geltung: Geltung })[];
  readonly onAntwort: (entscheidung: Entscheidung, gilt: boolean) => void;
}

export function GiltWeiter({ entscheidungen, onAntwort }: Props): ReactNode {
  if (entscheidungen.length === 0) return null;
  return (
    <Abschnitt titel={GILT_WEITER.titel}>
      {entscheidungen.map(({ geltung, label, ...each }) => (
        <Frage
          key={each.id}
          entscheidung={each}
          label={label}
          geltung={geltung}
          onAntwort={(gilt) => onAntwort(each, gilt)}
        />
      ))}
    </Abschnitt>
  );
}

interface FrageProps {
  readonly entscheidung: Entscheidung;
  readonly label: string;
  readonly geltung: Geltung;
  readonly onAntwort: (gilt: boolean) => void;
}

function Frage({ entscheidung: { id, wert }, label, geltung, onAntwort }: FrageProps): ReactNode {
  const styles = useStyles();
  const { springe } = useSprung();
  const frageId = useId();
  const neu = (): void => {
    onAntwort(false);
    springe({ reiter: 'ergebnis', stelle: id });
  };
  return (
    <div role="group" aria-labelledby={frageId} className={styles.line}>
      <span id={frageId} className={styles.what}>
        {`${label}: ${wert}`}
      </span>
      <Knopf
        size="small"
        className={styles.button}
        aria-pressed={geltung === 'gilt'}
        appearance={geltung === 'gilt' ? 'primary' : 'secondary'}
        onClick={() => onAntwort(true)}
      >
        {GILT_WEITER.ja}
      </Knopf>
      <Knopf size="small" className={styles.button} onClick={neu}>
        {GILT_WEITER.neu}
      </Knopf>
    </div>
  );
}
