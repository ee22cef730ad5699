/** The frame of every field of this view: label, hint, and below it what is wrong or missing. Never wider than its place. */
import { Field, makeStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { unhaltbarText } from './unhaltbar';

const useStyles = makeStyles({
  // The controls of Fluent have a width of their own, which would push the pane sideways.
  field: { gridTemplateColumns: 'minmax(0, 1fr)', '& > *': { minWidth: 0 }, overflowWrap: 'anywhere' },
});

interface Props {
  /** What is typed into it shows at once when no cell can hold it. */
  readonly children: ReactElement<{ readonly value?: unknown }>;
  readonly label: string;
  readonly hinweis?: string | undefined;
  /** What is wrong with the cell; goes before what is missing. */
  readonly fehler: string | null;
  /** Why something has to stand here, as long as nothing does. */
  readonly fehlt?: string | null;
}

export function Feld({ label, hinweis, fehler: gegeben, fehlt = null, children }: Props): ReactNode {
  const styles = useStyles();
  const { value } = children.props;
  const fehler = gegeben ?? unhaltbarText(value, label);
  return (
    <Field
      className={styles.field}
      label={label}
      hint={hinweis ?? null}
      required={fehlt !== null}
      validationState={fehler === null ? (fehlt === null ? 'none' : 'warning') : 'error'}
      validationMessage={fehler ?? fehlt}
    >
      {children}
    </Field>
  );
}
