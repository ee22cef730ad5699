/** The first thing one reads of a package: what lies where, and for which address and catalog it was made. */
import type { Catalog } from '../vorlage/webExtension';

/** Where it lies in the package. */
export const LIESMICH = 'LIESMICH.txt';

/** What a package was made for. */
export interface Bestimmung {
  readonly version: string;
  readonly adresse: string;
  readonly katalog: Catalog;
}

const KATALOGE: Readonly<Record<Catalog['storeType'], (katalog: Catalog) => string>> = {
  EXCatalog: () => 'Microsoft-365-Admin-Center',
  FileSystem: ({ store }) => `Freigabeordner ${store}`,
  Registry: () => 'quergeladen, zum Erproben auf einem Rechner',
};

/** The text. */
export function liesmich({ version, adresse, katalog }: Bestimmung): string {
  return `Integrationstool ${version}

Adresse:  ${adresse}/
Katalog:  ${KATALOGE[katalog.storeType](katalog)}

programm/             was auf dem Server unter dieser Adresse liegt, ganz und unverändert
manifeste/            admin-center.xml, freigabeordner.xml, entwicklung.xml
vorlagen/             Vorlagen zum Ausgeben; sie öffnen das Add-in aus dem Katalog oben
dokumente/            it-blatt.html: hier beginnen. datenschutz.html, barrierefreiheit.html (Entwurf),
                      handbuch/index.html, regelwerk.html, bedrohung-vermerke.html, pilotliste.html
stueckliste.cdx.json  Stückliste der fremden Teile (SBOM, CycloneDX 1.6)
lizenzen/             der Lizenztext jedes fremden Teils
SHA256SUMS            Prüfsummen aller Dateien; prüfen mit: sha256sum --check SHA256SUMS
`;
}
