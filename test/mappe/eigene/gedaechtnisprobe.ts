/** Sessions that write, and another version of the workbook that Excel takes without a word. */
import { schrittAnlegen } from '../../../src/bereiche/plan/vorhaben/schritte';
import { zielVereinbaren } from '../../../src/bereiche/plan/vorhaben/ziele';
import { ortAt, parseAnker } from '../../../src/listen/adresse';
import type { Zeitpunkt } from '../../../src/listen/plainDate';
import type { Fallmappe } from '../../../src/mappe/fallmappe';
import type { Sitzung } from '../../../src/mappe/sitzung';
import { kurzeId } from '../../../src/listen/nummer';
import type { Vorhaben } from '../../../src/mappe/akteAendern';
import { createSitzung } from '../../../src/mappe/ablauf';
import { eingabenIn, hatZeilen, zeilenWieder } from '../../../src/mappe/eigene/wieder';
import { BEIWERK } from '../../support/bereiche';
import { ZUSATZ } from '../../support/faelle';
import { type Eintippen, findTabelle, type Zelle } from '../../support/fillMappe';
import { BEISPIEL } from '../../support/mappe';
import { SCHRITT, ZIEL } from '../../support/plan';
import { sitzungMit, type Testsitzung } from '../../support/sitzung';

/** A session on a case, with everything shown. */
export async function gestartet(): Promise<Testsitzung> {
  const test = await sitzungMit(BEISPIEL);
  await test.sitzung.start();
  await test.sitzung.zeige(BEIWERK);
  return test;
}

/** Carries plans out, one after the other. */
export async function tue({ sitzung }: Testsitzung, ...vorhaben: readonly Vorhaben[]): Promise<void> {
  for (const each of vorhaben)
    expect(await sitzung.akteAendern('schritt', each)).toMatchObject({ art: 'geaendert' });
}

/** Another session on the same workbook. */
export async function sitzungAn(mappe: Fallmappe, um: Zeitpunkt): Promise<Sitzung> {
  const sitzung = createSitzung(mappe, {
    jetzt: () => um,
    zusatz: () => ZUSATZ,
    warten: () => new Promise((resolve) => setImmediate(resolve)),
    anfang: BEIWERK,
  });
  await sitzung.start();
  await sitzung.zeige(BEIWERK);
  return sitzung;
}

/** What is missed after another reading, in short. */
export async function vermisst({ sitzung }: Testsitzung): Promise<string[]> {
  await sitzung.neuLesen();
  return sitzung.gedaechtnis.vermisst.get().map(({ was, kannWieder }) => {
    const wer = was.art === 'zeile' ? kurzeId(was.id) : was.art === 'eingabe' ? was.eingabe.ziel.art : '';
    return `${was.art} ${wer} ${kannWieder ? 'wieder' : 'nur gesagt'}`;
  });
}

/** Excel takes another computer's version of cells. */
export function uebernimm({ offen }: Testsitzung, zellen: readonly (readonly [Zelle, Eintippen])[]): void {
  const { workbook } = offen.host;
  workbook.unheard(() => zellen.forEach(([{ blatt, zelle }, wert]) => workbook.setCell(blatt, zelle, wert)));
}

/** The cell of a row of a table. */
export async function zelle(
  { offen }: Testsitzung,
  tabelle: string,
  id: string,
  kopf: string,
): Promise<Zelle> {
  return (await findTabelle(offen.host, tabelle))(id, kopf);
}

/** Excel takes a version of the workbook in which a row is not there; without `id` the last one. */
export async function uebernimmOhne(test: Testsitzung, tabelle: string, id?: string): Promise<void> {
  const { address, values } = await test.offen.host.excel.run(async (context) => {
    const range = context.workbook.tables.getItem(tabelle).getRange();
    range.load('address,values');
    await context.sync();
    return range;
  });
  const zeile = values.findLastIndex((row) =>
    id === undefined ? row.some((wert) => wert !== '') : row[0] === id,
  );
  const anker = parseAnker(address);
  const zellen = (values[0] ?? []).flatMap((_, spalte) => {
    const ort = ortAt(anker, zeile, spalte);
    return ort.art === 'zelle' ? [[ort, ''] as const] : [];
  });
  uebernimm(test, zellen);
}

/** Presses „Wieder eintragen“. */
export async function wieder({ sitzung }: Testsitzung): Promise<void> {
  const vermisste = sitzung.gedaechtnis.vermisst.get();
  if (eingabenIn(vermisste).length > 0) await sitzung.eingeben(eingabenIn(vermisste));
  if (hatZeilen(vermisste)) await sitzung.akteAendern('schritt', zeilenWieder(vermisste));
}

/** A goal and two steps. */
export const ZWEI_SCHRITTE = [
  zielVereinbaren(ZIEL),
  schrittAnlegen(SCHRITT),
  schrittAnlegen({ ...SCHRITT, was: 'Zweiter' }),
];
