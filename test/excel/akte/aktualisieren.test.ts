import { readFileSync } from 'node:fs';
import { eintragen } from '../../../src/mappe/eintragen';
import { readCharts } from '../../../scripts/werkstatt/page/charts';
import { readParts } from '../../../scripts/werkstatt/page/packageText';
import { lesen } from '../../../src/mappe/lesen';
import type { Aktualisierung } from '../../../src/mappe/akte';
import { mappeAktualisieren } from '../../../src/excel/aktualisieren/aktualisieren';
import type { ExcelRuntime } from '../../../src/excel/excelFallmappe';
import { type Abbild, abbildVon, unterschiede } from '../../support/abbild';
import { abgeschlossen, aktenblick, verlaufIn } from '../../support/akte';
import { STICHTAG } from '../../support/faelle';
import { fillMappe } from '../../support/fillMappe';
import {
  abbild,
  BEISPIEL,
  eingetragen,
  JETZT,
  mappeMit,
  openMappe,
  type Testmappe,
  vorlageBytes,
} from '../../support/mappe';

const VERSION_1 = new Uint8Array(readFileSync('test/cases/Fallmappe-Version1.xlsx'));
const PAKET = readFileSync('assets/Fallmappe-Erweiterung.json');
const antwort = (): Promise<Response> => Promise.resolve(new Response(new Uint8Array(PAKET)));

function aktualisiere({ host }: Testmappe, excel: ExcelRuntime = host.excel): Promise<Aktualisierung> {
  return mappeAktualisieren({ excel, fetch: antwort });
}

/** A workbook of version 1 with a case in it, a result, and one row that somebody wrote into the history by hand. */
function alteMappe(): Promise<Testmappe> {
  return openMappe(gefuellt);
}
let gefuellt: Uint8Array;
beforeAll(async () => {
  const offen = await openMappe(VERSION_1);
  await fillMappe(offen.host, BEISPIEL);
  await eingetragen(offen);
  offen.host.workbook.setCell('Verlauf', 'A20', '01.06.2026');
  offen.host.workbook.setCell('Verlauf', 'B20', 'Frau Beispiel');
  offen.host.workbook.setCell('Verlauf', 'D20', 'AV');
  offen.host.workbook.setCell('Verlauf', 'I20', 2);
  gefuellt = offen.host.save();
});

/** Everything in the cells that were there before. */
function alteZellen(bild: Abbild): Abbild {
  const alt = /^(Profiling|Kennung|Förderziele|Anleitung)!|^Verlauf!([A-Z]|A[A-G])\d+$/;
  return new Map([...bild].filter(([key]) => alt.test(key)));
}

describe('eine Fallmappe aus Version 1', () => {
  it('geht weiter den Hauptweg, und die Akte sagt, dass sie älter ist', async () => {
    const offen = await alteMappe();
    expect((await eintragen(offen.mappe, JETZT)).art).toBe('eingetragen');
    const gelesen = await lesen(offen.mappe, STICHTAG, true);
    expect(gelesen).toMatchObject({ mappe: { akte: { art: 'aeltereVorlage', version: 1 } } });
  });

  it('bekommt Blätter, Spalten, Namen und Siegel, und sagt es', async () => {
    const offen = await alteMappe();
    expect(await aktualisiere(offen)).toEqual({
      art: 'aktualisiert',
      bericht: {
        blaetter: [
          'Gespräch',
          'Plan',
          'Angebote',
          'Kooperationsplan',
          'Bürgerblatt',
          'Fallmanagement',
          'Hausregeln',
        ],
        spalten: ['Nr', 'Art', 'Überprüft', 'Bemerkung', 'Siegel'],
        gesiegelt: 1,
      },
    });
    const { verlauf } = await verlaufIn(offen);
    expect([verlauf.kette, verlauf.fehler]).toEqual([[], []]);
    expect(verlauf.aufnahmen).toMatchObject([{ nr: 1, kennung: 'AV', datum: '2026-06-01' }]);
    await abgeschlossen(offen);
    expect((await verlaufIn(offen)).verlauf.kette).toEqual([]);
  });

  it('behält jede Eingabe, jedes Ergebnis und jede Zeile des Verlaufs', async () => {
    const offen = await alteMappe();
    const vorher = alteZellen(abbild(offen));
    await aktualisiere(offen);
    expect(unterschiede(vorher, alteZellen(abbild(offen)))).toEqual([]);
    expect(vorher.size).toBeGreaterThan(500);
  });

  it('steht danach da wie eine neue: dieselben Listen, Namen und Prüfpunkte', async () => {
    const offen = await alteMappe();
    await aktualisiere(offen);
    const neu = await mappeMit(BEISPIEL);
    const { akte } = await aktenblick(offen);
    const { akte: muster } = await aktenblick(neu);
    const ohneVerlauf = (listen: typeof akte.listen): typeof akte.listen => ({ ...listen, verlauf: [] });
    expect(ohneVerlauf(akte.listen)).toEqual(ohneVerlauf(muster.listen));
    expect(Object.keys(akte.namen)).toEqual(Object.keys(muster.namen));
    expect(offen.host.workbook.getReference('Liste_Wer')).toBe(neu.host.workbook.getReference('Liste_Wer'));
  });

  it('hat danach beide Diagramme wie eine neue', async () => {
    const offen = await alteMappe();
    const diagramme = (): string[] =>
      readCharts(readParts(offen.host.save())).map(({ sheet, title }) => `${sheet}: ${title}`);
    expect(diagramme()).toHaveLength(1);
    await aktualisiere(offen);
    const neu = readCharts(readParts(vorlageBytes()));
    expect(diagramme()).toEqual(neu.map(({ sheet, title }) => `${sheet}: ${title}`));
  });

  it('ein zweites Mal ändert nichts', async () => {
    const offen = await alteMappe();
    await aktualisiere(offen);
    const vorher = abbild(offen);
    expect(await aktualisiere(offen)).toEqual({ art: 'aktuell' });
    expect(unterschiede(vorher, abbild(offen))).toEqual([]);
  });
});

describe('was nicht aktualisiert wird', () => {
  it('eine Mappe dieser Version', async () => {
    expect(await aktualisiere(await mappeMit(BEISPIEL))).toEqual({ art: 'aktuell' });
  });

  it('eine Mappe einer neueren Version: höflich abgelehnt, unverändert', async () => {
    const offen = await mappeMit(BEISPIEL);
    offen.host.workbook.setCell('_Integrationstool', 'B2', 4);
    const vorher = abbild(offen);
    expect(await aktualisiere(offen)).toMatchObject({
      art: 'ungeeignet',
      fehler: [{ code: 'VERSION_UNBEKANNT' }],
    });
    expect(unterschiede(vorher, abbild(offen))).toEqual([]);
  });

  it('eine beschädigte Mappe; und ohne Netz geschieht nichts', async () => {
    const offen = await alteMappe();
    offen.host.workbook.deleteName('Fall_Name');
    const vorher = abbildVon(offen.host.save());
    expect(await aktualisiere(offen)).toMatchObject({ art: 'ungeeignet' });
    const ohneNetz = await mappeAktualisieren({
      excel: offen.host.excel,
      fetch: () => Promise.reject(new TypeError('kein Netz')),
    });
    expect(ohneNetz).toEqual({ art: 'nichtErreichbar' });
    expect(unterschiede(vorher, abbildVon(offen.host.save()))).toEqual([]);
  });
});

describe('ein Fehler mitten in der Aktualisierung', () => {
  it('an acht Aktionen von vorn bis hinten: die Daten bleiben, der Hauptweg geht, und ein neuer Versuch führt zum Ziel', async () => {
    const muster = await alteMappe();
    await aktualisiere(muster);
    const ziel = zellen(abbild(muster));
    for (const aktion of [1, 9, 17, 25, 33, 41, 49, 57]) {
      const offen = await alteMappe();
      const vorher = alteZellen(abbild(offen));
      const { ausgang, gestoert } = await mitStoerung(offen, aktion);
      expect(unterschiede(vorher, alteZellen(abbild(offen)))).toEqual([]);
      if (!gestoert) break;
      expect(ausgang.art).toBe('abgebrochen');
      expect((await lesen(offen.mappe, STICHTAG)).art).toBe('berechnet');
      expect((await aktualisiere(offen)).art).toBe('aktualisiert');
      expect(unterschiede(ziel, zellen(abbild(offen)))).toEqual([]);
    }
  }, 120_000);

  function zellen(bild: Abbild): Abbild {
    return new Map([...bild].filter(([key]) => key.includes('!')));
  }

  /** Breaks the third run, which adds names, columns and the version. */
  async function mitStoerung(
    offen: Testmappe,
    aktion: number,
  ): Promise<{ ausgang: Aktualisierung; gestoert: boolean }> {
    let lauf = 0;
    const run = (batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<unknown> => {
      lauf += 1;
      offen.host.faults.clear();
      if (lauf === 3) offen.host.faults.failAtAction({ action: aktion });
      return offen.host.excel.run(batch);
    };
    const ausgang = await aktualisiere(offen, { run } as ExcelRuntime);
    offen.host.faults.clear();
    return { ausgang, gestoert: ausgang.art === 'abgebrochen' };
  }
});
