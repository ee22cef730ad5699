import { readPlan } from '../../../../src/bereiche/plan/fach/readPlan';
import { SCHRITTE, ZIELE } from '../../../../src/bereiche/plan/listen';
import type { Fehler } from '../../../../src/listen/fehler';
import { ortIn } from '../../../support/inhalt';
import { FEHLERWERT, text, zahl } from '../../../support/rawFaelle';
import { angebotZeile, planinhalt, type Planzellen, schrittZeile, zielZeile } from './planFaelle';

/** The errors of a workbook as code and cells. */
function fehlerVon(zellen: Planzellen): [Fehler['code'], unknown][] {
  const lesung = readPlan(planinhalt(zellen));
  return lesung.ok ? [] : lesung.fehler.map(({ code, orte }) => [code, orte]);
}

describe('der ganze Plan', () => {
  it('ist ohne Zeilen leer', () => {
    expect(readPlan(planinhalt({}))).toMatchObject({
      ok: true,
      wert: {
        ziele: [],
        schritte: [],
        angebote: [],
        luecken: [],
        inhalte: { eingliederungsziel: null, zielberufe: '', sprachfoerderung: null, reha: null },
      },
    });
  });

  it('liest seine einzelnen Zellen und nennt, was sich nicht verstehen lässt', () => {
    const inhalte = { eingliederungsziel: text('Ausbildung'), reha: text('vielleicht') };
    expect(readPlan(planinhalt({ inhalte }))).toMatchObject({
      ok: false,
      fehler: [{ code: 'AUSWAHL_UNGUELTIG', orte: [{ blatt: 'Plan_Reha' }] }],
    });
  });

  it('überspringt leere Zeilen, auch mit „?“ oder nur einer Id, und behält die Reihenfolge', () => {
    const lesung = readPlan(
      planinhalt({
        ziele: [
          {},
          zielZeile({ weiteres: text('beendet') }),
          { id: text('Z9'), stufeBeiVereinbarung: text('?') },
          zielZeile({ id: text('Z2') }),
        ],
        schritte: [schrittZeile(), { id: text('S1') }, schrittZeile({ id: text('S7') })],
        angebote: [{ name: text('  ') }, angebotZeile()],
        luecken: [{}, { datum: text('?') }, { bedarf: text('Kurs') }],
      }),
    );
    const ids = lesung.ok
      ? [...lesung.wert.ziele, ...lesung.wert.schritte].map(({ id }) => id)
      : lesung.fehler;
    expect(ids).toEqual(['Z1', 'Z2', 'S1', 'S7']);
    expect(lesung).toMatchObject({ wert: { angebote: { length: 1 }, luecken: { length: 1 } } });
  });

  it('nennt eine doppelte Id mit allen ihren Zellen', () => {
    const ziele = [zielZeile({ weiteres: text('beendet') }), zielZeile({ id: text('z1') })];
    const schritte = [schrittZeile(), schrittZeile(), schrittZeile()];
    expect(fehlerVon({ ziele, schritte })).toEqual([
      ['ID_DOPPELT', [0, 1].map((zeile) => ortIn(ZIELE, zeile, 'id'))],
      ['ID_DOPPELT', [0, 1, 2].map((zeile) => ortIn(SCHRITTE, zeile, 'id'))],
    ]);
  });

  it.each([text('Z2'), text('Ziel 1'), zahl(1)])('ein Schritt für ein unbekanntes Ziel: %j', (ziel) => {
    expect(fehlerVon({ ziele: [zielZeile()], schritte: [schrittZeile({ ziel })] })).toEqual([
      ['ZIEL_UNBEKANNT', [ortIn(SCHRITTE, 0, 'ziel')]],
    ]);
  });

  it('ein Schritt, dessen Ziel ein Fehlerwert ist', () => {
    expect(fehlerVon({ ziele: [zielZeile()], schritte: [schrittZeile({ ziel: FEHLERWERT })] })).toEqual([
      ['TEXT_UNGUELTIG', [ortIn(SCHRITTE, 0, 'ziel')]],
    ]);
  });

  it('ein Schritt ohne Ziel wird gelesen', () => {
    expect(fehlerVon({ schritte: [schrittZeile({ ziel: text('') })] })).toEqual([]);
  });

  it('ein Schritt darf zu einem beendeten Ziel gehören', () => {
    expect(
      fehlerVon({ ziele: [zielZeile({ weiteres: text('beendet') })], schritte: [schrittZeile()] }),
    ).toEqual([]);
  });

  it('sammelt die Fehler aller Tabellen und schließt erst dann auf den Zusammenhang', () => {
    const codes = fehlerVon({
      ziele: [zielZeile({ termin: text('x') }), zielZeile({ id: text('Z2') }), zielZeile({ id: text('Z3') })],
      schritte: [schrittZeile({ wer: text('x'), ziel: text('Z9') })],
      angebote: [angebotZeile({ plaetze: text('x') })],
      luecken: [{ datum: text('x') }],
    }).map(([code]) => code);
    expect(codes).toEqual(['DATUM_UNGUELTIG', 'AUSWAHL_UNGUELTIG', 'ANZAHL_UNGUELTIG', 'DATUM_UNGUELTIG']);
  });
});

describe('nur ein Entwicklungsziel zur selben Zeit', () => {
  const zwei = (erstes: string, zweites: string) => [
    zielZeile({ weiteres: text(erstes) }),
    zielZeile({ id: text('Z2'), weiteres: text(zweites) }),
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
    const beide = [0, 1].map((zeile) => ortIn(ZIELE, zeile, 'weiteres'));
    expect(fehler).toEqual(abgelehnt ? [['NUR_EIN_ENTWICKLUNGSZIEL', beide]] : []);
  });

  it('„erreicht“ allein beendet ein Ziel noch nicht', () => {
    const ziele = [zielZeile({ ergebnis: text('erreicht') }), zielZeile({ id: text('Z2') })];
    expect(fehlerVon({ ziele }).map(([code]) => code)).toEqual(['NUR_EIN_ENTWICKLUNGSZIEL']);
  });
});
