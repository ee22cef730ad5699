import type { Ort } from '../../src/listen/zelle';
import { unvollstaendigText } from '../../src/fall/texte/ablehnung';
import { unterschiede } from '../support/abbild';
import { ergebniszellen, zelleDesNamens } from '../support/fillMappe';
import { adresse } from '../support/mappe';
import { jedeAktion, type Pruefstand, pruefstand, schreibendeAktionen } from '../support/pruefstand';
import { NAME_ERGEBNIS } from '../support/namen';
import { stichprobe } from '../support/stichprobe';

let stand: Pruefstand;
beforeAll(async () => {
  stand = await pruefstand();
});

/** Some of the changes of the putting back, from all over it; what is in between leaves the same behind. */
function einige(anzahl: number): readonly number[] {
  const aktionen = schreibendeAktionen(stand.aktionen.zurueckstellen);
  const schritt = Math.ceil(aktionen.length / anzahl);
  return process.env['GRUENDLICH'] !== undefined ? aktionen : aktionen.filter((_, n) => n % schritt === 0);
}

function fingerabdruck(): unknown {
  const { blatt, zelle } = zelleDesNamens(stand.host, NAME_ERGEBNIS.fingerabdruck);
  return stand.host.workbook.getCell(blatt, zelle);
}

it('der Prüfstand unterscheidet vorher und nachher in vielen Zellen', () => {
  expect(unterschiede(stand.vorher, stand.nachher).length).toBeGreaterThanOrEqual(8);
  expect(unterschiede(stand.vorher, stand.abbild())).toEqual([]);
});

describe('ein Fehler an einer Aktion des Schreibens', () => {
  it('lässt die Mappe, wie sie war, gleich bei welcher Aktion', async () => {
    const verloren: unknown[] = [];
    for (const aktion of stichprobe(jedeAktion(stand.aktionen.schreiben), 30, 'actions of entering')) {
      stand.gestoert.plane([{ aktion }]);
      const ergebnis = await stand.schreibe();
      const anders = unterschiede(stand.vorher, stand.abbild());
      if (ergebnis.art !== 'unveraendert' || anders.length > 0) verloren.push([aktion, ergebnis.art, anders]);
    }
    expect(verloren).toEqual([]);
  });

  it('stellt auch her, bevor ein Programmfehler gemeldet wird', async () => {
    stand.gestoert.plane([{ aktion: stand.aktionen.schreiben.length - 1, code: 'InvalidObjectPath' }]);
    await expect(stand.schreibe()).rejects.toMatchObject({ code: 'InvalidObjectPath' });
    expect(unterschiede(stand.vorher, stand.abbild())).toEqual([]);
  });

  it.each([
    ['AccessDenied', 'blattschutz'],
    ['GeneralException', 'unbekannt'],
    ['ItemNotFound', 'verschwunden'],
    ['RequestAborted', 'verbindung'],
  ])('%s wird als „%s“ gemeldet', async (code, grund) => {
    stand.gestoert.plane([{ aktion: 40, code }]);
    expect(await stand.schreibe()).toEqual({ art: 'unveraendert', ablehnung: { grund, code } });
  });
});

describe('scheitert auch das Wiederherstellen', () => {
  it('steht „unvollständig“ im Fingerabdruck, oder die Mappe ist ganz, gleich bei welcher Aktion', async () => {
    const unbemerkt: unknown[] = [];
    let halb = 0;
    for (const aktion of einige(60)) {
      await stand.frisch();
      stand.gestoert.plane([{ aktion: stand.aktionen.schreiben.length - 1 }, { aktion }]);
      const { art } = await stand.schreibe();
      const markiert = fingerabdruck() === 'unvollständig';
      const abbild = stand.abbild();
      const ganz = [stand.vorher, stand.nachher].some((each) => unterschiede(each, abbild).length === 0);
      if (markiert) halb += 1;
      if (art !== 'unvollstaendig' || !(markiert || ganz)) unbemerkt.push([aktion, art]);
    }
    expect(unbemerkt).toEqual([]);
    expect(halb).toBeGreaterThan(30);
  });

  it('auch dann, wenn alles geschrieben war und nur die Antwort verloren ging', async () => {
    for (const aktion of einige(12)) {
      await stand.frisch();
      const { host } = stand;
      const run = host.excel.run.bind(host.excel);
      const spion = jest.spyOn(host.excel, 'run').mockImplementationOnce((async (batch: never) => {
        await run(batch);
        stand.gestoert.plane([{ aktion }]);
        throw Object.assign(new Error('lost'), { name: 'RichApi.Error', code: 'ConnectionFailure' });
      }) as never);
      const ergebnis = await stand.schreibe();
      spion.mockRestore();
      const abbild = stand.abbild();
      const ganz = [stand.vorher, stand.nachher].some((each) => unterschiede(each, abbild).length === 0);
      expect([aktion, ergebnis.art, fingerabdruck() === 'unvollständig' || ganz]).toEqual([
        aktion,
        'unvollstaendig',
        true,
      ]);
    }
  });

  it('nennt der Satz die betroffenen Zellen', async () => {
    await stand.frisch();
    stand.gestoert.plane([{ aktion: stand.aktionen.schreiben.length - 1 }, { aktion: 0 }]);
    const ergebnis = await stand.schreibe();
    if (ergebnis.art !== 'unvollstaendig') throw new Error(ergebnis.art);
    const satz = unvollstaendigText(ergebnis.ablehnung.grund, ergebnis.ablehnung.code, ergebnis.orte);
    for (const zelle of Object.values(ergebniszellen(stand.host))) expect(satz).toContain(adresse(zelle));
    expect(matrixspalten(ergebnis.orte)).toBe(4);
    expect(satz).toContain('Der Eintrag ist unvollständig');
  });
});

function matrixspalten(orte: readonly Ort[]): number {
  return orte.length - Object.keys(NAME_ERGEBNIS).length;
}

describe('lehnt Excel die ganze Anfrage ab', () => {
  it.each([
    ['InvalidOperationInCellEditMode', 'zellbearbeitung'],
    ['RequestPayloadSizeLimitExceeded', 'zuGross'],
  ])('%s: nichts ist geschehen, also wird auch nichts wiederhergestellt', async (code, grund) => {
    await stand.frisch();
    stand.host.traffic.reset();
    stand.gestoert.plane([{ aktion: 0, code }]);
    expect(await stand.schreibe()).toEqual({ art: 'unveraendert', ablehnung: { grund, code } });
    expect(stand.host.traffic.roundTrips).toBe(1);
    expect(unterschiede(stand.vorher, stand.abbild())).toEqual([]);
  });
});
