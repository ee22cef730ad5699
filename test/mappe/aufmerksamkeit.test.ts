/** When a session reads again by itself, and when not: counted in round trips. Costs about four seconds. */
import { statusText } from '../../src/bausteine/meldung';
import { EXCEL_DAUERT } from '../../src/bausteine/texte/ausfall';
import { GEDULD_MS } from '../../src/mappe/frist';
import { BEISPIEL, mappeMit } from '../support/mappe';
import { stummesExcel, type StummesExcel } from '../support/stummesExcel';
import { stufe } from './bedarfseingabe';

/** One reading: the inventory, then the values. */
const LESUNG = 2;

let mappe: Uint8Array;
beforeAll(async () => {
  mappe = (await mappeMit(BEISPIEL)).host.save();
});

async function gelesen(): Promise<StummesExcel> {
  const excel = await stummesExcel(mappe);
  await excel.sitzung.start();
  await excel.ruhe();
  excel.host.traffic.reset();
  return excel;
}

/** So many round trips follow, once everything has come to rest. */
async function anfragen(excel: StummesExcel, tun: () => unknown): Promise<number> {
  await tun();
  await excel.ruhe();
  return excel.host.traffic.roundTrips;
}

function name({ sitzung }: StummesExcel): string {
  const { sicht } = sitzung.zustand();
  return sicht.art === 'berechnet' ? sicht.fall.name : sicht.art;
}

it('liest nach eigenem Schreiben einmal, nicht zweimal', async () => {
  const excel = await gelesen();
  expect(await anfragen(excel, () => excel.sitzung.eingeben([stufe('mobilitaet', 3)]))).toBe(4);
});

it('liest nach einer Änderung im Blatt einmal', async () => {
  const excel = await gelesen();
  expect(await anfragen(excel, () => excel.host.workbook.setCell('Profiling', 'C5', 'Neu'))).toBe(LESUNG);
  expect(name(excel)).toBe('Neu');
});

describe('eine Änderung, die Excel nicht meldet,', () => {
  async function ungemeldet(): Promise<StummesExcel> {
    const excel = await gelesen();
    excel.host.workbook.unheard(() => excel.host.workbook.setCell('Profiling', 'C5', 'Neu'));
    await excel.ruhe();
    expect(excel.host.traffic.roundTrips).toBe(0);
    return excel;
  }

  it('wird gesehen, sobald der Aufgabenbereich den Fokus bekommt; oft gefragt, einmal gelesen', async () => {
    const excel = await ungemeldet();
    const oft = (): void => Array.from({ length: 5 }).forEach(() => excel.sitzung.schauNach());
    expect(await anfragen(excel, oft)).toBe(LESUNG);
    expect(name(excel)).toBe('Neu');
  });

  it('wird gesehen, sobald jemand zur nächsten Zelle geht', async () => {
    const excel = await ungemeldet();
    expect(await anfragen(excel, () => excel.host.workbook.select('Profiling', 'D20'))).toBe(LESUNG);
    expect(name(excel)).toBe('Neu');
  });
});

it('liest für einen Weg durch viele Zellen einmal', async () => {
  const excel = await gelesen();
  const weg = (): void =>
    Array.from({ length: 8 }).forEach((_, index) =>
      excel.host.workbook.select('Profiling', `D${19 + index}`),
    );
  expect(await anfragen(excel, weg)).toBe(LESUNG);
});

it('liest nicht, wenn es selbst zu einer Zelle führt', async () => {
  const excel = await gelesen();
  const zeige = (): unknown => excel.sitzung.zeigen({ art: 'zelle', blatt: 'Profiling', zelle: 'D20' });
  expect(await anfragen(excel, zeige)).toBe(1);
});

it('sagt, dass sich eine Stelle nicht zeigen ließ, auch wenn danach gelesen wird; zeigt sie sich, ist es vergessen', async () => {
  const excel = await gelesen();
  const stelle = { art: 'zelle', blatt: 'Profiling', zelle: 'D20' } as const;
  excel.host.faults.failAtAction({ action: 0, code: 'GeneralException' });
  expect(await excel.sitzung.zeigen(stelle)).not.toBeNull();
  excel.sitzung.schauNach();
  await excel.ruhe();
  expect(statusText(excel.sitzung.zustand(), false)).toContain('(GeneralException)');
  expect(await excel.sitzung.zeigen(stelle)).toBeNull();
  expect(statusText(excel.sitzung.zustand(), false)).toBe('');
});

it('sagt nach fünf Sekunden, dass es dauert, und danach nichts mehr davon', async () => {
  const excel = await gelesen();
  const { sitzung, uhr } = excel;
  excel.verstumme(0, 'verloren');
  const gelesenes = sitzung.neuLesen();
  for (let runde = 0; runde < 30; runde++) await new Promise((resolve) => setImmediate(resolve));
  expect(statusText(sitzung.zustand(), false)).not.toContain(EXCEL_DAUERT);
  uhr.weiter();
  expect(uhr.jetzt).toBe(GEDULD_MS);
  expect(statusText(sitzung.zustand(), false)).toContain(EXCEL_DAUERT);
  excel.antworte();
  await gelesenes;
  expect(sitzung.zustand().verbindung).toBe('da');
  expect(statusText(sitzung.zustand(), false)).not.toContain(EXCEL_DAUERT);
});
