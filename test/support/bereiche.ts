/** The Bereiche of the program as the workbook knows them, and everything that they have beside the main way. */
import { BEREICHE } from '../../src/bereiche/bereiche';
import type { Mappenbereich } from '../../src/mappe/bereich';
import { HAUPTWEG } from '../../src/mappe/mappeAus';
import { type Teile, vereint } from '../../src/mappe/teile';

export const MAPPENBEREICHE: readonly Mappenbereich[] = BEREICHE.map(({ mappe }) => mappe);

/** Tables, single cells and blocks of all Bereiche but the assessment. */
export const BEIWERK: Teile = vereint(
  ...MAPPENBEREICHE.map(({ teile }) => teile).filter((teile) => teile !== HAUPTWEG),
);
