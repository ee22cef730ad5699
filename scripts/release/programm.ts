/** The files of the program as a server gives them out, and the templates that belong to the catalog. */
import { PNG } from 'pngjs';
import { vorlagenbereiche } from '../vorlage/bereiche';
import { startExcelize } from '../vorlage/excelize';
import { VORLAGEN } from '../vorlage/vorlagen';
import type { Catalog } from '../vorlage/webExtension';
import type { PixelSize } from '../validate/check';
import { type Dateien, liesOrdner } from './dateien';

/** Where the program lies in the package: what goes to the server, and nothing else. */
export const PROGRAMM = 'programm';

/** Where the templates lie in the package. */
export const VORLAGENORDNER = 'vorlagen';

/** The build lays the manifest of the project beside the pane; it names this computer and is of use to nobody else. */
const OHNE = `${PROGRAMM}/manifest.xml`;

/** The templates, built for a catalog, by their names. */
export async function baueVorlagen(catalog: Catalog): Promise<Dateien> {
  const [excelize, bereiche] = [await startExcelize(), await vorlagenbereiche()];
  return new Map(
    VORLAGEN.map(({ datei, baue }) => [`${VORLAGENORDNER}/${datei}`, baue({ excelize, bereiche, catalog })]),
  );
}

/** The built program; a template that it brings itself is the one that is handed out, for the same catalog. */
export function programmAus(dist: string, vorlagen: Dateien): Dateien {
  const gebaut = [...liesOrdner(dist, PROGRAMM)].filter(([pfad]) => pfad !== OHNE);
  return new Map(
    gebaut.map(([pfad, inhalt]) => {
      const vorlage = vorlagen.get(pfad.replace(`${PROGRAMM}/assets/`, `${VORLAGENORDNER}/`));
      return [pfad, vorlage ?? inhalt];
    }),
  );
}

/** The size of a picture among the files of the program, by its path below the address; null where there is none. */
export function bildgroesse(programm: Dateien, pfad: string): PixelSize | null {
  const inhalt = programm.get(`${PROGRAMM}/${pfad}`);
  if (inhalt === undefined) return null;
  const { width, height } = PNG.sync.read(Buffer.from(inhalt));
  return { width, height };
}

/** The pages among the files of the program. */
export function seitenDes(programm: Dateien): string[] {
  return [...programm.keys()]
    .filter((pfad) => pfad.endsWith('.html'))
    .map((pfad) => pfad.slice(PROGRAMM.length + 1));
}
