import { zielAendern, type Zielangaben, zielBeenden, zielVereinbaren } from '../../../src/bereiche/plan/vorhaben/ziele';
import { serialOfDate } from '../../../src/listen/plainDate';
import { zielZeile } from '../../core/plan/planFaelle';
import { date, STICHTAG } from '../../support/faelle';
import { text, zahl } from '../../support/rawFaelle';
import { ablehnung, aenderungen, blickMit, FALL } from './blick';

const ANGABEN: Zielangaben = {
  handlungsstrategie: 'Schulden ordnen',
  ziel: ' Die Miete wird pünktlich gezahlt ',
  messgroesse: 'Pünktliche Mieten',
  zielwert: '3',
  mitgetragen: true,
  worteDerPerson: '=Ruhe()',
  ressourcen: '',
  hindernisse: 'keine',
  termin: date('2027-04-30'),
  ueberpruefungAm: null,
};

describe('ein Ziel vereinbaren', () => {
  it('schreibt Bereich, Förderziel, Tag und Stufe von heute, und keine leeren Zellen', () => {
    expect(aenderungen(zielVereinbaren(ANGABEN), blickMit())).toEqual([
      {
        art: 'anfuegen',
        liste: 'ziele',
        werte: {
          Id: 'Z1',
          Ressourcenbereich: 'Rahmenbedingungen',
          Förderziel: 'Herstellung der Prozessfähigkeit',
          Handlungsstrategie: 'Schulden ordnen',
          Ziel: 'Die Miete wird pünktlich gezahlt',
          Messgröße: 'Pünktliche Mieten',
          Zielwert: '3',
          Mitgetragen: 'ja',
          'Worte der Person': '=Ruhe()',
          Hindernisse: 'keine',
          Termin: serialOfDate(date('2027-04-30')),
          'Vereinbart am': serialOfDate(STICHTAG),
          'Stufe bei Vereinbarung': 3,
        },
      },
    ]);
  });

  it('ist eine Einschätzung offen, bleibt die Stufe leer', () => {
    const fall = {
      ...FALL,
      ressourcenbereiche: { ...FALL.ressourcenbereiche, rahmenbedingungen: null },
    };
    const [neu] = aenderungen(zielVereinbaren(ANGABEN), blickMit({}, { fall }));
    expect(Object.keys((neu as { werte: object }).werte)).not.toContain('Stufe bei Vereinbarung');
  });

  it('zählt die Nummern weiter, auch über eine Zeile hinweg, in der nur eine Id steht', () => {
    const ziele = [
      zielZeile({ Weiteres: text('beendet') }),
      Object.fromEntries(
        Object.entries(zielZeile({}, '7')).map(([spalte, zelle]) => [
          spalte,
          spalte === 'Id' ? { ...zelle, value: text(' z7 ') } : { ...zelle, value: { art: 'leer' } },
        ]),
      ) as ReturnType<typeof zielZeile>,
    ];
    expect(aenderungen(zielVereinbaren(ANGABEN), blickMit({ ziele }))).toMatchObject([
      { werte: { Id: 'Z8' } },
    ]);
  });

  it('lehnt ein zweites offenes Ziel ab und nennt die Zelle, die das erste beendet', () => {
    expect(ablehnung(zielVereinbaren(ANGABEN), blickMit({ ziele: [zielZeile()] }))).toEqual([
      `ZIEL_NOCH_OFFEN ${JSON.stringify(zielZeile().Weiteres.ort)}`,
    ]);
  });

  it('lehnt ohne vereinbartes Entwicklungsziel ab', () => {
    const fall = { ...FALL, entwicklungsziel: null };
    expect(ablehnung(zielVereinbaren(ANGABEN), blickMit({}, { fall }))).toEqual([
      'KEIN_ENTWICKLUNGSZIEL {"art":"blatt","blatt":"Plan"}',
    ]);
  });

  it('tut nichts, solange der Plan Fehler enthält', () => {
    const ziele = [zielZeile({ 'Stufe bei Vereinbarung': zahl(9) })];
    expect(ablehnung(zielVereinbaren(ANGABEN), blickMit({ ziele }))).toEqual([
      expect.stringContaining('STUFE_UNGUELTIG'),
    ]);
  });
});

describe('ein Ziel ändern', () => {
  it('schreibt nur, was anders ist; Vereinbarung und Stufe bleiben', () => {
    const blick = blickMit({
      ziele: [zielZeile({ Weiteres: text('beendet') }), zielZeile({ Id: text('z2') }, '2')],
    });
    const teil = { ziel: 'Anderes', zielwert: '3', termin: null, mitgetragen: false };
    expect(aenderungen(zielAendern('Z2', teil), blick)).toEqual([
      { art: 'zelle', liste: 'ziele', zeile: 2, spalte: 'Ziel', wert: 'Anderes' },
      { art: 'zelle', liste: 'ziele', zeile: 2, spalte: 'Mitgetragen', wert: 'nein' },
      { art: 'zelle', liste: 'ziele', zeile: 2, spalte: 'Termin', wert: '' },
    ]);
    expect(aenderungen(zielAendern('Z2', {}), blick)).toEqual([]);
  });

  it.each([
    ['ein beendetes', [zielZeile({ Weiteres: text('beendet') })]],
    ['ein gelöschtes', []],
  ])('lehnt für %s ab', (_, ziele) => {
    expect(ablehnung(zielAendern('Z1', { ziel: 'Anderes' }), blickMit({ ziele }))).toEqual([
      'ZIEL_NICHT_OFFEN {"art":"blatt","blatt":"Plan"}',
    ]);
  });
});

describe('die Überprüfung festhalten', () => {
  it('schreibt Ergebnis, Weiteres und den Stichtag, gleich was die Einschätzung sagt', () => {
    const blick = blickMit({ ziele: [zielZeile()] });
    expect(aenderungen(zielBeenden('Z1', { ergebnis: 'erreicht', weiteres: 'beendet' }), blick)).toEqual([
      { art: 'zelle', liste: 'ziele', zeile: 1, spalte: 'Ergebnis', wert: 'erreicht' },
      { art: 'zelle', liste: 'ziele', zeile: 1, spalte: 'Weiteres', wert: 'beendet' },
      { art: 'zelle', liste: 'ziele', zeile: 1, spalte: 'Überprüft am', wert: serialOfDate(STICHTAG) },
    ]);
  });

  it('lehnt für ein anderes als das offene Ziel ab', () => {
    const blick = blickMit({ ziele: [zielZeile()] });
    expect(
      ablehnung(zielBeenden('Z2', { ergebnis: 'teilweise', weiteres: 'angepasst' }), blick),
    ).toHaveLength(1);
  });
});
