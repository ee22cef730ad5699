import type { Fall } from '../../src/fall/fall';
import type { Grund } from '../../src/fall/ergebnis';
import { steerFall } from '../../src/fall/steerFall';
import { BETREUUNG_TABELLE } from '../../src/rules/betreuung';
import { GUELTIG_TABELLE } from '../../src/rules/gueltig';
import { KENNUNG_TABELLE } from '../../src/rules/kennung';
import { PROFILLAGE_TABELLE } from '../../src/rules/profillage';
import { BEDARFE } from '../../src/rules/vocabulary';
import { alle, OFFENER_FALL } from '../support/faelle';
import { fall, KOMPLEX, NICHT, NUR_RAHMEN, ZWEI_DER_ACHT } from '../support/hinweisFaelle';

const ZEILEN = [
  ...PROFILLAGE_TABELLE.rows,
  ...KENNUNG_TABELLE.rows,
  ...GUELTIG_TABELLE.rows,
  ...BETREUUNG_TABELLE.rows,
];
const RAHMEN = ['wohnsituation', 'finanzielleSituation', 'mobilitaet'];

function gruende(each: Fall, art: Grund['art']): readonly Grund[] {
  return steerFall(each).begruendung.filter((grund) => grund.art === art);
}

/** The one reason of a kind, as row and inputs. */
function grund(each: Fall, art: Grund['art']): [string, readonly string[]][] {
  return gruende(each, art).map(({ regel, eingaben }) => [regel, eingaben]);
}

describe('welche Eingaben hinter der Profillage stehen', () => {
  const P = 'prognoseArbeitsmarkt';
  it.each<[string, Fall, string[]]>([
    ['P-I', fall({ festlegung: 'integriert' }), ['festlegung']],
    ['P-Z', fall({ festlegung: 'sonstiges' }), ['festlegung']],
    ['P-1', fall({ prognoseArbeitsmarkt: 'bis6' }, {}), [P]],
    ['P-2', fall({ prognoseArbeitsmarkt: 'bis6' }, { lernbereitschaft: 2 }), ['lernbereitschaft', P]],
    ['P-3', fall({ prognoseArbeitsmarkt: 'bis12' }, NUR_RAHMEN), [...RAHMEN, P]],
    ['P-4', fall(), ['sprachkenntnisse', ...RAHMEN, P]],
    [
      'P-7',
      fall({}, { ...KOMPLEX, lernbereitschaft: 3 }),
      ['sprachkenntnisse', 'lernbereitschaft', ...RAHMEN, P, 'dominierend'],
    ],
    ['P-X', fall({ prognoseArbeitsmarkt: 'bis6' }), ['sprachkenntnisse', ...RAHMEN, P, 'dominierend']],
  ])('%s', (regel, each, eingaben) => {
    expect(grund(each, 'profillage')).toEqual([[regel, eingaben]]);
  });
});

describe('welche Eingaben hinter der Kennung stehen', () => {
  const ACHT = [...RAHMEN, 'verdichtung', 'profillage'];
  it.each<[string, Fall, string[]]>([
    ['K-1', fall({ festlegung: 'integriert' }), ['festlegung']],
    ['K-2', fall({ festlegung: 'schueler' }), ['festlegung']],
    ['K-3', fall({ festlegung: 'nochNichtFestgelegt' }), ['festlegung']],
    ['K-4', fall({}, ZWEI_DER_ACHT), ['wohnsituation', 'mobilitaet', 'verdichtung']],
    ['K-5', fall({ prognoseArbeitsmarkt: 'bis6' }), ACHT],
    ['K-6', fall({ prognoseArbeitsmarkt: 'bis12' }, NUR_RAHMEN), ACHT],
    ['K-8', fall({ fmEinschaetzung: 'nein' }), [...ACHT, 'festlegung', 'fmEinschaetzung']],
    ['K-9', fall(), [...ACHT, 'festlegung', 'fmEinschaetzung']],
    ['K-10', fall({ fmEinschaetzung: null }), [...ACHT, 'festlegung', 'fmEinschaetzung']],
    ['K-11', fall(NICHT), ['sprachkenntnisse', ...ACHT, 'festlegung']],
  ])('%s', (regel, each, eingaben) => {
    expect(grund(each, 'kennung')).toEqual([[regel, eingaben]]);
  });

  it('bei der geprüften Kennung die festgelegte Profillage statt der errechneten', () => {
    const each = fall({ festgelegteProfillage: 'Förderprofil', festlegungBegruendung: 'weil' });
    expect(grund(each, 'kennungGeprueft')).toEqual([
      ['K-6', [...RAHMEN, 'verdichtung', 'festgelegteProfillage']],
    ]);
    expect(grund(each, 'kennung').map(([regel]) => regel)).toEqual(['K-9']);
  });

  it('ohne abweichende Festlegung gibt es keinen Grund zur geprüften Kennung', () => {
    expect(gruende(fall(), 'kennungGeprueft')).toEqual([]);
  });
});

describe('solange mehrere Zeilen möglich sind', () => {
  const einerOffen = fall({}, { ...ZWEI_DER_ACHT, finanzielleSituation: null });

  it('stehen alle da, keine ist sicher, und die offene Einschätzung zählt mit', () => {
    expect(gruende(einerOffen, 'kennung').map(({ regel, sicher }) => [regel, sicher])).toEqual([
      ['K-4', false],
      ['K-9', false],
    ]);
    expect(grund(einerOffen, 'kennung')[0]).toEqual(['K-4', [...RAHMEN, 'verdichtung']]);
  });

  it('ist nichts erhoben, stehen alle möglichen Zeilen in der Reihenfolge der Tabelle', () => {
    const regeln = (art: Grund['art']): string[] => grund(OFFENER_FALL, art).map(([regel]) => regel);
    expect(regeln('profillage')).toEqual(['P-1', 'P-2', 'P-3', 'P-4', 'P-5', 'P-6', 'P-7', 'P-X']);
    expect(regeln('kennung')).toEqual(['K-4', 'K-5', 'K-6', 'K-10', 'K-11', 'K-12']);
    expect(regeln('betreuung')).toEqual(['Z-2']);
  });
});

describe('jeder Grund', () => {
  const faelle: [string, Fall][] = [
    ['vollständig', fall()],
    ['mit Verdichtung', fall({ verdichtung: true, verdichtungBegruendung: 'x' }, ZWEI_DER_ACHT)],
    ['Exter', fall(NICHT)],
    ['alles offen', { ...OFFENER_FALL, bedarfe: alle(BEDARFE, null) }],
  ];
  it.each(faelle)('trägt Worte und Quelle seiner Zeile: %s', (_, each) => {
    for (const { regel, words, quelle } of steerFall(each).begruendung) {
      const zeile = ZEILEN.find(({ id }) => id === regel);
      expect([words, quelle]).toEqual([zeile?.words, zeile?.source]);
    }
  });

  it.each(faelle)('nennt die Antwort, die im Ergebnis steht, sobald er sicher ist: %s', (_, each) => {
    const { profillage, kennung, betreuung, begruendung } = steerFall(each);
    const antwort = {
      profillage: profillage.errechnet,
      kennung: kennung.errechnet,
      kennungGeprueft: kennung.geprueft,
      kennungGueltig: kennung.gueltig,
    };
    for (const { art, antwort: genannt, sicher } of begruendung) {
      if (sicher) expect(genannt).toBe({ ...antwort, betreuung: betreuung.vorschlag }[art]);
    }
  });

  it('die Betreuung nennt ihren Zusatz und die Stelle, wie Menschen sie lesen', () => {
    expect(gruende(fall({ ...NICHT, exterPlatzFrei: true }), 'betreuung')).toMatchObject([
      {
        regel: 'Z-4',
        antwort: 'Externes Fallmanagement',
        zusatz: 'die Fallverantwortung bleibt im Fallmanagement',
      },
    ]);
    expect(gruende(fall({}, ZWEI_DER_ACHT), 'betreuung')).toMatchObject([
      { regel: 'Z-10', antwort: 'Arbeitsvermittlung Ü25', zusatz: null, eingaben: ['kennung'] },
    ]);
  });
});
