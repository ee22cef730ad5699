/**
 * A released set of rules goes its whole way: from the workbook of the Fachaufsicht into the Hausvorlage, from there into a Fallmappe,
 * which decides by it from its day on; and it can be taken back. Real packages, and the stand-in Excel. About 40 seconds.
 */
import type { NewFile } from 'excelize-wasm';
import { createHaussitzung, type Haussitzung } from '../../../src/bereiche/haus/vorhaben/haussitzung';
import { HAUSVORLAGE_TEILE } from '../../../src/bereiche/haus/fach/hauslisten';
import { type Hausfassung, hausdatenUebernehmen } from '../../../src/bereiche/haus/vorhaben/uebernehmen';
import type { Hausrueckweg } from '../../../src/bereiche/haus/vorhaben/hausvorhaben';
import { UEBERNAHME_TEILE } from '../../../src/bereiche/haus/vorhaben/uebernahmeteile';
import { MIT_FAKTEN } from '../../../src/bereiche/fakten';
import { createExcelFallmappe } from '../../../src/excel/excelFallmappe';
import { createExcelTeilemappe } from '../../../src/excel/teilemappe';
import { KONTROLLWERTE } from '../../../src/fall/kontrolle/tabelle';
import { kontrollzeilen } from '../../../src/fall/kontrolle/zeilen';
import { readRegelsaetze, REGELWERKE } from '../../../src/fall/regelsaetze';
import type { Inhalt } from '../../../src/listen/inhalt';
import type { PlainDate } from '../../../src/listen/plainDate';
import { akteAendern, type Aktenergebnis } from '../../../src/mappe/akteAendern';
import { KEINE_TEILE } from '../../../src/mappe/teile';
import { lesen } from '../../../src/mappe/lesen';
import { liesDatei } from '../../../src/pane/liesDatei';
import { liesRegelwerk } from '../../../src/pane/liesRegelwerk';
import { PAKET_SAETZE } from '../../../src/paket/texte';
import { EINGEBAUT, type Regelsatz } from '../../../src/rules/regelsatz';
import { freigabezeilen } from '../../../src/rules/satzform/schreibeSatz';
import { openHost, type StandInHost } from '../../host/nodeHost';
import { fallMit, STICHTAG } from '../../support/faelle';
import { fallmappeMit } from '../../support/einlesen';
import { fassungAus, freigegebenMit, hausinhalt, zeilen } from '../../support/haus';
import { abbild, tippe, vorlageBytes } from '../../support/mappe';
import {
  freigegeben,
  freigegebenesRegelwerk,
  geaendert,
  neueVersion,
  regelwerkBytes,
} from '../../support/regelwerk';
import { mitRegelwerk } from '../../support/regelwerkmappe';

/** The first day of the released set. */
const AB = '2027-01-01' as PlainDate;
const DAVOR = '2026-12-31' as PlainDate;

/** Five needs for Exter instead of four, with the examples that go with it. */
function fuenfFuerExter(file: NewFile): void {
  neueVersion(file);
  file.SetCellValue('Schwellen', 'C9', 5);
  for (const [zelle, antwort] of [
    ['S12', 'nicht eindeutig'],
    ['S13', 'nicht eindeutig'],
    ['T12', 'Fallmanagement'],
  ] as const)
    file.SetCellValue('Beispiele', zelle, antwort);
}

/** Komplex, no work in two years, four needs: Exter by the built-in rules, not yet by those of the house. */
const FALL = fallMit(
  { wohnsituation: 2, mobilitaet: 2, gesundheitlicheLeistungsfaehigkeit: 2, berufserfahrung: 2 },
  {
    prognoseArbeitsmarkt: 'ueber12',
    dominierend: 'R',
    festlegung: 'nichtWahrscheinlich',
    fmEinschaetzung: null,
  },
);

let regelwerk: Uint8Array;
let satz: Regelsatz;
let hausdatei: Uint8Array;
let fassung: Hausfassung;

beforeAll(async () => {
  regelwerk = await freigegeben(await geaendert(fuenfFuerExter));
  const gelesen = await liesRegelwerk(regelwerk);
  if ('saetze' in gelesen) throw new Error(gelesen.saetze.join('\n'));
  ({ satz } = gelesen);
  hausdatei = await freigegebenMit(() =>
    freigabezeilen(satz).map((zeile) => ({ art: 'anfuegen', liste: REGELWERKE, werte: zeile })),
  );
  fassung = fassungAus(hausdatei);
});

/** The sets as they are released; words that only the sheet of thresholds has are not among them. */
function saetzeIn(inhalt: Inhalt): unknown {
  const saetze = readRegelsaetze(inhalt);
  return saetze.ok ? saetze.wert.map(freigabezeilen) : saetze.fehler;
}

describe('in die Hausvorlage', () => {
  interface Offen {
    readonly host: StandInHost;
    readonly sitzung: Haussitzung;
  }

  async function oeffne(bytes: Uint8Array): Promise<Offen> {
    const host = await openHost(bytes);
    const sitzung = createHaussitzung(createExcelTeilemappe(HAUSVORLAGE_TEILE, { excel: host.excel }), {
      liesDatei,
      liesRegelwerk,
      dateisaetze: () => Promise.resolve(PAKET_SAETZE),
      zusatz: () => 'K4M2QX',
      heute: () => STICHTAG,
      oeffne: () => Promise.resolve({ art: 'geoeffnet' }),
    });
    await sitzung.neuLesen();
    return { host, sitzung };
  }

  const nimm = ({ sitzung }: Offen, xlsx: Uint8Array): Promise<void> =>
    sitzung.nimmRegelwerkAuf(() => Promise.resolve(xlsx));

  it('kommt es Zelle für Zelle, und ein zweites Mal ändert nichts', async () => {
    const offen = await oeffne(await freigegebenMit());
    await nimm(offen, regelwerk);
    expect(offen.sitzung.get().meldung).toEqual({
      art: 'regelwerk',
      ausgang: { art: 'aufgenommen', version: '2027-01', istNeu: true },
    });
    const inhalt = hausinhalt(offen.host.save());
    expect(saetzeIn(inhalt)).toEqual([freigabezeilen(satz)]);
    // It was released without the set: nobody may take it over as it is now.
    expect(offen.sitzung.get().sicht).toMatchObject({ art: 'gelesen', stand: { art: 'geaendert' } });
    const davor = offen.host.save();
    await nimm(offen, regelwerk);
    expect(offen.sitzung.get().meldung).toMatchObject({ ausgang: { istNeu: false } });
    expect(offen.host.save()).toEqual(davor);
  });

  it('nicht, wo unter der Version schon ein anderes steht', async () => {
    const offen = await oeffne(hausdatei);
    await nimm(offen, await freigegebenesRegelwerk());
    expect(offen.sitzung.get().meldung).toMatchObject({
      ausgang: { art: 'nicht', ergebnis: { fehler: [{ code: 'REGELWERK_ANDERS', version: '2027-01' }] } },
    });
    expect(saetzeIn(hausinhalt(offen.host.save()))).toEqual([freigabezeilen(satz)]);
  });

  it.each([
    ['ein nicht freigegebenes', () => regelwerkBytes(), /noch nicht freigegeben/],
    [
      'ein seither geändertes',
      () => freigegebenesRegelwerk((file) => file.SetCellValue('Schwellen', 'C9', 3)),
      /seit seiner Freigabe geändert/,
    ],
    ['eine Fallmappe', () => vorlageBytes(), /./],
    ['keine Arbeitsmappe', () => new Uint8Array([1, 2, 3]), /./],
  ])('%s nicht; ein Satz sagt, warum', async (_, datei, worte) => {
    const offen = await oeffne(await freigegebenMit());
    await nimm(offen, await datei());
    expect(offen.sitzung.get().meldung).toMatchObject({
      ausgang: { art: 'unbrauchbar', saetze: [expect.stringMatching(worte)] },
    });
    expect(zeilen(hausinhalt(offen.host.save()), REGELWERKE)).toEqual([]);
  });

  it('nicht, wo die Datei nicht mehr da ist', async () => {
    const offen = await oeffne(await freigegebenMit());
    await offen.sitzung.nimmRegelwerkAuf(() => Promise.reject(new Error('gone')));
    expect(offen.sitzung.get()).toMatchObject({
      defekt: null,
      meldung: {
        ausgang: { art: 'unbrauchbar', saetze: [expect.stringContaining('ließ sich nicht lesen')] },
      },
    });
  });
});

describe('in eine Fallmappe', () => {
  const TEILE = UEBERNAHME_TEILE.Fallmappe;

  async function oeffne(bytes: Uint8Array) {
    const host = await openHost(bytes);
    return { host, mappe: createExcelFallmappe({ excel: host.excel, bereiche: MIT_FAKTEN }) };
  }
  type Offen = Awaited<ReturnType<typeof oeffne>>;

  async function uebernimm({ mappe }: Offen, heute = AB, weg = new Set<string>()) {
    let zurueck: Hausrueckweg | null = null;
    const vorhaben = hausdatenUebernehmen({ fassung, art: 'Fallmappe' }, weg);
    const merkend: typeof vorhaben = (blick) => {
      const plan = vorhaben(blick);
      if (plan.ok) zurueck = plan.zurueck ?? null;
      return plan;
    };
    const umstaende = { heute, zusatz: 'K4M2QX' };
    const ergebnis = await akteAendern(mappe, umstaende, merkend, TEILE, KEINE_TEILE, merkend);
    return { ergebnis, zurueck: zurueck as Hausrueckweg | null };
  }

  function nimmZurueck({ mappe }: Offen, weg: Hausrueckweg | null): Promise<Aktenergebnis> {
    if (weg === null) throw new Error('There is no way back');
    return akteAendern(mappe, { heute: AB, zusatz: 'K4M2QX' }, weg.vorhaben, weg.teile);
  }

  async function entscheidung({ mappe }: Offen): Promise<unknown> {
    const stand = await lesen(mappe, STICHTAG, TEILE);
    if (stand.art !== 'berechnet') return stand.art === 'fehlerhaft' ? stand.fehler[0]?.code : stand.art;
    return [stand.ergebnis.regelwerk, stand.ergebnis.steuerung.kennung.gueltig];
  }

  async function kontrollwerte({ mappe }: Offen) {
    const stand = await lesen(mappe, STICHTAG, TEILE);
    if (stand.art !== 'berechnet') throw new Error(stand.art);
    return zeilen(stand.mappe.inhalt, KONTROLLWERTE).map(({ stelle: _, ...werte }) => werte);
  }

  it('entscheidet danach von seinem Tag an; noch einmal schreibt nichts, und zurückgenommen ist alles wie zuvor', async () => {
    const offen = await oeffne(await fallmappeMit({ ...FALL, stichtag: AB }));
    const davor = await kontrollwerte(offen);
    expect(await entscheidung(offen)).toEqual([EINGEBAUT.version, 'Exter']);
    const { ergebnis, zurueck } = await uebernimm(offen);
    expect(ergebnis).toEqual({ art: 'geaendert' });
    expect(await entscheidung(offen)).toEqual(['2027-01', 'nicht eindeutig']);
    expect(await kontrollwerte(offen)).toEqual(kontrollzeilen([satz]));
    tippe(offen, 'Fall_Stichtag', '31.12.2026');
    expect(await entscheidung(offen)).toEqual([EINGEBAUT.version, 'Exter']);
    tippe(offen, 'Fall_Stichtag', '01.01.2027');

    const danach = abbild(offen);
    await uebernimm(offen);
    expect(abbild(offen)).toEqual(danach);
    expect(await nimmZurueck(offen, zurueck)).toEqual({ art: 'geaendert' });
    expect(await entscheidung(offen)).toEqual([EINGEBAUT.version, 'Exter']);
    expect(await kontrollwerte(offen)).toEqual(davor);
  });

  it('tritt an die Stelle eines beschädigten, obwohl bis dahin nichts berechnet wird', async () => {
    const beschaedigt = freigabezeilen(satz).map((zeile) =>
      zeile.id === 'K-11' ? { ...zeile, antwort: 'AV' } : zeile,
    );
    const offen = await oeffne(
      await mitRegelwerk(await fallmappeMit({ ...FALL, stichtag: AB }), beschaedigt),
    );
    expect(await entscheidung(offen)).toBe('REGELWERK_UNGUELTIG');
    expect((await uebernimm(offen)).ergebnis).toEqual({ art: 'geaendert' });
    expect(await entscheidung(offen)).toEqual(['2027-01', 'nicht eindeutig']);
  });

  it('ein früheres, das nur hier steht, bleibt, damit es ältere Ergebnisse erklärt', async () => {
    const frueheres = { ...satz, version: '2026-06', gueltigAb: '2026-06-01' };
    const offen = await oeffne(
      await mitRegelwerk(await fallmappeMit({ ...FALL, stichtag: DAVOR }), freigabezeilen(frueheres)),
    );
    await uebernimm(offen);
    expect(await entscheidung(offen)).toEqual(['2026-06', 'nicht eindeutig']);
    expect(await kontrollwerte(offen)).toEqual(kontrollzeilen([satz, frueheres]));
  });

  it('nicht, wo unter seiner Version ein anderes gilt', async () => {
    const anderes = { ...EINGEBAUT, version: '2027-01', gueltigAb: '2026-01-01' };
    const offen = await oeffne(
      await mitRegelwerk(await fallmappeMit({ ...FALL, stichtag: AB }), freigabezeilen(anderes)),
    );
    const davor = abbild(offen);
    expect((await uebernimm(offen)).ergebnis).toMatchObject({
      art: 'fehlerhaft',
      fehler: [{ code: 'REGELWERK_ANDERS', version: '2027-01' }],
    });
    expect(abbild(offen)).toEqual(davor);
  });
});
