/** The Bereiche of the program taken together: what they have in the workbook, and their sentences. */
import { anfangsteile } from '../../src/bausteine/bereich';
import { BEREICHE } from '../../src/bereiche/bereiche';
import { GRUNDSAETZE, type Saetze } from '../../src/fall/texte/fehler';
import { blattfolge, type Mappenbereich } from '../../src/mappe/bereich';
import { BLATT } from '../../src/mappe/layout';
import type { Teile } from '../../src/mappe/teile';

export const MAPPENBEREICHE: readonly Mappenbereich[] = BEREICHE.map(({ mappe }) => mappe);

/** Tables, single cells and blocks that tabs work with beside the main way. */
export const BEIWERK: Teile = anfangsteile(BEREICHE);

/** Every sheet of the template in its order. */
export const BLAETTER: readonly string[] = [...blattfolge(MAPPENBEREICHE), BLATT.anleitung, BLATT.pass];

/** The names of all tables. */
export const TABELLEN: readonly string[] = MAPPENBEREICHE.flatMap(({ teile }) =>
  teile.listen.map(({ name }) => name),
);

/** The sentences of all errors, of each Bereich and of those that every one may have. */
export const SAETZE: Saetze = Object.assign(
  {},
  GRUNDSAETZE,
  ...BEREICHE.map(({ saetze }) => saetze),
) as Saetze;
