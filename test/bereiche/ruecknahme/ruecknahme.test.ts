/**
 * What „… zurücknehmen“ takes back, for every act on the Akte: it says so, it leads exactly back, it follows rows that moved, and
 * it leaves everything alone where a single cell is another one by then. Costs 110 s of CPU on a busy machine; of the cells of each act one a day.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vermerkSchreiben } from '../../../src/bereiche/bfm/vermerke/vorhaben/vermerkSchreiben';
import { schrittTun } from '../../../src/bereiche/bfm/prozess/vorhaben/schritte';
import { statusText } from '../../../src/bausteine/meldung';
import { abbildVon, type Abbild, inhalteVon, unterschiede } from '../../support/abbild';
import { aendere, aktenblick } from '../../support/akte';
import { BEIWERK } from '../../support/bereiche';
import { STICHTAG } from '../../support/faelle';
import { FAELLIGES } from '../../support/faelliges';
import { auftrag, fallakte } from '../../support/fallmanagement';
import { mappeFuerAlle } from '../../support/handlungen';
import { openMappe, tippe } from '../../support/mappe';
import { stichprobe } from '../../support/stichprobe';
import { sitzungAuf, type Testsitzung } from '../../support/sitzung';
import { AUS_ANDEREM, OHNE_RUECKWEG, RUECKNEHMBARE } from './handlungen';
import type { Ruecknehmbare } from './ruecknehmbare';

let xlsx: Uint8Array;
beforeAll(async () => {
  xlsx = await mappeFuerAlle();
});

const inhalte = ({ offen }: Testsitzung): Abbild => inhalteVon(abbildVon(offen.host.save()));
const gesagt = ({ sitzung }: Testsitzung): string => statusText(sitzung.zustand(), false);

/** A session in which the act comes next. */
async function bereit({ davor, getippt }: Partial<Ruecknehmbare>): Promise<Testsitzung> {
  const test = sitzungAuf(await openMappe(xlsx));
  if (getippt) tippe(test.offen, ...getippt);
  if (davor) await aendere(test.offen, davor());
  await test.sitzung.start();
  await test.sitzung.zeige(BEIWERK);
  return test;
}

async function getan(handlung: Ruecknehmbare): Promise<{ test: Testsitzung; vorher: Abbild }> {
  const test = await bereit(handlung);
  const vorher = inhalte(test);
  const { tun, teile } = handlung;
  expect(await test.sitzung.akteAendern({ getan: 'getan' }, tun(), teile)).toEqual({ art: 'geaendert' });
  return { test, vorher };
}

/** The rows of all tables without their order and without blank ones. */
async function zeilen(test: Testsitzung): Promise<readonly string[]> {
  const { inhalt } = await aktenblick(test.offen);
  return BEIWERK.listen
    .flatMap((liste) =>
      inhalt.liste(liste).zeilen.map(({ zeile }) => {
        const werte = Object.keys(liste.spalten).map((feld) => zeile.stelle.zelle(feld).value);
        return JSON.stringify([liste.name, werte]);
      }),
    )
    .sort();
}

describe.each(RUECKNEHMBARE)('$name: „$was zurücknehmen“', (handlung) => {
  const { was } = handlung;

  it('nennt es und führt genau zurück, und nichts davon wird danach vermisst', async () => {
    const { test, vorher } = await getan(handlung);
    expect(unterschiede(vorher, inhalte(test)).length).toBeGreaterThan(0);
    expect(test.sitzung.zustand().ruecknehmbar).toEqual({ label: `${was} zurücknehmen` });
    expect(await test.sitzung.nimmZurueck()).toEqual({ art: 'geaendert' });
    expect(unterschiede(vorher, inhalte(test))).toEqual([]);
    expect(gesagt(test)).toBe(`${was} ist zurückgenommen.`);
    await test.sitzung.neuLesen();
    expect(test.sitzung.gedaechtnis.vermisst.get()).toEqual([]);
    expect(test.sitzung.zustand().ruecknehmbar).toBeNull();
  });

  it('findet die Zeilen auch, wenn jemand die Tabellen dazwischen sortiert', async () => {
    const test = await bereit(handlung);
    const vorher = await zeilen(test);
    await test.sitzung.akteAendern({ getan: 'getan' }, handlung.tun(), handlung.teile);
    const { workbook } = test.offen.host;
    workbook.sortTable('tblZiele', 'Ziel');
    workbook.sortTable('tblSchritte', 'Was');
    workbook.sortTable('tblPruefpunkte', 'Prüfpunkt');
    workbook.sortTable('tblNeukunde', 'Punkt');
    workbook.sortTable('tblWiedervorlagen', 'Hinweis');
    workbook.sortTable('tblVerweisungen', 'Stand');
    workbook.sortTable('tblEinwilligungen', 'Zweck');
    expect(await test.sitzung.nimmZurueck()).toEqual({ art: 'geaendert' });
    expect(await zeilen(test)).toEqual(vorher);
  });

  it('lässt alles stehen, sobald auch nur eine der Zellen anders ist', async () => {
    const { test: probe, vorher: davor } = await getan(handlung);
    const geschrieben = unterschiede(davor, inhalte(probe));
    const verloren: string[] = [];
    for (const zelle of stichprobe(geschrieben, 1, `cells of ${handlung.name}`)) {
      const { test, vorher } = await getan(handlung);
      const [blatt = '', adresse = ''] = zelle.split('!');
      test.offen.host.workbook.setCell(blatt, adresse, FREMDES);
      const fremd = inhalte(test);
      const { art } = await test.sitzung.nimmZurueck();
      const jetzt = inhalte(test);
      if (!(art === 'geaendert' ? nurVerschoben(vorher, jetzt) : istGleich(fremd, jetzt)))
        verloren.push(zelle);
      expect(test.sitzung.zustand().ruecknehmbar).toBeNull();
    }
    expect(verloren).toEqual([]);
  });
});

const FREMDES = 'von jemand anderem';

const istGleich = (eines: Abbild, anderes: Abbild): boolean => unterschiede(eines, anderes).length === 0;

/** The cell was one of a row that had only made room: it goes back with what stands in it. */
function nurVerschoben(vorher: Abbild, jetzt: Abbild): boolean {
  const anders = unterschiede(vorher, jetzt);
  return anders.length === 1 && jetzt.get(anders[0] ?? '') === `s:${FREMDES}`;
}

describe('ohne Weg zurück', () => {
  it.each(AUS_ANDEREM)('%s bietet keinen an', async (_, tun, teile) => {
    const test = await bereit({});
    expect(await test.sitzung.akteAendern({ getan: 'getan' }, tun(), teile)).toMatchObject({
      art: 'geaendert',
    });
    expect(test.sitzung.zustand().ruecknehmbar).toBeNull();
  });

  it('was aufgezeichnet wird, auch nicht: ein Vermerk und eine Entscheidung über das bFM', async () => {
    const { schluessel, ...offen } = await fallakte();
    const test = sitzungAuf(offen);
    await test.sitzung.start();
    await test.sitzung.zeige(BEIWERK);
    const vermerk = { datum: STICHTAG, betreff: 'Gespräch', text: 'nur für wenige' };
    for (const vorhaben of [
      vermerkSchreiben(vermerk, schluessel),
      schrittTun(auftrag(['vormerken']), schluessel, FAELLIGES),
    ]) {
      expect(await test.sitzung.akteAendern({ getan: 'getan' }, vorhaben)).toEqual({ art: 'geaendert' });
      expect(test.sitzung.zustand().ruecknehmbar).toBeNull();
    }
  });
});

/** What a function gives that a person can do. */
const ARTEN = ['Vorhaben', 'Vorhabenfolge', 'Hausvorhaben'];

/** Parts that Vorhaben are made of. */
const BAUTEILE = ['mitPlan', 'mitKooperation', 'mitEinwilligung', 'mitGueltigemSchutz'];

it('jede Handlung eines Bereichs sagt, ob und wie sie zurückgenommen wird', () => {
  const alle = readdirSync('src/bereiche', { recursive: true, encoding: 'utf8' })
    .filter((pfad) => /vorhaben\/\w+\.ts$/.test(pfad))
    .flatMap((pfad) =>
      [
        ...readFileSync(join('src/bereiche', pfad), 'utf8').matchAll(
          /export function (\w+)\([^]*?\): ([^{]*?) \{/g,
        ),
      ]
        .filter(([, , art = '']) => ARTEN.includes(art))
        .map(([, name = '']) => name),
    )
    .filter((name) => !BAUTEILE.includes(name));
  const gesagte = [...RUECKNEHMBARE.map(({ name }) => name), ...Object.keys(OHNE_RUECKWEG)];
  expect([...new Set(gesagte)].sort()).toEqual(alle.sort());
});
