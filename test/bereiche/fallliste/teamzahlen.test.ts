/** The numbers of a team from the rows of a list, against counting row by row. */
import { zaehleTeams, type Zaehlzeile } from '../../../src/bereiche/fallliste/fach/teamzahlen';
import { SUCHLAUF_REGEL, UEBERFAELLIGE_SUCHLAEUFE } from '../../../src/bereiche/fallliste/regeln/suchlaeufe';
import { dateOfSerial } from '../../../src/listen/plainDate';
import { STATUS, STATUS_LABEL } from '../../../src/rules/fallmanagement';
import { KENNUNGEN, PROFILLAGEN } from '../../../src/rules/vocabulary';
import { anzahl, GENANNTE_TEAMS, imTeam, istImBfm, LEUTE, monateBis } from '../../scripts/vorlage/teamZahlen';
import { date } from '../../support/faelle';

const ZEILEN: readonly Zaehlzeile[] = LEUTE.map((each) => ({
  kundennummer: String(each.kundennummer),
  team: String(each.team),
  kennung: String(each.kennung),
  profillage: String(each.profillage),
  bfmStatus: STATUS.find((status) => STATUS_LABEL[status] === each.bfmStatus) ?? null,
  imBfmSeit: typeof each.imBfmSeit === 'number' ? dateOfSerial(each.imBfmSeit) : null,
  suchlaeufe: String(each.suchlaeufe),
}));

const summe = (werte: readonly number[]): number => werte.reduce((a, b) => a + b, 0);

describe.each(['2026-02-28', '2026-11-20'].map(date))('am %s', (stand) => {
  const zahlen = zaehleTeams(ZEILEN, GENANNTE_TEAMS, stand);

  it('jedes genannte Team einmal, alle anderen zusammen', () => {
    const { zeilen, spalten, werte } = zahlen.kennungJeTeam;
    expect(zeilen).toEqual(['Nord', 'Süd', 'N*', '<5', 'übrige und ohne Team']);
    zeilen.slice(0, -1).forEach((team, nr) => {
      const soll = KENNUNGEN.map((kennung) =>
        anzahl((each) => imTeam(each, team) && each.kennung === kennung),
      );
      expect(werte[nr]?.slice(0, -1)).toEqual(soll);
    });
    expect(spalten).toEqual([...KENNUNGEN, 'andere oder keine']);
    expect(summe(werte.flat())).toBe(LEUTE.length);
  });

  it('jede Profillage mit jeder Kennung', () => {
    const { werte } = zahlen.kennungJeProfillage;
    PROFILLAGEN.forEach((profillage, nr) => {
      const soll = KENNUNGEN.map((kennung) =>
        anzahl((each) => each.profillage === profillage && each.kennung === kennung),
      );
      expect(werte[nr]?.slice(0, -1)).toEqual(soll);
    });
    expect(summe(werte.at(-1) ?? [])).toBe(
      anzahl(({ profillage }) => !PROFILLAGEN.some((each) => each === profillage)),
    );
    expect(summe(werte.flat())).toBe(LEUTE.length);
  });

  it('Monate im bFM, auch am Ende eines Monats', () => {
    const monate = LEUTE.filter(istImBfm).map((each) => monateBis(each, stand));
    const band = (ab: number, bis: number): number =>
      monate.filter((each) => each !== null && each >= ab && each < bis).length;
    expect(zahlen.monate).toEqual([
      ...[band(0, 6), band(6, 12), band(12, 18), band(18, 24), band(24, Infinity)],
      monate.filter((each) => each === null).length,
    ]);
  });

  it('was überfällig ist, nach seinem Zeichen', () => {
    for (const each of UEBERFAELLIGE_SUCHLAEUFE)
      expect(zahlen.ueberfaellig[each]).toBe(
        anzahl(({ suchlaeufe }) => String(suchlaeufe).split(' ').includes(SUCHLAUF_REGEL[each].code)),
      );
  });
});

it('Zeilen ohne Kundennummer sind niemand', () => {
  const ohne = ZEILEN.map((each) => ({ ...each, kundennummer: '' }));
  const { kennungJeTeam, monate } = zaehleTeams(ohne, ['Nord'], date('2026-11-20'));
  expect([summe(kennungJeTeam.werte.flat()), summe(monate)]).toEqual([0, 0]);
});
