import '../../support/probekrypto';
import type { Vorhaben } from '../../../src/mappe/akteAendern';
import { fmFeldSetzen, neukundePunktSetzen } from '../../../src/bereiche/bfm/prozess/vorhaben/angaben';
import { schutzEinrichten } from '../../../src/bereiche/bfm/vermerke/vorhaben/berechtigte';
import { schrittTun } from '../../../src/bereiche/bfm/prozess/vorhaben/schritte';
import { vermerkSchreiben } from '../../../src/bereiche/bfm/vermerke/vorhaben/vermerkSchreiben';
import { eigeneAnlegen } from '../../../src/bereiche/bfm/wiedervorlagen/vorhaben/eigene';
import { eigeneErledigen } from '../../../src/bereiche/bfm/wiedervorlagen/vorhaben/wiedervorlagen';
import { addMonths, type PlainDate } from '../../../src/listen/plainDate';
import { verluste } from '../../support/ausfallAkte';
import { STICHTAG } from '../../support/faelle';
import { auftrag, FALLMANAGERIN, fallakte, GEHEIM, getan, VERTRETER } from '../../support/fallmanagement';
import { BEISPIEL, mappeMit, type Testmappe } from '../../support/mappe';
import { FAELLIGES } from '../../support/faelliges';

const NEUKUNDE = { ...BEISPIEL, felder: { ...BEISPIEL.felder, neukunde: 'ja' } };

const faellig: PlainDate = addMonths(STICHTAG, 2);

describe('ein Fehler bei jeder Änderung des Schreibens lässt die Mappe, wie sie war', () => {
  it('beim Vormerken und Übernehmen', async () => {
    const mache = async (): Promise<[Testmappe, Vorhaben]> => {
      const akte = await fallakte();
      return [akte, schrittTun(auftrag(['vormerken', 'uebernehmen']), akte.schluessel, FAELLIGES)];
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

  it('bei eigenen Wiedervorlagen', async () => {
    const anlegen = async (): Promise<[Testmappe, Vorhaben]> => [
      await mappeMit(NEUKUNDE),
      eigeneAnlegen(faellig, 'Mietvertrag ansehen', FAELLIGES),
    ];
    const erledigen = async (): Promise<[Testmappe, Vorhaben]> => {
      const offen = await mappeMit(NEUKUNDE);
      await getan(offen, eigeneAnlegen(faellig, 'Mietvertrag ansehen', FAELLIGES));
      return [offen, eigeneErledigen('eigene:1-AAAAAA', 'Frau Beispiel', FAELLIGES)];
    };
    expect([await verluste(anlegen), await verluste(erledigen)]).toEqual([[], []]);
  }, 240_000);

  it('bei einzelnen Angaben', async () => {
    const datum = async (): Promise<[Testmappe, Vorhaben]> => [
      await mappeMit(NEUKUNDE),
      fmFeldSetzen('erstberatung', STICHTAG, FAELLIGES),
    ];
    const punkt = async (): Promise<[Testmappe, Vorhaben]> => [
      await mappeMit(NEUKUNDE),
      neukundePunktSetzen('einladung', 'erledigt', 'Frau Beispiel', FAELLIGES),
    ];
    expect([await verluste(datum), await verluste(punkt)]).toEqual([[], []]);
  }, 240_000);
});
