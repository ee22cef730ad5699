/**
 * A released set of rules on its way into a Hausvorlage and into a Fallliste, while somebody else changes the workbook before one of
 * the requests, or Excel fails at one of the actions: it stands there whole or not at all, once, and what others did stays.
 * About 20 seconds.
 */
import { HAUSVORLAGE_TEILE } from '../../../src/bereiche/haus/fach/hauslisten';
import { createHaussitzung } from '../../../src/bereiche/haus/vorhaben/haussitzung';
import { createListenhaus } from '../../../src/bereiche/haus/vorhaben/listenhaus';
import { UEBERNAHME_TEILE } from '../../../src/bereiche/haus/vorhaben/uebernahmeteile';
import { type Hausfassung, hausdatenUebernehmen } from '../../../src/bereiche/haus/vorhaben/uebernehmen';
import { createExcelTeilemappe } from '../../../src/excel/teilemappe';
import { KONTROLLWERTE } from '../../../src/fall/kontrolle/tabelle';
import { kontrollzeilen } from '../../../src/fall/kontrolle/zeilen';
import { readRegelsaetze, REGELWERKE } from '../../../src/fall/regelsaetze';
import type { Inhalt } from '../../../src/listen/inhalt';
import { liesDatei } from '../../../src/pane/liesDatei';
import { liesRegelwerk } from '../../../src/pane/liesRegelwerk';
import { oeffnePaketTeile } from '../../../src/paket/paketTeile';
import { PAKET_SAETZE } from '../../../src/paket/texte';
import type { Regelsatz } from '../../../src/rules/regelsatz';
import { freigabezeilen } from '../../../src/rules/satzform/schreibeSatz';
import { type Client, openHost, type StandInHost } from '../../host/nodeHost';
import { STICHTAG } from '../../support/faelle';
import { dazu, fassungAus, freigegebenMit, zeilen } from '../../support/haus';
import { listeMit } from '../../support/offeneListe';
import { freigegebenesRegelwerk } from '../../support/regelwerk';
import { stichprobe } from '../../support/stichprobe';

let regelwerk: Uint8Array;
let satz: Regelsatz;
let fassung: Hausfassung;
const mappen = new Map<string, Uint8Array>();

beforeAll(async () => {
  regelwerk = await freigegebenesRegelwerk();
  const gelesen = await liesRegelwerk(regelwerk);
  if ('saetze' in gelesen) throw new Error(gelesen.saetze.join('\n'));
  ({ satz } = gelesen);
  const saetze = freigabezeilen(satz);
  fassung = fassungAus(await freigegebenMit(() => dazu(REGELWERKE, ...saetze)));
  mappen.set('Hausvorlage', await freigegebenMit());
  mappen.set('Fallliste', await listeMit(3));
});

/** One way a set comes into a workbook: does it over this client, and tells whether it is said to be done. */
interface Weg {
  readonly name: string;
  readonly tue: (client: Client) => Promise<boolean>;
}

const WEGE: readonly Weg[] = [
  {
    name: 'Hausvorlage',
    tue: async ({ excel }) => {
      const sitzung = createHaussitzung(createExcelTeilemappe(HAUSVORLAGE_TEILE, { excel }), {
        liesDatei,
        liesRegelwerk,
        dateisaetze: () => Promise.resolve(PAKET_SAETZE),
        zusatz: () => 'K4M2QX',
        heute: () => STICHTAG,
        oeffne: () => Promise.resolve({ art: 'geoeffnet' }),
      });
      await sitzung.neuLesen();
      await sitzung.nimmRegelwerkAuf(() => Promise.resolve(regelwerk));
      const { meldung, defekt } = sitzung.get();
      if (defekt !== null) throw defekt as Error;
      return meldung?.art === 'regelwerk' && meldung.ausgang.art === 'aufgenommen';
    },
  },
  {
    name: 'Fallliste',
    tue: async ({ excel }) => {
      const haus = createListenhaus(
        createExcelTeilemappe(UEBERNAHME_TEILE.Fallliste, { excel }),
        () => STICHTAG,
      );
      await haus.lies();
      const getan = await haus.tue(hausdatenUebernehmen({ fassung, art: 'Fallliste' }, new Set()), 'Getan.');
      if (haus.get().defekt !== null) throw haus.get().defekt as Error;
      return getan;
    },
  },
];

function oeffne({ name }: Weg): Promise<StandInHost> {
  return openHost(mappen.get(name) ?? new Uint8Array());
}

function inhaltVon(host: StandInHost, { name }: Weg): Inhalt {
  const teile = name === 'Hausvorlage' ? HAUSVORLAGE_TEILE : UEBERNAHME_TEILE.Fallliste;
  const gelesen = oeffnePaketTeile(host.save(), teile).lies();
  if (gelesen.art === 'unlesbar') throw new Error(JSON.stringify(gelesen.fehler));
  return gelesen.inhalt;
}

/** `ganz`, `nichts`, or what is between. */
function stand(host: StandInHost, weg: Weg): string {
  const inhalt = inhaltVon(host, weg);
  const saetze = readRegelsaetze(inhalt);
  if (!saetze.ok) return saetze.fehler.map(({ code }) => code).join();
  const bloecke = weg.name === 'Fallliste' ? zeilen(inhalt, KONTROLLWERTE).length : undefined;
  const passt = (erwartet: readonly Regelsatz[]): boolean =>
    bloecke === undefined || bloecke === kontrollzeilen(erwartet).length;
  if (saetze.wert.length === 0 && passt([])) return 'nichts';
  const gleich = JSON.stringify(saetze.wert.map(freigabezeilen)) === JSON.stringify([freigabezeilen(satz)]);
  return gleich && passt([satz]) ? 'ganz' : `${saetze.wert.length} Sätze, ${bloecke ?? 0} Zeilen`;
}

/** The actions of the request that writes, of a run that nobody disturbs; and how many requests there are. */
async function ungestoert(
  weg: Weg,
): Promise<{ schreiben: readonly string[]; anfragen: number; bei: number }> {
  const host = await oeffne(weg);
  host.traffic.reset();
  expect(await weg.tue(host)).toBe(true);
  expect(stand(host, weg)).toBe('ganz');
  const je = host.traffic.log.map(({ actions }) => actions);
  const bei = je.findIndex((actions) => actions.some((each) => / =$|add\(\)$/.test(each)));
  return { schreiben: je[bei] ?? [], anfragen: je.length, bei };
}

function nummern(anzahl: number): number[] {
  return Array.from({ length: anzahl }, (_, nr) => nr);
}

describe.each(WEGE)('in die $name', (weg) => {
  it('scheitert Excel mitten im Schreiben, steht es ganz da oder gar nicht, und es ist so gesagt', async () => {
    const { schreiben, bei } = await ungestoert(weg);
    const stellen = schreiben.flatMap((each, stelle) => (/ =$|add\(\)$/.test(each) ? [stelle] : []));
    expect(stellen.length).toBeGreaterThan(2);
    for (const aktion of stichprobe(stellen, 2, `actions of a set into the ${weg.name}`)) {
      const host = await oeffne(weg);
      let anfrage = 0;
      host.before(() => {
        if (anfrage++ === bei) host.faults.failAtAction({ roundTrip: 0, action: aktion });
      });
      expect([aktion, await weg.tue(host), stand(host, weg)]).toEqual([aktion, false, 'nichts']);
    }
  });

  it('nimmt es eine Kollegin zwischen zwei Anfragen selbst auf, steht es danach einmal da', async () => {
    const { anfragen } = await ungestoert(weg);
    for (const vor of stichprobe(nummern(anfragen), 2, `requests of a set into the ${weg.name}`)) {
      const host = await oeffne(weg);
      const kollegin = host.connect();
      let anfrage = 0;
      host.before(async () => {
        if (anfrage++ === vor) expect(await weg.tue(kollegin)).toBe(true);
      });
      await weg.tue(host);
      expect([vor, stand(host, weg)]).toEqual([vor, 'ganz']);
    }
  });

  it('fügt jemand über der Tabelle der Regelwerke Zeilen ein, trifft das Schreiben keine fremde Zelle', async () => {
    const { anfragen } = await ungestoert(weg);
    for (const vor of stichprobe(nummern(anfragen), 2, `requests of a set into the ${weg.name}`)) {
      const host = await oeffne(weg);
      let anfrage = 0;
      host.before(() => {
        if (anfrage++ !== vor) return;
        host.workbook.insertRows(REGELWERKE.blatt, 1, 2);
        host.workbook.setCell(REGELWERKE.blatt, 'A1', 'Notiz');
      });
      const getan = await weg.tue(host);
      expect([vor, stand(host, weg)]).toEqual([vor, getan ? 'ganz' : 'nichts']);
      expect(host.workbook.getCell(REGELWERKE.blatt, 'A1')).toBe('Notiz');
    }
  });
});
