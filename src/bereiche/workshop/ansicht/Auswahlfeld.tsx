/** One of a closed list, with its label and what is wrong with the choice. Shows only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';

const useStyles = makeStyles({
  wahl: { display: 'block', width: '100%', minWidth: 0, minHeight: '32px', font: 'inherit' },
  fehler: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
});

interface Props<Wert extends string> {
  readonly label: string;
  readonly wahlen: readonly { readonly wert: Wert; readonly label: string }[];
  readonly wert: Wert | '';
  /** What stands there before anything is chosen; without it something always is. */
  readonly leer?: string;
  readonly fehler?: string | null;
  readonly onWahl: (wert: Wert) => void;
}

export function Auswahlfeld<Wert extends string>(props: Props<Wert>): ReactNode {
  const { label, wahlen, wert, leer, fehler = null, onWahl } = props;
  const styles = useStyles();
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={styles.wahl}
        value={wert}
        aria-invalid={fehler !== null ? true : undefined}
        aria-describedby={fehler !== null ? `${id}f` : undefined}
        onChange={(event) => {
          const gewaehlt = wahlen.find((each) => each.wert === event.target.value);
          if (gewaehlt !== undefined) onWahl(gewaehlt.wert);
        }}
      >
        {leer !== undefined && <option value="">{leer}</option>}
        {wahlen.map((each) => (
          <option key={each.wert} value={each.wert}>
            {each.label}
          </option>
        ))}
      </select>
      {fehler !== null && (
        <div id={`${id}f`} role="alert" className={styles.fehler}>
          {fehler}
        </div>
      )}
    </div>
  );
}
