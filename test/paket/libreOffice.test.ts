/** LibreOffice reads what the package writer wrote, and the package reader what LibreOffice saved. Costs ten seconds. */
import { lesen } from '../../src/mappe/lesen';
import { oeffnePaketFallmappe } from '../../src/paket/paketFallmappe';
import { type Arbeitsordner, arbeitsordner } from '../support/arbeitsordner';
import { durchLibreOffice, mitLibreOffice } from '../support/libreOffice';
import { JETZT } from '../support/mappe';
import { alsMappe, alsTeile, geaendert, geschrieben, grundmappe, TEIL } from './pruefmappe';

mitLibreOffice('Pakete und LibreOffice', () => {
  let ordner: Arbeitsordner;
  let vorher: Uint8Array;
  let ausLibreOffice: Uint8Array;
  beforeAll(async () => {
    ordner = arbeitsordner();
    const formel =
      '<row r="60"><c r="A60" t="str"><f>Kennung_Errechnet&amp;"!"</f><v>alt</v></c></row></sheetData>';
    const teile = geaendert(await grundmappe(), TEIL.profiling, (xml) => xml.replace('</sheetData>', formel));
    vorher = alsMappe(teile);
    ausLibreOffice = durchLibreOffice(ordner, await geschrieben(vorher));
  });
  afterAll(() => ordner.raeumeAuf());

  async function fall(bytes: Uint8Array): Promise<{ readonly eingaben: unknown; readonly stand: string }> {
    const gelesen = await lesen(oeffnePaketFallmappe(bytes), JETZT.datum);
    if (gelesen.art !== 'berechnet') throw new Error(JSON.stringify(gelesen));
    return { eingaben: gelesen.fall, stand: gelesen.stand };
  }

  it('die Eingaben sind dieselben, und die Ergebnisse stehen als aktuelle da', async () => {
    expect((await fall(vorher)).stand).not.toBe('aktuell');
    expect(await fall(ausLibreOffice)).toEqual({ eingaben: (await fall(vorher)).eingaben, stand: 'aktuell' });
  });

  it('eine Formel, deren Ergebnis herausgenommen war, ist neu gerechnet', () => {
    expect(Object.values(alsTeile(ausLibreOffice)).join()).toContain('<v>bFM!</v>');
  });

  it('was LibreOffice gespeichert hat, wird wieder beschrieben und von ihm gelesen', async () => {
    const nochmals = durchLibreOffice(ordner, await geschrieben(ausLibreOffice));
    expect(await fall(nochmals)).toEqual(await fall(ausLibreOffice));
  });
});
