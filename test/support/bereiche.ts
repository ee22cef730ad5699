/** The Bereiche of the program taken together: what they have in the workbook, and their sentences. */
import { BEREICHE } from '../../src/bereiche/bereiche';
import { GRUNDSAETZE, type Saetze } from '../../src/fall/texte/fehler';
import type { Mappenbereich } from '../../src/mappe/bereich';
import { BLATT } from '../../src/mappe/layout';
import { HAUPTWEG } from '../../src/mappe/mappeAus';
import { type Teile, vereint } from '../../src/mappe/teile';

export const MAPPENBEREICHE: readonly Mappenbereich[] = BEREICHE.map(({ mappe }) => mappe);

/** Tables, single cells and blocks of all Bereiche but the assessment. */
export const BEIWERK: Teile = vereint(
  ...MAPPENBEREICHE.map(({ teile }) => teile).filter((teile) => teile !== HAUPTWEG),
);

/** Every sheet of the template in its order. */
export const BLAETTER: readonly string[] = [
  ...MAPPENBEREICHE.flatMap(({ blaetter }) => blaetter),
  BLATT.anleitung,
  BLATT.pass,
];

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
