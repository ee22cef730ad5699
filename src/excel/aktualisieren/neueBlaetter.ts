/** Which sheets of the Bereiche a workbook lacks, and whether it has room for them. Pure. */
import type { Fehler } from '../../listen/fehler';
import { blattfolge, type Mappenbereich } from '../../mappe/bereich';
import { HAUPTWEG } from '../../mappe/mappeAus';
import { type Inventar, istHeil } from '../../mappe/inventar';
import type { Paketname } from './erweiterungspaket';

/** The Bereiche that may come, and the names on their sheets. */
export interface Erweiterung {
  readonly bereiche: readonly Mappenbereich[];
  readonly namen: readonly Paketname[];
}

/** The sheets that the workbook has not, in the order of the template. A renamed sheet is known by what is on it. */
export function neueBlaetter(inventar: Inventar, erweiterung: Erweiterung): readonly string[] {
  return erweiterungsblaetter(erweiterung).filter((blatt) => {
    const { tabellen, namen } = teileAuf(blatt, erweiterung);
    const hatTeil =
      tabellen.some((name) => inventar.tabellen.has(name)) ||
      namen.some((name) => istHeil(inventar.namen.get(name)));
    return !hatTeil && !hatBlatt(inventar, blatt);
  });
}

/**
 * What our sheets should hold and do not: of people's own under the name of one of ours, or damaged. Adding to them would give
 * what comes another name, and the program would never find it.
 * @param neue sheets that are still to come or to be finished.
 */
export function fremdeTeile(inventar: Inventar, erweiterung: Erweiterung, neue: readonly string[]): Fehler[] {
  return erweiterungsblaetter(erweiterung)
    .filter((blatt) => !neue.includes(blatt))
    .flatMap((blatt) => {
      const { tabellen, namen } = teileAuf(blatt, erweiterung);
      return [
        ...tabellen
          .filter((name) => !inventar.tabellen.has(name))
          .map((name) => beschaedigt('tabelle', name)),
        ...namen
          .filter((name) => !istHeil(inventar.namen.get(name)))
          .map((name) => beschaedigt('name', name)),
      ];
    });
}

/** Excel takes names of sheets without regard to case. */
export function hatBlatt({ blaetter }: Inventar, blatt: string): boolean {
  return [...blaetter.keys()].some((name) => name.toLowerCase() === blatt.toLowerCase());
}

/** The main way is there already, or this would be no Fallmappe. */
function erweiterungsblaetter({ bereiche }: Erweiterung): readonly string[] {
  return blattfolge(bereiche.filter(({ teile }) => teile !== HAUPTWEG));
}

function teileAuf(
  blatt: string,
  { bereiche, namen }: Erweiterung,
): { readonly tabellen: readonly string[]; readonly namen: readonly string[] } {
  const listen = bereiche.flatMap(({ teile }) => teile.listen);
  return {
    tabellen: listen.filter((liste) => liste.blatt === blatt).map(({ name }) => name),
    namen: namen.filter((each) => each.blatt === blatt).map(({ name }) => name),
  };
}

function beschaedigt(teil: 'name' | 'tabelle', bezeichnung: string): Fehler {
  return { code: 'FALLMAPPE_BESCHAEDIGT', orte: [{ art: 'mappe' }], teil, bezeichnung };
}
