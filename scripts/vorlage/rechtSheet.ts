/** Sheet „Rechtsangaben“: the legal labels with the days of the program, and the cells in which the house notes what it knows. */
import { RECHT_BLATT } from '../../src/bereiche/recht/listen';
import { RECHT_VORLAGE } from '../../src/bereiche/recht/listen.vorlage';
import { RECHTSANGABE_IDS } from '../../src/rules/rechtsangaben';
import { RECHTSANGABE_TEXT } from '../../src/rules/rechtsangabenTexte';
import { geltungText } from '../regelwerk/rechtsangaben';
import type { TemplateBuilder } from './builder';
import { RECHT_TEXT } from './fmSheetTexts';
import { putTableSheet } from './tableSheet';

/** Builds the sheet. It names no person: the labels belong to the house. */
export function buildRechtSheet(builder: TemplateBuilder): void {
  putTableSheet(builder, {
    blatt: RECHT_BLATT,
    tabelle: RECHT_VORLAGE,
    titel: RECHT_TEXT.titel,
    untertitel: RECHT_TEXT.untertitel,
    abschnitt: RECHT_TEXT.angaben,
    erklaerung: RECHT_TEXT.erklaerung,
    height: 48,
    fuer: 'haus',
    ohneIds: true,
    rows: RECHTSANGABE_IDS.map((id) => {
      const { label, wofuer } = RECHTSANGABE_TEXT[id];
      return [id, label, wofuer, geltungText(id)];
    }),
  });
}
