import { readPlan, type PlanRows } from '../../../src/bereiche/plan/fach/readPlan';
import {
  ANGEBOT_SPALTEN,
  LUECKE_SPALTEN,
  SCHRITT_SPALTEN,
  ZIEL_SPALTEN,
} from '../../../src/bereiche/plan/regeln/planVokabular';
import { FEHLERWERT, ortVon, text, zahl } from '../../support/rawFaelle';
import { angebotZeile, lueckeZeile, rowsMit, schrittZeile, zeileMit, zielZeile } from './planFaelle';

/** The errors of a workbook as code and cells. */
function fehlerVon(rows: Partial<PlanRows>): [string, unknown][] {
  const lesung = readPlan(rowsMit(rows));
  return lesung.ok ? [] : lesung.fehler.map(({ code, orte }) => [code, orte]);
}

describe('der ganze Plan', () => {
  it('ist ohne Zeilen leer', () => {
    expect(readPlan(rowsMit({}))).toEqual({
      ok: true,
      wert: { ziele: [], schritte: [], angebote: [], luecken: [] },
    });
  });

  it('überspringt leere Zeilen, auch mit „?“ oder nur einer Id, und behält die Reihenfolge', () => {
    const lesung = readPlan({
      ziele: [
        zeileMit(ZIEL_SPALTEN, {}),
        zielZeile({ Weiteres: text('beendet') }),
        zeileMit(ZIEL_SPALTEN, { Id: text('Z9'), 'Stufe bei Vereinbarung': text('?') }),
        zielZeile({ Id: text('Z2') }),
      ],
      schritte: [
        schrittZeile(),
        zeileMit(SCHRITT_SPALTEN, { Id: text('S1') }),
        schrittZeile({ Id: text('S7') }),
      ],
      angebote: [zeileMit(ANGEBOT_SPALTEN, { Name: text('  ') }), angebotZeile()],
      luecken: [zeileMit(LUECKE_SPALTEN, {}), lueckeZeile({ Bedarf: text('Kurs') })],
    });
    const ids = lesung.ok
      ? [...lesung.wert.ziele, ...lesung.wert.schritte].map(({ id }) => id)
      : lesung.fehler;
    expect(ids).toEqual(['Z1', 'Z2', 'S1', 'S7']);
    expect(lesung).toMatchObject({ wert: { angebote: { length: 1 }, luecken: { length: 1 } } });
  });

  it('nennt eine doppelte Id mit allen ihren Zellen', () => {
    const ziele = [zielZeile({ Weiteres: text('beendet') }, '/2'), zielZeile({ Id: text('z1') }, '/3')];
    const schritte = ['/2', '/3', '/4'].map((marke) => schrittZeile({}, marke));
    expect(fehlerVon({ ziele, schritte })).toEqual([
      ['ID_DOPPELT', [ortVon('Id/2'), ortVon('Id/3')]],
      ['ID_DOPPELT', [ortVon('Id/2'), ortVon('Id/3'), ortVon('Id/4')]],
    ]);
  });

  it.each([text('Z2'), text('Ziel 1'), zahl(1), FEHLERWERT])(
    'ein Schritt für ein unbekanntes Ziel: %j',
    (ziel) => {
      const schritte = [schrittZeile({ Ziel: ziel }, '/2')];
      expect(fehlerVon({ ziele: [zielZeile()], schritte })).toEqual([['ZIEL_UNBEKANNT', [ortVon('Ziel/2')]]]);
    },
  );

  it('ein Schritt ohne Ziel wird gelesen', () => {
    expect(fehlerVon({ schritte: [schrittZeile({ Ziel: text('') })] })).toEqual([]);
  });

  it('ein Schritt darf zu einem beendeten Ziel gehören', () => {
    expect(
      fehlerVon({ ziele: [zielZeile({ Weiteres: text('beendet') })], schritte: [schrittZeile()] }),
    ).toEqual([]);
  });

  it('sammelt die Fehler aller Tabellen und schließt erst dann auf den Zusammenhang', () => {
    const codes = fehlerVon({
      ziele: [zielZeile({ Termin: text('x') }), zielZeile()],
      schritte: [schrittZeile({ Wer: text('x') })],
      angebote: [angebotZeile({ Plätze: text('x') })],
      luecken: [lueckeZeile({ Datum: text('x') })],
    }).map(([code]) => code);
    expect(codes).toEqual(['DATUM_UNGUELTIG', 'AUSWAHL_UNGUELTIG', 'ANZAHL_UNGUELTIG', 'DATUM_UNGUELTIG']);
  });
});

describe('nur ein Entwicklungsziel zur selben Zeit', () => {
  const zwei = (erstes: string, zweites: string) => [
    zielZeile({ Weiteres: text(erstes) }, '/2'),
    zielZeile({ Id: text('Z2'), Weiteres: text(zweites) }, '/3'),
  ];

  it.each([
    ['', '', true],
    ['angepasst', '', true],
    ['fortgeführt', 'fortgeführt', true],
    ['beendet', '', false],
    ['', 'beendet', false],
    ['beendet', 'beendet', false],
  ])('erstes „%s“, zweites „%s“: abgelehnt %s', (erstes, zweites, abgelehnt) => {
    const fehler = fehlerVon({ ziele: zwei(erstes, zweites) });
    const beide = [['NUR_EIN_ENTWICKLUNGSZIEL', [ortVon('Weiteres/2'), ortVon('Weiteres/3')]]];
    expect(fehler).toEqual(abgelehnt ? beide : []);
  });

  it('„erreicht“ allein beendet ein Ziel noch nicht', () => {
    const ziele = [zielZeile({ Ergebnis: text('erreicht') }), zielZeile({ Id: text('Z2') })];
    expect(fehlerVon({ ziele }).map(([code]) => code)).toEqual(['NUR_EIN_ENTWICKLUNGSZIEL']);
  });
});
