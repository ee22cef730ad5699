/** Builds the template Fallliste.xlsx, or the same with rows in it. Reads no file and writes none. */
import {
  FAELLE,
  FALLLISTE,
  LISTE_STAND,
  PLAETZE,
  WARTELISTE,
  type Wartelistenzeile,
} from '../../src/bereiche/fallliste';
import type { PlainDate } from '../../src/listen/plainDate';
import { PASS_SCHLUESSEL } from '../../src/mappe/layout';
import { REGELWERK_VERSION } from '../../src/rules/regelwerk';
import { buildAnleitungSheet } from './anleitungSheet';
import { finished } from './buildFallmappe';
import { TemplateBuilder } from './builder';
import type { Excelize } from './excelize';
import { buildExterSheet, type Traegerzeile } from './exterSheet';
import { buildFaelleSheet, type Falllistenzeile } from './faelleSheet';
import { FALLLISTE_ANLEITUNG } from './falllisteTexte';
import { listsIn } from './lists';
import { putPassSheet } from './passSheet';
import { buildSuchlaeufeSheet } from './suchlaeufeSheet';
import type { Teamzeile } from './teamRechts';
import { buildTeamSheet } from './teamSheet';
import { type Catalog, CENTRAL } from './webExtension';

/** What a list holds beside the cases. */
export interface Hausangaben {
  readonly teams?: readonly Teamzeile[];
  readonly traeger?: readonly Traegerzeile[];
  /** Who waits for a place. */
  readonly wartende?: readonly Wartelistenzeile[];
  /** The day of the list. */
  readonly stand?: PlainDate;
  /** Where Excel looks for the add-in that opens with the list. */
  readonly katalog?: Catalog;
}

/** The bytes of the workbook; the same for every build. Throws if excelize refuses anything. */
export function buildFallliste(
  excelize: Excelize,
  zeilen: readonly Falllistenzeile[] = [],
  { teams = [], traeger = [], wartende = [], stand, katalog = CENTRAL }: Hausangaben = {},
): Uint8Array {
  const builder = new TemplateBuilder(excelize);
  buildFaelleSheet(builder, zeilen, stand);
  buildSuchlaeufeSheet(builder);
  buildTeamSheet(builder, teams);
  buildExterSheet(builder, traeger, wartende);
  buildAnleitungSheet(builder, FALLLISTE_ANLEITUNG);
  putPassSheet(builder, {
    zeilen: [
      [PASS_SCHLUESSEL.vorlage, FALLLISTE.id],
      [PASS_SCHLUESSEL.version, FALLLISTE.version],
      [PASS_SCHLUESSEL.regelwerk, REGELWERK_VERSION],
      [PASS_SCHLUESSEL.inventar, [FAELLE.name, PLAETZE.name, WARTELISTE.name, LISTE_STAND.name].join(' ')],
    ],
    lists: listsIn(Object.values(FAELLE.spalten)),
  });
  return finished(builder, FALLLISTE.id, 'liste', katalog);
}
