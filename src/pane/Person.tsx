/** Who the case is about, also while other entries have errors: two lines of the grid of the head. Shows only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Fall } from '../fall/fall';
import { istOffen, readDatum, readText } from '../listen/readFelder';
import { OHNE_NAMEN, personText } from '../bausteine/texte/kopf';
import type { LesbareSicht } from '../bausteine/viewProps';

const useStyles = makeStyles({
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  line: {
    gridColumn: '1 / -1',
    gridRow: 2,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

type Personalien = Pick<Fall, 'name' | 'kundennummer' | 'stichtagEingetragen'> & {
  readonly stichtag: Fall['stichtag'] | null;
};

/** What can be read of the person; the errors themselves are listed elsewhere. */
function personalienVon(sicht: LesbareSicht): Personalien {
  if (sicht.art === 'berechnet') return sicht.fall;
  const { name, kundennummer, stichtag } = sicht.mappe.raw.felder;
  const still = (): void => undefined;
  return {
    name: readText(name, 'name', still),
    kundennummer: readText(kundennummer, 'kundennummer', still),
    stichtag: readDatum(stichtag, 'stichtag', still),
    stichtagEingetragen: !istOffen(stichtag),
  };
}

export function Person({ sicht }: { readonly sicht: LesbareSicht }): ReactNode {
  const styles = useStyles();
  const { name, kundennummer, stichtag, stichtagEingetragen } = personalienVon(sicht);
  return (
    <>
      <h1 className={styles.name}>{name === '' ? OHNE_NAMEN : name}</h1>
      <p className={styles.line}>{personText(kundennummer, stichtag, stichtagEingetragen)}</p>
    </>
  );
}
