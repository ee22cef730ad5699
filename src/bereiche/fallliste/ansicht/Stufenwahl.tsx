/** One rating as five buttons to choose from: 0 to 3, or offen. Shows at once what was chosen, until the list says what holds. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId, useState } from 'react';
import type { Einschaetzung } from '../../../listen/werte';
import { STUFEN } from '../../../rules/vocabulary';
import { HAUSHALT } from '../texte/haushalt';

const useStyles = makeStyles({
  gruppe: { margin: 0, padding: '2px 0', border: 'none', display: 'grid', gridTemplateColumns: '1fr auto' },
  titel: { padding: 0, float: 'inline-start', fontSize: tokens.fontSizeBase200 },
  stufen: { display: 'flex', columnGap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200 },
  hinweis: {
    gridColumn: '1 / -1',
    color: tokens.colorStatusDangerForeground1,
    fontSize: tokens.fontSizeBase200,
  },
});

const WAHLEN: readonly Einschaetzung[] = [...STUFEN, null];

interface Props {
  readonly label: string;
  readonly wert: Einschaetzung;
  readonly hinweis?: string;
  readonly onWahl: (stufe: Einschaetzung) => Promise<void> | void;
}

export function Stufenwahl({ label, wert, hinweis, onWahl }: Props): ReactNode {
  const styles = useStyles();
  const name = useId();
  const [wartend, setWartend] = useState<{ readonly stufe: Einschaetzung } | null>(null);
  const gezeigt = wartend === null ? wert : wartend.stufe;
  const waehle = (stufe: Einschaetzung): void => {
    const geschehen = onWahl(stufe);
    if (geschehen === undefined) return;
    const meine = { stufe };
    setWartend(meine);
    void geschehen.then(() => setWartend((jetzt) => (jetzt === meine ? null : jetzt)));
  };
  return (
    <div role="radiogroup" aria-labelledby={`${name}t`} className={styles.gruppe}>
      <span id={`${name}t`} className={styles.titel}>
        {label}
      </span>
      <span className={styles.stufen}>
        {WAHLEN.map((stufe) => (
          <label key={String(stufe)}>
            <input type="radio" name={name} checked={gezeigt === stufe} onChange={() => waehle(stufe)} />
            {stufe ?? HAUSHALT.offen}
          </label>
        ))}
      </span>
      {hinweis !== undefined && <span className={styles.hinweis}>{hinweis}</span>}
    </div>
  );
}
