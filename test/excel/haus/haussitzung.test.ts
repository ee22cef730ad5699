/**
 * The session with a Hausvorlage over the genuine office.js: what it reads is what the package holds, a release is written in one go,
 * and what somebody else changes meanwhile is not called released. About ten seconds.
 */
import { freigabestandIn } from '../../../src/bereiche/haus/fach/freigabe';
import { HAUSVORLAGE_TEILE } from '../../../src/bereiche/haus/fach/hauslisten';
import { hausdatenIn } from '../../../src/bereiche/haus/fach/hausdaten';
import { HAUSUMFANG } from '../../../src/bereiche/haus/fach/hauslisten';
import { createHaussitzung, type Haussitzung } from '../../../src/bereiche/haus/vorhaben/haussitzung';
import type { Hausfassung } from '../../../src/bereiche/haus/vorhaben/uebernehmen';
import { createExcelTeilemappe } from '../../../src/excel/teilemappe';
import { LEITFADEN } from '../../../src/bereiche/leitfaden';
import { PAKET_SAETZE } from '../../../src/paket/texte';
import { liesRegelwerk } from '../../../src/pane/liesRegelwerk';
import { liesDatei } from '../../../src/pane/liesDatei';
import { openHost, type StandInHost } from '../../host/nodeHost';
import type { Absprache } from '../../../src/bereiche/workshop/vorhaben/workshopsitzung';
import { vorlageBytes } from '../../support/mappe';
import { workshopNach } from '../../support/workshop';
import { STICHTAG } from '../../support/faelle';
import {
  freigegebenMit,
  hausinhalt,
  hausMit,
  hausvorlageBytes,
  mitPflichtangaben,
  WUNSCH,
} from '../../support/haus';

const dateien = {
  liesDatei,
  dateisaetze: () => Promise.resolve(PAKET_SAETZE),
  zusatz: () => 'K4M2QX',
  liesRegelwerk,
};

interface Offen {
  readonly host: StandInHost;
  readonly sitzung: Haussitzung;
  /** What new workbooks were asked for. */
  readonly geoeffnet: { fassung: Hausfassung; art: string }[];
}

async function oeffne(bytes: Uint8Array): Promise<Offen> {
  const host = await openHost(bytes);
  const geoeffnet: Offen['geoeffnet'] = [];
  const sitzung = createHaussitzung(createExcelTeilemappe(HAUSVORLAGE_TEILE, { excel: host.excel }), {
    ...dateien,
    heute: () => STICHTAG,
    oeffne: (fassung, art) => {
      geoeffnet.push({ fassung, art });
      return Promise.resolve({ art: 'geoeffnet' });
    },
  });
  await sitzung.neuLesen();
  return { host, sitzung, geoeffnet };
}

it('zwei Umläufe, und es steht darin, was im Paket steht', async () => {
  const bytes = await freigegebenMit();
  const host = await openHost(bytes);
  const lesung = await createExcelTeilemappe(HAUSVORLAGE_TEILE, { excel: host.excel }).lies();
  if (lesung.art !== 'gelesen') throw new Error(JSON.stringify(lesung));
  expect(host.traffic.roundTrips).toBe(2);
  expect(hausdatenIn(lesung.inhalt, HAUSUMFANG)).toEqual(hausdatenIn(hausinhalt(bytes), HAUSUMFANG));
  expect(freigabestandIn(lesung.inhalt)).toEqual(freigabestandIn(hausinhalt(bytes)));
});

it('freigegeben wird in einem Zug, und danach steht es da', async () => {
  const { host, sitzung } = await oeffne(await hausMit(mitPflichtangaben));
  await sitzung.gibFrei(WUNSCH);
  expect(sitzung.get()).toMatchObject({
    meldung: { art: 'freigegeben', version: 1 },
    sicht: { art: 'gelesen', stand: { art: 'freigegeben', freigabe: { version: 1 } }, naechste: 2 },
    laeuft: false,
    defekt: null,
  });
  expect(freigabestandIn(hausinhalt(host.save()))).toMatchObject({ art: 'freigegeben' });
});

it('ohne die Nummer eines Schutzwegs wird nicht freigegeben, und die Zelle steht dabei', async () => {
  const { host, sitzung } = await oeffne(await hausMit(mitPflichtangaben));
  host.workbook.setCell('Partnerregeln', 'F27', 'folgt');
  await sitzung.gibFrei(WUNSCH);
  expect(sitzung.get().meldung).toEqual({
    art: 'nichtFreigegeben',
    ergebnis: {
      art: 'fehlerhaft',
      fehler: [
        {
          code: 'SCHUTZWEG_UNVOLLSTAENDIG',
          orte: [{ art: 'zelle', blatt: 'Partnerregeln', zelle: 'F27' }],
          feld: 'Jugendamt',
        },
      ],
    },
  });
  expect(freigabestandIn(hausinhalt(host.save()))).toEqual({ art: 'nie' });
});

it('was inzwischen falsch ist, wird nicht freigegeben; die Zelle steht dabei', async () => {
  const { host, sitzung } = await oeffne(await freigegebenMit());
  host.workbook.setCell('Hausregeln', 'C8', 'bald');
  await sitzung.gibFrei(WUNSCH);
  expect(sitzung.get().meldung).toMatchObject({
    art: 'nichtFreigegeben',
    ergebnis: { art: 'fehlerhaft', fehler: [{ orte: [{ blatt: 'Hausregeln', zelle: 'C8' }] }] },
  });
  expect(host.workbook.getCell('Haus', 'C13')).toBe(1);
});

it('ändert jemand die Hausdaten zwischen Lesen und Schreiben, gilt die Freigabe nicht als freigegeben', async () => {
  const { host, sitzung } = await oeffne(await freigegebenMit());
  let umlauf = 0;
  const vorher = host.excel.run.bind(host.excel);
  const mappe = createExcelTeilemappe(HAUSVORLAGE_TEILE, {
    excel: {
      run: (batch) => {
        // The reading has two round trips in one request; the second request writes.
        if (++umlauf === 2) host.workbook.setCell('Hausregeln', 'C8', 12);
        return vorher(batch);
      },
    },
  });
  const zweite = createHaussitzung(mappe, {
    ...dateien,
    heute: () => STICHTAG,
    oeffne: () => Promise.reject(new Error()),
  });
  await zweite.gibFrei(WUNSCH);
  expect(zweite.get().sicht).toMatchObject({ art: 'gelesen', stand: { art: 'geaendert', zuletzt: 2 } });
  await sitzung.neuLesen();
  expect(sitzung.get().sicht).toMatchObject({ stand: { art: 'geaendert' } });
});

it('ein geschütztes Blatt: nichts ist geschrieben, und es wird gesagt', async () => {
  const { host, sitzung } = await oeffne(await freigegebenMit());
  host.workbook.protectSheet('Haus');
  await sitzung.gibFrei(WUNSCH);
  expect(sitzung.get().meldung).toMatchObject({
    art: 'nichtFreigegeben',
    ergebnis: { art: 'gesperrt', fehler: [{ code: 'BLATT_GESCHUETZT' }] },
  });
  expect(sitzung.get().sicht).toMatchObject({ stand: { art: 'freigegeben', freigabe: { version: 1 } } });
});

it('lehnt Excel ab, steht es da, und ein zweiter Versuch geht', async () => {
  const { host, sitzung } = await oeffne(await freigegebenMit());
  host.faults.cellEditMode(true);
  await sitzung.gibFrei(WUNSCH);
  expect(sitzung.get().sicht.art).toBe('abgelehnt');
  expect(sitzung.get().meldung).toMatchObject({ art: 'nichtFreigegeben', ergebnis: { art: 'abgelehnt' } });
  host.faults.cellEditMode(false);
  await sitzung.gibFrei(WUNSCH);
  expect(sitzung.get().meldung).toEqual({ art: 'freigegeben', version: 2 });
});

describe('neue Mappen', () => {
  it('aus dem, was freigegeben ist', async () => {
    const { sitzung, geoeffnet } = await oeffne(await freigegebenMit());
    await sitzung.oeffne('Fallliste');
    expect(geoeffnet).toMatchObject([{ art: 'Fallliste', fassung: { freigabe: { version: 1 } } }]);
    expect(sitzung.get().meldung).toEqual({ art: 'oeffnung', ausgang: { art: 'geoeffnet' } });
  });

  it('nicht aus dem, was inzwischen geändert ist: dann steht das da', async () => {
    const { host, sitzung, geoeffnet } = await oeffne(await freigegebenMit());
    host.workbook.setCell('Hausregeln', 'C8', 12);
    await sitzung.oeffne('Fallmappe');
    expect(geoeffnet).toEqual([]);
    expect(sitzung.get().sicht).toMatchObject({ stand: { art: 'geaendert' } });
  });
});

describe('eine Hausvorlage, der etwas fehlt', () => {
  it('eine gelöschte Tabelle, ein Name auf einer anderen Zelle', async () => {
    const { host, sitzung } = await oeffne(hausvorlageBytes());
    host.workbook.deleteSheet('Angebote');
    await sitzung.neuLesen();
    expect(sitzung.get().sicht).toMatchObject({
      art: 'unlesbar',
      fehler: [{ code: 'FALLMAPPE_BESCHAEDIGT', teil: 'tabelle', bezeichnung: 'tblAngebote' }],
    });
  });
});

describe('Vorschläge aus einem Workshop', () => {
  const ANKER: Absprache = {
    bereich: 'bedarf wohnsituation',
    art: 'anker',
    stufe: 2,
    text: 'Wohnung ist gekündigt',
  };
  const FRAGE: Absprache = { bereich: 'bereich bewerbung', art: 'frage', stufe: null, text: '=Wie oft?' };
  const workshopMit = (...absprachen: readonly Absprache[]): Promise<Uint8Array> =>
    workshopNach(async (sitzung) => {
      for (const each of absprachen) await sitzung.notiere(each);
    });
  const leitfaden = (bytes: Uint8Array) =>
    hausinhalt(bytes)
      .liste(LEITFADEN)
      .zeilen.map(({ zeile: { stelle: _, ...rest } }) => rest);

  it('kommen ausgeschaltet ans Ende, jeder einmal, und die Freigabe gilt nicht mehr', async () => {
    const { host, sitzung } = await oeffne(await freigegebenMit());
    const vorher = leitfaden(host.save());
    const xlsx = await workshopMit(ANKER, FRAGE, { ...ANKER, text: ' wohnung ist  Gekündigt' });
    await sitzung.liesVorschlaege(() => Promise.resolve(xlsx));
    const eingelesen = { art: 'eingelesen', anzahl: 2, schonDa: 1 };
    expect(sitzung.get().meldung).toEqual({ art: 'vorschlaege', ausgang: eingelesen });
    const danach = leitfaden(host.save());
    expect(danach.slice(0, vorher.length)).toEqual(vorher);
    expect(danach.slice(vorher.length)).toMatchObject([
      { zu: ANKER.bereich, art: 'anker', stufe: 2, text: ANKER.text, an: false, herkunft: 'Haus' },
      { zu: FRAGE.bereich, art: 'frage', stufe: null, text: FRAGE.text, an: false },
    ]);
    expect(new Set(danach.map(({ id }) => id)).size).toBe(danach.length);
    expect(sitzung.get().sicht).toMatchObject({ stand: { art: 'geaendert' } });
    await sitzung.liesVorschlaege(() => Promise.resolve(xlsx));
    expect(sitzung.get().meldung).toMatchObject({ ausgang: { anzahl: 0, schonDa: 3 } });
    expect(leitfaden(host.save())).toEqual(danach);
  });

  it('was keine Workshop-Mappe ist, und ein Anker ohne Stufe: ein Satz, geschrieben wird nichts', async () => {
    const { host, sitzung } = await oeffne(await freigegebenMit());
    const vorher = leitfaden(host.save());
    const kaputt = await workshopMit({ ...ANKER, stufe: null });
    for (const [xlsx, satz] of [
      [vorlageBytes(), 'keine Workshop-Mappe'],
      [kaputt, 'Protokoll!C10: '],
      [Uint8Array.of(1, 2, 3), 'Excel'],
    ] as const) {
      await sitzung.liesVorschlaege(() => Promise.resolve(xlsx));
      expect(sitzung.get().meldung).toMatchObject({
        ausgang: { art: 'unbrauchbar', saetze: [expect.stringContaining(satz)] },
      });
    }
    expect(leitfaden(host.save())).toEqual(vorher);
  });
});
