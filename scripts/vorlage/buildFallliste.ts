/** Builds the template Fallliste.xlsx, or the same with rows in it. Reads no file and writes none. */
import {
  FAELLE,
  FALLLISTE,
  HAUSHALT,
  KOOPERATIONSZAHLEN,
  LISTE_STAND,
  PLAETZE,
  WARTELISTE,
  type Wartelistenzeile,
  ZAHLEN,
  ZAHLEN_STAND,
} from '../../src/bereiche/fallliste';
import { KONTROLLE_MAPPE } from '../../src/bereiche/kontrolle/mappe';
import type { PlainDate } from '../../src/listen/plainDate';
import { PASS_SCHLUESSEL } from '../../src/mappe/layout';
import { REGELWERK_VERSION } from '../../src/rules/regelwerk';
import { buildAnleitungSheet } from './anleitungSheet';
import { finished } from './buildFallmappe';
import { TemplateBuilder } from './builder';
import type { Excelize } from './excelize';
import { buildExterSheet, type Traegerzeile } from './exterSheet';
import { buildFaelleSheet, type Falllistenzeile } from './faelleSheet';
import { FALLLISTE_ANLEITUNG, FALLLISTE_TEXT } from './falllisteTexte';
import { buildListenhausSheet } from './hausSheet';
import { buildKontrolleDerListe, buildRegelwerkBlatt } from './kontrolleSheets';
import { buildKooperationszahlenSheet } from './kooperationszahlenSheet';
import { buildListenkontrolleSheet } from './listenkontrolle/sheet';
import { listsIn } from './lists';
import { putPassSheet } from './passSheet';
import { DRUCK_TEXT } from './sheetTexts';
import { buildSuchlaeufeSheet } from './suchlaeufeSheet';
import type { Teamzeile } from './teamRechts';
import { buildTeamSheet } from './teamSheet';
import { type Catalog, CENTRAL } from './webExtension';
import { buildZahlenSheet, type Zahlenvorgabe } from './zahlenSheet';

/** Its tables and names. */
const INVENTAR = [
  FAELLE,
  PLAETZE,
  WARTELISTE,
  HAUSHALT,
  KOOPERATIONSZAHLEN,
  ZAHLEN,
  ...KONTROLLE_MAPPE.teile.listen,
  LISTE_STAND,
  ZAHLEN_STAND,
].map(({ name }) => name);

/** What a list holds beside the cases. */
export interface Hausangaben {
  readonly teams?: readonly Teamzeile[];
  readonly traeger?: readonly Traegerzeile[];
  /** Who waits for a place. */
  readonly wartende?: readonly Wartelistenzeile[];
  /** What the program has counted or remembered, by the key of its row. */
  readonly zahlen?: ReadonlyMap<string, Zahlenvorgabe>;
  /** The day of the list. */
  readonly stand?: PlainDate;
  /** Where Excel looks for the add-in that opens with the list. */
  readonly katalog?: Catalog;
}

/** The bytes of the workbook; the same for every build. Throws if excelize refuses anything. */
export function buildFallliste(
  excelize: Excelize,
  zeilen: readonly Falllistenzeile[] = [],
  { teams = [], traeger = [], wartende = [], zahlen, stand, katalog = CENTRAL }: Hausangaben = {},
): Uint8Array {
  const builder = new TemplateBuilder(excelize, { ...DRUCK_TEXT, mappe: FALLLISTE_TEXT.mappe });
  buildFaelleSheet(builder, zeilen, stand);
  buildSuchlaeufeSheet(builder);
  buildTeamSheet(builder, teams);
  buildExterSheet(builder, traeger, wartende);
  buildListenhausSheet(builder);
  buildKooperationszahlenSheet(builder);
  buildListenkontrolleSheet(builder);
  buildAnleitungSheet(builder, FALLLISTE_ANLEITUNG);
  buildZahlenSheet(builder, zahlen);
  buildRegelwerkBlatt(builder);
  buildKontrolleDerListe(builder);
  putPassSheet(builder, {
    zeilen: [
      [PASS_SCHLUESSEL.vorlage, FALLLISTE.id],
      [PASS_SCHLUESSEL.version, FALLLISTE.version],
      [PASS_SCHLUESSEL.regelwerk, REGELWERK_VERSION],
      [PASS_SCHLUESSEL.inventar, INVENTAR.join(' ')],
    ],
    lists: listsIn([...Object.values(FAELLE.spalten), ...Object.values(HAUSHALT.spalten)]),
  });
  return finished(builder, FALLLISTE.id, 'liste', katalog);
}
