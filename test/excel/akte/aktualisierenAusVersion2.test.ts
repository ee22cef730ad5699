import { readFileSync } from 'node:fs';
import type { Aktualisierung } from '../../../src/mappe/akte';
import { lesen } from '../../../src/mappe/lesen';
import { mappeAktualisieren } from '../../../src/excel/aktualisieren/aktualisieren';
import type { ExcelRuntime } from '../../../src/excel/excelFallmappe';
import { type Abbild, abbildVon, unterschiede } from '../../support/abbild';
import { abgeschlossen, aktenblick, verlaufIn } from '../../support/akte';
import { mitPlan } from '../../support/einfuegen';
import { STICHTAG } from '../../support/faelle';
import { fillMappe } from '../../support/fillMappe';
import { mitExcelize } from '../../support/mitExcelize';
import { abbild, BEISPIEL, eingetragen, mappeMit, openMappe, type Testmappe } from '../../support/mappe';

const VERSION_2 = new Uint8Array(readFileSync('test/cases/Fallmappe-Version2.xlsx'));
const PAKET = readFileSync('assets/Fallmappe-Erweiterung.json');
const antwort = (): Promise<Response> => Promise.resolve(new Response(new Uint8Array(PAKET)));

function aktualisiere({ host }: Testmappe, excel: ExcelRuntime = host.excel): Promise<Aktualisierung> {
  return mappeAktualisieren({ excel, fetch: antwort });
}

/** A workbook of version 2 with a result, a completed Profiling, a goal, and a name whose cell people have moved. */
async function alteMappe(): Promise<Testmappe> {
  const offen = await openMappe(gefuellt);
  return offen;
}
let gefuellt: Uint8Array;
beforeAll(async () => {
  const offen = await openMappe(VERSION_2);
  await fillMappe(offen.host, BEISPIEL);
  await eingetragen(offen);
  const { workbook } = offen.host;
  workbook.setCell('Plan', 'J7', 'Z1');
  workbook.setCell('Gespräch', 'C22', '01.06.2026');
  workbook.setCell('_Integrationstool', 'B5', SIEGEL);
  await offen.host.excel.run(async (context) => {
    context.workbook.names.getItem('Plan_Datum').formula = '=Plan!$F$3';
    await context.sync();
  });
  workbook.setCell('Plan', 'F3', '30.06.2026');
  gefuellt = offen.host.save();
});
const SIEGEL = 'Stand des Verlaufs vor der Aktualisierung';

/** Everything in the cells that were there before; the very hidden sheet is the template's own, but for the newest Siegel. */
function alteZellen(bild: Abbild): Abbild {
  const neu = /^(Fallmanagement|Hausregeln)!|^_Integrationstool!(?!B5$)/;
  return new Map([...bild].filter(([key]) => key.includes('!') && !neu.test(key)));
}
const zellen = (bild: Abbild): Abbild => new Map([...bild].filter(([key]) => key.includes('!')));

async function blaetter({ host }: Testmappe): Promise<string[]> {
  return host.excel.run(async ({ workbook: { worksheets } }) => {
    worksheets.load('items/name');
    await worksheets.context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

describe('eine Fallmappe aus Version 2', () => {
  it('geht weiter den Hauptweg, und die Akte sagt, dass sie älter ist', async () => {
    const offen = await alteMappe();
    expect(await lesen(offen.mappe, STICHTAG, true)).toMatchObject({
      art: 'berechnet',
      mappe: { akte: { art: 'aeltereVorlage', version: 2 } },
    });
  });

  it('bekommt nur die fehlenden Blätter, hinter das Bürgerblatt, und sagt es', async () => {
    const offen = await alteMappe();
    expect(await aktualisiere(offen)).toEqual({
      art: 'aktualisiert',
      bericht: { blaetter: ['Fallmanagement', 'Hausregeln'], spalten: [], gesiegelt: 0 },
    });
    const namen = await blaetter(offen);
    const stelle = namen.indexOf('Bürgerblatt');
    expect(namen.slice(stelle, stelle + 4)).toEqual([
      'Bürgerblatt',
      'Fallmanagement',
      'Hausregeln',
      'Anleitung',
    ]);
    const { akte } = await aktenblick(offen);
    const neu = await aktenblick(await mappeMit(BEISPIEL));
    for (const liste of ['hausregeln', 'betreffzeilen', 'neukunde'] as const)
      expect(akte.listen[liste]).toEqual(neu.akte.listen[liste]);
    expect(akte.listen.hausregeln).toHaveLength(6);
    expect(akte.namen.antrag).toEqual(neu.akte.namen.antrag);
  });

  it('behält jede Zelle von Verlauf und Plan und jeden Namen, den Menschen versetzt haben', async () => {
    const offen = await alteMappe();
    const vorher = alteZellen(abbild(offen));
    await aktualisiere(offen);
    expect(vorher.size).toBeGreaterThan(800);
    expect(unterschiede(vorher, alteZellen(abbild(offen)))).toEqual([]);
    expect(offen.host.workbook.getReference('Plan_Datum')).toBe('Plan!$F$3');
    const { akte } = await aktenblick(offen);
    expect(akte.namen.planDatum.ort).toEqual({ art: 'zelle', blatt: 'Plan', zelle: 'F3' });
    expect(akte.namen.verlaufStand.value).toEqual({ art: 'text', wert: SIEGEL });
  });

  it('die Kette des Verlaufs bleibt ganz und geht weiter', async () => {
    const offen = await openMappe(VERSION_2);
    await fillMappe(offen.host, BEISPIEL);
    await aktualisiere(offen);
    await abgeschlossen(offen);
    expect((await verlaufIn(offen)).verlauf.kette).toEqual([]);
  });

  it('ein zweites Mal ändert nichts', async () => {
    const offen = await alteMappe();
    await aktualisiere(offen);
    const vorher = abbild(offen);
    expect(await aktualisiere(offen)).toEqual({ art: 'aktuell' });
    expect(unterschiede(vorher, abbild(offen))).toEqual([]);
  });

  it('auch wo Blätter umgestellt sind, stehen die neuen hinter dem letzten der alten', async () => {
    const offen = await alteMappe();
    await offen.host.excel.run(async (context) => {
      context.workbook.worksheets.getItem('Bürgerblatt').position = 0;
      await context.sync();
    });
    await aktualisiere(offen);
    expect((await blaetter(offen)).slice(0, 4)).toEqual([
      'Bürgerblatt',
      'Fallmanagement',
      'Hausregeln',
      'Profiling',
    ]);
  });
});

describe('nicht aktualisiert wird', () => {
  it('eine Mappe mit einem eigenen Blatt unter dem Namen eines neuen', async () => {
    const offen = await openMappe(await mitExcelize(gefuellt, (file) => file.NewSheet('Hausregeln')));
    const vorher = abbild(offen);
    expect(await aktualisiere(offen)).toMatchObject({
      art: 'ungeeignet',
      fehler: [
        { code: 'FALLMAPPE_BESCHAEDIGT', teil: 'tabelle', bezeichnung: 'tblHausregeln' },
        { code: 'FALLMAPPE_BESCHAEDIGT', teil: 'tabelle', bezeichnung: 'tblBetreffzeilen' },
      ],
    });
    expect(unterschiede(vorher, abbild(offen))).toEqual([]);
  });
});

describe('ein Fehler mitten in der Aktualisierung aus Version 2', () => {
  it('von vorn bis hinten: die Daten bleiben, die Mappe bleibt Version 2, ein neuer Versuch führt zum Ziel', async () => {
    const muster = await alteMappe();
    await aktualisiere(muster);
    const ziel = zellen(abbild(muster));
    const aktionen = Math.max(...muster.host.traffic.log.map(({ actions }) => actions.length));
    expect(aktionen).toBeGreaterThan(40);
    const stellen = [0, 4, 9, 20, 31, aktionen - 2, aktionen - 1].map((aktion) => ({ lauf: 2, aktion }));
    for (const stelle of [{ lauf: 1, aktion: 0 }, ...stellen]) {
      const offen = await alteMappe();
      const vorher = alteZellen(abbild(offen));
      expect((await aktualisiere(offen, mitPlan(offen.host, stelle))).art).toBe('abgebrochen');
      expect(unterschiede(vorher, alteZellen(abbildVon(offen.host.save())))).toEqual([]);
      expect(await lesen(offen.mappe, STICHTAG, true)).toMatchObject({ mappe: { akte: { version: 2 } } });
      expect((await aktualisiere(offen)).art).toBe('aktualisiert');
      expect(unterschiede(ziel, zellen(abbild(offen)))).toEqual([]);
      expect(offen.host.workbook.getReference('Fm_Antrag')).toBe('Fallmanagement!$C$3');
    }
  }, 120_000);
});
