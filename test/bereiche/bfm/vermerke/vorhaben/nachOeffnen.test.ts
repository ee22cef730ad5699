/** What follows an opening, and what is taken for granted after a person has seen it. Costs two seconds. */
import '../../../../support/probekrypto';
import {
  listeNeuVersiegeln,
  zurKenntnisNehmen,
} from '../../../../../src/bereiche/bfm/vermerke/vorhaben/berechtigte';
import type { Vorhabenfolge } from '../../../../../src/bereiche/bfm/vermerke/vorhaben/folge';
import {
  brauchtNachtrag,
  codeErneuern,
  nachOeffnen,
} from '../../../../../src/bereiche/bfm/vermerke/vorhaben/neuSchluesseln';
import { vermerkSchreiben } from '../../../../../src/bereiche/bfm/vermerke/vorhaben/vermerkSchreiben';
import { VERMERKE } from '../../../../../src/bereiche/bfm/vermerke/listen';
import type { Vorhaben } from '../../../../../src/mappe/akteAendern';
import { STICHTAG } from '../../../../support/faelle';
import { abgelehnt, blickAuf, FALLMANAGERIN, getan, tueFolge } from '../../../../support/fallmanagement';
import { openMappe, type Testmappe } from '../../../../support/mappe';
import {
  bestandVon,
  type Geoeffnet,
  mappeMitFuenf,
  NICHTS,
  oeffne,
  offen,
  verlorenes,
  VIERTER,
  type Vorlage,
} from '../../../../support/umschluesselung';

let vorlage: Vorlage;
let akte: Testmappe;
beforeAll(async () => {
  vorlage = await mappeMitFuenf();
}, 60_000);
beforeEach(async () => {
  akte = await openMappe(vorlage.xlsx);
});

async function geoeffnet(wer = VIERTER): Promise<Geoeffnet> {
  const auf = await oeffne(await bestandVon(akte), wer);
  offen(auf);
  return auf;
}

/** Empties the row of a Vermerk, as somebody does with the keyboard. */
async function loesche(nr: number): Promise<void> {
  const { vermerke } = await blickAuf(akte);
  for (const feld of ['id', ...Object.keys(VERMERKE.spalten)] as const) {
    const ort = vermerke[nr]?.stelle.ort(feld as 'id');
    if (ort?.art === 'zelle') akte.host.workbook.setCell(ort.blatt, ort.zelle, '');
  }
}

describe('nach dem Öffnen', () => {
  it('merkt sich die eigene Zeile Schlüssel und Stand; beim nächsten Mal gibt es nichts zu schreiben und nichts zu fragen', async () => {
    const { schluessel } = await geoeffnet();
    expect(schluessel.tresor.gesehen.revision).toBe(0);
    expect(await brauchtNachtrag(schluessel, await bestandVon(akte))).toBe(true);
    expect((await tueFolge(akte, nachOeffnen(schluessel))).getan).toBe(2);
    const wieder = (await geoeffnet()).schluessel;
    expect(wieder.tresor.gesehen.anker).toBe(schluessel.tresor.bund.kopf.kennung);
    expect(wieder.tresor.gesehen.revision).toBeGreaterThan(1);
    const vorher = akte.host.save();
    expect(await brauchtNachtrag(wieder, await bestandVon(akte))).toBe(false);
    akte.host.traffic.reset();
    expect(await tueFolge(akte, nachOeffnen(wieder))).toEqual({ ergebnis: { art: 'geaendert' }, getan: 2 });
    // Each of the two reads and asks for nothing else.
    expect(akte.host.traffic.roundTrips).toBe(4);
    expect(Buffer.from(akte.host.save()).equals(Buffer.from(vorher))).toBe(true);
  });

  it('geht es auch, wenn das Blatt geschützt ist: geöffnet ist geöffnet, und geschrieben wird nichts', async () => {
    akte.host.workbook.protectSheet('Berechtigte');
    const { schluessel, texte } = await geoeffnet();
    expect(texte).toHaveLength(5);
    expect(await tueFolge(akte, nachOeffnen(schluessel))).toMatchObject({
      ergebnis: { art: 'gesperrt' },
      getan: 0,
    });
  });

  it('wird mit einer Liste, die nicht stimmt, nichts geschrieben', async () => {
    const { schluessel } = await geoeffnet();
    await tueFolge(akte, codeErneuern(vorlage.schluessel, { trotzUnlesbarer: false }, NICHTS));
    const vorher = akte.host.save();
    // Opened before somebody else encrypted everything anew.
    expect((await tueFolge(akte, nachOeffnen(schluessel))).getan).toBe(2);
    expect(Buffer.from(akte.host.save()).equals(Buffer.from(vorher))).toBe(true);
  });
});

describe('ein Vermerk, der fehlt', () => {
  it('wird beim Öffnen genannt, bis es jemand zur Kenntnis nimmt; niemand nimmt zur Kenntnis, was nicht genannt war', async () => {
    await loesche(2);
    const { schluessel, lage } = await geoeffnet();
    expect(lage?.fehlend).toEqual([STICHTAG]);
    if (lage === null) throw new Error('not open');
    await loesche(3);
    expect(await abgelehnt(akte, zurKenntnisNehmen(schluessel, lage))).toEqual(['VERMERKSCHUTZ_VERALTET']);
    const jetzt = await geoeffnet();
    expect(jetzt.lage?.fehlend).toEqual([STICHTAG, STICHTAG]);
    await getan(akte, zurKenntnisNehmen(jetzt.schluessel, jetzt.lage ?? lage));
    expect((await geoeffnet()).lage?.fehlend).toEqual([]);
    expect((await geoeffnet(FALLMANAGERIN)).lage).toMatchObject({
      fehlend: [],
      geaendert: [],
      liste: 'echt',
    });
  });

  it('wird durch einen neuen Vermerk oder Schlüssel nicht vergessen', async () => {
    await loesche(2);
    const vermerk = { datum: STICHTAG, betreff: 'neu', text: 'neu' };
    await getan(akte, vermerkSchreiben(vermerk, (await geoeffnet()).schluessel));
    expect((await geoeffnet()).lage?.fehlend).toEqual([STICHTAG]);
    const { schluessel } = await geoeffnet();
    await tueFolge(akte, codeErneuern(schluessel, { trotzUnlesbarer: false }, NICHTS));
    expect((await geoeffnet()).lage?.fehlend).toEqual([STICHTAG]);
    await getan(akte, listeNeuVersiegeln((await geoeffnet()).schluessel));
    expect((await geoeffnet()).lage?.fehlend).toEqual([]);
  });
});

describe('zwei Vermerke mit einer Id', () => {
  it('stehen nach dem Neuverschlüsseln noch beide da, der fremde auf das Zeichen genau', async () => {
    const { vermerke } = await blickAuf(akte);
    const [eins, zwei] = [vermerke[1], vermerke[2]];
    const ort = zwei?.stelle.ort('id');
    if (eins === undefined || ort?.art !== 'zelle') throw new Error('No Vermerk');
    akte.host.workbook.setCell(ort.blatt, ort.zelle, eins.id);
    const { schluessel } = await geoeffnet(FALLMANAGERIN);
    const folge: Vorhabenfolge = codeErneuern(schluessel, { trotzUnlesbarer: true }, NICHTS);
    expect((await tueFolge(akte, folge)).getan).toBe(4);
    expect((await blickAuf(akte)).vermerke[2]?.zelle).toBe(zwei?.zelle);
    akte.host.workbook.setCell(ort.blatt, ort.zelle, zwei?.id ?? '');
    const { texte } = await geoeffnet(FALLMANAGERIN);
    expect(await verlorenes(akte, [[FALLMANAGERIN], [VIERTER]], texte)).toEqual([]);
    expect(texte[2]).toBe('Text 3');
  });
});

describe('ein Nochmal', () => {
  it('wird dreimal von vorn versucht und dann gesagt', async () => {
    let mal = 0;
    const nochmal: Vorhaben = () => {
      mal += 1;
      const orte = [{ art: 'mappe' } as const];
      return { ok: false, fehler: [{ code: 'BERECHTIGUNG_NICHT_MOEGLICH', orte, mangel: 'nochmal' }] };
    };
    const { ergebnis, getan: zahl } = await tueFolge(akte, [() => ({ ok: true, aenderungen: [] }), nochmal]);
    expect([ergebnis.art, zahl, mal]).toEqual(['fehlerhaft', 1, 4]);
  });
});
