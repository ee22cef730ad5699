/** The manifests to hand out, with the address of the house in them. None that the offline check objects to gets out. */
import type { Material } from '../validate/check';
import { validateManifest } from '../validate/validateManifest';
import { type Dateien, texte } from './dateien';

/** The address that the manifest of the project names, for trying it on one computer. */
const HIER = 'https://localhost:3000';

/** The name in Excel, German or English. */
const NAME = /(<DisplayName DefaultValue="[^"]*)("[\s\S]*?Value="[^"]*)(")/;

/** One way of handing out, by the name of its file. */
interface Weg {
  readonly datei: string;
  readonly wandle: (manifest: string) => string;
}

/**
 * Admin centre and shared folder take the same manifest: what tells them apart is the catalog, and that stands in the
 * template. The one for trying it has a name of its own, so that nobody takes it for the one in use.
 */
const WEGE: readonly Weg[] = [
  { datei: 'admin-center.xml', wandle: (manifest) => manifest },
  { datei: 'freigabeordner.xml', wandle: (manifest) => manifest },
  { datei: 'entwicklung.xml', wandle: alsErprobung },
];

/** Where they lie in the package. */
export const MANIFESTE = 'manifeste';

/** What the check of a manifest found, by its file. */
export class UngueltigesManifest extends Error {
  override readonly name = 'UngueltigesManifest';

  constructor(readonly zeilen: readonly string[]) {
    super(zeilen.join('\n'));
  }
}

/**
 * All manifests for an address.
 * @param material what the check looks at, with pages and icons named as below the server.
 * @throws UngueltigesManifest where the check objects to any of them.
 */
export async function manifeste(
  vorlage: string,
  adresse: string,
  material: Omit<Material, 'manifest'>,
): Promise<Dateien> {
  const gebaut = WEGE.map(({ datei, wandle }) => [datei, wandle(mitAdresse(vorlage, adresse))] as const);
  const ordner = new URL(adresse).pathname.replace(/^\/|\/$/g, '');
  const berichte = await Promise.all(
    gebaut.map(async ([datei, xml]) => {
      const { problems } = await validateManifest(xml, unterhalb(ordner, material));
      return problems.map((satz) => `${datei}: ${satz}`);
    }),
  );
  const zeilen = berichte.flat();
  if (zeilen.length > 0) throw new UngueltigesManifest(zeilen);
  return texte(gebaut.map(([datei, xml]) => [`${MANIFESTE}/${datei}`, xml]));
}

/** The manifest with that address wherever it named the one of this computer. */
export function mitAdresse(manifest: string, adresse: string): string {
  const maskiert = adresse.replaceAll('&', '&amp;');
  return manifest.replaceAll(`"${HIER}/`, () => `"${maskiert}/`);
}

function alsErprobung(manifest: string): string {
  return manifest.replace(
    NAME,
    (_, deutsch: string, englisch: string, ende: string) =>
      `${deutsch} (Erprobung)${englisch} (trial)${ende}`,
  );
}

/** The material as an add-in sees it that lies in a folder of the server. */
function unterhalb(ordner: string, material: Omit<Material, 'manifest'>): Omit<Material, 'manifest'> {
  if (ordner === '') return material;
  const davor = `${ordner}/`;
  return {
    ...material,
    pages: material.pages.map((seite) => `${davor}${seite}`),
    iconSize: (pfad) => (pfad.startsWith(davor) ? material.iconSize(pfad.slice(davor.length)) : null),
  };
}
