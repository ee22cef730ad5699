/**
 * The numbers that the program counts are those of the formulas of „Suchläufe“ and „Team“, cell by cell, and stand there when the
 * list is empty of what they were counted from. Worked out by excelize, about 40 seconds; by LibreOffice where there is one.
 */
import {
  FAELLE,
  LISTE_STAND,
  planeFormeln,
  planeMerken,
  planeWerte,
  sollzellen,
  SUCHLAUF_REGEL,
  UEBERFAELLIGE_SUCHLAEUFE,
  zaehle,
  ZAHLEN,
  type Zahlensoll,
  ZAHLENREIHE,
  ZAHLENTABELLE,
} from '../../../src/bereiche/fallliste';
import { GEZAEHLTE_SPALTEN } from '../../../src/bereiche/fallliste/fach/blattzahlen';
import type { Raster } from '../../../src/listen/raster';
import { serialOfDate } from '../../../src/listen/plainDate';
import { oeffneArbeitsmappe } from '../../../src/paket/lesen/arbeitsmappe';
import { PaketTabelle } from '../../../src/paket/paketTabelle';
import { KENNUNGEN, PROFILLAGEN } from '../../../src/rules/vocabulary';
import { type Arbeitsordner, arbeitsordner } from '../../support/arbeitsordner';
import { type Ergebnisse, rechneBlaetter } from '../../support/blattformeln';
import { date } from '../../support/faelle';
import { blattleser } from '../../support/falllistenblatt';
import { alleDurchLibreOffice, mitLibreOffice } from '../../support/libreOffice';
import { mitExcelize } from '../../support/mitExcelize';
import { buchstabe } from '../../support/offeneListe';
import { anzahl, GENANNTE_TEAMS, imTeam, istImBfm, LEUTE, monateBis } from './teamZahlen';
import { gebauteListe } from '../../support/falllisten';

const HEUTE = date('2026-03-02');
const STAND = { monatsende: date('2026-02-28'), mitten: date('2026-11-20') };
type Fall = keyof typeof STAND | 'ohneStand';
const ZAEHLENDE = ['Suchläufe', 'Team'];
/** They say from when the numbers are; or excelize cannot multiply columns (B4). */
const UNVERGLEICHBAR = { Suchläufe: ['A3'], Team: ['B3', 'B4', 'B50'] } as const;

/** A list with a row without a number, which warns and counts apart. */
async function liste(fall: Fall): Promise<Uint8Array> {
  const leute = LEUTE.map((each, nr) => (nr === 7 ? { ...each, kundennummer: '' } : each));
  return gebauteListe(leute, {
    teams: GENANNTE_TEAMS.map((name, nr) => [name, nr + 1]),
    ...(fall !== 'ohneStand' && { stand: STAND[fall] }),
  });
}

/** Writes rows of the numbers into a list as the headless run does. */
async function mit(
  bytes: Uint8Array,
  plane: (tabelle: Raster, zahlen: ReturnType<typeof zaehle>) => readonly Zahlensoll[],
): Promise<Uint8Array> {
  const mappe = new PaketTabelle(oeffneArbeitsmappe(bytes), FAELLE, [LISTE_STAND]);
  const gelesen = mappe.lies();
  const neben = mappe.neben(ZAHLEN);
  const bisher = neben.lies('schluessel');
  if (!gelesen?.ok || !bisher?.ok) throw new Error('The list cannot be read');
  const zahlen = zaehle({ ...gelesen.wert, geschrieben: new Map() });
  const zellen = sollzellen(ZAHLENTABELLE.schluesselfeld, plane(bisher.wert.tabelle, zahlen));
  expect(await neben.schreibe(bisher.wert, zellen)).toEqual([]);
  return neben.bytes;
}

const alsWerte = (bytes: Uint8Array): Promise<Uint8Array> =>
  mit(bytes, (tabelle, zahlen) => planeWerte(tabelle, zahlen, HEUTE));

/** Nothing of what is counted stands in the list any more. */
const geleert = (bytes: Uint8Array): Promise<Uint8Array> =>
  mitExcelize(bytes, (file) => {
    for (const feld of GEZAEHLTE_SPALTEN)
      LEUTE.forEach((_, nr) => file.SetCellValue(FAELLE.blatt, `${buchstabe(feld)}${nr + 6}`, ''));
  });

function ohneTage(blaetter: Readonly<Record<string, Ergebnisse>>): unknown {
  return Object.entries(blaetter).map(([blatt, zellen]) => [
    blatt,
    Object.entries(zellen).filter(
      ([zelle]) =>
        !(UNVERGLEICHBAR[blatt as keyof typeof UNVERGLEICHBAR] as readonly string[]).includes(zelle),
    ),
  ]);
}

describe('Werte statt Formeln', () => {
  it('sind Zelle für Zelle dasselbe, auch wenn die Liste leer ist', async () => {
    const formeln = await liste('mitten');
    const gezaehlt = await rechneBlaetter(formeln, ZAEHLENDE);
    expect(gezaehlt['Team']).toMatchObject({ K20: String(LEUTE.length - 1), O30: String(anzahl(istImBfm)) });
    const gezeigt = await rechneBlaetter(await geleert(await alsWerte(formeln)), ZAEHLENDE);
    expect(ohneTage(gezeigt)).toEqual(ohneTage(gezaehlt));
  });

  it('gehen wieder, und die Formeln zählen', async () => {
    const formeln = await liste('mitten');
    const zurueck = await mit(await alsWerte(formeln), planeFormeln);
    const [vorher, leer] = [formeln, await geleert(zurueck)];
    expect(ohneTage(await rechneBlaetter(zurueck, ['Suchläufe']))).toEqual(
      ohneTage(await rechneBlaetter(vorher, ['Suchläufe'])),
    );
    expect((await rechneBlaetter(leer, ['Team']))['Team']).toMatchObject({ K20: '0' });
  });

  it('ein zweites Zählen schreibt nur, was anders ist; ein Team, das es nicht mehr gibt, zählt niemanden', async () => {
    const einmal = await alsWerte(await liste('mitten'));
    let zeilen: readonly Zahlensoll[] = [];
    await mit(einmal, (tabelle, zahlen) => {
      expect(planeWerte(tabelle, zahlen, HEUTE)).toEqual([]);
      const ohneNord = new Map([...zahlen].filter(([schluessel]) => schluessel !== ZAHLENREIHE.team('Nord')));
      zeilen = planeWerte(tabelle, ohneNord, HEUTE);
      return [];
    });
    expect(
      zeilen.map(({ schluessel, istNeu, werte }) => [schluessel, istNeu, werte.gesamt, werte.team]),
    ).toEqual([[ZAHLENREIHE.team('Nord'), false, '', '']]);
  });
});

describe('gezählt von Hand', () => {
  const zahlen = async (): Promise<ReturnType<typeof zaehle>> => {
    let gezaehlt: ReturnType<typeof zaehle> = new Map();
    await mit(hand, (_, each) => {
      gezaehlt = each;
      return [];
    });
    return gezaehlt;
  };
  let hand: Uint8Array;
  beforeAll(async () => {
    hand = await gebauteListe(LEUTE, { stand: STAND.monatsende });
  });

  it('Kennungen, alle und je Profillage', async () => {
    const gezaehlt = await zahlen();
    for (const kennung of KENNUNGEN) {
      expect([kennung, gezaehlt.get(ZAHLENREIHE.alle)?.[kennung]]).toEqual([
        kennung,
        anzahl((each) => each.kennung === kennung),
      ]);
      for (const profillage of PROFILLAGEN)
        expect([profillage, kennung, gezaehlt.get(ZAHLENREIHE.profillage(profillage))?.[kennung]]).toEqual([
          profillage,
          kennung,
          anzahl((each) => each.kennung === kennung && each.profillage === profillage),
        ]);
    }
    expect(gezaehlt.get(ZAHLENREIHE.alle)).toMatchObject({ gesamt: LEUTE.length, imBfm: anzahl(istImBfm) });
  });

  it('Teams, wie sie geschrieben sind, und Suchläufe', async () => {
    const gezaehlt = await zahlen();
    const summe = ['Nord', 'nord'].map((each) => Number(gezaehlt.get(ZAHLENREIHE.team(each))?.gesamt));
    expect(summe[0]).toBeGreaterThan(0);
    expect(summe.reduce((a, b) => a + b)).toBe(anzahl((each) => imTeam(each, 'Nord')));
    expect(gezaehlt.has(ZAHLENREIHE.team(''))).toBe(false);
    for (const suchlauf of UEBERFAELLIGE_SUCHLAEUFE)
      expect([suchlauf, gezaehlt.get(ZAHLENREIHE.suchlauf(suchlauf))?.gesamt]).toEqual([
        suchlauf,
        anzahl(({ suchlaeufe }) => String(suchlaeufe).split(' ').includes(SUCHLAUF_REGEL[suchlauf].code)),
      ]);
  });

  it('Monate vom Ende eines Monats zurück', async () => {
    const gezaehlt = await zahlen();
    const monate = LEUTE.filter(istImBfm).map((each) => monateBis(each, STAND.monatsende));
    const bis = [6, 12, 18, 24, Infinity];
    [0, 6, 12, 18, 24].forEach((ab, nr) =>
      expect([ab, gezaehlt.get(ZAHLENREIHE.monate(ab))?.gesamt]).toEqual([
        ab,
        monate.filter((each) => each !== null && each >= ab && each < (bis[nr] ?? 0)).length,
      ]),
    );
    expect(gezaehlt.get(ZAHLENREIHE.monate(6))?.tag).toBe(serialOfDate(date('2025-08-31')));
  });
});

describe('der gemerkte Stand', () => {
  const SEITHER = ['C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K'];
  const zeile = (team: Ergebnisse, nummer: number): string[] =>
    SEITHER.map((spalte) => team[`${spalte}${nummer}`] ?? '?');

  it('steht neben dem von jetzt, mit dem Unterschied; ohne ihn steht keine Zahl da', async () => {
    const vorher = await liste('mitten');
    const ohne = (await rechneBlaetter(vorher, ['Team']))['Team'] ?? {};
    expect([zeile(ohne, 49), zeile(ohne, 51)].flat().join('')).toBe('');
    expect(ohne['B49']).toBe('noch nicht gemerkt');
    const gemerkt = await mit(vorher, (tabelle, zahlen) => planeMerken(tabelle, zahlen, HEUTE));
    const spaeter = await mitExcelize(gemerkt, (file) => {
      const alle = LEUTE.map((each, nr) => [each.kennung, `${buchstabe('kennung')}${nr + 6}`] as const);
      for (const [, zelle] of alle.filter(([kennung]) => kennung === 'AV').slice(-3))
        file.SetCellValue(FAELLE.blatt, zelle, 'bFM');
    });
    const team = (await rechneBlaetter(spaeter, ['Team']))['Team'] ?? {};
    expect(zeile(team, 49)).toEqual(zeile(ohne, 50));
    expect(zeile(team, 51)).toEqual(['-3', '3', '0', '0', '0', '0', '0', '0', '0']);
  });
});

mitLibreOffice('„Suchläufe“ und „Team“ in LibreOffice', () => {
  let ordner: Arbeitsordner;
  beforeAll(() => {
    ordner = arbeitsordner();
  });
  afterAll(() => ordner.raeumeAuf());

  it.each(['monatsende', 'mitten', 'ohneStand'] as const)(
    'zeigen als Werte dasselbe, mit ihrem Tag (%s)',
    async (fall) => {
      const formeln = await liste(fall);
      const werte = await geleert(await alsWerte(formeln));
      const mappen = alleDurchLibreOffice(ordner, { formeln, werte });
      const [soll, ist] = [await blattleser(mappen.formeln, 'Team'), await blattleser(mappen.werte, 'Team')];
      for (const spalte of 'CDEFGHIJKMNO')
        for (let reihe = 4; reihe < 45; reihe++)
          expect([spalte, reihe, ist(`${spalte}${reihe}`)]).toEqual([
            spalte,
            reihe,
            soll(`${spalte}${reihe}`),
          ]);
      expect(ist('B4')).toBe(soll('B4'));
      expect(ist('B3')).toContain(
        'zählen keine Formeln. Gezählt beim Berechnen am 02.03.2026. Stand der Liste: ',
      );
      expect((await blattleser(mappen.werte, 'Suchläufe'))('A3')).toContain('am 02.03.2026');
    },
  );
});
