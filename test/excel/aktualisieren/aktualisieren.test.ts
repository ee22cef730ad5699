import { BFM_MAPPE } from '../../../src/bereiche/bfm/mappe';
import { fmFeldSetzen } from '../../../src/bereiche/bfm/prozess/vorhaben/angaben';
import { PLAN_MAPPE } from '../../../src/bereiche/plan/mappe';
import { schrittAnlegen } from '../../../src/bereiche/plan/vorhaben/schritte';
import { VERLAUF_MAPPE } from '../../../src/bereiche/verlauf/mappe';
import { pruefpunktSetzen } from '../../../src/bereiche/verlauf/vorhaben/pruefpunkte';
import { akteAendern, type Vorhaben } from '../../../src/mappe/akteAendern';
import { blattfolge, type Mappenbereich } from '../../../src/mappe/bereich';
import { eintragen } from '../../../src/mappe/eintragen';
import { BLATT } from '../../../src/mappe/layout';
import { lesen } from '../../../src/mappe/lesen';
import { hatAlle } from '../../../src/mappe/teile';
import { unterschiede } from '../../support/abbild';
import { abgeschlossen, verlaufIn } from '../../support/akte';
import {
  aktualisiere,
  blaetterIn,
  diagrammeIn,
  namenIn,
  ohne,
  passIn,
  volleMappe,
  texteAuf,
  zellenAuf,
  zellenOhne,
} from '../../support/aktualisieren';
import { BEIWERK, BLAETTER } from '../../support/bereiche';
import { AM_STICHTAG, STICHTAG } from '../../support/faelle';
import { abbild, JETZT, openMappe, type Testmappe, vorlageBytes } from '../../support/mappe';
import { SCHRITT } from '../../support/plan';
import { FAELLIGES } from '../../support/faelliges';

let voll: Uint8Array;
beforeAll(async () => {
  voll = await volleMappe();
});

/** Something to do in each Bereich. */
const HANDLUNG: readonly [Mappenbereich, Vorhaben][] = [
  [VERLAUF_MAPPE, pruefpunktSetzen('kunde', 'erledigt', 'Frau Beispiel')],
  [PLAN_MAPPE, schrittAnlegen(SCHRITT)],
  [BFM_MAPPE, fmFeldSetzen('erstberatung', STICHTAG, FAELLIGES)],
];
const BEREICHE = HANDLUNG.map(([bereich]) => [bereich.id, bereich] as const);

const tue = async ({ mappe }: Testmappe, { teile }: Mappenbereich, vorhaben: Vorhaben): Promise<string> =>
  (await akteAendern(mappe, AM_STICHTAG, vorhaben, teile, BEIWERK)).art;

describe.each(BEREICHE)('eine Fallmappe ohne die Blätter von „%s“', (_, bereich) => {
  const { blaetter } = bereich;

  it('geht weiter den Hauptweg, und alles andere wird gelesen', async () => {
    const offen = await ohne(blaetter, voll);
    expect((await eintragen(offen.mappe, JETZT)).art).toBe('eingetragen');
    const gelesen = await lesen(offen.mappe, STICHTAG, BEIWERK);
    if (gelesen.art !== 'berechnet') throw new Error(gelesen.art);
    const { inhalt } = gelesen.mappe;
    expect(BEREICHE.map(([, each]) => hatAlle(inhalt, each.teile))).toEqual(
      BEREICHE.map(([, each]) => each !== bereich),
    );
  });

  it('lässt sich in allem anderen ändern; was fehlt, wird abgelehnt', async () => {
    const offen = await ohne(blaetter, voll);
    for (const [anderer, vorhaben] of HANDLUNG)
      expect([anderer.id, await tue(offen, anderer, vorhaben)]).toEqual([
        anderer.id,
        anderer === bereich ? 'fehlerhaft' : 'geaendert',
      ]);
  });

  describe('danach', () => {
    let offen: Testmappe;
    let vorher: ReturnType<typeof abbild>;
    let ausgang: Awaited<ReturnType<typeof aktualisiere>>;
    beforeAll(async () => {
      offen = await ohne(blaetter, voll);
      vorher = abbild(offen);
      ausgang = await aktualisiere(offen);
    });

    it('hat sie sie an ihrem Platz, und es ist gesagt', async () => {
      expect(ausgang).toEqual({ art: 'aktualisiert', bericht: { blaetter, fehlt: [], was: [] } });
      expect(await blaetterIn(offen)).toEqual(BLAETTER);
      expect(passIn(offen)).toBe(
        'einschaetzung 4, verlauf 4, plan 4, akte 4, bfm 4, kooperation 4, leitfaden 1, recht 1, haus 4, kontrolle 4',
      );
    });

    it('steht jede andere Zelle da wie vorher, und alles auf ihnen wie in einer neuen', async () => {
      const nachher = abbild(offen);
      const andere = zellenOhne(vorher, [...blaetter, BLATT.pass]);
      expect(andere.size).toBeGreaterThan(1000);
      expect(unterschiede(andere, zellenOhne(nachher, [...blaetter, BLATT.pass]))).toEqual([]);
      expect(unterschiede(texteAuf(vorher, BLATT.pass), texteAuf(nachher, BLATT.pass))).toEqual([]);
      const neue = zellenAuf(abbild(await openMappe(vorlageBytes())), blaetter);
      expect(neue.size).toBeGreaterThan(100);
      expect(unterschiede(neue, zellenAuf(nachher, blaetter))).toEqual([]);
    });

    it('ist jeder Name heil; wohin Menschen einen versetzt haben, bleibt', async () => {
      const neue = await namenIn(await openMappe(vorlageBytes()));
      if (bereich !== PLAN_MAPPE) neue.set('Plan_Datum', '=Plan!$F$3');
      expect(await namenIn(offen)).toEqual(neue);
    });

    it('hat sie beide Diagramme', async () => {
      const neue = diagrammeIn((await openMappe(vorlageBytes())).host);
      expect(neue).toHaveLength(2);
      expect(diagrammeIn(offen.host)).toEqual(neue);
    });

    it('ändert ein zweites Mal nichts', async () => {
      const nachher = abbild(offen);
      expect(await aktualisiere(offen)).toEqual({ art: 'aktuell' });
      expect(unterschiede(nachher, abbild(offen))).toEqual([]);
    });

    it('geht auch dort die Arbeit weiter', async () => {
      await abgeschlossen(offen);
      const erstes = HANDLUNG.filter(([each]) => each !== PLAN_MAPPE);
      for (const [anderer, vorhaben] of erstes) expect(await tue(offen, anderer, vorhaben)).toBe('geaendert');
    });
  });
});

describe('wo die neuen Blätter stehen', () => {
  it('hinter dem, das in der Vorlage vor ihnen steht, auch wenn Menschen es versetzt haben', async () => {
    const offen = await ohne(BFM_MAPPE.blaetter, voll);
    offen.host.workbook.moveSheet('Akte', 'Profiling');
    await aktualisiere(offen);
    expect((await blaetterIn(offen)).slice(0, 7)).toEqual([
      'Akte',
      'Fallmanagement',
      'Neukunde',
      'bFM',
      'Vermerke',
      'Berechtigte',
      'Profiling',
    ]);
  });

  it('ist auch ein einzelnes gelöscht, so kommt nur dieses', async () => {
    const offen = await ohne(['Kooperationsplan'], voll);
    expect(await aktualisiere(offen)).toMatchObject({ bericht: { blaetter: ['Kooperationsplan'] } });
    expect(await blaetterIn(offen)).toEqual(BLAETTER);
    expect((await namenIn(offen)).get('Plan_Dokument')).toBe(
      (await namenIn(await openMappe(vorlageBytes()))).get('Plan_Dokument'),
    );
  });

  it('fehlen alle, so kommen alle', async () => {
    const alle = blattfolge(BEREICHE.map(([, bereich]) => bereich));
    const offen = await ohne(alle, voll);
    expect(await aktualisiere(offen)).toMatchObject({ bericht: { blaetter: alle } });
    expect(await blaetterIn(offen)).toEqual(BLAETTER);
  });
});

it('ein gelöschter Verlauf bleibt als Lücke sichtbar, und die Kette geht weiter', async () => {
  const offen = await ohne(VERLAUF_MAPPE.blaetter, voll);
  await aktualisiere(offen);
  expect((await verlaufIn(offen)).verlauf.kette).toEqual([{ art: 'fehlt', nr: 1 }]);
  await abgeschlossen(offen);
  const { kette, aufnahmen } = (await verlaufIn(offen)).verlauf;
  expect([kette, aufnahmen.map(({ nr }) => nr)]).toEqual([[{ art: 'fehlt', nr: 1 }], [2]]);
});

describe('was der Pass sagt', () => {
  const mitPass = async (text: string): Promise<Testmappe> => {
    const offen = await ohne(BFM_MAPPE.blaetter, voll);
    offen.host.workbook.setCell(BLATT.pass, 'A6', text === '' ? '' : 'Bereiche');
    offen.host.workbook.setCell(BLATT.pass, 'B6', text);
    return offen;
  };

  it('eine Mappe, die von Bereichen nichts weiß, bekommt sie genannt', async () => {
    const offen = await mitPass('');
    expect((await aktualisiere(offen)).art).toBe('aktualisiert');
    expect(passIn(offen)).toBe(
      'einschaetzung 4, verlauf 4, plan 4, akte 4, bfm 4, kooperation 4, leitfaden 1, recht 1, haus 4, kontrolle 4',
    );
    expect(await aktualisiere(offen)).toEqual({ art: 'aktuell' });
  });

  it('ein Bereich, den dieses Programm nicht kennt, bleibt genannt', async () => {
    const offen = await mitPass('uebung 2, plan 4');
    await aktualisiere(offen);
    expect(passIn(offen)).toBe(
      'uebung 2, plan 4, einschaetzung 4, verlauf 4, akte 4, bfm 4, kooperation 4, leitfaden 1, recht 1, haus 4, kontrolle 4',
    );
  });
});
