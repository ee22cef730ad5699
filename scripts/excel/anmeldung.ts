/** How Excel is told of an add-in under development, per system. Pure: says what to do and does nothing. */
import { join } from 'node:path';

/** What has to be done on this computer. */
export type Anmeldung =
  /** Windows: a value in the registry of the user, named by the id of the add-in. */
  | { readonly art: 'befehl'; readonly programm: string; readonly argumente: readonly string[] }
  /** Mac: a copy of the manifest in a folder of Excel. */
  | { readonly art: 'kopie'; readonly von: string; readonly nach: string }
  /** Excel does not run on this system. */
  | { readonly art: 'nichtMoeglich' };

export interface Anmeldedaten {
  readonly platform: NodeJS.Platform;
  /** Home folder of the user. */
  readonly home: string;
  /** Whole path of the manifest. */
  readonly manifest: string;
  /** The id in the manifest. */
  readonly id: string;
}

const WINDOWS_SCHLUESSEL = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';
const MAC_ORDNER = 'Library/Containers/com.microsoft.Excel/Data/Documents/wef';

/** How to tell Excel of the manifest. */
export function anmeldung({ platform, home, manifest, id }: Anmeldedaten): Anmeldung {
  if (platform === 'win32') {
    const argumente = ['add', WINDOWS_SCHLUESSEL, '/v', id, '/t', 'REG_SZ', '/d', manifest, '/f'];
    return { art: 'befehl', programm: 'reg', argumente };
  }
  if (platform === 'darwin') return { art: 'kopie', von: manifest, nach: macKopie(home, id) };
  return { art: 'nichtMoeglich' };
}

/** How to make Excel forget it; a copy goes to nowhere. */
export function abmeldung({ platform, home, id }: Anmeldedaten): Anmeldung {
  if (platform === 'win32')
    return {
      art: 'befehl',
      programm: 'reg',
      argumente: ['delete', WINDOWS_SCHLUESSEL, '/v', id, '/f'],
    };
  return platform === 'darwin'
    ? { art: 'kopie', von: macKopie(home, id), nach: '' }
    : { art: 'nichtMoeglich' };
}

function macKopie(home: string, id: string): string {
  return join(home, MAC_ORDNER, `${id}.manifest.xml`);
}

/** The id in a manifest. @throws Error where there is none. */
export function idIn(manifest: string): string {
  const id = /<Id>\s*([0-9a-f-]{36})\s*<\/Id>/i.exec(manifest)?.[1];
  if (id === undefined) throw new Error('Im Manifest steht keine Id.');
  return id;
}
