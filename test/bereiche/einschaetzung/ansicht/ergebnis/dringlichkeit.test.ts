import { HINWEISE } from '../../../../../src/rules/hinweise';
import { hinweisWorte } from '../../../../../src/rules/hinweiseWorte';
import { entscheidetUeberText, mehrereRegelnText, regelText } from '../../../../../src/fall/texte/ergebnis';
import {
  DRINGLICHKEIT,
  DRINGLICHKEITEN,
  nachDringlichkeit,
} from '../../../../../src/fall/texte/dringlichkeit';
import { HINWEIS_TEXT } from '../../../../../src/fall/texte/hinweise';
import { KENNUNG_TABELLE } from '../../../../../src/rules/kennung';
import { PROFILLAGE_TABELLE } from '../../../../../src/rules/profillage';
import { BETREUUNG_TABELLE } from '../../../../../src/rules/betreuung';
import type { Grund, HinweisCode } from '../../../../../src/fall/ergebnis';

describe('die Dringlichkeit', () => {
  const grade = DRINGLICHKEITEN.map(({ id }) => id);

  it('kennt jeden Hinweis, und jeder Grad kommt vor und ist begründet', () => {
    expect(Object.keys(DRINGLICHKEIT).sort()).toEqual(Object.keys(HINWEIS_TEXT).sort());
    expect(new Set(Object.values(DRINGLICHKEIT))).toEqual(new Set(grade));
    DRINGLICHKEITEN.forEach(({ weil }) => expect(weil).toMatch(/\.$/));
  });

  it('setzt voran, was die Kennung offen lässt oder eine Festlegung unwirksam macht', () => {
    const haelt = KENNUNG_TABELLE.rows
      .filter(({ then, id }) => then !== 'AV' || id === 'K-5')
      .map(({ hinweis }) => hinweis)
      .filter((code) => code !== undefined);
    const wirkungslos = HINWEISE.filter((row) => hinweisWorte(row).words.includes('zählt nicht')).map(
      ({ code }) => code,
    );
    for (const code of [...haelt, ...wirkungslos])
      expect([code, DRINGLICHKEIT[code]]).toEqual([code, 'blockiert']);
  });

  it('lässt keinen Hinweis fallen und ordnet ihn in seinem Grad ein', () => {
    const alle = (Object.keys(DRINGLICHKEIT) as HinweisCode[]).map((code) => ({ code, feld: '' }));
    const verteilt = grade.flatMap((grad) => nachDringlichkeit([...alle].reverse(), grad));
    expect(verteilt).toEqual(alle);
  });
});

describe('Regel und Quelle', () => {
  const zeilen = [...PROFILLAGE_TABELLE.rows, ...KENNUNG_TABELLE.rows, ...BETREUUNG_TABELLE.rows];

  it.each(zeilen)('nennen $id, ohne das Kürzel für örtlich Festgelegtes', ({ id, source }) => {
    const { regel, oertlich } = regelText({ regel: id, quelle: source } as Grund);
    expect(regel).toMatch(new RegExp(`^Regel ${id}(, Quelle (S\\d|4PM).*)?$`));
    expect(regel).not.toContain('SET');
    expect(oertlich).toBe(source.includes('SET'));
  });

  it('stehen auch da, wo es keine andere Quelle gibt', () => {
    expect(regelText({ regel: 'Z-11', quelle: 'SET' } as Grund)).toEqual({
      regel: 'Regel Z-11',
      oertlich: true,
    });
    expect(regelText({ regel: 'K-11', quelle: 'S1, SET' } as Grund).regel).toBe('Regel K-11, Quelle S1');
  });
});

describe('die Sätze der Ansicht', () => {
  it('richten sich nach der Zahl der Fragen', () => {
    expect(entscheidetUeberText(['kennung'], 1)).toBe('Über die errechnete Kennung entscheidet noch:');
    expect(entscheidetUeberText(['kennung', 'profillage'], 2)).toBe(
      'Über die errechnete Kennung und die errechnete Profillage entscheiden noch:',
    );
  });

  it('nennen mehrere Regeln nur dann offen, wenn sie Verschiedenes sagen', () => {
    expect(mehrereRegelnText('kennung', ['AV'], 2)).toBe(
      'Kennung (errechnet): AV; 2 Regeln kommen in Betracht',
    );
    expect(mehrereRegelnText('kennung', ['AV', 'bFM'], 2)).toContain('noch offen');
  });
});
