/**
 * The parts list of the program (SBOM) as CycloneDX 1.6. It holds no time and no chance, so that the same program has the same
 * list; its number is made of its contents.
 */
import { createHash } from 'node:crypto';
import { type Paket, type Paketliste, paketeDesProgramms, unmittelbare } from './pakete';

/** Where it lies in the package. */
export const STUECKLISTE = 'stueckliste.cdx.json';

/** Licences that have a sign in the list of SPDX; every other one is named in words. */
const SPDX = ['MIT', 'ISC', '0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause'];

/** What the lock file calls the licence of office.js is no sign; this is the name of its text. */
const WORTLAUT: Readonly<Record<string, string>> = {
  LICENSE: 'Microsoft Software License Terms: Microsoft Office JavaScript (Office.js) API Library',
};

/** The program that the list is of. */
export interface Programm {
  readonly name: string;
  readonly version: string;
  readonly beschreibung: string;
}

/** The list as JSON text. */
export function stueckliste(programm: Programm, liste: Paketliste): string {
  const pakete = paketeDesProgramms(liste);
  const hier = `pkg:npm/${programm.name}@${programm.version}`;
  const kennungen = new Map(pakete.map((paket) => [paket.ordner, kennung(paket)]));
  const bezuege = (ordner: readonly string[]): string[] =>
    [...new Set(ordner.map((each) => kennungen.get(each) ?? each))].sort();
  const inhalt = {
    version: 1,
    metadata: { component: hauptteil(programm, hier) },
    components: pakete.map(teil).sort((a, b) => (a.purl < b.purl ? -1 : 1)),
    dependencies: [
      { ref: hier, dependsOn: bezuege(unmittelbare(liste)) },
      ...pakete.map((paket) => ({ ref: kennung(paket), dependsOn: bezuege(paket.braucht) })),
    ].sort((a, b) => (a.ref < b.ref ? -1 : 1)),
  };
  const kopf = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${nummerAus(JSON.stringify(inhalt))}`,
  };
  return `${JSON.stringify({ ...kopf, ...inhalt }, null, 2)}\n`;
}

/** The address of a package in the way of package URLs. */
export function kennung({ name, version }: Paket): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

function hauptteil({ name, version, beschreibung }: Programm, purl: string) {
  return { type: 'application', 'bom-ref': purl, name, version, description: beschreibung, purl } as const;
}

function teil(paket: Paket) {
  const { name, version, lizenz, pruefsumme } = paket;
  const [gruppe, kurz] = name.startsWith('@') ? name.split('/') : [undefined, name];
  return {
    type: 'library',
    'bom-ref': kennung(paket),
    ...(gruppe === undefined ? {} : { group: gruppe }),
    name: kurz,
    version,
    scope: 'required',
    hashes: [{ alg: 'SHA-512', content: sha512In(pruefsumme) }],
    licenses: [{ license: SPDX.includes(lizenz) ? { id: lizenz } : { name: WORTLAUT[lizenz] ?? lizenz } }],
    purl: kennung(paket),
  } as const;
}

/** Of the archive that npm took from the registry. @throws Error where it is no SHA-512. */
function sha512In(pruefsumme: string): string {
  const base64 = /^sha512-([A-Za-z0-9+/=]+)$/.exec(pruefsumme)?.[1];
  if (base64 === undefined) throw new Error(`No SHA-512: ${pruefsumme}`);
  return Buffer.from(base64, 'base64').toString('hex');
}

/** A UUID of version 8, which is made of what somebody likes: here of the contents. */
function nummerAus(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  const variante = ((parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variante}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
