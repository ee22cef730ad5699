/** Fallmappen read into an open list: shown first, then written by Kundennummer. About eight seconds. */
import type { Falllistenzeile } from '../../../scripts/vorlage/faelleSheet';
import { FAELLE } from '../../../src/bereiche/fallliste';
import { serialOfDate } from '../../../src/listen/plainDate';
import { fallmappeMit } from '../../support/einlesen';
import { date, OFFENER_FALL, STICHTAG } from '../../support/faelle';
import { buchstabe, ERSTE_REIHE, oeffneSitzung, zelleIn } from '../../support/offeneListe';

const SPAETER = date('2026-11-25');

describe('Fallmappen einlesen', () => {
  const person = (kundennummer: string, stichtag = STICHTAG): Promise<Uint8Array> =>
    fallmappeMit({ ...OFFENER_FALL, kundennummer, stichtag, name: `Person ${kundennummer}` });
  const quelle = (name: string, bytes: Uint8Array): { name: string; bytes: () => Promise<Uint8Array> } => ({
    name,
    bytes: () => Promise.resolve(bytes),
  });
  const bekannt = (kundennummer: string, stichtag = STICHTAG): Falllistenzeile => ({
    kundennummer,
    name: 'Alt, Ada',
    stichtag: serialOfDate(stichtag),
    wohnsituation: 3,
  });

  it('zeigt zuerst, was würde, und schreibt erst dann: neu, aktualisiert, älter, Konflikt, keine Fallmappe', async () => {
    const { host, sitzung } = await oeffneSitzung([
      bekannt('100D000001', date('2026-11-01')),
      bekannt('100D000002', SPAETER),
      bekannt('100D000003'),
    ]);
    const eigene = `${buchstabe('bgNummer')}${ERSTE_REIHE}`;
    host.workbook.setNumberFormat(FAELLE.blatt, eigene, 'General');
    host.workbook.setCell(FAELLE.blatt, eigene, '=1+1');
    const nummern = ['100D000001', '100D000002', '100D000003', '100D000009'];
    const dateien = await Promise.all(
      nummern.map(async (each) => quelle(`${each}.xlsx`, await person(each))),
    );
    const davor = host.save();
    await sitzung.pruefeMappen([...dateien, quelle('Foto.xlsx', new Uint8Array([1, 2, 3]))]);
    expect(host.save()).toEqual(davor);
    const { einlesen } = sitzung.get();
    if (einlesen?.art !== 'vorschau') throw new Error(JSON.stringify(einlesen));
    expect(einlesen.dateien.map(({ befund }) => ('satz' in befund ? 'satz' : befund.art))).toEqual([
      'aktualisiert',
      'aelter',
      'konflikt',
      'neu',
      'satz',
    ]);
    await sitzung.uebernimmMappen();
    expect(sitzung.get()).toMatchObject({
      einlesen: { art: 'uebernommen', anzahl: 2, ausgelassen: [], stoerung: null },
      ruecknehmbar: 'einlesen',
    });
    expect([0, 1, 2, 3].map((nr) => zelleIn(host, 'name', nr))).toEqual([
      'Person 100D000001',
      'Alt, Ada',
      'Alt, Ada',
      'Person 100D000009',
    ]);
    expect(zelleIn(host, 'kundennummer', 3)).toBe('100D000009');
    expect(zelleIn(host, 'stichtag', 3)).toBe(serialOfDate(STICHTAG));
    expect(host.workbook.getFormula(FAELLE.blatt, eigene)).toBe('=1+1');
    await sitzung.nimmZurueck();
    expect([zelleIn(host, 'name', 0), zelleIn(host, 'wohnsituation', 0)]).toEqual(['Alt, Ada', 3]);
  });

  it('was jemand nach der Vorschau ändert, wird noch einmal gezeigt und nicht überschrieben', async () => {
    const { host, sitzung } = await oeffneSitzung([bekannt('100D000001', date('2026-11-01'))]);
    await sitzung.pruefeMappen([quelle('a.xlsx', await person('100D000001'))]);
    host.workbook.setCell(FAELLE.blatt, `${buchstabe('stichtag')}${ERSTE_REIHE}`, serialOfDate(SPAETER));
    await sitzung.uebernimmMappen();
    expect(sitzung.get().einlesen).toMatchObject({
      art: 'vorschau',
      istVeraltet: true,
      dateien: [{ befund: { art: 'aelter' } }],
    });
    expect(zelleIn(host, 'name', 0)).toBe('Alt, Ada');
  });

  it('eine Zeile, die nur die Kundennummer hat, wird gefüllt: nach einem Abbruch lässt es sich noch einmal tun', async () => {
    const { host, sitzung } = await oeffneSitzung([bekannt('100D000001')]);
    const neue = [quelle('neu.xlsx', await person('100D000009'))];
    await sitzung.pruefeMappen(neue);
    let anfrage = 0;
    // The list was read and the row added; what belongs in it does not arrive.
    host.before(() => {
      if (anfrage++ === 4) host.faults.failAlwaysFrom(0);
    });
    await sitzung.uebernimmMappen();
    host.before(() => undefined);
    host.faults.clear();
    expect([zelleIn(host, 'kundennummer', 1), zelleIn(host, 'name', 1)]).toEqual(['100D000009', '']);
    await sitzung.pruefeMappen(neue);
    expect(sitzung.get().einlesen).toMatchObject({ dateien: [{ befund: { art: 'aktualisiert' } }] });
    await sitzung.uebernimmMappen();
    expect(zelleIn(host, 'name', 1)).toBe('Person 100D000009');
  });

  it('in die leere Vorlage kommt jede Person in eine Zeile, auch wenn dazwischen sortiert wird', async () => {
    const { host, sitzung } = await oeffneSitzung([]);
    const nummern = ['100D000002', '100D000001', '100D000003'];
    await sitzung.pruefeMappen(
      await Promise.all(nummern.map(async (each) => quelle(each, await person(each)))),
    );
    let anfrage = 0;
    // After the list was read (two requests) and the rows were added (two more).
    host.before(() => {
      if (anfrage++ === 4) host.workbook.sortTable(FAELLE.name, 'Kundennummer');
    });
    await sitzung.uebernimmMappen();
    expect([0, 1, 2, 3].map((nr) => [zelleIn(host, 'kundennummer', nr), zelleIn(host, 'name', nr)])).toEqual([
      ['100D000001', 'Person 100D000001'],
      ['100D000002', 'Person 100D000002'],
      ['100D000003', 'Person 100D000003'],
      ['', ''],
    ]);
  });
});
