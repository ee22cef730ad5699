import { readPlan } from '../../../../src/bereiche/plan/fach/readPlan';
import { type Ziel, ZIELE } from '../../../../src/bereiche/plan/listen';
import type { Fehler, Lesung } from '../../../../src/listen/fehler';
import type { RawValue } from '../../../../src/listen/zelle';
import { FOERDERZIELMATRIX } from '../../../../src/rules/foerderzielmatrix';
import { FOERDERZIEL_LABEL, FOERDERZIELE, RESSOURCENBEREICHE } from '../../../../src/rules/vocabulary';
import { ortIn } from '../../../support/inhalt';
import { datum, FEHLERWERT, text, wahrheitswert, zahl } from '../../../support/rawFaelle';
import { planinhalt, tag, type Zielzellen, zielMit, zielZeile } from './planFaelle';

/** The only goal of a plan. */
function zielIn(zellen: Zielzellen): Lesung<Ziel | undefined> {
  const lesung = readPlan(planinhalt({ ziele: [zellen] }));
  return lesung.ok ? { ok: true, wert: lesung.wert.ziele[0] } : lesung;
}
const gelesen = (zellen: Zielzellen): Lesung<Ziel | undefined> => zielIn(zielZeile(zellen));
const label = (bereich: string): string => RESSOURCENBEREICHE.find(({ id }) => id === bereich)?.label ?? '';

type Zielfeld = Extract<keyof Zielzellen, string>;
const FELDER = Object.keys(ZIELE.spalten) as Zielfeld[];

describe('eine Zeile der Ziele', () => {
  it('wird ganz gelesen, jede Zelle mit ihrem Ort', () => {
    const lesung = gelesen({});
    const ziel = lesung.ok ? lesung.wert : undefined;
    expect(ziel).toEqual(zielMit({ stelle: expect.anything() as never }));
    expect(FELDER.map((feld) => ziel?.stelle.ort(feld))).toEqual(FELDER.map((feld) => ortIn(ZIELE, 0, feld)));
  });

  it('nach der Überprüfung', () => {
    const lesung = gelesen({
      ergebnis: text('Nicht erreicht'),
      weiteres: text(' fortgeführt '),
      ueberprueftAm: tag('2027-04-15'),
    });
    expect(lesung).toMatchObject({
      wert: { ergebnis: 'nicht erreicht', weiteres: 'fortgeführt', ueberprueftAm: '2027-04-15' },
    });
  });

  it('ein unvollständiges Ziel wird gelesen, nicht abgelehnt', () => {
    const lesung = zielIn({ id: text(' z12 '), messgroesse: text('Mieten') });
    expect(lesung).toMatchObject({
      ok: true,
      wert: { id: 'Z12', ziel: '', mitgetragen: null, termin: null, stufeBeiVereinbarung: null },
    });
  });

  it.each<[RawValue, string]>([
    [zahl(0.5), '0,5'],
    [zahl(12), '12'],
    [text(' mindestens 3 '), 'mindestens 3'],
    [tag('2027-01-31'), '31.01.2027'],
    [text('=1+1'), '=1+1'],
  ])('der Zielwert %j steht als %s im Plan', (value, zielwert) => {
    expect(gelesen({ zielwert: value })).toMatchObject({ wert: { zielwert } });
  });

  it('Text der Person bleibt Text, was auch darin steht', () => {
    const worte = '=HYPERLINK("x") @SUMME -1 +2 „ja“\nzweite Zeile';
    expect(gelesen({ worteDerPerson: text(worte) })).toMatchObject({ wert: { worteDerPerson: worte } });
  });
});

describe('abgelehnt mit der Zelle wird', () => {
  const faelle: readonly [Fehler['code'], Zielfeld, RawValue][] = [
    ['ID_UNGUELTIG', 'id', text('')],
    ['ID_UNGUELTIG', 'id', text('Z0')],
    ['ID_UNGUELTIG', 'id', text('S1')],
    ['ID_UNGUELTIG', 'id', text('Z1b')],
    ['ID_UNGUELTIG', 'id', zahl(1)],
    ['AUSWAHL_UNGUELTIG', 'ressourcenbereich', text('Wohnen')],
    ['KEINE_MATRIXZEILE', 'ressourcenbereich', text('Selbständige und Existenzgründungen')],
    ['AUSWAHL_UNGUELTIG', 'foerderziel', zahl(1)],
    ['TEXT_UNGUELTIG', 'ziel', FEHLERWERT],
    ['TEXT_UNGUELTIG', 'zielwert', wahrheitswert(true)],
    ['DATUM_AUSSERHALB', 'zielwert', datum(5)],
    ['AUSWAHL_UNGUELTIG', 'mitgetragen', text('vielleicht')],
    ['DATUM_UNGUELTIG', 'termin', text('30.04.2027')],
    ['DATUM_AUSSERHALB', 'ueberpruefungAm', datum(60)],
    ['DATUM_UNGUELTIG', 'vereinbartAm', FEHLERWERT],
    ['STUFE_UNGUELTIG', 'stufeBeiVereinbarung', zahl(4)],
    ['STUFE_UNGUELTIG', 'stufeBeiVereinbarung', text('hoch')],
    ['AUSWAHL_UNGUELTIG', 'ergebnis', text('fast')],
    ['AUSWAHL_UNGUELTIG', 'weiteres', text('pausiert')],
    ['DATUM_UNGUELTIG', 'ueberprueftAm', text('gestern')],
  ];

  it.each(faelle.map(([code, feld, value]) => [code, ZIELE.spalten[feld].kopf, value, feld] as const))(
    '%s bei %s: %j',
    (code, _, value, feld) => {
      expect(gelesen({ [feld]: value })).toEqual({
        ok: false,
        fehler: [expect.objectContaining({ code, orte: [ortIn(ZIELE, 0, feld)] })],
      });
    },
  );

  it('alles, was falsch ist, auf einmal', () => {
    const lesung = gelesen({
      termin: text('bald'),
      mitgetragen: zahl(1),
      id: text('?'),
      foerderziel: text('Integration'),
    });
    expect(lesung.ok ? [] : lesung.fehler.map(({ code }) => code).sort()).toEqual([
      'AUSWAHL_UNGUELTIG',
      'DATUM_UNGUELTIG',
      'ENTWICKLUNGSZIEL_PASST_NICHT',
      'ID_UNGUELTIG',
    ]);
  });
});

describe('Förderziel und Ressourcenbereich', () => {
  const paare = FOERDERZIELMATRIX.flatMap((row) =>
    FOERDERZIELE.map((ziel) => [row.bereich, ziel, row.foerderziel === ziel] as const),
  );

  it.each(paare)('%s unter %s passt: %s', (bereich, ziel, passt) => {
    const lesung = gelesen({
      ressourcenbereich: text(label(bereich)),
      foerderziel: text(FOERDERZIEL_LABEL[ziel]),
    });
    const code = lesung.ok ? null : lesung.fehler[0]?.code;
    expect(code).toBe(passt ? null : 'ENTWICKLUNGSZIEL_PASST_NICHT');
  });

  it.each(FOERDERZIELMATRIX)('$bereich wird auch ohne Förderziel gelesen', ({ bereich }) => {
    const lesung = gelesen({ ressourcenbereich: text(label(bereich)), foerderziel: text('') });
    expect(lesung).toMatchObject({ wert: { ressourcenbereich: bereich, foerderziel: null } });
  });
});
