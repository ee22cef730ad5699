/** Completing a Profiling as one act of the session: results first, then the snapshot; and taking both back. */
import { profilingAbschliessen } from '../../src/bereiche/verlauf/vorhaben/profilingAbschliessen';
import { pruefpunktSetzen } from '../../src/bereiche/verlauf/vorhaben/pruefpunkte';
import { statusText } from '../../src/bausteine/meldung';
import { createExcelFallmappe } from '../../src/excel/excelFallmappe';
import { KEINE_TEILE } from '../../src/mappe/teile';
import { abbildVon, type Abbild, inhalteVon, unterschiede } from '../support/abbild';
import { abgeschlossen, aendere, verlaufIn } from '../support/akte';
import { BEIWERK } from '../support/bereiche';
import { BEISPIEL, eingetragen, tippe, wertVon } from '../support/mappe';
import { NAME_ERGEBNIS } from '../support/namen';
import { sitzungMit, type Testsitzung } from '../support/sitzung';

const ABSCHLUSS = profilingAbschliessen({ korrigiert: null, bemerkung: '' });
const PROGNOSE = { ziel: { art: 'feld', feld: 'prognoseArbeitsmarkt' }, wert: 'bis 6 Monate' } as const;

async function gestartet(): Promise<Testsitzung> {
  const test = await sitzungMit(BEISPIEL);
  await aendere(test.offen, pruefpunktSetzen('kunde', 'erledigt', 'Frau Beispiel'));
  await test.sitzung.start();
  await test.sitzung.zeige(BEIWERK);
  test.offen.host.traffic.reset();
  return test;
}

const schliesseAb = ({ sitzung }: Testsitzung) => sitzung.schliesseAb('abschliessen', ABSCHLUSS);
const gesagt = ({ sitzung }: Testsitzung): string => statusText(sitzung.zustand(), false);
const stand = ({ sitzung }: Testsitzung): string => {
  const { sicht } = sitzung.zustand();
  return sicht.art === 'berechnet' ? sicht.stand : sicht.art;
};

const inhalte = ({ offen }: Testsitzung): Abbild => inhalteVon(abbildVon(offen.host.save()));

async function nummern({ offen }: Testsitzung): Promise<unknown> {
  const { verlauf } = await verlaufIn(offen);
  return { nummern: verlauf.aufnahmen.map(({ nr }) => nr), kette: verlauf.kette };
}

/** Does something before so many requests from now on. */
function vorAnfrage({ offen }: Testsitzung, wann: number, tue: () => Promise<void> | void): void {
  let anfrage = 0;
  offen.host.before(() => (anfrage++ === wann ? tue() : undefined));
}

describe('ein Profiling abschließen', () => {
  it('trägt zuerst ein und schließt dann ab, und sagt Nummer und Tag', async () => {
    const test = await gestartet();
    expect(await schliesseAb(test)).toEqual({ art: 'geaendert' });
    expect([stand(test), await nummern(test)]).toEqual(['aktuell', { nummern: [1], kette: [] }]);
    expect(gesagt(test)).toBe('Profiling 1 vom 21.11.2026 abgeschlossen.');
    expect(test.sitzung.zustand().ruecknehmbar).toEqual({ label: 'Profiling 1 zurücknehmen' });
  });

  it('schreibt kein zweites Mal, was schon in den Zellen steht', async () => {
    const test = await gestartet();
    await eingetragen(test.offen);
    test.offen.host.traffic.reset();
    await schliesseAb(test);
    // Two readings to look and to plan, one writing, one reading afterwards; each reading takes two requests.
    expect(test.offen.host.traffic.roundTrips).toBe(7);
    expect(test.sitzung.zustand().letzterEintrag).toBeNull();
  });

  it('lässt es beim ersten Teil, wenn der nicht geht, und sagt beides', async () => {
    const test = await gestartet();
    test.offen.host.workbook.protectSheet('Kennung');
    expect(await schliesseAb(test)).toMatchObject({
      art: 'nichtEingetragen',
      eintrag: { art: 'fehlerhaft', fehler: [{ code: 'BLATT_GESCHUETZT' }] },
    });
    expect(gesagt(test)).toBe(
      'Es wurde nichts eingetragen. Bitte berichtigen Sie zuerst die genannten Stellen. Das Profiling ist nicht abgeschlossen.',
    );
    expect(await nummern(test)).toEqual({ nummern: [], kette: [] });
  });

  it('sagt, dass eingetragen und nicht abgeschlossen ist, wenn nur der zweite Teil nicht geht', async () => {
    const test = await gestartet();
    test.offen.host.workbook.protectSheet('Verlauf');
    expect(await schliesseAb(test)).toMatchObject({ art: 'gesperrt' });
    expect(gesagt(test)).toBe(
      'Die Ergebnisse sind eingetragen. Das Profiling ist nicht abgeschlossen. Bitte beheben Sie, was oben genannt ist, und schließen Sie noch einmal ab.',
    );
    expect([stand(test), test.sitzung.zustand().ruecknehmbar]).toEqual(['aktuell', null]);
  });

  it('trägt noch einmal ein, wenn dazwischen jemand eine Angabe ändert', async () => {
    const test = await gestartet();
    // Two requests to read, one to write; then the second part reads.
    vorAnfrage(test, 3, () => tippe(test.offen, 'Profil_PrognoseArbeitsmarkt', 'bis 6 Monate'));
    expect(await schliesseAb(test)).toEqual({ art: 'geaendert' });
    expect([stand(test), await nummern(test)]).toEqual(['aktuell', { nummern: [1], kette: [] }]);
  });

  it('schließt nicht ab, wenn jemand jedes Mal dazwischen ändert, und sagt es', async () => {
    const test = await gestartet();
    let anfrage = 0;
    test.offen.host.before(() => {
      if (anfrage++ % 5 === 3)
        tippe(
          test.offen,
          'Profil_PrognoseArbeitsmarkt',
          anfrage % 2 === 0 ? 'bis 6 Monate' : 'bis 12 Monate',
        );
    });
    expect(await schliesseAb(test)).toMatchObject({
      art: 'fehlerhaft',
      fehler: [{ code: 'ERGEBNIS_VERALTET' }],
    });
    test.offen.host.before(() => undefined);
    expect(await nummern(test)).toEqual({ nummern: [], kette: [] });
  });

  it('bekommt die nächste Nummer, wenn dazwischen jemand anderes abschließt', async () => {
    const test = await gestartet();
    const andere = { ...test.offen, mappe: createExcelFallmappe({ excel: test.offen.host.connect().excel }) };
    let getan = false;
    vorAnfrage(test, 5, async () => {
      if (getan) return;
      getan = true;
      await abgeschlossen(andere);
    });
    expect(await schliesseAb(test)).toEqual({ art: 'geaendert' });
    expect(gesagt(test)).toBe('Profiling 2 vom 21.11.2026 abgeschlossen.');
    expect(await nummern(test)).toEqual({ nummern: [1, 2], kette: [] });
  });

  it('lehnt Excel eine Anfrage ab, so ist entweder alles getan oder gesagt, was nicht', async () => {
    const falsch: unknown[] = [];
    for (let anfrage = 0; anfrage < 8; anfrage++) {
      const test = await gestartet();
      vorAnfrage(test, anfrage, () => test.offen.host.faults.failAtAction({ roundTrip: 0, action: 0 }));
      const { art } = await schliesseAb(test);
      test.offen.host.faults.clear();
      const steht = ((await verlaufIn(test.offen)).verlauf.aufnahmen.length === 1) === (art === 'geaendert');
      const satz = art === 'geaendert' ? 'Profiling 1 vom' : 'Das Profiling ist nicht abgeschlossen.';
      if (!steht || !gesagt(test).includes(satz)) falsch.push([anfrage, art, gesagt(test)]);
    }
    expect(falsch).toEqual([]);
  });
});

describe('einen Abschluss zurücknehmen', () => {
  it('stellt Verlauf, Prüfliste und Ergebnisse wieder her, wie sie waren', async () => {
    const test = await gestartet();
    const vorher = inhalte(test);
    await schliesseAb(test);
    expect(unterschiede(vorher, inhalte(test)).length).toBeGreaterThan(20);
    expect(await test.sitzung.nimmZurueck()).toEqual({ art: 'geaendert' });
    expect(unterschiede(vorher, inhalte(test))).toEqual([]);
    expect(gesagt(test)).toBe(
      'Profiling 1 ist zurückgenommen. Der Eintrag ist zurückgenommen. In der Mappe steht wieder, was vorher dort stand.',
    );
    expect(test.sitzung.zustand().ruecknehmbar).toBeNull();
  });

  it('lässt die Kette heil, und das nächste bekommt dieselbe Nummer', async () => {
    const test = await gestartet();
    await abgeschlossen(test.offen);
    await schliesseAb(test);
    await test.sitzung.nimmZurueck();
    expect(await nummern(test)).toEqual({ nummern: [1], kette: [] });
    await schliesseAb(test);
    expect(gesagt(test)).toBe('Profiling 2 vom 21.11.2026 abgeschlossen.');
    expect(await nummern(test)).toEqual({ nummern: [1, 2], kette: [] });
  });

  it('nimmt nur den Abschluss zurück, wenn nichts einzutragen war', async () => {
    const test = await gestartet();
    await eingetragen(test.offen);
    const vorher = inhalte(test);
    await schliesseAb(test);
    await test.sitzung.nimmZurueck();
    expect(unterschiede(vorher, inhalte(test))).toEqual([]);
    expect(gesagt(test)).toBe('Profiling 1 ist zurückgenommen.');
  });

  it('lässt alles stehen, wenn die Zeile nicht mehr so dasteht', async () => {
    const test = await gestartet();
    await schliesseAb(test);
    const [zeile] = (await verlaufIn(test.offen)).verlauf.zeilen;
    if (zeile?.art !== 'zelle') throw new Error('no row');
    test.offen.host.workbook.setCell(zeile.blatt, zeile.zelle.replace('A', 'D'), 'AV');
    const vorher = inhalte(test);
    expect(await test.sitzung.nimmZurueck()).toMatchObject({
      art: 'fehlerhaft',
      fehler: [{ code: 'INZWISCHEN_GEAENDERT', orte: [{ art: 'blatt', blatt: 'Verlauf' }] }],
    });
    expect(unterschiede(vorher, inhalte(test))).toEqual([]);
  });

  it('lässt alles stehen, wenn jemand anderes danach abgeschlossen hat, auch im letzten Augenblick', async () => {
    const test = await gestartet();
    await schliesseAb(test);
    const andere = { ...test.offen, mappe: createExcelFallmappe({ excel: test.offen.host.connect().excel }) };
    let getan = false;
    // Between its reading and its writing.
    vorAnfrage(test, 2, async () => {
      if (getan) return;
      getan = true;
      await abgeschlossen(andere);
    });
    expect(await test.sitzung.nimmZurueck()).toMatchObject({
      art: 'fehlerhaft',
      fehler: [{ code: 'INZWISCHEN_GEAENDERT' }],
    });
    expect(await nummern(test)).toEqual({ nummern: [1, 2], kette: [] });
    expect(stand(test)).toBe('aktuell');
  });

  it('findet die Zeilen der Prüfliste wieder, auch wenn sie umsortiert sind', async () => {
    const test = await gestartet();
    await schliesseAb(test);
    test.offen.host.workbook.sortTable('tblPruefpunkte', 'Prüfpunkt');
    expect(await test.sitzung.nimmZurueck()).toEqual({ art: 'geaendert' });
    const { pruefpunkte } = await verlaufIn(test.offen);
    expect(pruefpunkte.filter(({ stand: each }) => each !== 'offen').map(({ id }) => id)).toEqual(['kunde']);
  });

  it('lässt den Eintrag stehen, den jemand geändert hat, und sagt es', async () => {
    const test = await gestartet();
    await schliesseAb(test);
    tippe(test.offen, NAME_ERGEBNIS.betreuung, 'Pool');
    await test.sitzung.nimmZurueck();
    expect(await nummern(test)).toEqual({ nummern: [], kette: [] });
    expect(gesagt(test)).toMatch(
      /^Profiling 1 ist zurückgenommen\. Die eingetragenen Ergebnisse stehen noch da\. Es geht um .+\.$/,
    );
    expect(wertVon(test.offen, NAME_ERGEBNIS.betreuung)).toBe('Pool');
  });

  it('gibt es nicht mehr, sobald etwas anderes folgt', async () => {
    const test = await gestartet();
    await schliesseAb(test);
    await test.sitzung.eingeben([PROGNOSE]);
    expect(test.sitzung.zustand().ruecknehmbar).toBeNull();
    expect(await test.sitzung.nimmZurueck()).toEqual({ art: 'nichtsZurueckzunehmen' });
  });

  it('gibt es weiter, wenn nur gelesen wird, und nach einer Ablehnung von Excel', async () => {
    const test = await gestartet();
    await schliesseAb(test);
    await test.sitzung.neuLesen();
    await test.sitzung.zeige(KEINE_TEILE);
    test.offen.host.faults.cellEditMode(true);
    expect(await test.sitzung.nimmZurueck()).toMatchObject({ art: 'abgelehnt' });
    test.offen.host.faults.cellEditMode(false);
    expect(await test.sitzung.nimmZurueck()).toEqual({ art: 'geaendert' });
  });
});
