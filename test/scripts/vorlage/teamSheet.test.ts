/** The numbers on „Team“ and „Exter“, as LibreOffice calculates them, against counting row by row. Costs about ten seconds. */
import { SUCHLAUF_REGEL, UEBERFAELLIGE_SUCHLAEUFE } from '../../../src/bereiche/fallliste';
import { serialOfDate } from '../../../src/listen/plainDate';
import { KENNUNGEN, PROFILLAGEN } from '../../../src/rules/vocabulary';
import { type Arbeitsordner, arbeitsordner } from '../../support/arbeitsordner';
import { date } from '../../support/faelle';
import { blattleser, type Zellleser } from '../../support/falllistenblatt';
import { alleDurchLibreOffice, mitLibreOffice } from '../../support/libreOffice';
import { mitExcelize } from '../../support/mitExcelize';
import { anzahl, GENANNTE_TEAMS, imTeam, istImBfm, LEUTE, monateBis } from './teamZahlen';
import { gebauteListe } from '../../support/falllisten';

const STAND = { monatsende: date('2026-02-28'), mitten: date('2026-11-20') };
const FACHKRAEFTE = [1, 2.5, null, 7, null, 0.5] as const;
/** A Träger that could be taken for a pattern, one that stands twice, and one with too few places. */
const TRAEGER = [
  ['Brücke ?', 4],
  ['Anker', 1],
  ['ANKER', 9],
] as const;
const EXTER = ['Brücke ?', 'Brücke A', 'anker', 'Anker', ''];

const KENNUNGSSPALTEN = ['C', 'D', 'E', 'F', 'G', 'H', 'I'];
const ZAHLENSPALTEN = [...KENNUNGSSPALTEN, 'J', 'K'];
const BAENDER = [0, 6, 12, 18, 24, Infinity];

mitLibreOffice('die Blätter „Team“ und „Exter“ in LibreOffice', () => {
  let ordner: Arbeitsordner;
  let team: Record<'ohneStand' | 'monatsende' | 'mitten' | 'leer', Zellleser>;
  let exter: Zellleser;

  beforeAll(async () => {
    ordner = arbeitsordner();
    const gebaut = await gebauteListe(
      LEUTE.map((each, nr) => ({ ...each, exterTraeger: EXTER[nr % EXTER.length] ?? '' })),
      {
        teams: GENANNTE_TEAMS.map((name, nr) => [name, FACHKRAEFTE[nr] ?? null]),
        traeger: TRAEGER,
      },
    );
    const am = (tag: keyof typeof STAND, kundennummer = 'K1'): Promise<Uint8Array> =>
      mitExcelize(gebaut, (file) => {
        file.SetCellValue('Fälle', 'B3', serialOfDate(STAND[tag]));
        file.SetCellValue('Fälle', 'A6', kundennummer);
      });
    const mappen = alleDurchLibreOffice(ordner, {
      ohneStand: gebaut,
      monatsende: await am('monatsende'),
      mitten: await am('mitten', ''),
      leer: await gebauteListe(),
    });
    const leser = await Promise.all(
      Object.entries(mappen).map(async ([name, bytes]) => [name, await blattleser(bytes, 'Team')] as const),
    );
    team = Object.fromEntries(leser) as typeof team;
    exter = await blattleser(mappen.monatsende, 'Exter');
  });
  afterAll(() => {
    ordner.raeumeAuf();
  });

  const zahl = (zelle: string, lies = team.monatsende): number => Number(lies(zelle));
  const summe = (spalte: string, von: number, bis: number, lies = team.monatsende): number =>
    Array.from({ length: bis - von + 1 }, (_, nr) => zahl(`${spalte}${von + nr}`, lies)).reduce(
      (a, b) => a + b,
      0,
    );

  describe('Kennung und Team', () => {
    it.each([
      [7, 'Nord'],
      [8, 'Süd'],
      [9, 'N*'],
      [12, '<5'],
    ])('Zeile %i zählt das Team „%s“ und kein anderes', (reihe, name) => {
      KENNUNGEN.forEach((kennung, nr) => {
        const soll = anzahl((each) => imTeam(each, name) && each.kennung === kennung);
        expect([kennung, zahl(`${KENNUNGSSPALTEN[nr]}${reihe}`)]).toEqual([kennung, soll]);
      });
      expect(zahl(`K${reihe}`)).toBe(anzahl((each) => imTeam(each, name)));
      expect(zahl(`N${reihe}`)).toBe(anzahl((each) => imTeam(each, name) && istImBfm(each)));
    });

    it('ein Team in zwei Zeilen zählt in der ersten, und das wird gesagt', () => {
      expect(ZAHLENSPALTEN.map((spalte) => team.monatsende(`${spalte}10`)).join('')).toBe('');
      expect(team.monatsende('B4')).toContain('steht hier zweimal');
    });

    it.each(ZAHLENSPALTEN)('Spalte %s geht auf', (spalte) => {
      expect(summe(spalte, 7, 19)).toBe(zahl(`${spalte}20`));
    });

    it.each([7, 8, 9, 12, 19, 20])('Zeile %i geht auf', (reihe) => {
      const zeile = [...KENNUNGSSPALTEN, 'J'].reduce((alle, spalte) => alle + zahl(`${spalte}${reihe}`), 0);
      expect(zeile).toBe(zahl(`K${reihe}`));
    });

    it('alle, die Übrigen und die ohne bekannte Kennung', () => {
      const genannt = (name: unknown): boolean =>
        ['nord', 'süd', 'n*', '<5'].includes(String(name).toLowerCase());
      expect(zahl('K20')).toBe(LEUTE.length);
      expect(zahl('K19')).toBe(anzahl((each) => !genannt(each.team)));
      expect(zahl('J20')).toBe(anzahl((each) => !KENNUNGEN.some((kennung) => kennung === each.kennung)));
    });
  });

  describe('Profillage und Kennung', () => {
    it.each(PROFILLAGEN.map((each, nr) => [24 + nr, each] as const))('Zeile %i: %s', (reihe, profillage) => {
      KENNUNGEN.forEach((kennung, nr) => {
        const soll = anzahl((each) => each.profillage === profillage && each.kennung === kennung);
        expect([kennung, zahl(`${KENNUNGSSPALTEN[nr]}${reihe}`)]).toEqual([kennung, soll]);
      });
      expect(zahl(`K${reihe}`)).toBe(anzahl((each) => each.profillage === profillage));
    });

    it.each(ZAHLENSPALTEN)('Spalte %s geht auf und endet wie die andere Tabelle', (spalte) => {
      expect(summe(spalte, 24, 34)).toBe(zahl(`${spalte}35`));
      expect(zahl(`${spalte}35`)).toBe(zahl(`${spalte}20`));
    });
  });

  describe('Monate im bFM', () => {
    it.each(['monatsende', 'mitten'] as const)('rechnen vom Stand der Liste (%s) zurück', (tag) => {
      const monate = LEUTE.filter(istImBfm).map((each) => monateBis(each, STAND[tag]));
      BAENDER.slice(0, -1).forEach((ab, nr) => {
        const bis = BAENDER[nr + 1] ?? 0;
        const soll = monate.filter((each) => each !== null && each >= ab && each < bis).length;
        expect([ab, zahl(`O${24 + nr}`, team[tag])]).toEqual([ab, soll]);
      });
      expect(zahl('O29', team[tag])).toBe(monate.filter((each) => each === null).length);
      expect(summe('O', 24, 29, team[tag])).toBe(zahl('O30', team[tag]));
      expect(zahl('O30', team[tag])).toBe(anzahl(istImBfm));
    });

    it('ohne Stand steht keine Zahl da, sondern was fehlt', () => {
      expect([24, 25, 26, 27, 28, 29].map((reihe) => team.ohneStand(`O${reihe}`)).join('')).toBe('');
      expect(team.ohneStand('M31')).toContain('Ohne „Stand der Liste“');
      expect(team.ohneStand('B3')).toContain('nicht eingetragen');
      expect([team.monatsende('M31'), team.monatsende('B3')]).toEqual(['', 'Stand der Liste: 28.02.2026']);
    });
  });

  it.each(UEBERFAELLIGE_SUCHLAEUFE.map((each, nr) => [38 + nr, each] as const))(
    'Zeile %i zählt, was der Suchlauf %s fand',
    (reihe, suchlauf) => {
      const { code } = SUCHLAUF_REGEL[suchlauf];
      expect(zahl(`C${reihe}`)).toBe(
        anzahl(({ suchlaeufe }) => String(suchlaeufe).split(' ').includes(code)),
      );
    },
  );

  describe('die Auslastung', () => {
    const soll = (name: string, fachkraefte: number): number => {
      const imBfm = anzahl((each) => imTeam(each, name) && istImBfm(each));
      return (imBfm / 75 + (anzahl((each) => imTeam(each, name)) - imBfm) / 150) / fachkraefte;
    };

    it('setzt die Fälle jedes Teams ins Verhältnis zu seinen Fachkräften, auch anteiligen', () => {
      expect(zahl('O7')).toBeCloseTo(soll('Nord', 1), 10);
      expect(zahl('O8')).toBeCloseTo(soll('Süd', 2.5), 10);
      expect(zahl('O12')).toBeCloseTo(soll('<5', 0.5), 10);
    });

    it('ist offen, wo Fachkräfte fehlen; die eines doppelten Teams zählen nicht', () => {
      expect([team.monatsende('O9'), team.monatsende('O20')]).toEqual(['', 'offen']);
      expect(zahl('M20')).toBe(4);
    });
  });

  it('Angaben ohne Kundennummer zählen nicht als Fall, und davor wird gewarnt', () => {
    expect(zahl('K20', team.mitten)).toBe(LEUTE.length - 1);
    expect(team.mitten('B4')).toContain('ohne Kundennummer');
    expect(team.monatsende('B4')).not.toContain('ohne Kundennummer');
  });

  it('die leere Vorlage zählt niemanden und warnt vor nichts', () => {
    for (const spalte of ZAHLENSPALTEN) expect(zahl(`${spalte}20`, team.leer)).toBe(0);
    expect(team.leer('B4')).toBe('');
  });

  it('„Exter“: belegt, frei, überbucht, doppelt und unbekannt', () => {
    const bei = (name: string): number =>
      LEUTE.filter((_, nr) => EXTER[nr % EXTER.length]?.toLowerCase() === name.toLowerCase()).length;
    expect([exter('D7'), exter('D8'), exter('D9')].map((each) => each && Number(each))).toEqual([
      bei('Brücke ?'),
      bei('Anker'),
      '',
    ]);
    expect([exter('E7'), exter('E8'), exter('F8')]).toEqual(['0', '0', `überbucht um ${bei('Anker') - 1}`]);
    expect([exter('F9'), exter('D19')]).toEqual([
      'steht schon oben; bitte nur eine Zeile je Träger',
      String(bei('Brücke A')),
    ]);
    expect(Number(exter('D20'))).toBe(LEUTE.filter((_, nr) => EXTER[nr % EXTER.length] !== '').length);
  });
});
