/**
 * A field for one line of text, with label, hint and what is wrong: the native one in the look of Fluent, for the views that the
 * pane begins with (ADR 50). What is typed shows at once when no cell can hold it.
 */
import { makeResetStyles, makeStyles, tokens } from '@fluentui/react-components';
import { type ComponentProps, type ReactNode, useId } from 'react';
import { unhaltbarText } from './unhaltbar';

const useEingabe = makeResetStyles({
  boxSizing: 'border-box',
  width: '100%',
  minHeight: '32px',
  padding: `0 ${tokens.spacingHorizontalMNudge}`,
  border: `1px solid ${tokens.colorNeutralStroke1}`,
  borderBottomColor: tokens.colorNeutralStrokeAccessible,
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralBackground1,
  color: tokens.colorNeutralForeground1,
  fontFamily: tokens.fontFamilyBase,
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase300,
  ':focus-visible': {
    outline: `2px solid ${tokens.colorCompoundBrandStroke}`,
    outlineOffset: '-1px',
    '@media (forced-colors: active)': { outlineColor: 'Highlight' },
  },
  '&:where([aria-invalid="true"])': { border: `1px solid ${tokens.colorPaletteRedBorder2}` },
});

const useStyles = makeStyles({
  field: { width: '100%', minWidth: 0, overflowWrap: 'anywhere' },
  label: { display: 'block', padding: '2px 0' },
  said: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  hint: { color: tokens.colorNeutralForeground3 },
});

interface Props extends Omit<ComponentProps<'input'>, 'onChange' | 'value'> {
  readonly label: string;
  readonly hinweis?: string;
  /** What is wrong with what stands there; null when nothing is. */
  readonly fehler: string | null;
  readonly value: string;
  readonly onText: (text: string) => void;
}

export function Textzeile({ label, hinweis, fehler, value, onText, ...rest }: Props): ReactNode {
  const styles = useStyles();
  const eingabe = useEingabe();
  const id = useId();
  const satz = fehler ?? unhaltbarText(value, label);
  const beschrieben = [satz !== null && `${id}f`, hinweis !== undefined && `${id}h`]
    .filter(Boolean)
    .join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        {...rest}
        id={id}
        className={eingabe}
        value={value}
        aria-invalid={satz !== null ? true : undefined}
        aria-describedby={beschrieben === '' ? undefined : beschrieben}
        onChange={(event) => onText(event.target.value)}
      />
      <div className={styles.said}>
        {satz !== null && (
          <div id={`${id}f`} role="alert" className={styles.wrong}>
            {satz}
          </div>
        )}
        {hinweis !== undefined && (
          <div id={`${id}h`} className={styles.hint}>
            {hinweis}
          </div>
        )}
      </div>
    </div>
  );
}
