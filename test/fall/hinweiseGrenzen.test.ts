import { date } from '../support/faelle';
import { fall, KOMPLEX, NICHT, NUR_RAHMEN, pruefeHinweise, ZWEI_DER_ACHT } from '../support/hinweisFaelle';

const IM_BFM = { status: 'imBfm', kriterium: 'formal' } as const;
const BISHER_EXTER = { bisherigeBetreuung: 'Externes Fallmanagement' };
const OHNE_DIE_ACHT = { sprachkenntnisse: 2 } as const;

/** The Stichtag of these cases is 21 November 2026. */
describe('Grenzen des Alters', () => {
  pruefeHinweise([
    [
      'ALTER_AUSSERHALB',
      [
        ['einen Tag vor dem 15. Geburtstag', fall({ geburtsdatum: date('2011-11-22') })],
        ['über der Regelaltersgrenze', fall({ geburtsdatum: date('1955-06-15') })],
      ],
      [
        ['am 15. Geburtstag', fall({ geburtsdatum: date('2011-11-21') })],
        ['ohne Geburtsdatum', fall({ geburtsdatum: null })],
      ],
    ],
    [
      'SCHUELER_ALTER',
      [['am 25. Geburtstag', fall({ festlegung: 'schueler', geburtsdatum: date('2001-11-21') })]],
      [
        ['einen Tag davor', fall({ festlegung: 'schueler', geburtsdatum: date('2001-11-22') })],
        ['ohne Geburtsdatum', fall({ festlegung: 'schueler', geburtsdatum: null })],
        ['keine Schülerin', fall({ geburtsdatum: date('2001-11-21') })],
      ],
    ],
    [
      'PARAGRAPH_428_ALTER',
      [
        ['am 2. Januar 1950 geboren', fall({ paragraph428: true, geburtsdatum: date('1950-01-02') })],
        ['ohne Geburtsdatum', fall({ paragraph428: true, geburtsdatum: null })],
      ],
      [
        ['am 1. Januar 1950 geboren', fall({ paragraph428: true, geburtsdatum: date('1950-01-01') })],
        ['ohne § 428', fall({ paragraph428: false, geburtsdatum: date('1990-01-01') })],
        ['§ 428 offen', fall({ geburtsdatum: date('1990-01-01') })],
      ],
    ],
    [
      'PARAGRAPH_53A_BESTAND',
      [['Neukunde', fall({ festlegung: 'paragraph53a', neukunde: true })]],
      [
        ['Bestandskunde', fall({ festlegung: 'paragraph53a', neukunde: false })],
        ['offen', fall({ festlegung: 'paragraph53a', neukunde: null })],
        ['eine andere Marke', fall({ festlegung: 'schueler', neukunde: true })],
      ],
    ],
  ]);
});

describe('Grenzen einer Begründung', () => {
  const verdichtet = (verdichtungBegruendung: string, verdichtung: boolean | null = true) =>
    fall({ verdichtung, verdichtungBegruendung });
  const festgelegt = (festlegungBegruendung: string) =>
    fall({ festgelegteProfillage: 'Förderprofil', festlegungBegruendung });

  pruefeHinweise([
    [
      'BEGRUENDUNG_KURZ',
      [
        ['Verdichtung: neun Buchstaben', verdichtet('Suchthilf')],
        ['Verdichtung: Zeichen zählen nicht', verdichtet('Sucht: 2026, 12/2026!')],
        ['Profillage: neun Buchstaben', festgelegt('Suchthilf')],
      ],
      [
        ['Verdichtung: zehn Buchstaben', verdichtet('Suchthilfe')],
        ['Profillage: zehn Buchstaben', festgelegt('Suchthilfe')],
        ['keine Verdichtung', verdichtet('Sucht', false)],
        ['nichts festgelegt', fall({ festlegungBegruendung: 'Sucht' })],
        ['leer: das sagt ein anderer Hinweis', verdichtet(' ')],
        ['ohne einen Buchstaben', verdichtet('12/2026')],
      ],
    ],
    [
      'VERDICHTUNG_OHNE_BEDARF',
      [
        [
          'keiner der acht',
          fall({ verdichtung: true, verdichtungBegruendung: 'lange Sucht' }, OHNE_DIE_ACHT),
        ],
      ],
      [
        ['einer der acht', fall({ verdichtung: true, verdichtungBegruendung: 'lange Sucht' }, NUR_RAHMEN)],
        [
          'vielleicht einer der acht',
          fall(
            { verdichtung: true, verdichtungBegruendung: 'lange Sucht' },
            { ...OHNE_DIE_ACHT, mobilitaet: null },
          ),
        ],
        ['ohne Begründung', fall({ verdichtung: true }, OHNE_DIE_ACHT)],
        ['ohne Verdichtung', fall({ verdichtungBegruendung: 'lange Sucht' }, OHNE_DIE_ACHT)],
      ],
    ],
    [
      'PARAGRAPH_10_GRUND_FEHLT',
      [['ohne Grund', fall({ festlegung: 'sonstiges' })]],
      [
        ['mit Grund', fall({ festlegung: 'sonstiges', paragraph10Grund: 'pflege' })],
        ['eine andere Marke', fall({ festlegung: 'schueler' })],
      ],
    ],
  ]);
});

describe('was sich widerspricht', () => {
  pruefeHinweise([
    [
      'AV_TROTZ_PROGNOSE',
      [['AV, und nicht wahrscheinlich', fall(NICHT, ZWEI_DER_ACHT)]],
      [
        ['AV, und wahrscheinlich', fall({}, ZWEI_DER_ACHT)],
        ['Exter', fall(NICHT)],
        ['vielleicht Exter', fall(NICHT, { ...ZWEI_DER_ACHT, finanzielleSituation: null })],
      ],
    ],
    [
      'KENNUNG_UND_STATUS',
      [['AV', fall({ bfm: IM_BFM }, ZWEI_DER_ACHT)]],
      [
        ['bFM', fall({ bfm: IM_BFM })],
        ['AV, nicht im bFM', fall({}, ZWEI_DER_ACHT)],
        ['nicht mehr im bFM', fall({ bfm: { status: 'beendet', kriterium: null } }, ZWEI_DER_ACHT)],
      ],
    ],
    [
      'EINSCHAETZUNG_UND_STATUS',
      [['im bFM, und „nein“', fall({ fmEinschaetzung: 'nein', bfm: IM_BFM })]],
      [
        ['im bFM, und „ja“', fall({ bfm: IM_BFM })],
        ['im bFM, und offen', fall({ fmEinschaetzung: null, bfm: IM_BFM })],
        ['nicht im bFM', fall({ fmEinschaetzung: 'nein' })],
      ],
    ],
    [
      'EXTER_PLATZ_WIRD_FREI',
      [
        ['AV', fall(BISHER_EXTER, ZWEI_DER_ACHT)],
        ['ins Fallmanagement', fall(BISHER_EXTER)],
      ],
      [
        ['er bleibt in Exter', fall({ ...NICHT, ...BISHER_EXTER })],
        ['bisher woanders', fall({ bisherigeBetreuung: 'Vermittlung Ü25' }, ZWEI_DER_ACHT)],
        ['es bleibt, wie es ist', fall({ ...BISHER_EXTER, festlegung: 'nochNichtFestgelegt' })],
      ],
    ],
    [
      'BETREUUNG_UNBEKANNT',
      [['ein unbekanntes Wort', fall({ bisherigeBetreuung: 'Haus am Fluss' })]],
      [
        ['leer', fall()],
        ['nur Leerzeichen', fall({ bisherigeBetreuung: '  ' })],
        ['ein bekanntes', fall(BISHER_EXTER)],
      ],
    ],
    [
      'FACHTEAM_UND_FALLMANAGEMENT',
      [
        ['bFM', fall({ fachteam: 'sbBereich' })],
        ['Exter', fall({ ...NICHT, fachteam: 'hochschulteam' })],
        ['im bFM mit anderer Kennung', fall({ fachteam: 'sbBereich', bfm: IM_BFM }, ZWEI_DER_ACHT)],
      ],
      [
        ['AV', fall({ fachteam: 'sbBereich' }, ZWEI_DER_ACHT)],
        ['kein Fachteam', fall({ bfm: IM_BFM })],
      ],
    ],
    [
      'GEPRUEFT_UNBESTAETIGT',
      [
        [
          'niemand hat bestätigt',
          fall({ festgelegteProfillage: 'Förderprofil', festlegungBegruendung: 'lange Sucht' }, KOMPLEX),
        ],
      ],
      [
        ['nichts festgelegt', fall()],
        [
          'bestätigt',
          fall({
            festgelegteProfillage: 'Förderprofil',
            festlegungBegruendung: 'lange Sucht',
            pruefung: { von: 'Muster', am: date('2026-11-20'), kennung: null },
          }),
        ],
      ],
    ],
  ]);
});
