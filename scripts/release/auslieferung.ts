/** Puts the package together from a finished build. Builds nothing and writes nothing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMaterial, webExtensionsOf } from '../validate/readMaterial';
import { type Dateien, texte, zusammen } from './dateien';
import { dokumente } from './dokumente';
import { LIESMICH, liesmich } from './liesmich';
import { lizenztexte } from './lizenzen';
import { manifeste } from './manifeste';
import { type Paketliste, paketeDesProgramms } from './pakete';
import { bildgroesse, programmAus, seitenDes } from './programm';
import { STUECKLISTE, stueckliste } from './stueckliste';
import type { Auftrag } from './aufruf';

/** What a package is made of. */
export interface Stoff extends Pick<Auftrag, 'adresse' | 'katalog'> {
  /** The folder of the project. */
  readonly wurzel: string;
  /** The folder of the build. */
  readonly dist: string;
  /** The templates for the catalog, by their path in the package. */
  readonly vorlagen: Dateien;
}

/** What the package says of itself. */
interface Selbst {
  readonly name: string;
  readonly version: string;
  readonly description: string;
}

/** The name of the package for a version. */
export function paketname(version: string): string {
  return `Integrationstool-${version}.zip`;
}

/** All files of the package but their sums. @throws UngueltigesManifest where a manifest would be none. */
export async function auslieferung(stoff: Stoff): Promise<Dateien> {
  const { wurzel, adresse, katalog, vorlagen } = stoff;
  const { name, version, description } = json<Selbst>(wurzel, 'package.json');
  const liste = json<Paketliste>(wurzel, 'package-lock.json');
  const programm = programmAus(stoff.dist, vorlagen);
  return zusammen(
    texte([
      [LIESMICH, liesmich({ version, adresse, katalog })],
      [STUECKLISTE, stueckliste({ name, version, beschreibung: description }, liste)],
    ]),
    programm,
    vorlagen,
    await manifeste(readFileSync(join(wurzel, 'manifest.xml'), 'utf8'), adresse, {
      ...readMaterial(wurzel),
      // What is handed out counts, not what lies in the project.
      iconSize: (pfad) => bildgroesse(programm, pfad),
      pages: seitenDes(programm),
      webExtension: [...vorlagen].map(([, mappe]) => webExtensionsOf(mappe)).join('\n'),
    }),
    dokumente(join(wurzel, 'docs')),
    lizenztexte(wurzel, paketeDesProgramms(liste)),
  );
}

function json<T>(wurzel: string, datei: string): T {
  return JSON.parse(readFileSync(join(wurzel, datei), 'utf8')) as T;
}
