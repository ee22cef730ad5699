import {
  fortschrittText,
  notizenText,
  verwandteText,
  zuletztText,
} from '../../../../src/bereiche/einschaetzung/texte/erheben';
import { mitTrennstellen } from '../../../../src/bereiche/einschaetzung/texte/trennstellen';
import type { PlainDate } from '../../../../src/listen/plainDate';
import type { Einschaetzung } from '../../../../src/listen/werte';
import { BEDARFE, RESSOURCENBEREICHE } from '../../../../src/rules/vocabulary';

describe('der Fortschritt der Erhebung', () => {
  it.each([
    [12, 2, '12 von 14 · 2 entscheiden noch'],
    [13, 1, '13 von 14 · 1 entscheidet noch'],
    [13, 0, '13 von 14 · keine entscheidet noch'],
    [13, null, '13 von 14 erhoben'],
  ])('bei %s von 14, davon %s entscheidend', (erhoben, entscheidend, satz) => {
    expect(fortschrittText(erhoben, 14, entscheidend)).toBe(satz);
  });

  it('spricht nicht von offenen, wo keine offen ist', () => {
    expect(fortschrittText(14, 14, 0)).toBe('14 von 14 erhoben');
  });
});

describe('die verwandten Einschätzungen', () => {
  const sage = (...stufen: (Einschaetzung | undefined)[]): string =>
    verwandteText(stufen.map((stufe, index) => ({ label: 'ABCDE'[index] ?? '', stufe })));

  it.each<[string, (Einschaetzung | undefined)[]]>([
    ['A: 3', [3]],
    ['A: 0', [0]],
    ['A: offen', [null]],
    ['A: Eintrag unklar', [undefined]],
    ['B: 2 (höchste von 2)', [1, 2]],
    ['A u. a.: 2 (höchste von 3)', [2, 0, 2]],
    ['C: 0 (höchste von 3, 2 ohne Stufe)', [null, undefined, 0]],
    ['alle 2 verwandten ohne Stufe', [null, null]],
  ])('%s', (satz, stufen) => {
    expect(sage(...stufen)).toBe(satz);
  });
});

describe('was von früher daneben steht', () => {
  it('ist die Stufe mit ihrem Tag', () => {
    expect(zuletztText(2, '2027-05-15' as PlainDate)).toBe('zuletzt 2 (15.05.2027)');
  });
});

describe('zugeklappte Notizen', () => {
  it.each([
    ['Beleg und Stärke', '', ''],
    ['Beleg: kein Zeugnis', 'kein Zeugnis', ''],
    ['Beleg: kein Zeugnis · Stärke: fleißig', 'kein Zeugnis', 'fleißig'],
  ])('sagen „%s“', (satz, beleg, staerke) => {
    expect(notizenText({ beleg, staerke })).toBe(satz);
  });
});

describe('die Namen in einer schmalen Zeile', () => {
  const NAMEN = [...BEDARFE, ...RESSOURCENBEREICHE].map(({ label }) => label);

  it('haben in keinem Teil mehr Buchstaben, als neben fünf Antworten Platz haben', () => {
    const teile = NAMEN.flatMap((name) => mitTrennstellen(name).split(/[\u00ad \-/]/));
    expect(teile.filter((teil) => teil.length > 14)).toEqual([]);
  });

  it('bleiben dieselben', () => {
    expect(NAMEN.map((name) => mitTrennstellen(name).replaceAll('\u00ad', ''))).toEqual(NAMEN);
  });
});
