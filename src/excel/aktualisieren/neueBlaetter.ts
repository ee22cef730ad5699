/** Which sheets of the Bereiche a workbook lacks, and whether it has room for them. Pure. */
import type { Fehler } from '../../listen/fehler';
import type { Mappenbereich } from '../../mappe/bereich';
import type { Inventar } from '../lesen/inventar';

/** The sheets that the workbook has not, in the order of the template. */
export function neueBlaetter({ blaetter }: Inventar, bereiche: readonly Mappenbereich[]): readonly string[] {
  return bereiche.flatMap((bereich) => bereich.blaetter).filter((blatt) => !blaetter.has(blatt));
}

/**
 * Sheets of people's own under the name of one of ours, and tables that would come a second time: with either of them Excel
 * would give ours another name, and the program would never find it.
 */
export function fremdeTeile(inventar: Inventar, bereiche: readonly Mappenbereich[]): Fehler[] {
  return bereiche
    .flatMap(({ teile }) => teile.listen)
    .flatMap(({ name, blatt }): Fehler[] => {
      const hatBlatt = inventar.blaetter.has(blatt);
      if (hatBlatt === inventar.tabellen.has(name)) return [];
      return [hatBlatt ? beschaedigt('tabelle', name) : beschaedigt('blatt', blatt)];
    });
}

function beschaedigt(teil: 'blatt' | 'tabelle', bezeichnung: string): Fehler {
  return { code: 'FALLMAPPE_BESCHAEDIGT', orte: [{ art: 'mappe' }], teil, bezeichnung };
}
