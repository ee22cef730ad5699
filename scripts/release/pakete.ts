/** Which packages go into the program: what it depends on, and what those depend on, as the lock file holds them. */

/** A package as the lock file names it. */
export interface Paket {
  readonly name: string;
  readonly version: string;
  /** Its folder, such as `node_modules/react`. */
  readonly ordner: string;
  /** What its author says of the licence. */
  readonly lizenz: string;
  /** The checksum of the archive that npm took from the registry, as `sha512-…`. */
  readonly pruefsumme: string;
  /** The folders of those that it depends on itself. */
  readonly braucht: readonly string[];
}

/** An entry of the lock file, as far as it is of interest. */
interface Eintrag {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** What is looked at of a lock file. */
export interface Paketliste {
  readonly packages: Readonly<Record<string, Eintrag>>;
}

/** Not depended on by the code, but laid beside it by the build. */
const DANEBEN = '@microsoft/office-js';

/** All of them, sorted by folder. @throws Error where the lock file lacks one or what is to be said of it. */
export function paketeDesProgramms(liste: Paketliste): Paket[] {
  const gefunden = new Map<string, Paket>();
  const nimm = (ordner: string): void => {
    if (gefunden.has(ordner)) return;
    const paket = paketIn(liste, ordner);
    gefunden.set(ordner, paket);
    paket.braucht.forEach(nimm);
  };
  unmittelbare(liste).forEach(nimm);
  return [...gefunden.values()].sort((a, b) => (a.ordner < b.ordner ? -1 : 1));
}

/** The folders of those that the program names itself, and of what lies beside it. */
export function unmittelbare(liste: Paketliste): string[] {
  const namen = Object.keys(liste.packages['']?.dependencies ?? {});
  return [...namen, DANEBEN].sort().map((name) => ordnerVon(liste, '', name));
}

function paketIn(liste: Paketliste, ordner: string): Paket {
  const { version, license, integrity, dependencies = {} } = liste.packages[ordner] ?? {};
  if (!version || !license || !integrity)
    throw new Error(`The lock file does not say everything of ${ordner}.`);
  return {
    name: ordner.slice(ordner.lastIndexOf('node_modules/') + 'node_modules/'.length),
    version,
    ordner,
    lizenz: license,
    pruefsumme: integrity,
    braucht: Object.keys(dependencies)
      .sort()
      .map((name) => ordnerVon(liste, ordner, name)),
  };
}

/** As Node looks for it: in the folder of the package, then in those around it. */
function ordnerVon(liste: Paketliste, von: string, name: string): string {
  const ordner = `${von === '' ? '' : `${von}/`}node_modules/${name}`;
  if (liste.packages[ordner] !== undefined) return ordner;
  if (von === '') throw new Error(`The lock file lacks ${name}.`);
  return ordnerVon(liste, von.slice(0, Math.max(0, von.lastIndexOf('/node_modules/'))), name);
}
