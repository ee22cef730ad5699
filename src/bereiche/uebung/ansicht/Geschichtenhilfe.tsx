/** The story of the person in the cells, beside a rating. */
import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useZustand } from '../../../bausteine/sitzungskontext';
import { UEBUNGSPERSONEN } from '../personen';
import { T01 } from '../personen/t01';
import { geuebtIn, istBeiErstenSchritten } from '../fach/stand';
import { stufenText } from '../texte/ersteDaneben';
import { HILFE_TEXT } from '../texte/ueben';
import { Geschichte } from './Geschichte';

const useStyles = makeStyles({ text: { margin: 0 } });

export function Geschichtenhilfe(): ReactNode {
  const styles = useStyles();
  const sicht = useZustand((zustand) => zustand.sicht);
  if (!('mappe' in sicht) || sicht.mappe === null) return null;
  const ort = geuebtIn(sicht.mappe.inhalt);
  if (ort === null) return <p className={styles.text}>{HILFE_TEXT.niemand}</p>;
  if (istBeiErstenSchritten(sicht.mappe.inhalt))
    return (
      <>
        <Geschichte saetze={T01.geschichte} />
        <p className={styles.text}>{stufenText()}</p>
      </>
    );
  const person = UEBUNGSPERSONEN.find(({ id }) => id === ort.person);
  // The stories of other people stand in a sheet that this view does not read.
  if (person === undefined) return <p className={styles.text}>{HILFE_TEXT.imBlatt}</p>;
  return <Geschichte saetze={person.geschichte} />;
}
