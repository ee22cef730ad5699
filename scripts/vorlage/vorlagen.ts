/** The templates that a house hands out. Everything that makes, packs or names them takes this list; writes no file. */
import type { Vorlagenbereich } from './bereiche';
import { buildFallliste } from './buildFallliste';
import { buildFallmappe } from './buildFallmappe';
import { buildHausvorlage } from './buildHausvorlage';
import { buildUebungsmappe } from './buildUebungsmappe';
import { buildRegelwerk } from './buildRegelwerk';
import type { Excelize } from './excelize';
import { buildWorkshop } from './buildWorkshop';
import type { Catalog } from './webExtension';

/** What a template is built from. */
export interface Vorlagenstoff {
  readonly excelize: Excelize;
  readonly bereiche: readonly Vorlagenbereich[];
  /** The catalog that the add-in is handed out by. */
  readonly catalog: Catalog;
}

/** A template by the name of its file. */
export interface Vorlage {
  readonly datei: string;
  /** The bytes; the same for every build. */
  readonly baue: (stoff: Vorlagenstoff) => Uint8Array;
}

/** All of them. */
export const VORLAGEN: readonly Vorlage[] = [
  {
    datei: 'Fallmappe.xlsx',
    baue: ({ excelize, bereiche, catalog }) => buildFallmappe(excelize, bereiche, catalog),
  },
  {
    datei: 'Fallliste.xlsx',
    baue: ({ excelize, catalog }) => buildFallliste(excelize, [], { katalog: catalog }),
  },
  {
    datei: 'Hausvorlage.xlsx',
    baue: ({ excelize, catalog }) => buildHausvorlage(excelize, catalog),
  },
  {
    datei: 'Übungsmappe.xlsx',
    baue: ({ excelize, catalog }) => buildUebungsmappe(excelize, catalog),
  },
  {
    datei: 'Workshop.xlsx',
    baue: ({ excelize, catalog }) => buildWorkshop(excelize, catalog),
  },
  {
    datei: 'Regelwerk.xlsx',
    baue: ({ excelize, catalog }) => buildRegelwerk(excelize, catalog),
  },
];
