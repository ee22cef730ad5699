/** The Vermerk of a decision: follows from the form until a person writes in it; to be copied for the Fachverfahren. */
import { makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { FM } from '../texte/fallmanagement';
import { Feld } from '../../../../bausteine/Feld';
import { Kopierknopf } from '../../../../bausteine/Kopierknopf';
import type { Entscheidungsstand } from './entscheidungsangaben';
import { Knopf } from '../../../../bausteine/Knopf';

const useStyles = makeStyles({
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly stand: Pick<Entscheidungsstand, 'text' | 'textGeaendert'>;
  readonly fehler: string | null;
  /** The text as written; null lets it follow from the form again. */
  readonly onAendere: (text: string | null) => void;
}

export function Vermerkfeld({ stand: { text, textGeaendert }, fehler, onAendere }: Props): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <Feld
        label={FM.vermerk}
        hinweis={textGeaendert ? FM.vermerkGeaendert : FM.vermerkHinweis}
        fehler={fehler}
      >
        <Textarea resize="vertical" rows={4} value={text} onChange={(_, { value }) => onAendere(value)} />
      </Feld>
      <div className={styles.buttons}>
        <Kopierknopf label={FM.kopieren} name={`${FM.kopieren}: ${FM.vermerk}`} text={() => text} />
        {textGeaendert && (
          <Knopf size="small" onClick={() => onAendere(null)}>
            {FM.neuErzeugen}
          </Knopf>
        )}
      </div>
    </div>
  );
}
