import { zelleDesNamens } from '../support/fillMappe';
import { lesen } from '../../src/mappe/lesen';
import { markeSetzen, type Eingabe } from '../../src/mappe/eingabe';
import type { Eingabeergebnis } from '../../src/mappe/fallmappe';
import { BEDARFSLISTE, FALL_BLATT } from '../../src/fall/listen';
import { formeln, unterschiede } from '../support/abbild';
import { STICHTAG } from '../support/faelle';
import { eingabezellen, findTabelle } from '../support/fillMappe';
import { abbild, adresse, BEISPIEL, mappeMit, type Testmappe, wertVon } from '../support/mappe';
import { schreibendeAktionen } from '../support/pruefstand';
import { gestoerteMappe } from '../support/stoerung';

/** Reads, then enters. */
async function gib(offen: Pick<Testmappe, 'mappe'>, ...eingaben: Eingabe[]): Promise<Eingabeergebnis> {
  await lesen(offen.mappe, STICHTAG);
  return offen.mappe.enter(eingaben);
}

const EINIGE: readonly Eingabe[] = [
  { ziel: { art: 'feld', feld: 'name' }, wert: '=1+1' },
  { ziel: { art: 'feld', feld: 'stichtag' }, wert: 46348 },
  { ziel: { art: 'bedarf', id: 'wohnsituation', teil: 'stufe' }, wert: 1 },
  { ziel: { art: 'bedarf', id: 'wohnsituation', teil: 'beleg' }, wert: '+49 202 1' },
  { ziel: { art: 'bereich', id: 'mitwirkung', teil: 'stufe' }, wert: '?' },
  { ziel: { art: 'paragraph16a', id: 'suchtberatung' }, wert: 'ja' },
];

describe('Eingaben aus dem Aufgabenbereich', () => {
  it('stehen danach in ihren Zellen und werden so gelesen', async () => {
    const offen = await mappeMit(BEISPIEL);
    expect(await gib(offen, ...EINIGE, ...markeSetzen('sonstiges'))).toMatchObject({ art: 'eingegeben' });
    expect(await lesen(offen.mappe, STICHTAG)).toMatchObject({
      fall: {
        name: '=1+1',
        stichtag: '2026-11-22',
        bedarfe: { wohnsituation: 1 },
        ressourcenbereiche: { mitwirkung: null },
        paragraph16a: ['schuldnerberatung', 'suchtberatung'],
        festlegung: 'sonstiges',
      },
    });
  });

  it('ändern nur Eingabezellen und machen keine zur Formel', async () => {
    const offen = await mappeMit(BEISPIEL);
    const eingaben = (await eingabezellen(offen.host)).map(adresse);
    const vorher = abbild(offen);
    await gib(offen, ...EINIGE);
    const nachher = abbild(offen);
    expect(unterschiede(vorher, nachher).filter((key) => !eingaben.includes(key))).toEqual([]);
    expect(formeln(nachher)).toEqual(formeln(vorher));
  });

  it.each(['=1', '+1', '-1', '@A', "'t Huis", '2026-11', '3,0', '1/2', 'TRUE', '50%', ' Rand '])(
    'der Text %s bleibt, wie er ist',
    async (wert) => {
      const offen = await mappeMit();
      await gib(offen, { ziel: { art: 'feld', feld: 'fmGrund' }, wert });
      expect(wertVon(offen, 'Kennung_FmGrund')).toBe(wert);
    },
  );

  it('finden ihre Zeile auch nach dem Sortieren seit dem Lesen', async () => {
    const offen = await mappeMit(BEISPIEL);
    await lesen(offen.mappe, STICHTAG);
    offen.host.workbook.sortTable(BEDARFSLISTE.name, 'Handlungsbedarf');
    offen.host.workbook.insertRows(FALL_BLATT.profiling, 2, 2);
    await offen.mappe.enter([{ ziel: { art: 'bedarf', id: 'mobilitaet', teil: 'stufe' }, wert: 3 }]);
    const zelle = (await findTabelle(offen.host, BEDARFSLISTE.name))('mobilitaet', 'Stufe');
    expect(offen.host.workbook.getCell(zelle.blatt, zelle.zelle)).toBe(3);
  });

  it('nimmt jemand seit dem Lesen einer Zelle ihr Textformat, steht „0815“ danach trotzdem als Text da', async () => {
    const offen = await mappeMit(BEISPIEL);
    await lesen(offen.mappe, STICHTAG);
    const { blatt, zelle } = zelleDesNamens(offen.host, 'Fall_Kundennummer');
    await offen.host.connect().excel.run(async (context) => {
      context.workbook.worksheets.getItem(blatt).getRange(zelle).numberFormat = [['General']];
      await context.sync();
    });
    const { art } = await offen.mappe.enter([{ ziel: { art: 'feld', feld: 'kundennummer' }, wert: '0815' }]);
    expect([art, offen.host.workbook.getCell(blatt, zelle)]).toEqual(['eingegeben', '0815']);
  });

  it('alle oder keine: gleich bei welcher Aktion es scheitert', async () => {
    const { host } = await mappeMit(BEISPIEL);
    const { mappe, plane } = gestoerteMappe(host);
    const offen = { host, mappe };
    const vorher = abbild(offen);
    for (const aktion of schreibendeAktionen(await aktionenDesSchreibens())) {
      await lesen(mappe, STICHTAG);
      plane([null, { aktion }]);
      expect([aktion, (await mappe.enter(EINIGE)).art]).toEqual([aktion, 'unveraendert']);
      expect(unterschiede(vorher, abbild(offen))).toEqual([]);
    }
  });

  async function aktionenDesSchreibens(): Promise<readonly string[]> {
    const offen = await mappeMit(BEISPIEL);
    await gib(offen, ...EINIGE);
    const actions = offen.host.traffic.log.at(-1)?.actions ?? [];
    expect(actions.filter((each) => each.endsWith('values ='))).toHaveLength(EINIGE.length);
    return actions;
  }

  it('auf einem geschützten Blatt ändert sich nichts, und das wird auch so gesagt', async () => {
    const offen = await mappeMit(BEISPIEL);
    offen.host.workbook.protectSheet(FALL_BLATT.profiling);
    const vorher = abbild(offen);
    const { art } = await gib(offen, ...EINIGE);
    expect(unterschiede(vorher, abbild(offen))).toEqual([]);
    expect(art).toBe('gesperrt');
  });

  it('fehlt die Zeile inzwischen, wird sie genannt', async () => {
    const offen = await mappeMit(BEISPIEL);
    await lesen(offen.mappe, STICHTAG);
    const zelle = (await findTabelle(offen.host, BEDARFSLISTE.name))('mobilitaet', 'Id');
    offen.host.workbook.setCell(zelle.blatt, zelle.zelle, 'x');
    const ergebnis = await offen.mappe.enter([
      { ziel: { art: 'bedarf', id: 'mobilitaet', teil: 'stufe' }, wert: 3 },
    ]);
    expect(ergebnis).toMatchObject({ art: 'gesperrt', fehler: [{ code: 'ID_FEHLT', id: 'mobilitaet' }] });
  });
});
