/**
 * The session with a Regelwerk over the genuine office.js: it checks what changes, releases only what was seen and is sound, and what
 * others change or Excel refuses meanwhile is never called released. About thirty seconds.
 */
import { freigabestandIn } from '../../../src/bereiche/regelwerk/fach/freigabe';
import { pruefeRegelwerk } from '../../../src/bereiche/regelwerk/fach/pruefen';
import { REGELWERK_TEILE } from '../../../src/bereiche/regelwerk/listen';
import { createRegelsitzung, type Regelsitzung } from '../../../src/bereiche/regelwerk/vorhaben/regelsitzung';
import type { ExcelRuntime } from '../../../src/excel/leitung';
import { createExcelRaummappe } from '../../../src/excel/teilemappe';
import { vergleichswerk } from '../../../src/pane/regeldateien';
import { openHost, type StandInHost } from '../../host/nodeHost';
import { STICHTAG } from '../../support/faelle';
import { listeMit } from '../../support/offeneListe';
import { FREIGABEWUNSCH, geaendert, inhaltVon, neueVersion, regelwerkBytes } from '../../support/regelwerk';
import { stichprobe } from '../../support/stichprobe';

interface Offen {
  readonly host: StandInHost;
  readonly sitzung: Regelsitzung;
}

const warten = (ms: number): Promise<void> => new Promise((dann) => setTimeout(dann, ms));

async function oeffne(bytes: Uint8Array, excelUm?: (host: StandInHost) => ExcelRuntime): Promise<Offen> {
  const host = await openHost(bytes);
  const excel = excelUm?.(host) ?? host.excel;
  const sitzung = createRegelsitzung(createExcelRaummappe(REGELWERK_TEILE, { excel }), {
    heute: () => STICHTAG,
    warten,
    pause: () => warten(0),
    jetzt: () => performance.now(),
    ladeVergleich: () => Promise.resolve(vergleichswerk(() => STICHTAG)),
  });
  await sitzung.neuLesen();
  return { host, sitzung };
}

const bereit = (): Promise<Uint8Array> => geaendert((file) => neueVersion(file));

function geprueft({ sitzung }: Pick<Offen, 'sitzung'>) {
  const { sicht } = sitzung.get();
  if (sicht.art !== 'gelesen' || sicht.geprueft === null) throw new Error(sicht.art);
  return sicht.geprueft;
}

const gibFrei = (offen: Offen): Promise<void> =>
  offen.sitzung.gibFrei({ ...FREIGABEWUNSCH, marke: geprueft(offen).marke });

function standIn(host: StandInHost) {
  const inhalt = inhaltVon(host.save());
  return freigabestandIn(inhalt, pruefeRegelwerk(inhalt));
}

async function bis(wahr: () => boolean): Promise<void> {
  for (let mal = 0; mal < 100 && !wahr(); mal++) await warten(50);
  expect(wahr()).toBe(true);
}

it('was sich ändert, wird von selbst geprüft', async () => {
  const offen = await oeffne(await bereit());
  expect(geprueft(offen).pruefung).toMatchObject({ istBrauchbar: true, regeln: 40, beispiele: 11 });
  offen.host.workbook.setCell('Regeln K', 'C10', 'unter 3,0');
  await bis(() => geprueft(offen).pruefung.befunde.length > 0);
  expect(geprueft(offen).pruefung.befunde).toMatchObject([{ code: 'TEST', orte: [{ zelle: 'C10' }] }]);
});

it('freigegeben wird in einem Zug, und danach steht es da und in der Datei', async () => {
  const offen = await oeffne(await bereit());
  await gibFrei(offen);
  expect(offen.sitzung.get()).toMatchObject({ freigabe: { art: 'geaendert' }, laeuft: false, defekt: null });
  const erwartet = {
    art: 'freigegeben',
    freigabe: { ...FREIGABEWUNSCH, version: '2027-01', am: STICHTAG },
  };
  expect(geprueft(offen).stand).toEqual(erwartet);
  expect(standIn(offen.host)).toEqual(erwartet);
});

it('ein anderer Satz als der, der zu sehen war, wird nicht freigegeben, auch wenn er in Ordnung ist', async () => {
  const offen = await oeffne(await bereit());
  const { marke } = geprueft(offen);
  offen.host.workbook.setCell('Regeln K', 'J10', 'Haus');
  await offen.sitzung.gibFrei({ ...FREIGABEWUNSCH, marke });
  expect(offen.sitzung.get().freigabe).toEqual({ art: 'andere' });
  expect(standIn(offen.host)).toEqual({ art: 'nie' });
});

it('was inzwischen verboten ist, wird nicht freigegeben: auch, was nur um die Tabelle steht', async () => {
  const offen = await oeffne(await bereit());
  const { marke } = geprueft(offen);
  offen.host.workbook.setCell('Regeln G', 'A12', 'G-4');
  await offen.sitzung.gibFrei({ ...FREIGABEWUNSCH, marke });
  expect(offen.sitzung.get().freigabe).toMatchObject({
    art: 'verboten',
    befunde: [{ code: 'UNTER_DER_TABELLE', orte: [{ zelle: 'A12' }] }],
  });
  expect(standIn(offen.host)).toEqual({ art: 'nie' });
});

it('ändert jemand Regeln zwischen Lesen und Schreiben, gilt die Freigabe nicht', async () => {
  let schreibend = false;
  const offen = await oeffne(await bereit(), (host) => ({
    run: (batch) => {
      // The first request of a release reads; the second one writes.
      if (schreibend && ++umlauf === 2) host.workbook.setCell('Regeln K', 'J10', 'Haus');
      return host.excel.run(batch);
    },
  }));
  let umlauf = 0;
  schreibend = true;
  await gibFrei(offen);
  expect(geprueft(offen).stand).toEqual({ art: 'geaendert', zuletzt: '2027-01' });
  expect(standIn(offen.host)).toEqual({ art: 'geaendert', zuletzt: '2027-01' });
});

it('ein Fehler an einer Aktion der Freigabe: die Mappe gilt nie halb als freigegeben', async () => {
  const bytes = await bereit();
  const muster = await oeffne(bytes);
  await gibFrei(muster);
  // Reading, writing, reading again.
  const schreiben = muster.host.traffic.log.at(-3)?.actions.length ?? 0;
  expect(schreiben).toBeGreaterThan(3);
  const aktionen = Array.from({ length: schreiben }, (_, nr) => nr);
  for (const aktion of stichprobe(aktionen, 6, 'actions of a release of rules')) {
    let lauf = 0;
    const offen = await oeffne(bytes, (host) => ({
      run: (batch) => {
        host.faults.clear();
        if (++lauf === 4) host.faults.failAtAction({ action: aktion });
        return host.excel.run(batch);
      },
    }));
    await gibFrei(offen);
    const stand = standIn(offen.host);
    expect([aktion, stand.art === 'freigegeben']).toEqual([
      aktion,
      offen.sitzung.get().freigabe?.art === 'geaendert',
    ]);
    if (stand.art !== 'freigegeben') expect([aktion, stand]).toEqual([aktion, { art: 'nie' }]);
  }
});

it('ein geschütztes Blatt und ein Excel, das gerade nicht mag: nichts geschrieben, ein zweiter Versuch geht', async () => {
  const offen = await oeffne(await bereit());
  offen.host.faults.cellEditMode(true);
  await gibFrei(offen);
  expect(offen.sitzung.get().freigabe).toMatchObject({ art: 'abgelehnt' });
  offen.host.faults.cellEditMode(false);
  await offen.sitzung.neuLesen();
  offen.host.workbook.protectSheet('Regelwerk');
  await gibFrei(offen);
  expect(offen.sitzung.get().freigabe).toMatchObject({ art: 'gesperrt' });
  expect(standIn(offen.host)).toEqual({ art: 'nie' });
});

describe('vergleichen', () => {
  const FUENF = (file: Parameters<Parameters<typeof geaendert>[0]>[0]): void => {
    neueVersion(file);
    file.SetCellValue('Schwellen', 'C9', 3);
    file.RemoveRow('Regeln K', 19);
  };

  it('mit den Regeln im Programm, über eine Liste; danach geänderte Regeln nehmen das Ergebnis weg', async () => {
    const offen = await oeffne(await geaendert(FUENF));
    const liste = await listeMit(40);
    await offen.sitzung.waehleListe(() => Promise.resolve(liste));
    expect(offen.sitzung.get().vergleich).toMatchObject({ saetze: [], sammlung: { fehlerhafte: 0 } });
    await offen.sitzung.vergleiche();
    const { ergebnis } = offen.sitzung.get().vergleich;
    expect(ergebnis?.faelle?.vergleich.faelle).toBe(40);
    expect(ergebnis?.kombinationen.find(({ tabelle }) => tabelle === 'kennung')?.geaendert).toBeGreaterThan(
      0,
    );
    offen.host.workbook.setCell('Regeln K', 'J10', 'Haus');
    await bis(() => offen.sitzung.get().vergleich.veraltet);
    expect(offen.sitzung.get().vergleich.ergebnis).toBeNull();
  });

  it('mit einem anderen Regelwerk; was keines ist, sagt ein Satz', async () => {
    const offen = await oeffne(await geaendert(FUENF));
    await offen.sitzung.waehleAlt(() => listeMit(1));
    expect(offen.sitzung.get().vergleich.saetze).toEqual([expect.stringContaining('kein Regelwerk')]);
    await offen.sitzung.waehleListe(() => Promise.resolve(regelwerkBytes()));
    expect(offen.sitzung.get().vergleich.saetze).toEqual([expect.stringContaining('keine Fallliste')]);
    await offen.sitzung.waehleListe(() => Promise.resolve(Uint8Array.of(1)));
    expect(offen.sitzung.get().vergleich.saetze).toHaveLength(1);
    await offen.sitzung.waehleAlt(() => geaendert(FUENF));
    await offen.sitzung.vergleiche();
    const { ergebnis } = offen.sitzung.get().vergleich;
    expect(ergebnis?.kombinationen.every(({ geaendert: anders }) => anders === 0)).toBe(true);
  });

  it('lässt sich abbrechen', async () => {
    const offen = await oeffne(await geaendert(FUENF));
    const liste = await listeMit(40);
    await offen.sitzung.waehleListe(() => Promise.resolve(liste));
    const lauf = offen.sitzung.vergleiche();
    await bis(() => offen.sitzung.get().vergleich.phase.art === 'rechnet');
    offen.sitzung.brichAb();
    await lauf;
    expect(offen.sitzung.get().vergleich).toMatchObject({
      ergebnis: null,
      saetze: ['Der Vergleich ist abgebrochen.'],
    });
  });
});
