/**
 * Kept workbooks of before get the very hidden sheets of the rules and, below everything on „Kennung“, the cells of the control.
 * Costs about ten seconds.
 */
import { readFileSync } from 'node:fs';
import { KONTROLLFELDER, schrittzelle } from '../../../src/fall/kontrolle/felder';
import { KONTROLLE_BLATT } from '../../../src/fall/kontrolle/tabelle';
import { FALL_BLATT } from '../../../src/fall/listen';
import { REGELWERK_BLATT } from '../../../src/fall/regelsaetze';
import { aktualisiere, blaetterIn, namenIn } from '../../support/aktualisieren';
import { openMappe, type Testmappe } from '../../support/mappe';

function sichtbarkeit({ host }: Testmappe): Promise<unknown[]> {
  return host.excel.run(async ({ workbook: { worksheets } }) => {
    const blaetter = [REGELWERK_BLATT, KONTROLLE_BLATT].map((name) => worksheets.getItem(name));
    blaetter.forEach((blatt) => blatt.load('visibility'));
    await worksheets.context.sync();
    return blaetter.map(({ visibility }) => visibility);
  });
}

describe.each(['Fallmappe-3', 'Fallmappe-4'])('%s', (datei) => {
  let offen: Testmappe;
  let ergebnis: Awaited<ReturnType<typeof aktualisiere>>;
  beforeAll(async () => {
    offen = await openMappe(new Uint8Array(readFileSync(`test/cases/${datei}.xlsx`)));
    // What somebody has written below everything stays where it is.
    offen.host.workbook.setCell(FALL_BLATT.kennung, 'A60', 'Notiz von Hand');
    ergebnis = await aktualisiere(offen);
  });

  it('bekommt beide Blätter, sehr versteckt, und sagt es', async () => {
    expect(ergebnis).toMatchObject({ art: 'aktualisiert', bericht: { fehlt: [] } });
    expect(JSON.stringify(ergebnis)).toContain(REGELWERK_BLATT);
    expect(await blaetterIn(offen)).toEqual(expect.arrayContaining([REGELWERK_BLATT, KONTROLLE_BLATT]));
    expect(await sichtbarkeit(offen)).toEqual(['VeryHidden', 'VeryHidden']);
  });

  it('bekommt die Zellen der Kontrolle unter allem, was da steht; sie rechnen', async () => {
    const namen = await namenIn(offen);
    for (const { name, spalte, formel } of Object.values(KONTROLLFELDER)) {
      expect(JSON.stringify(ergebnis)).toContain(`Feld „${spalte.kopf}“`);
      const zelle = (namen.get(name) ?? '').replace(/^=Kennung!|\$/g, '');
      expect(Number(/\d+/.exec(zelle)?.[0])).toBeGreaterThan(60);
      expect(offen.host.workbook.getFormula(FALL_BLATT.kennung, zelle)).toBe(formel);
      expect(offen.host.workbook.getCell(FALL_BLATT.kennung, zelle.replace('B', 'A'))).toBe(spalte.kopf);
    }
    expect(offen.host.workbook.getCell(FALL_BLATT.kennung, 'A60')).toBe('Notiz von Hand');
    expect(offen.host.workbook.getFormula(KONTROLLE_BLATT, schrittzelle('p'))).toContain('tblKontrollwerte');
  });

  it('ein zweites Mal ändert nichts', async () => {
    expect(await aktualisiere(offen)).toEqual({ art: 'aktuell' });
  });
});
