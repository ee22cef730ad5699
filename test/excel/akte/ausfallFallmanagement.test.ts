import { akteAendern, type Vorhaben } from '../../../src/app/akteAendern';
import { fmFeldSetzen, neukundePunktSetzen } from '../../../src/app/fallmanagement/angaben';
import {
  personEntfernen,
  personHinzufuegen,
  schutzEinrichten,
} from '../../../src/app/fallmanagement/berechtigte';
import { schrittTun } from '../../../src/app/fallmanagement/schritte';
import { vermerkSchreiben } from '../../../src/app/fallmanagement/vermerkSchreiben';
import { eigeneAnlegen, eigeneErledigen } from '../../../src/app/fallmanagement/wiedervorlagen';
import { addMonths, type PlainDate } from '../../../src/core/plainDate';
import { type Abbild, abbildVon, unterschiede } from '../../support/abbild';
import { aktenblick } from '../../support/akte';
import { STICHTAG } from '../../support/faelle';
import {
  auftrag,
  FALLMANAGERIN,
  fallakte,
  type Fallakte,
  GEHEIM,
  getan,
  uebernehmen,
  VERTRETER,
} from '../../support/fallmanagement';
import { BEISPIEL, mappeMit, type Testmappe } from '../../support/mappe';
import { teileMit } from '../../support/packliste';
import { gestoerteMappe } from '../../support/stoerung';

const DRITTE = { name: 'Frau Drei', rolle: 'vertretung', passwort: 'drei Fische im Teich' } as const;
const NEUKUNDE = { ...BEISPIEL, felder: { ...BEISPIEL.felder, neukunde: 'ja' } };

/** Contents of all cells; a row that came and went may leave its look behind. */
function inhalte({ host }: Testmappe): Abbild {
  const zellen = [...abbildVon(host.save())].filter(
    ([key, bild]) => key.includes('!') && !bild.startsWith(' |'),
  );
  return new Map(zellen.map(([key, bild]) => [key, bild.split(' | ')[0] ?? '']));
}

/** What was planned once is tried again and again: the workbook stays the same, and keys are costly to derive. */
async function festerPlan(offen: Testmappe, vorhaben: Vorhaben): Promise<Vorhaben> {
  const plan = await vorhaben(await aktenblick(offen));
  if (!plan.ok) throw new Error(JSON.stringify(plan.fehler));
  return () => plan;
}

/**
 * The actions of the writing that change something, by position; found out on a workbook that is thrown away. What only
 * finds its way to a place leaves the same behind as the change after it.
 */
async function aenderndeAktionen(probe: Testmappe, vorhaben: Vorhaben): Promise<number[]> {
  probe.host.traffic.reset();
  await getan(probe, vorhaben);
  const aktionen = probe.host.traffic.log.at(-1)?.actions ?? [];
  return aktionen.flatMap((aktion, index) => (/( =|\(\))$/.test(aktion) ? [index] : []));
}

/** Breaks the writing at each of its changes; gives what was different afterwards. */
async function verluste(mache: () => Promise<[Testmappe, Vorhaben]>): Promise<unknown[]> {
  const [probe, probevorhaben] = await mache();
  const aktionen = await aenderndeAktionen(probe, probevorhaben);
  expect(aktionen.length).toBeGreaterThan(1);
  const [offen, vorhaben] = await mache();
  const fest = await festerPlan(offen, vorhaben);
  const vorher = inhalte(offen);
  const gestoert = gestoerteMappe(offen.host);
  const verloren: unknown[] = [];
  for (const aktion of aktionen) {
    gestoert.plane([null, { aktion }]);
    const { art } = await akteAendern(gestoert.mappe, STICHTAG, fest);
    const anders = unterschiede(vorher, inhalte(offen));
    if (art !== 'unveraendert' || anders.length > 0) verloren.push([aktion, art, anders]);
  }
  expect(teileMit(offen.host.save(), GEHEIM)).toEqual([]);
  // And the same plan still goes through once nothing is in the way.
  gestoert.plane([]);
  await getan({ mappe: gestoert.mappe }, fest);
  return verloren;
}

const faellig: PlainDate = addMonths(STICHTAG, 2);

/** The example case in the bFM, with a third person who may read. */
async function zuDritt(): Promise<Fallakte> {
  const akte = await fallakte();
  await uebernehmen(akte);
  await getan(
    akte,
    personHinzufuegen(akte.schluessel, DRITTE, () => {}),
  );
  return akte;
}

describe('ein Fehler bei jeder Änderung des Schreibens lässt die Mappe, wie sie war', () => {
  it('beim Vormerken und Übernehmen', async () => {
    const mache = async (): Promise<[Testmappe, Vorhaben]> => {
      const akte = await fallakte();
      return [akte, schrittTun(auftrag(['vormerken', 'uebernehmen']), akte.schluessel)];
    };
    expect(await verluste(mache)).toEqual([]);
  }, 300_000);

  it('beim Schreiben eines Vermerks', async () => {
    const mache = async (): Promise<[Testmappe, Vorhaben]> => {
      const akte = await fallakte();
      const vermerk = { datum: STICHTAG, betreff: 'Gespräch', text: GEHEIM };
      return [akte, vermerkSchreiben(vermerk, akte.schluessel)];
    };
    expect(await verluste(mache)).toEqual([]);
  }, 120_000);

  it('beim Einrichten des Schutzes', async () => {
    const mache = async (): Promise<[Testmappe, Vorhaben]> => {
      const offen = await mappeMit(BEISPIEL);
      return [offen, schutzEinrichten(globalThis.crypto, [FALLMANAGERIN, VERTRETER], () => {})];
    };
    expect(await verluste(mache)).toEqual([]);
  }, 120_000);

  it('beim Entfernen einer Vertretung, wo alles neu verschlüsselt wird', async () => {
    const mache = async (): Promise<[Testmappe, Vorhaben]> => {
      const akte = await zuDritt();
      return [akte, personEntfernen(akte.schluessel, VERTRETER.name, () => {})];
    };
    expect(await verluste(mache)).toEqual([]);
  }, 180_000);

  it('bei eigenen Wiedervorlagen', async () => {
    const anlegen = async (): Promise<[Testmappe, Vorhaben]> => [
      await mappeMit(NEUKUNDE),
      eigeneAnlegen(faellig, 'Mietvertrag ansehen'),
    ];
    const erledigen = async (): Promise<[Testmappe, Vorhaben]> => {
      const offen = await mappeMit(NEUKUNDE);
      await getan(offen, eigeneAnlegen(faellig, 'Mietvertrag ansehen'));
      return [offen, eigeneErledigen('eigene:1', 'Frau Beispiel')];
    };
    expect([await verluste(anlegen), await verluste(erledigen)]).toEqual([[], []]);
  }, 240_000);

  it('bei einzelnen Angaben', async () => {
    const datum = async (): Promise<[Testmappe, Vorhaben]> => [
      await mappeMit(NEUKUNDE),
      fmFeldSetzen('erstberatung', STICHTAG),
    ];
    const punkt = async (): Promise<[Testmappe, Vorhaben]> => [
      await mappeMit(NEUKUNDE),
      neukundePunktSetzen('einladung', 'Frau Beispiel'),
    ];
    expect([await verluste(datum), await verluste(punkt)]).toEqual([[], []]);
  }, 240_000);
});
