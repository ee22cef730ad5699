/** Enters the invented person into an empty Fallmappe, through the genuine office.js as any add-in would. */
import {
  NAME_16A,
  NAME_EINGABE,
  NAME_MARKE,
  SPALTE_JE_TEIL,
  TABELLE,
  type TabelleId,
} from '../../src/mappe/layout';
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
    for (const [feld, wert] of Object.entries(FELDER)) {
      enter(context, NAME_EINGABE[feld as keyof typeof NAME_EINGABE], wert);
    }
    enter(context, NAME_MARKE.wahrscheinlich, 'x');
    enter(context, NAME_16A.schuldnerberatung, 'ja');
    fillTable(
      context,
      'bedarfe',
      BEDARFE.map(({ id }) => BEDARFE_DES_BEISPIELS[id]),
    );
    fillTable(
      context,
      'ressourcen',
      RESSOURCENBEREICHE.map(({ id }) => BEREICHE_DES_BEISPIELS[id] ?? { stufe: '?' }),
    );
    await context.sync();
  });
}

function enter(context: Excel.RequestContext, name: string, wert: string | number): void {
  context.workbook.names.getItem(name).getRange().values = [[wert]];
}

function fillTable(
  context: Excel.RequestContext,
  id: TabelleId,
  rows: readonly Beispieleinschaetzung[],
): void {
  const { columns } = context.workbook.tables.getItem(TABELLE[id]);
  const column = (header: string): Excel.Range => columns.getItem(header).getDataBodyRange();
  column(SPALTE_JE_TEIL.stufe).values = rows.map(({ stufe }) => [stufe]);
  const beleg = column(SPALTE_JE_TEIL.beleg);
  beleg.numberFormat = rows.map(() => ['@']);
  beleg.values = rows.map((row) => [row.beleg ?? '']);
  const staerke = column(SPALTE_JE_TEIL.staerke);
  staerke.numberFormat = rows.map(() => ['@']);
  staerke.values = rows.map((row) => [row.staerke ?? '']);
}
