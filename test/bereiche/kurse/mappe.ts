/** What the courses have in the workbook, and the way from the version before. */
import { aendern } from '../../../src/listen/aenderung';
import type { Mappenbereich, Migration } from '../../../src/mappe/bereich';
import { KURSE, KURSE_BLATT, KURSE_STAND, TEILNAHMEN } from './listen';

/** Courses got a state, and their name another header. */
const MIT_STAND: Migration = {
  nach: 2,
  was: 'Kurse haben einen Stand',
  ueberschriften: [{ tabelle: KURSE.name, alt: 'Bezeichnung', neu: 'Titel' }],
  aenderungen: (inhalt) =>
    inhalt
      .liste(KURSE)
      .heile.filter(({ titel, stand }) => titel !== '' && stand === null)
      .flatMap((kurs) => aendern(KURSE, kurs, { stand: 'geplant' })),
};

export const KURSE_MAPPE: Mappenbereich = {
  id: 'kurse',
  version: 2,
  blaetter: [KURSE_BLATT],
  teile: { listen: [KURSE, TEILNAHMEN], felder: [KURSE_STAND] },
  migrationen: [MIT_STAND],
};
