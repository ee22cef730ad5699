/** Builds the template Workshop.xlsx: what a trainer reads in, and what follows from it. Reads no file and writes none. */
import { AUSWERTUNG, PROTOKOLL, WORKSHOP_TEILE } from '../../src/bereiche/workshop/listen';
import { ABSPRACHEN_VORLAGE } from '../../src/bereiche/workshop/listen.vorlage';
import { WORKSHOP } from '../../src/bereiche/workshop/regeln/vokabular';
import { PASS_SCHLUESSEL } from '../../src/mappe/layout';
import { REGELWERK_VERSION } from '../../src/rules/regelwerk';
import { buildAnleitungSheet } from './anleitungSheet';
import { finished } from './buildFallmappe';
import { TemplateBuilder } from './builder';
import type { Excelize } from './excelize';
import { listsIn } from './lists';
import { putPassSheet } from './passSheet';
import { type Catalog, CENTRAL } from './webExtension';
import { buildRundenSheet, buildStreuungSheet, buildUebereinstimmungSheet } from './workshopErgebnisse';
import { buildProtokollSheet, buildUrteileSheet, buildWorkshopSheet } from './workshopSheets';
import { WORKSHOP_ANLEITUNG, WORKSHOP_RAND } from './workshopTexte';

/** The bytes of the template; the same for every build. Throws if excelize refuses anything. */
export function buildWorkshop(excelize: Excelize, catalog: Catalog = CENTRAL): Uint8Array {
  const builder = new TemplateBuilder(excelize, WORKSHOP_RAND);
  SHEETS.forEach((put) => put(builder));
  buildAnleitungSheet(builder, { ...WORKSHOP_ANLEITUNG, mappe: WORKSHOP_RAND.mappe });
  const teile = [...WORKSHOP_TEILE.listen, ...Object.values(AUSWERTUNG), ...Object.values(PROTOKOLL)];
  putPassSheet(builder, {
    zeilen: [
      [PASS_SCHLUESSEL.vorlage, WORKSHOP.id],
      [PASS_SCHLUESSEL.version, WORKSHOP.version],
      [PASS_SCHLUESSEL.regelwerk, REGELWERK_VERSION],
      [PASS_SCHLUESSEL.inventar, teile.map(({ name }) => name).join(' ')],
    ],
    lists: listsIn(Object.values(ABSPRACHEN_VORLAGE.liste.spalten)),
  });
  return finished(builder, WORKSHOP.id, 'mappe', catalog);
}

const SHEETS: readonly ((builder: TemplateBuilder) => void)[] = [
  buildWorkshopSheet,
  buildUrteileSheet,
  buildUebereinstimmungSheet,
  buildRundenSheet,
  buildStreuungSheet,
  buildProtokollSheet,
];
