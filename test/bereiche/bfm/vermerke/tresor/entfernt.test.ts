/** What somebody who was removed can still do with everything they ever had: nothing that came after. */
import { berechtigteEntfernen } from '../../../../../src/bereiche/bfm/vermerke/tresor/berechtigte';
import { leseSchluesselzelle } from '../../../../../src/bereiche/bfm/vermerke/tresor/format';
import { tresorOeffnen } from '../../../../../src/bereiche/bfm/vermerke/tresor/tresor';
import type {
  Eintrag,
  EntfernenErgebnis,
  OffenerTresor,
  Vermerkzelle,
} from '../../../../../src/bereiche/bfm/vermerke/tresor/typen';
import { herausnehmen, neuesPaar } from '../../../../../src/bereiche/bfm/vermerke/tresor/umschlag';
import { vermerkOeffnen } from '../../../../../src/bereiche/bfm/vermerke/tresor/vermerk';
import { WIEDERHERSTELLUNG } from '../../../../../src/bereiche/bfm/vermerke/tresor/wiederherstellungscode';
import { neueZeile } from '../../../../../src/bereiche/bfm/vermerke/tresor/zeile';
import { A, als, angelegt, B, C, geoeffnet, inhalt, krypto, zelle, type Angelegt } from './tresorhilfen';

let vorher: Angelegt;
let alteVermerke: Vermerkzelle[];
/** What B had open on the last day. */
let tresorB: OffenerTresor;
let zeileB: Eintrag;
let nachher: Extract<EntfernenErgebnis, { art: 'entfernt' }>;
let spaeter: Vermerkzelle;

beforeAll(async () => {
  vorher = await angelegt();
  alteVermerke = await Promise.all([1, 2, 3].map((nr) => zelle(vorher.tresor, inhalt(nr))));
  tresorB = await geoeffnet(vorher.eintraege, B);
  zeileB = vorher.eintraege[1] as Eintrag;
  const bestand = { eintraege: vorher.eintraege, vermerke: alteVermerke };
  nachher = als(await berechtigteEntfernen(krypto, vorher.tresor, bestand, [B.name]), 'entfernt');
  spaeter = await zelle(nachher.tresor, inhalt(4, 'Nach dem Entfernen geschrieben.'));
});

async function liestEtwas(tresor: OffenerTresor): Promise<boolean> {
  const alle = [...nachher.vermerke, spaeter];
  const gelesen = await Promise.all(alle.map((vermerk) => vermerkOeffnen(krypto, tresor, vermerk)));
  return gelesen.some(({ art }) => art === 'gelesen');
}

describe('nach dem Entfernen', () => {
  it('haben alle anderen noch ihre Zeile, die entfernte Person keine', () => {
    expect(nachher.eintraege.map(({ name }) => name)).toEqual([A.name, C.name, WIEDERHERSTELLUNG]);
  });

  it('öffnen alle anderen mit ihrem bisherigen Passwort und lesen alles', async () => {
    for (const person of [A, C, { name: WIEDERHERSTELLUNG, passwort: vorher.code }]) {
      const tresor = await geoeffnet(nachher.eintraege, person);
      for (const [index, vermerk] of [...nachher.vermerke, spaeter].entries()) {
        const { inhalt: gelesen } = als(await vermerkOeffnen(krypto, tresor, vermerk), 'gelesen');
        expect(gelesen.id).toBe(`V-${index + 1}`);
        if (index < 3) expect(gelesen).toEqual(inhalt(index + 1));
      }
    }
  });

  it('ist jede Zelle eine andere: Schlüssel und Vermerke', () => {
    const alt = new Set([
      ...vorher.eintraege.map((each) => each.schluessel),
      ...alteVermerke.map((v) => v.zelle),
    ]);
    const neu = [
      ...nachher.eintraege.map((each) => each.schluessel),
      ...nachher.vermerke.map((v) => v.zelle),
    ];
    expect(neu.filter((text) => alt.has(text))).toEqual([]);
    expect(nachher.tresor.kennung).not.toBe(vorher.tresor.kennung);
  });
});

describe('wer entfernt ist', () => {
  it('öffnet mit dem eigenen Passwort nichts mehr, auch unter dem Namen anderer', async () => {
    expect(await tresorOeffnen(krypto, nachher.eintraege, B.name, B.passwort)).toEqual({ art: 'unlesbar' });
    for (const { name } of nachher.eintraege)
      expect((await tresorOeffnen(krypto, nachher.eintraege, name, B.passwort)).art).toBe('falschesPasswort');
  });

  it('liest mit dem alten Datenschlüssel weder spätere noch neu verschlüsselte Vermerke', async () => {
    expect(await liestEtwas(tresorB)).toBe(false);
    expect(await liestEtwas({ ...tresorB, kennung: nachher.tresor.kennung })).toBe(false);
    expect(await vermerkOeffnen(krypto, tresorB, spaeter)).toEqual({ art: 'fremderSchluessel' });
  });

  it('kann weiterhin lesen, was in alten Kopien steht: davor schützt nichts', async () => {
    for (const vermerk of alteVermerke)
      expect((await vermerkOeffnen(krypto, tresorB, vermerk)).art).toBe('gelesen');
  });

  it('bekommt mit der zurückgelegten eigenen Zeile nur den alten Schlüssel, und die Zeile fällt auf', async () => {
    const eintraege = [...nachher.eintraege, zeileB];
    const beiB = als(await tresorOeffnen(krypto, eintraege, B.name, B.passwort), 'offen');
    expect(beiB.tresor.kennung).toBe(vorher.tresor.kennung);
    expect(await liestEtwas(beiB.tresor)).toBe(false);
    const beiA = als(await tresorOeffnen(krypto, eintraege, A.name, A.passwort), 'offen');
    expect(beiA.verdaechtig).toEqual([B.name]);
    const bestand = { eintraege, vermerke: nachher.vermerke };
    const entfernen = await berechtigteEntfernen(krypto, beiA.tresor, bestand, [C.name]);
    expect(entfernen).toEqual({ art: 'verdaechtig', namen: [B.name] });
  });

  it('kommt auch mit einer neuen Zeile unter dem alten Schlüssel nicht hinein', async () => {
    const eintraege = [...nachher.eintraege, await neueZeile(krypto, tresorB, B)];
    const beiA = als(await tresorOeffnen(krypto, eintraege, A.name, A.passwort), 'offen');
    expect(beiA.verdaechtig).toEqual([B.name]);
  });

  it('öffnet mit keinem eigenen Schlüsselpaar die Umschläge der anderen', async () => {
    const paar = await neuesPaar(krypto);
    for (const { schluessel } of nachher.eintraege) {
      const zelle = (await leseSchluesselzelle(krypto, schluessel))?.zelle;
      expect(zelle && (await herausnehmen(krypto, zelle.umschlag, paar))).toBeNull();
    }
  });

  it('schiebt anderen ihre alten Zeilen nicht unbemerkt unter', async () => {
    const eintraege = [vorher.eintraege[0] as Eintrag, ...nachher.eintraege.slice(1)];
    const beiA = als(await tresorOeffnen(krypto, eintraege, A.name, A.passwort), 'offen');
    expect(beiA.verdaechtig).toEqual([C.name, WIEDERHERSTELLUNG]);
    expect(await vermerkOeffnen(krypto, beiA.tresor, spaeter)).toEqual({ art: 'fremderSchluessel' });
  });
});

describe('entfernt wird nicht', () => {
  const ohne = (namen: readonly string[], mehr: readonly Vermerkzelle[] = []): Promise<EntfernenErgebnis> =>
    berechtigteEntfernen(
      krypto,
      vorher.tresor,
      { eintraege: vorher.eintraege, vermerke: [...alteVermerke, ...mehr] },
      namen,
    );

  it('wer den Tresor gerade selbst offen hat', async () => {
    expect(await ohne([A.name])).toEqual({ art: 'eigenerEintrag' });
  });

  it('wer nicht dasteht', async () => {
    expect(await ohne(['Niemand'])).toEqual({ art: 'unbekannt', name: 'Niemand' });
  });

  it('die letzte Person im Fallmanagement', async () => {
    const bestand = { eintraege: vorher.eintraege, vermerke: alteVermerke };
    const ergebnis = await berechtigteEntfernen(krypto, tresorB, bestand, [A.name]);
    expect(ergebnis).toEqual({ art: 'letztesFallmanagement' });
  });

  it('jemand, solange Vermerke verloren gingen; sie werden genannt', async () => {
    const kaputt = { id: 'V-8', zelle: `${alteVermerke[0]?.zelle ?? ''}A` };
    const fremd = { id: 'V-9', zelle: spaeter.zelle };
    const ergebnis = await ohne([B.name], [kaputt, fremd]);
    expect(ergebnis).toEqual({ art: 'vermerkeUnlesbar', ids: ['V-8', 'V-9'] });
  });
});
