import type { RawValue } from '../../../src/listen/zelle';
import { readZiel } from '../../../src/bereiche/plan/fach/readZiel';
import { FOERDERZIELMATRIX } from '../../../src/rules/foerderzielmatrix';
import { ZIEL_SPALTEN, type ZielSpalte } from '../../../src/bereiche/plan/regeln/planVokabular';
import { FOERDERZIEL_LABEL, FOERDERZIELE, RESSOURCENBEREICHE } from '../../../src/rules/vocabulary';
import { datum, FEHLERWERT, ortVon, text, wahrheitswert, zahl } from '../../support/rawFaelle';
import { tag, zeileMit, zielMit, zielZeile } from './planFaelle';

function gelesen(eintraege: Partial<Record<ZielSpalte, RawValue>>) {
  return readZiel(zielZeile(eintraege));
}
const label = (bereich: string): string => RESSOURCENBEREICHE.find(({ id }) => id === bereich)?.label ?? '';

describe('eine Zeile der Ziele', () => {
  it('wird ganz gelesen, jede Zelle mit ihrem Ort', () => {
    const orte = Object.fromEntries(ZIEL_SPALTEN.map((spalte) => [spalte, ortVon(spalte)]));
    expect(gelesen({})).toEqual({ ok: true, wert: zielMit({ orte: orte as never }) });
  });

  it('nach der Überprüfung', () => {
    const lesung = gelesen({
      Ergebnis: text('Nicht erreicht'),
      Weiteres: text(' fortgeführt '),
      'Überprüft am': tag('2027-04-15'),
    });
    expect(lesung).toMatchObject({
      wert: { ergebnis: 'nicht erreicht', weiteres: 'fortgeführt', ueberprueftAm: '2027-04-15' },
    });
  });

  it('ein unvollständiges Ziel wird gelesen, nicht abgelehnt', () => {
    const lesung = readZiel(zeileMit(ZIEL_SPALTEN, { Id: text(' z12 ') }));
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
    expect(gelesen({ Zielwert: value })).toMatchObject({ wert: { zielwert } });
  });

  it('Text der Person bleibt Text, was auch darin steht', () => {
    const worte = '=HYPERLINK("x") @SUMME -1 +2 „ja“\nzweite Zeile';
    expect(gelesen({ 'Worte der Person': text(worte) })).toMatchObject({ wert: { worteDerPerson: worte } });
  });
});

describe('abgelehnt mit der Zelle wird', () => {
  it.each<[string, ZielSpalte, RawValue]>([
    ['ID_UNGUELTIG', 'Id', text('')],
    ['ID_UNGUELTIG', 'Id', text('Z0')],
    ['ID_UNGUELTIG', 'Id', text('S1')],
    ['ID_UNGUELTIG', 'Id', text('Z1b')],
    ['ID_UNGUELTIG', 'Id', zahl(1)],
    ['AUSWAHL_UNGUELTIG', 'Ressourcenbereich', text('Wohnen')],
    ['KEINE_MATRIXZEILE', 'Ressourcenbereich', text('Selbständige und Existenzgründungen')],
    ['AUSWAHL_UNGUELTIG', 'Förderziel', zahl(1)],
    ['TEXT_UNGUELTIG', 'Ziel', FEHLERWERT],
    ['TEXT_UNGUELTIG', 'Zielwert', wahrheitswert(true)],
    ['DATUM_AUSSERHALB', 'Zielwert', datum(5)],
    ['AUSWAHL_UNGUELTIG', 'Mitgetragen', text('vielleicht')],
    ['DATUM_UNGUELTIG', 'Termin', text('30.04.2027')],
    ['DATUM_AUSSERHALB', 'Überprüfung am', datum(60)],
    ['DATUM_UNGUELTIG', 'Vereinbart am', FEHLERWERT],
    ['STUFE_UNGUELTIG', 'Stufe bei Vereinbarung', zahl(4)],
    ['STUFE_UNGUELTIG', 'Stufe bei Vereinbarung', text('hoch')],
    ['AUSWAHL_UNGUELTIG', 'Ergebnis', text('fast')],
    ['AUSWAHL_UNGUELTIG', 'Weiteres', text('pausiert')],
    ['DATUM_UNGUELTIG', 'Überprüft am', text('gestern')],
  ])('%s bei %s: %j', (code, spalte, value) => {
    const lesung = gelesen({ [spalte]: value });
    expect(lesung).toEqual({
      ok: false,
      fehler: [expect.objectContaining({ code, orte: [ortVon(spalte)] })],
    });
  });

  it('alles, was falsch ist, auf einmal', () => {
    const lesung = gelesen({ Termin: text('bald'), Mitgetragen: zahl(1), Id: text('?') });
    expect(lesung.ok ? [] : lesung.fehler.map(({ code }) => code).sort()).toEqual([
      'AUSWAHL_UNGUELTIG',
      'DATUM_UNGUELTIG',
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
      Ressourcenbereich: text(label(bereich)),
      Förderziel: text(FOERDERZIEL_LABEL[ziel]),
    });
    const code = lesung.ok ? null : lesung.fehler[0]?.code;
    expect(code).toBe(passt ? null : 'ENTWICKLUNGSZIEL_PASST_NICHT');
  });

  it.each(FOERDERZIELMATRIX)('$bereich wird auch ohne Förderziel gelesen', ({ bereich }) => {
    const lesung = gelesen({ Ressourcenbereich: text(label(bereich)), Förderziel: text('') });
    expect(lesung).toMatchObject({ wert: { ressourcenbereich: bereich, foerderziel: null } });
  });
});
