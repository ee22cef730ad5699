import type { RawValue } from '../../../src/core/rawFall';
import { readAngebot, readLuecke } from '../../../src/core/plan/readAngebot';
import { readPlan, type PlanRows } from '../../../src/core/plan/readPlan';
import { readSchritt } from '../../../src/core/plan/readSchritt';
import {
  ANGEBOT_SPALTEN,
  LUECKE_SPALTEN,
  RECHTSGRUNDLAGE_LABEL,
  RECHTSGRUNDLAGEN,
  SCHRITT_SPALTEN,
  WER,
  ZIEL_SPALTEN,
  type AngebotSpalte,
} from '../../../src/rules/planVokabular';
import { FEHLERWERT, ortVon, text, zahl } from '../../support/rawFaelle';
import { angebotZeile, lueckeZeile, rowsMit, schrittZeile, tag, zeileMit, zielZeile } from './planFaelle';

/** The errors of a workbook as code and cells. */
function fehlerVon(rows: Partial<PlanRows>): [string, unknown][] {
  const lesung = readPlan(rowsMit(rows));
  return lesung.ok ? [] : lesung.fehler.map(({ code, orte }) => [code, orte]);
}

describe('eine Zeile der Schritte', () => {
  it('wird ganz gelesen', () => {
    expect(readSchritt(schrittZeile({ Angebot: text('Kurs'), Freiwillig: text('ja') }))).toMatchObject({
      ok: true,
      wert: {
        id: 'S1',
        ziel: 'Z1',
        wer: 'Person',
        was: 'Alle Briefe sammeln',
        bisWann: '2026-12-15',
        angebot: 'Kurs',
        freiwillig: true,
        erledigtAm: null,
      },
    });
  });

  it.each(WER)('„%s“ kann ihn übernehmen', (wer) => {
    expect(readSchritt(schrittZeile({ Wer: text(wer.toUpperCase()) }))).toMatchObject({ wert: { wer } });
  });

  it('ohne Ziel ist keines genannt, und klein geschrieben ist dasselbe Ziel', () => {
    expect(readSchritt(schrittZeile({ Ziel: text(' ') }))).toMatchObject({ wert: { ziel: null } });
    expect(readSchritt(schrittZeile({ Ziel: text(' z1 ') }))).toMatchObject({ wert: { ziel: 'Z1' } });
  });

  it.each([
    ['PLAN_ID_UNGUELTIG', 'Id', text('Z1')],
    ['AUSWAHL_UNGUELTIG', 'Wer', text('Nachbar')],
    ['DATUM_UNGUELTIG', 'Bis wann', text('bald')],
    ['AUSWAHL_UNGUELTIG', 'Freiwillig', text('eher ja')],
  ] as const)('%s bei %s', (code, spalte, value) => {
    expect(readSchritt(schrittZeile({ [spalte]: value }))).toEqual({
      ok: false,
      fehler: [expect.objectContaining({ code, orte: [ortVon(spalte)] })],
    });
  });
});

describe('eine Zeile der Angebote', () => {
  it('wird ganz gelesen', () => {
    const eintraege = {
      Träger: text('Stadt'),
      Förderziel: text('Integration'),
      Ressourcenbereich: text('Bewerbungs- und Stellensuchverhalten'),
      Rechtsgrundlage: text('§ 16'),
      Freiwillig: text('nein'),
      Von: tag('2026-01-01'),
      Bis: tag('2026-12-31'),
      Plätze: zahl(0),
    };
    expect(readAngebot(angebotZeile(eintraege))).toMatchObject({
      ok: true,
      wert: {
        name: 'Alltag im Griff',
        traeger: 'Stadt',
        foerderziel: 'integration',
        ressourcenbereich: 'bewerbung',
        rechtsgrundlage: 'paragraph16',
        freiwillig: false,
        von: '2026-01-01',
        bis: '2026-12-31',
        plaetze: 0,
      },
    });
  });

  it.each(RECHTSGRUNDLAGEN)('Rechtsgrundlage %s, so wie sie heißt', (rechtsgrundlage) => {
    const value = text(RECHTSGRUNDLAGE_LABEL[rechtsgrundlage]);
    expect(readAngebot(angebotZeile({ Rechtsgrundlage: value }))).toMatchObject({
      wert: { rechtsgrundlage },
    });
  });

  it.each(['§16a', '§ 16A', ' § 16a SGB II', '§\u00a016a'])('%j ist § 16a', (eintrag) => {
    expect(readAngebot(angebotZeile({ Rechtsgrundlage: text(eintrag) }))).toMatchObject({
      wert: { rechtsgrundlage: 'paragraph16a' },
    });
  });

  it.each<[string, AngebotSpalte, RawValue]>([
    ['ANZAHL_UNGUELTIG', 'Plätze', zahl(-1)],
    ['ANZAHL_UNGUELTIG', 'Plätze', zahl(2.5)],
    ['ANZAHL_UNGUELTIG', 'Plätze', text('viele')],
    ['ANZAHL_UNGUELTIG', 'Plätze', FEHLERWERT],
    ['AUSWAHL_UNGUELTIG', 'Rechtsgrundlage', text('§ 16z')],
    ['AUSWAHL_UNGUELTIG', 'Ressourcenbereich', text('Wohnen')],
    ['DATUM_UNGUELTIG', 'Bis', text('Ende 2026')],
  ])('%s bei %s: %j', (code, spalte, value) => {
    expect(readAngebot(angebotZeile({ [spalte]: value }))).toEqual({
      ok: false,
      fehler: [expect.objectContaining({ code, orte: [ortVon(spalte)], feld: spalte })],
    });
  });
});

it('eine Zeile der Angebotslücken', () => {
  const zeile = lueckeZeile({
    Datum: tag('2026-11-21'),
    Ressourcenbereich: text('Qualifikation'),
    Bedarf: text('Nachtkurs'),
  });
  expect(readLuecke(zeile)).toMatchObject({
    wert: { datum: '2026-11-21', ressourcenbereich: 'qualifikation', bedarf: 'Nachtkurs' },
  });
  expect(readLuecke(lueckeZeile({ Datum: text('heute') }))).toMatchObject({
    fehler: [{ code: 'DATUM_UNGUELTIG' }],
  });
});

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
