/** Places of the external Fallmanagement in an open list, also with a second session on it. About eight seconds. */
import type { Falllistenzeile } from '../../../scripts/vorlage/faelleSheet';
import { FAELLE, PLAETZE } from '../../../src/bereiche/fallliste';
import { createListensitzung } from '../../../src/bereiche/fallliste/vorhaben/listensitzung';
import { createExcelTabelle } from '../../../src/excel/liste/excelTabelle';
import {
  buchstabe,
  ERSTE_REIHE,
  oeffneSitzung,
  type OffeneSitzung,
  UMGEBUNG,
  zelleIn,
} from '../../support/offeneListe';

describe('Plätze im externen Fallmanagement', () => {
  const wartend = (nr: number, weiteres: Falllistenzeile = {}): Falllistenzeile => ({
    kundennummer: `100D00000${nr}`,
    kennung: 'Exter',
    kennungSeit: 46000 + nr,
    ...weiteres,
  });

  async function mitPlaetzen(zeilen: readonly Falllistenzeile[], plaetze: number): Promise<OffeneSitzung> {
    const da = await oeffneSitzung(zeilen);
    await da.host.excel.run(async (context) => {
      const zellen = context.workbook.tables.getItem(PLAETZE.name).getDataBodyRange();
      zellen.getCell(0, 0).values = [['Träger A']];
      zellen.getCell(0, 1).values = [[plaetze]];
      await context.sync();
    });
    await da.sitzung.liesExter();
    return da;
  }

  it('wer am längsten wartet, bekommt den Vorschlag; ein Klick weist zu und lässt sich zurücknehmen', async () => {
    const { host, sitzung } = await mitPlaetzen(
      [wartend(2), wartend(1), wartend(3, { exterTraeger: 'Träger A' })],
      2,
    );
    expect(sitzung.get().exter).toMatchObject({
      stand: { traeger: [{ traeger: 'Träger A', plaetze: 2, belegt: 1, frei: 1 }], unbekannt: [] },
      warteliste: {
        wartende: [
          { rang: 1, vorschlag: 'Träger A', zeile: { kundennummer: '100D000001' } },
          { rang: 2, vorschlag: null, zeile: { kundennummer: '100D000002' } },
        ],
      },
    });
    await sitzung.weiseZu({ kundennummer: '100D000001', traeger: 'Träger A' });
    expect(sitzung.get()).toMatchObject({ zuweisung: { art: 'zugewiesen' }, ruecknehmbar: 'zuweisen' });
    expect([zelleIn(host, 'exterTraeger', 1), zelleIn(host, 'exterPlatzFrei', 1)]).toEqual([
      'Träger A',
      'ja',
    ]);
    await sitzung.weiseZu({ kundennummer: '100D000002', traeger: 'Träger A' });
    expect(sitzung.get().zuweisung).toMatchObject({ art: 'nicht', grund: 'keinPlatzFrei' });
    expect(zelleIn(host, 'exterTraeger', 0)).toBe('');
  });

  it('einen letzten Platz, den eine zweite Hand inzwischen vergibt, bekommt niemand zweimal', async () => {
    for (let vor = 0; vor < 8; vor++) {
      const { host, sitzung } = await mitPlaetzen([wartend(1), wartend(2)], 1);
      const andere = createListensitzung(createExcelTabelle({ excel: host.connect().excel }), UMGEBUNG);
      let anfrage = 0;
      host.before(async () => {
        if (anfrage++ === vor) await andere.weiseZu({ kundennummer: '100D000002', traeger: 'Träger A' });
      });
      await sitzung.weiseZu({ kundennummer: '100D000001', traeger: 'Träger A' });
      host.before(() => undefined);
      const inhaber = [0, 1].filter((nr) => zelleIn(host, 'exterTraeger', nr) !== '');
      expect(inhaber.length).toBeLessThanOrEqual(1);
      const meine = sitzung.get().zuweisung;
      expect(meine?.art === 'zugewiesen').toBe(zelleIn(host, 'exterTraeger', 0) === 'Träger A');
      if (anfrage <= vor) break;
    }
  });

  it('ein Träger in zwei Zeilen ist ein Fehler; ohne die Tabelle wird es gesagt', async () => {
    const da = await mitPlaetzen([wartend(1)], 1);
    await da.host.excel.run(async (context) => {
      const zellen = context.workbook.tables.getItem(PLAETZE.name).getDataBodyRange();
      zellen.getCell(1, 0).values = [['träger a']];
      zellen.getCell(1, 1).values = [[1]];
      await context.sync();
    });
    await da.sitzung.liesExter();
    expect(da.sitzung.get().exter).toMatchObject({
      art: 'fehlerhaft',
      fehler: [{ code: 'TRAEGER_DOPPELT' }],
    });
    da.host.workbook.deleteSheet('Exter');
    await da.sitzung.liesExter();
    expect(da.sitzung.get().exter).toMatchObject({ art: 'fehlerhaft', fehler: [{ code: 'PLAETZE_FEHLEN' }] });
  });

  it('wo nicht zu lesen ist, wer einen Platz hat, wird keiner frei genannt und keiner vergeben', async () => {
    const { host, sitzung } = await mitPlaetzen([wartend(1), wartend(2)], 1);
    const ort = `${buchstabe('exterTraeger')}${ERSTE_REIHE + 1}`;
    host.workbook.setNumberFormat(FAELLE.blatt, ort, 'General');
    host.workbook.setCell(FAELLE.blatt, ort, '=1/0');
    await sitzung.weiseZu({ kundennummer: '100D000001', traeger: 'Träger A' });
    expect(sitzung.get().exter).toMatchObject({
      art: 'fehlerhaft',
      fehler: [{ orte: [{ blatt: FAELLE.blatt, zelle: ort }] }],
    });
    expect(zelleIn(host, 'exterTraeger', 0)).toBe('');
  });

  it('wo sich nicht prüfen lässt, ob der Platz noch frei war, wird das gesagt', async () => {
    const { host, sitzung } = await mitPlaetzen([wartend(1)], 1);
    let geschrieben = false;
    host.before(() => {
      if (geschrieben) host.faults.cellEditMode(true);
      geschrieben ||= zelleIn(host, 'exterTraeger', 0) !== '';
      if (geschrieben) host.faults.cellEditMode(true);
    });
    await sitzung.weiseZu({ kundennummer: '100D000001', traeger: 'Träger A' });
    expect(sitzung.get()).toMatchObject({
      zuweisung: { art: 'nicht', grund: 'ungeprueft' },
      ablehnung: { grund: 'zellbearbeitung' },
      sicht: { art: 'gelesen' },
    });
    expect(zelleIn(host, 'exterTraeger', 0)).toBe('Träger A');
  });

  it('auf einem geschützten Blatt ist nichts zugewiesen, und das wird gesagt', async () => {
    const { host, sitzung } = await mitPlaetzen([wartend(1)], 1);
    host.workbook.protectSheet(FAELLE.blatt);
    await sitzung.weiseZu({ kundennummer: '100D000001', traeger: 'Träger A' });
    expect(sitzung.get()).toMatchObject({
      zuweisung: { art: 'nicht', grund: 'abgelehnt' },
      ablehnung: { grund: 'blattschutz' },
      ruecknehmbar: null,
    });
  });
});
