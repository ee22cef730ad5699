/** Which round is looked at. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { RUNDEN } from '../../uebung';
import { rundeText } from '../texte/pane';
import { useBlick } from './workshopkontext';

const useStyles = makeStyles({
  gruppe: {
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
  },
  titel: { padding: 0, float: 'inline-start' },
});

/** @param titel what the choice is for. */
export function Rundenwahl({ titel }: { readonly titel: string }): ReactNode {
  const styles = useStyles();
  const name = useId();
  const { runde, waehleRunde } = useBlick();
  return (
    <fieldset className={styles.gruppe}>
      <legend className={styles.titel}>{titel}</legend>
      {RUNDEN.map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={runde === each} onChange={() => waehleRunde(each)} />
          {rundeText(each)}
        </label>
      ))}
    </fieldset>
  );
}
