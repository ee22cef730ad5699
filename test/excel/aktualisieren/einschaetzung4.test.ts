/**
 * The main way of version 3 brought to version 4, from the kept workbook: four single cells come below everything, and nothing
 * that is there moves. Costs about three seconds.
 */
import { readFileSync } from 'node:fs';
import { FALL_BLATT, FALL_FELDER } from '../../../src/fall/listen';
import { serialOfDate } from '../../../src/listen/plainDate';
import { eintragen } from '../../../src/mappe/eintragen';
import { lesen } from '../../../src/mappe/lesen';
import { aktualisiere } from '../../support/aktualisieren';
import { mitPlan } from '../../support/einfuegen';
import { STICHTAG } from '../../support/faelle';
import { openMappe, type Testmappe } from '../../support/mappe';
import { stichprobe } from '../../support/stichprobe';

const NEUE = ['geprueftVon', 'geprueftAm', 'geprueftKennung', 'paragraph10Grund'] as const;

async function version3(): Promise<Testmappe> {
  const offen = await openMappe(new Uint8Array(readFileSync('test/cases/Fallmappe-3.xlsx')));
  // What somebody has written below the last cell of the template stays where it is.
  offen.host.workbook.setCell(FALL_BLATT.kennung, 'A44', 'Notiz von Hand');
  return offen;
}

async function gelesen({ mappe }: Testmappe) {
  const stand = await lesen(mappe, STICHTAG);
  if (stand.art !== 'berechnet') throw new Error(JSON.stringify(stand));
  return stand;
}

/** Where the later cells are, by field; null for one that is not there. */
async function orte(offen: Testmappe): Promise<(string | null)[]> {
  const { mappe } = await gelesen(offen);
  return NEUE.map((feld) => {
    const { ort } = mappe.raw.felder[feld];
    return ort.art === 'zelle' ? ort.zelle : null;
  });
}

describe('eine Mappe der Fassung 3', () => {
  it('wird gelesen, berechnet und eingetragen; was es noch nicht gibt, ist offen', async () => {
    const offen = await version3();
    expect((await gelesen(offen)).fall).toMatchObject({ pruefung: null, paragraph10Grund: null });
    expect(await orte(offen)).toEqual([null, null, null, null]);
    expect((await eintragen(offen.mappe, { datum: STICHTAG, serial: 46347 })).art).toBe('eingetragen');
    expect((await gelesen(offen)).stand).toBe('aktuell');
  });

  it('bekommt vier Zellen unter allem, was da steht, und sagt es', async () => {
    const offen = await version3();
    const ergebnis = await aktualisiere(offen);
    expect(ergebnis.art).toBe('aktualisiert');
    for (const feld of NEUE)
      expect(JSON.stringify(ergebnis)).toContain(`Feld „${FALL_FELDER[feld].spalte.kopf}“`);
    expect(await orte(offen)).toEqual(['B46', 'B48', 'B50', 'B52']);
    const zelle = (adresse: string): unknown => offen.host.workbook.getCell(FALL_BLATT.kennung, adresse);
    expect([zelle('A44'), zelle('A46'), zelle('A52')]).toEqual([
      'Notiz von Hand',
      'Geprüft von',
      'Grund zu § 10: sonstiges',
    ]);
    expect(await aktualisiere(offen)).toEqual({ art: 'aktuell' });
  });

  it('danach nehmen sie die Bestätigung auf', async () => {
    const offen = await version3();
    await aktualisiere(offen);
    await gelesen(offen);
    const am = serialOfDate(STICHTAG);
    expect(
      await offen.mappe.enter([
        { ziel: { art: 'feld', feld: 'geprueftVon' }, wert: 'A. Adler' },
        { ziel: { art: 'feld', feld: 'geprueftAm' }, wert: am },
        { ziel: { art: 'feld', feld: 'geprueftKennung' }, wert: 'bFM' },
      ]),
    ).toMatchObject({ art: 'eingegeben' });
    expect((await gelesen(offen)).fall.pruefung).toEqual({ von: 'A. Adler', am: STICHTAG, kennung: 'bFM' });
  });

  it('bricht Excel dabei ab, führt ein neuer Versuch zum Ziel, ohne eine Zelle doppelt', async () => {
    const laeufe = stichprobe([3, 4, 5, 6], 2, 'requests at which the upgrade of the main way breaks off');
    for (const lauf of laeufe) {
      const offen = await version3();
      const { art } = await aktualisiere(offen, mitPlan(offen.host, { lauf, aktion: 3 }));
      expect([lauf, art]).toEqual([lauf, 'abgebrochen']);
      expect([lauf, (await aktualisiere(offen)).art]).toEqual([lauf, 'aktualisiert']);
      expect([lauf, await orte(offen)]).toEqual([lauf, ['B46', 'B48', 'B50', 'B52']]);
    }
  }, 60_000);
});
