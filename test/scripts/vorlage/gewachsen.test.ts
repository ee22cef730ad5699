// The template of a later program: only the lists of what is rated are others, see `support/gewachsen`. Costs a few seconds.
import '../../support/gewachseneListen';
import { zaehlformel } from '../../../src/bereiche/verlauf/fach/zaehlformel';
import { VERLAUF } from '../../../src/bereiche/verlauf/listen';
import { koepfe } from '../../../src/listen/liste';
import { lesen } from '../../../src/mappe/lesen';
import { abgeschlossen, verlaufIn } from '../../support/akte';
import { STICHTAG } from '../../support/faelle';
import { NEUER_BEDARF, NEUER_BEREICH } from '../../support/gewachsen';
import { hebeAn, neueVorlage, oeffneNeu } from '../../support/gewachseneMappe';
import type { Testmappe } from '../../support/mappe';

describe('die Vorlage einer späteren Fassung', () => {
  let neu: Testmappe;
  let vorlage: Uint8Array;
  beforeAll(async () => {
    vorlage = await neueVorlage();
    neu = await oeffneNeu(vorlage);
  });

  it('ist von dieser Fassung: lesbar, nichts fehlt, nichts ist zu aktualisieren', async () => {
    expect((await lesen(neu.mappe, STICHTAG)).art).toBe('berechnet');
    expect(await hebeAn(neu)).toEqual({ art: 'aktuell' });
  });

  it('hat die neuen Spalten hinter allen anderen, beschriftet', () => {
    expect(koepfe(VERLAUF).slice(-3)).toEqual(['Siegel', NEUER_BEDARF, NEUER_BEREICH]);
    const { workbook } = neu.host;
    expect(['AL', 'AM', 'AN'].map((spalte) => workbook.getCell('Verlauf', `${spalte}18`))).toEqual([
      'Siegel',
      'Suchtverhalten',
      'Digitale Kompetenzen',
    ]);
    expect(workbook.getFormula('Verlauf', 'C7')).toContain(zaehlformel('L', 'F7'));
    expect(zaehlformel('L', 'F7')).toContain(NEUER_BEDARF);
    expect(zaehlformel('R', 'F7')).not.toContain(NEUER_BEDARF);
  });

  it('nimmt die neuen Einschätzungen auf, und ein Profiling schließt sie ein', async () => {
    const offen = await oeffneNeu(vorlage);
    await lesen(offen.mappe, STICHTAG);
    await offen.mappe.enter([{ ziel: { art: 'bedarf', id: NEUER_BEDARF, teil: 'stufe' }, wert: 3 }]);
    await abgeschlossen(offen);
    const { verlauf } = await verlaufIn(offen);
    expect(verlauf).toMatchObject({ kette: [], aufnahmen: [{ bedarfe: { [NEUER_BEDARF]: 3 } }] });
  });
});
