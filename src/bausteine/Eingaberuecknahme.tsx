/** Takes back what a person has just entered here, by its name; nothing where that is something else, or past. */
import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Knopf } from './Knopf';
import { useHandlungen, useZustand } from './sitzungskontext';

const useStyles = makeStyles({ button: { justifySelf: 'start' } });

interface Props {
  /** Where it stands, as in the `Eingabehandlung`. */
  readonly bei: string;
  /** Called when it is pressed: it goes, and something else has to take the focus. */
  readonly onGedrueckt: () => void;
}

export function Eingaberuecknahme({ bei, onGedrueckt }: Props): ReactNode {
  const styles = useStyles();
  const { nimmZurueck } = useHandlungen();
  const ruecknehmbar = useZustand((zustand) => zustand.ruecknehmbar);
  const laeuft = useZustand(({ vorgang }) => vorgang === 'zuruecknehmen');
  if (ruecknehmbar?.bei !== bei) return null;
  const druecke = (): void => {
    onGedrueckt();
    void nimmZurueck();
  };
  return (
    <Knopf size="small" className={styles.button} disabledFocusable={laeuft} onClick={druecke}>
      {ruecknehmbar.label}
    </Knopf>
  );
}
