/** Who the case is about, also while other entries have errors. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Fall } from '../fall/fall';
import { istOffen, readDatum, readText } from '../listen/readFelder';
import { OHNE_NAMEN } from '../bausteine/texte/kopf';
import type { LesbareSicht } from '../bausteine/viewProps';

const useStyles = makeStyles({
  name: {
    margin: 0,
    minWidth: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
});

/** What can be read of the person; the errors themselves are listed elsewhere. */
export type Personalien = Pick<Fall, 'name' | 'kundennummer' | 'stichtagEingetragen'> & {
  readonly stichtag: Fall['stichtag'] | null;
};

export function personalienVon(sicht: LesbareSicht): Personalien {
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

export function Name({ name }: Pick<Personalien, 'name'>): ReactNode {
  return <h1 className={useStyles().name}>{name === '' ? OHNE_NAMEN : name}</h1>;
}
