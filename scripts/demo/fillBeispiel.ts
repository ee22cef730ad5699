/** Enters the invented person into an empty Fallmappe, through the genuine office.js as any add-in would. */
import {
  BEDARFSLISTE,
  FALL_FELDER,
  MARKEN_FELDER,
  PARAGRAPH_16A_FELDER,
  RESSOURCENLISTE,
} from '../../src/fall/listen';
import type { Einzelfeld } from '../../src/fall/rawFall';
import type { Feld } from '../../src/listen/feld';
import { BEDARFE, RESSOURCENBEREICHE } from '../../src/rules/vocabulary';
import {
  BEDARFE_DES_BEISPIELS,
  BEREICHE_DES_BEISPIELS,
  type Beispieleinschaetzung,
  FELDER,
} from './beispiel';

/** Fills the workbook that is open in the given Excel. */
export async function fillBeispiel(excel: Pick<typeof Excel, 'run'>): Promise<void> {
  await excel.run(async (context) => {
    for (const [feld, wert] of Object.entries(FELDER)) enter(context, FALL_FELDER[feld as Einzelfeld], wert);
    enter(context, MARKEN_FELDER.wahrscheinlich, 'x');
    enter(context, PARAGRAPH_16A_FELDER.schuldnerberatung, 'ja');
    fillTable(
      context,
      BEDARFSLISTE,
      BEDARFE.map(({ id }) => BEDARFE_DES_BEISPIELS[id]),
    );
    fillTable(
      context,
      RESSOURCENLISTE,
      RESSOURCENBEREICHE.map(({ id }) => BEREICHE_DES_BEISPIELS[id] ?? { stufe: '?' }),
    );
    await context.sync();
  });
}

function enter(context: Excel.RequestContext, { name }: Feld<unknown>, wert: string | number): void {
  context.workbook.names.getItem(name).getRange().values = [[wert]];
}

function fillTable(
  context: Excel.RequestContext,
  { name, spalten }: typeof BEDARFSLISTE | typeof RESSOURCENLISTE,
  rows: readonly Beispieleinschaetzung[],
): void {
  const { columns } = context.workbook.tables.getItem(name);
  const column = ({ kopf }: { readonly kopf: string }): Excel.Range =>
    columns.getItem(kopf).getDataBodyRange();
  column(spalten.stufe).values = rows.map(({ stufe }) => [stufe]);
  const beleg = column(spalten.beleg);
  beleg.numberFormat = rows.map(() => ['@']);
  beleg.values = rows.map((row) => [row.beleg ?? '']);
  const staerke = column(spalten.staerke);
  staerke.numberFormat = rows.map(() => ['@']);
  staerke.values = rows.map((row) => [row.staerke ?? '']);
}
