import { ZIELE } from '../../../../src/bereiche/plan/listen';
import {
  zielAendern,
  type Zielangaben,
  zielBeenden,
  zielVereinbaren,
} from '../../../../src/bereiche/plan/vorhaben/ziele';
import { planblick } from '../../../../src/bereiche/plan/vorhaben/planblick';
import type { Fall } from '../../../../src/fall/fall';
import { serialOfDate } from '../../../../src/listen/plainDate';
import { zielZeile } from '../fach/planFaelle';
import { date, STICHTAG } from '../../../support/faelle';
import { ortIn } from '../../../support/inhalt';
import { text, zahl } from '../../../support/rawFaelle';
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
        liste: ZIELE,
        werte: {
          id: 'Z1-AAAAAA',
          ressourcenbereich: 'Rahmenbedingungen',
          foerderziel: 'Herstellung der Prozessfähigkeit',
          handlungsstrategie: 'Schulden ordnen',
          ziel: 'Die Miete wird pünktlich gezahlt',
          messgroesse: 'Pünktliche Mieten',
          zielwert: '3',
          mitgetragen: 'ja',
          worteDerPerson: '=Ruhe()',
          hindernisse: 'keine',
          termin: serialOfDate(date('2027-04-30')),
          vereinbartAm: serialOfDate(STICHTAG),
          stufeBeiVereinbarung: 3,
        },
      },
    ]);
  });

  it('ist eine Einschätzung offen, bleibt die Stufe leer', () => {
    const fall = {
      ...FALL,
      ressourcenbereiche: { ...FALL.ressourcenbereiche, rahmenbedingungen: null },
    };
    const [neu] = aenderungen(zielVereinbaren(ANGABEN), blickMit({}, fall));
    expect(Object.keys((neu as { werte: object }).werte)).not.toContain('stufeBeiVereinbarung');
  });

  it('zählt die Nummern weiter, auch über eine Zeile hinweg, in der nur eine Id steht', () => {
    const ziele = [zielZeile({ weiteres: text('beendet') }), { id: text(' z7 ') }];
    expect(aenderungen(zielVereinbaren(ANGABEN), blickMit({ ziele }))).toMatchObject([
      { werte: { id: 'Z8-AAAAAA' } },
    ]);
  });

  it('lehnt ein zweites offenes Ziel ab und nennt die Zelle, die das erste beendet', () => {
    expect(ablehnung(zielVereinbaren(ANGABEN), blickMit({ ziele: [zielZeile()] }))).toEqual([
      `ZIEL_NOCH_OFFEN ${JSON.stringify(ortIn(ZIELE, 1, 'weiteres'))}`,
    ]);
  });

  it('lehnt ohne vereinbartes Entwicklungsziel ab', () => {
    const fall = { ...FALL, entwicklungsziel: null };
    expect(ablehnung(zielVereinbaren(ANGABEN), blickMit({}, fall))).toEqual([
      'KEIN_ENTWICKLUNGSZIEL {"art":"blatt","blatt":"Plan"}',
    ]);
  });

  it('tut nichts, solange der Plan Fehler enthält', () => {
    const ziele = [zielZeile({ stufeBeiVereinbarung: zahl(9) })];
    expect(ablehnung(zielVereinbaren(ANGABEN), blickMit({ ziele }))).toEqual([
      expect.stringContaining('STUFE_UNGUELTIG'),
    ]);
  });
});

describe('ein Ziel ändern', () => {
  it('schreibt nur, was anders ist; Vereinbarung und Stufe bleiben', () => {
    const blick = blickMit({
      ziele: [zielZeile({ weiteres: text('beendet') }), zielZeile({ id: text('z2') })],
    });
    const teil = { ziel: 'Anderes', zielwert: '3', termin: null, mitgetragen: false };
    expect(aenderungen(zielAendern('Z2', teil), blick)).toEqual([
      {
        art: 'aendern',
        liste: ZIELE,
        zeile: 2,
        werte: { ziel: 'Anderes', mitgetragen: 'nein', termin: '' },
      },
    ]);
    expect(aenderungen(zielAendern('Z2', {}), blick)).toEqual([]);
  });

  it.each([
    ['ein beendetes', [zielZeile({ weiteres: text('beendet') })]],
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
      {
        art: 'aendern',
        liste: ZIELE,
        zeile: 1,
        werte: { ergebnis: 'erreicht', weiteres: 'beendet', ueberprueftAm: serialOfDate(STICHTAG) },
      },
    ]);
  });

  it('lehnt für ein anderes als das offene Ziel ab', () => {
    const blick = blickMit({ ziele: [zielZeile()] });
    expect(
      ablehnung(zielBeenden('Z2', { ergebnis: 'teilweise', weiteres: 'angepasst' }), blick),
    ).toHaveLength(1);
  });
});

describe('eine Person, die direkt vermittelbar ist', () => {
  const bereit: Fall = {
    ...FALL,
    direktVermittelbar: true,
    foerderziel: 'integration',
    entwicklungsziel: null,
  };

  it('bekommt ein Ziel ohne Entwicklungsziel, und wohin es führt', () => {
    expect(aenderungen(zielVereinbaren(ANGABEN, 'Ausbildung'), blickMit({}, bereit))).toMatchObject([
      { art: 'anfuegen', werte: { foerderziel: 'Integration' } },
      { art: 'feld', feld: { name: 'Plan_Eingliederungsziel' }, wert: 'Ausbildung' },
    ]);
  });

  it('sieht es als vollständigen Plan, erreicht erst, wenn sie integriert ist', () => {
    const ziele = [zielZeile({ ressourcenbereich: text(''), foerderziel: text('Integration') })];
    const erreicht = (fall: Fall): unknown => {
      const blick = planblick(blickMit({ ziele }, fall));
      return blick.ok && [blick.wert.offen?.erreicht, blick.wert.offen?.andererBereich];
    };
    expect(erreicht(bereit)).toEqual(['nicht erreicht', false]);
    expect(erreicht({ ...bereit, festlegung: 'integriert' })).toEqual(['erreicht', false]);
  });

  it('ohne Förderziel Integration braucht es ein Entwicklungsziel', () => {
    const fall = { ...bereit, foerderziel: null };
    expect(ablehnung(zielVereinbaren(ANGABEN), blickMit({}, fall))).toEqual([
      'KEIN_ENTWICKLUNGSZIEL {"art":"blatt","blatt":"Plan"}',
    ]);
  });
});
