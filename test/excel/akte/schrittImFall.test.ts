/**
 * A step and the cells of the case that go with it: both or neither, whether Excel breaks off or somebody else writes into
 * the same cell. About 15 s; of the kinds of steps that are broken off, one a day.
 */
import '../../support/probekrypto';
import { einschaetzungNach } from '../../../src/bereiche/bfm/prozess/fach/einschaetzung';
import { schrittTun } from '../../../src/bereiche/bfm/prozess/vorhaben/schritte';
import type { Vorhaben } from '../../../src/mappe/akteAendern';
import { verluste } from '../../support/ausfallAkte';
import { FAELLIGES } from '../../support/faelliges';
import { auftrag, blickAuf, fallakte, type Fallakte, tue, uebernehmen } from '../../support/fallmanagement';
import { tippe, type Testmappe, wertVon } from '../../support/mappe';
import { stichprobe } from '../../support/stichprobe';

type Auftragsteile = Parameters<typeof auftrag>;

interface Schrittprobe {
  readonly name: string;
  readonly imBfm: boolean;
  readonly teile: Auftragsteile;
}

const PROBEN: readonly Schrittprobe[] = [
  { name: 'die Ablehnung', imBfm: false, teile: [['nichtUebernehmen'], { grund: 'vermittlung' }] },
  { name: 'das Ende als „nein“', imBfm: true, teile: [['beenden'], { grund: 'nichtZielfuehrend' }] },
  {
    name: 'das Ende durch Integration',
    imBfm: true,
    teile: [['beenden'], { grund: 'integration', integriert: true }],
  },
];

async function bereit({ imBfm, teile }: Schrittprobe): Promise<[Fallakte, Vorhaben]> {
  const akte = await fallakte();
  if (imBfm) await uebernehmen(akte);
  return [akte, schrittTun(auftrag(...teile), akte.schluessel, FAELLIGES)];
}

describe('bricht Excel an irgendeiner Stelle ab, steht weder der Schritt da noch die Angabe im Fall', () => {
  it.each(stichprobe(PROBEN, 1, 'kinds of steps that are broken off'))(
    '$name',
    async (probe) => {
      const mache = async (): Promise<[Testmappe, Vorhaben]> => bereit(probe);
      expect(await verluste(mache)).toEqual([]);
    },
    300_000,
  );
});

const UEBERNAHME: Schrittprobe = {
  name: 'die Übernahme',
  imBfm: false,
  teile: [['vormerken', 'uebernehmen'], { begruendung: 'Es hat sich etwas geändert.' }],
};

/** What is to hold whatever happened: the last step that says something, and the cell, say the same. */
async function widerspruch(akte: Fallakte): Promise<unknown> {
  const { kette } = (await blickAuf(akte)).schrittlage;
  const letzter = kette.zeilen.findLast((zeile) => einschaetzungNach(zeile) !== null);
  const gesagt = letzter && einschaetzungNach(letzter);
  const zelle = wertVon(akte, 'Kennung_FmEinschaetzung');
  return (gesagt?.fmEinschaetzung ?? '') === zelle ? null : [gesagt, zelle];
}

describe('schreibt jemand anders zugleich in die Zelle der Einschätzung, sagen Schritt und Zelle dasselbe', () => {
  const VOR = [0, 1, 2];
  const alle = [UEBERNAHME, ...PROBEN].flatMap((probe) =>
    ['ja', 'nein'].flatMap((wert) => VOR.map((vor) => ({ ...probe, wert, vor }))),
  );

  it.each(stichprobe(alle, 3, 'hands on the Einschätzung', ({ name }) => name))(
    '$name, „$wert“ vor Anfrage $vor',
    async (probe) => {
      const [akte, vorhaben] = await bereit(probe);
      let anfrage = 0;
      akte.host.before(() => {
        if (anfrage++ === probe.vor) tippe(akte, 'Kennung_FmEinschaetzung', probe.wert);
      });
      const { art } = await tue(akte, vorhaben);
      akte.host.before(() => undefined);
      expect(art).toBe('geaendert');
      expect(await widerspruch(akte)).toBeNull();
    },
    60_000,
  );

  it('was der andere schreibt, kann den Schritt auch verbieten; dann steht nur sein Wort', async () => {
    const akte = await fallakte();
    let anfrage = 0;
    akte.host.before(() => {
      if (anfrage++ === 2) tippe(akte, 'Kennung_FmEinschaetzung', 'nein');
    });
    const ohneBegruendung = schrittTun(auftrag(['vormerken', 'uebernehmen']), akte.schluessel, FAELLIGES);
    expect(await tue(akte, ohneBegruendung)).toMatchObject({ fehler: [{ mangel: 'BEGRUENDUNG_FEHLT' }] });
    akte.host.before(() => undefined);
    expect((await blickAuf(akte)).schrittlage.kette.zeilen).toEqual([]);
    expect(wertVon(akte, 'Kennung_FmEinschaetzung')).toBe('nein');
  });
});
