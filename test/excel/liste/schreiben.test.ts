/**
 * Rows of a list of cases are written where their Kundennummer stands, and nothing beside them; what Excel refuses is given back or
 * said. About ten seconds.
 */
import { FAELLE } from '../../../src/bereiche/fallliste';
import type { Zeilenauftrag } from '../../../src/mappe/liste/tabellenmappe';
import { ANZAHL, bereit, bildVon, gezeigt, soll } from '../../support/listenschreiben';
import { buchstabe, ERSTE_REIHE, gelesen, oeffneListe, WUNSCH } from '../../support/offeneListe';
import { gebauteListe } from '../../support/falllisten';

const NEUE = { ...WUNSCH, spalten: FAELLE.spalten };

it('schreibt in einer Anfrage und nichts daneben', async () => {
  const da = await bereit();
  const ausgang = await da.tabelle.schreibe(da.auftrag);
  expect(da.host.traffic.roundTrips).toBe(1);
  expect([ausgang.stoerung, ausgang.ausgelassen.size, ausgang.davor.size]).toEqual([null, 0, 6]);
  expect(bildVon(da.host)).toEqual(soll(da));
});

it('was davor stand, lässt sich ebenso zurückschreiben, mit Formeln und Formaten', async () => {
  const da = await bereit();
  const { workbook } = da.host;
  workbook.setNumberFormat(FAELLE.blatt, `${buchstabe('kennung')}7`, 'General');
  workbook.setCell(FAELLE.blatt, `${buchstabe('kennung')}7`, '=1+1');
  workbook.setCell(FAELLE.blatt, `${buchstabe('kennung')}10`, "'=2+2");
  const vorher = bildVon(da.host);
  const { davor } = await da.tabelle.schreibe(da.auftrag);
  const zurueck = da.auftrag.zeilen.map(({ schluessel, zeile, neu }): Zeilenauftrag => {
    const alt = davor.get(schluessel);
    if (!alt) throw new Error('nothing kept');
    return { schluessel, zeile, neu: alt, erwartet: neu };
  });
  workbook.setCell(FAELLE.blatt, `${buchstabe('kennung')}8`, 'von Hand');
  const ausgang = await da.tabelle.schreibe({ ...da.auftrag, zeilen: zurueck });
  expect(ausgang.stoerung).toBeNull();
  expect([...ausgang.ausgelassen]).toEqual([[da.nummern[2], 'geaendert']]);
  expect(workbook.getFormula(FAELLE.blatt, `${buchstabe('kennung')}7`)).toBe('=1+1');
  expect(bildVon(da.host)).toEqual({
    ...vorher,
    [String(da.nummern[2])]: ['von Hand', ...gezeigt(2).slice(1)],
  });
});

it('wo auch das Zurückschreiben abgelehnt wird, wird gesagt, wo etwas falsch sein kann', async () => {
  const da = await bereit();
  const probe = await bereit();
  await probe.tabelle.schreibe(probe.auftrag);
  const aktionen = probe.host.traffic.log[0]?.actions ?? [];
  const letzte = aktionen.findLastIndex((each) => each.includes('numberFormat ='));
  da.host.faults.failAlwaysFrom(letzte);
  const ausgang = await da.tabelle.schreibe(da.auftrag);
  expect(ausgang.stoerung).toMatchObject({ istUngewiss: false, ablehnung: { grund: 'unbekannt' } });
  expect(ausgang.stoerung?.orte.length).toBeGreaterThan(0);
});

it('ein geschütztes Blatt und eine offene Zelle: nichts ist geschrieben, und nichts wird verdächtigt', async () => {
  const da = await bereit();
  da.host.workbook.protectSheet(FAELLE.blatt);
  expect((await da.tabelle.schreibe(da.auftrag)).stoerung).toMatchObject({
    ablehnung: { grund: 'blattschutz' },
    istUngewiss: false,
    orte: [],
  });
  da.host.workbook.unprotectSheet(FAELLE.blatt);
  da.host.faults.cellEditMode(true);
  expect((await da.tabelle.schreibe(da.auftrag)).stoerung?.ablehnung.grund).toBe('zellbearbeitung');
  da.host.faults.clear();
  expect(bildVon(da.host)).toEqual(da.alt);
});

describe('Zellen, die nicht gemeint sind', () => {
  it('bleiben, wie sie sind, auch mit einer Formel darin und wenn zurückgegeben wird', async () => {
    const da = await bereit([0, 2, 5], true);
    const { workbook } = da.host;
    const ort = (feld: string, reihe: number): string => `${buchstabe(feld)}${reihe}`;
    workbook.setNumberFormat(FAELLE.blatt, ort('warum', 8), 'General');
    workbook.setCell(FAELLE.blatt, ort('warum', 8), '=1+1');
    const auftrag = {
      ...da.auftrag,
      zeilen: da.auftrag.zeilen.map(({ neu, ...zeile }) => ({
        ...zeile,
        neu: { ...neu, formulas: [neu.formulas[0], null, neu.formulas[2]] },
      })),
    };
    let anfrage = 0;
    da.host.before(() => {
      if (anfrage++ === 0) workbook.insertRows(FAELLE.blatt, ERSTE_REIHE, 1);
    });
    const ausgang = await da.tabelle.schreibe(auftrag);
    expect([ausgang.stoerung, ausgang.davor.size]).toEqual([null, 3]);
    expect(workbook.getFormula(FAELLE.blatt, ort('warum', 9))).toBe('=1+1');
    const bild = bildVon(da.host);
    for (const zeile of [0, 2, 5]) {
      const [kennung, , seit] = gezeigt(zeile);
      const alt = zeile === 2 ? 2 : da.alt[String(da.nummern[zeile])]?.[1];
      expect(bild[String(da.nummern[zeile])]).toEqual([kennung, alt, seit]);
    }
    for (const zeile of [1, 3, 4, 6, 7])
      expect(bild[String(da.nummern[zeile])]).toEqual(da.alt[String(da.nummern[zeile])]);
  });
});

describe('neue Zeilen', () => {
  it('stehen am Ende, ein Schlüssel aus Ziffern bleibt Text', async () => {
    const da = await bereit();
    // New cells look like the last ones, which a house may have made no text.
    da.host.workbook.setNumberFormat(FAELLE.blatt, `A${ERSTE_REIHE + ANZAHL - 1}`, 'General');
    expect(await da.tabelle.fuegeAn(NEUE, ['0012', '900D900900'])).toBeNull();
    expect(da.host.traffic.roundTrips).toBe(2);
    const { tabelle } = await gelesen(da);
    expect(tabelle.values.map(([nummer]) => nummer).slice(-2)).toEqual(['0012', '900D900900']);
    expect(tabelle.values).toHaveLength(ANZAHL + 3);
    expect(
      tabelle.values
        .slice(-2)
        .flatMap((zeile) => zeile.slice(1))
        .every((wert) => wert === ''),
    ).toBe(true);
    const bild = bildVon(da.host);
    expect(da.nummern.map((nummer) => bild[nummer])).toEqual(da.nummern.map((nummer) => da.alt[nummer]));
  });

  it('die Formel einer eigenen Spalte geht in ihnen weiter', async () => {
    const da = await bereit();
    const { workbook } = da.host;
    const spalte = buchstabe('hinweise');
    workbook.setCell(FAELLE.blatt, `${spalte}${ERSTE_REIHE - 1}`, 'Eigene');
    workbook.setNumberFormat(FAELLE.blatt, `${spalte}${ERSTE_REIHE}`, 'General');
    workbook.setCell(FAELLE.blatt, `${spalte}${ERSTE_REIHE}`, '=1+1');
    expect(await da.tabelle.fuegeAn(NEUE, ['0012', '900D900900'])).toBeNull();
    for (const zeile of [ANZAHL, ANZAHL + 1])
      expect(workbook.getFormula(FAELLE.blatt, `${spalte}${ERSTE_REIHE + zeile}`)).toBe('=1+1');
  });

  it('die leere Vorlage behält keine leere Zeile', async () => {
    const offen = await oeffneListe(await gebauteListe([]));
    expect(await offen.tabelle.fuegeAn(NEUE, ['K1', 'K2'])).toBeNull();
    const { tabelle } = await gelesen(offen);
    expect(tabelle.values.slice(1).map(([nummer]) => nummer)).toEqual(['K1', 'K2']);
  });

  it('wer schon da ist, fällt auf; ein geschütztes Blatt wird gesagt', async () => {
    const da = await bereit();
    expect(await da.tabelle.fuegeAn(NEUE, [String(da.nummern[3])])).toMatchObject({
      grund: 'gleichzeitig',
    });
    da.host.workbook.protectSheet(FAELLE.blatt);
    expect(await da.tabelle.fuegeAn(NEUE, ['K9'])).toMatchObject({ grund: 'blattschutz' });
  });
});
