/** What `npm run release` was asked for. Reads and writes nothing. */
import { parseArgs } from 'node:util';
import { type Catalog, catalogOf } from '../vorlage/webExtension';
import { pruefeAdresse } from './adresse';

/** What is to be packed, and where to. */
export interface Auftrag {
  /** Without a slash at its end. */
  readonly adresse: string;
  readonly katalog: Catalog;
  readonly ordner: string;
}

/** An order, or German sentences about what is wrong with it. */
export type Aufruf =
  | { readonly art: 'auftrag'; readonly auftrag: Auftrag }
  | { readonly art: 'unverstanden'; readonly zeilen: readonly string[] };

/** Where the package goes when nothing is said. */
const ORDNER = 'out';

const AUFRUF = 'Aufruf: npm run release -- --adresse https://… [--katalog KATALOG] [ORDNER]';
const KATALOG =
  '--katalog: zentral (Admin-Center, wenn nichts anderes gesagt ist), querladen oder die Adresse eines Freigabeordners (\\\\server\\ordner).';
const CDN =
  'OFFICE_JS ist gesetzt. Die Auslieferung enthält office.js und beschreibt, was dann geladen wird; anderes baut npm run build.';

/** Understands the arguments. @param officeJs the variable OFFICE_JS, which another build would be taken for this one with. */
export function aufrufVon(args: readonly string[], officeJs?: string): Aufruf {
  const gelesen = lies(args);
  if (gelesen === null) return unverstanden([AUFRUF, KATALOG]);
  const { adresse, katalog = 'zentral', ordner } = gelesen;
  const pruefung = pruefeAdresse(adresse);
  const catalog = catalogOf(katalog);
  const zeilen = [
    ...(pruefung.ok ? [] : [pruefung.satz]),
    ...(catalog === null ? [KATALOG] : []),
    ...(officeJs === undefined || officeJs === 'local' ? [] : [CDN]),
  ];
  if (!pruefung.ok || catalog === null || zeilen.length > 0) return unverstanden(zeilen);
  return { art: 'auftrag', auftrag: { adresse: pruefung.adresse, katalog: catalog, ordner } };
}

interface Gelesen {
  readonly adresse: string | undefined;
  readonly katalog: string | undefined;
  readonly ordner: string;
}

/** Null for what is no call at all: an unknown option, an option without a value or twice, two folders. */
function lies(args: readonly string[]): Gelesen | null {
  try {
    const text = { type: 'string', multiple: true } as const;
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { adresse: text, katalog: text },
      allowPositionals: true,
    });
    const { adresse = [], katalog = [] } = values;
    if (adresse.length > 1 || katalog.length > 1 || positionals.length > 1) return null;
    return { adresse: adresse[0], katalog: katalog[0], ordner: positionals[0] ?? ORDNER };
  } catch {
    return null;
  }
}

function unverstanden(zeilen: readonly string[]): Aufruf {
  return { art: 'unverstanden', zeilen };
}
