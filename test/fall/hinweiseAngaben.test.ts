import { date } from '../support/faelle';
import { fall, KOMPLEX, NICHT, pruefeHinweise, VIELE, ZWEI_DER_ACHT } from '../support/hinweisFaelle';

describe('Begründungen und Prognosen', () => {
  pruefeHinweise([
    [
      'VERDICHTUNG_OHNE_BEGRUENDUNG',
      [
        ['leer', fall({ verdichtung: true })],
        ['nur Leerzeichen', fall({ verdichtung: true, verdichtungBegruendung: ' \n ' })],
      ],
      [
        ['begründet', fall({ verdichtung: true, verdichtungBegruendung: 'Sucht' })],
        ['keine Verdichtung', fall({ verdichtung: false })],
        ['Begründung ohne Kreuz', fall({ verdichtungBegruendung: 'Sucht' })],
      ],
    ],
    [
      'FESTLEGUNG_OHNE_BEGRUENDUNG',
      [
        ['leer', fall({ festgelegteProfillage: 'Förderprofil' })],
        ['nur Leerzeichen', fall({ festgelegteProfillage: 'Förderprofil', festlegungBegruendung: '  ' })],
      ],
      [
        ['begründet', fall({ festgelegteProfillage: 'Förderprofil', festlegungBegruendung: 'x' })],
        ['nichts festgelegt', fall({ festlegungBegruendung: 'x' })],
      ],
    ],
    [
      'FM_GRUND_FEHLT',
      [
        ['abgelehnt ohne Grund', fall({ fmEinschaetzung: 'nein' })],
        ['Leerzeichen sind kein Grund', fall({ fmEinschaetzung: 'nein', fmGrund: ' ' })],
      ],
      [
        ['abgelehnt mit Grund', fall({ fmEinschaetzung: 'nein', fmGrund: 'Mitwirkung fehlt' })],
        ['AV schon vorher', fall({ fmEinschaetzung: 'nein' }, ZWEI_DER_ACHT)],
        ['nicht wahrscheinlich', fall({ fmEinschaetzung: 'nein', ...NICHT })],
      ],
    ],
    [
      'PROGNOSEN_WIDERSPRECHEN',
      [
        ['bis 6 Monate', fall({ ...NICHT, prognoseArbeitsmarkt: 'bis6' })],
        ['bis 12 Monate', fall({ ...NICHT, prognoseArbeitsmarkt: 'bis12' })],
      ],
      [
        ['über 12 Monate', fall(NICHT)],
        ['offen', fall({ ...NICHT, prognoseArbeitsmarkt: null })],
        ['wahrscheinlich', fall({ prognoseArbeitsmarkt: 'bis6' })],
        ['Integrationsprognose offen', fall({ prognoseArbeitsmarkt: 'bis6', festlegung: null })],
      ],
    ],
    [
      'DOMINIEREND_OHNE_BEDARF',
      [
        ['Motivation ohne Bedarf', fall({ dominierend: 'M' })],
        ['nur beobachtet', fall({ dominierend: 'M' }, { ...KOMPLEX, lernbereitschaft: 1 })],
      ],
      [
        ['mit Bedarf', fall({ dominierend: 'M' }, VIELE)],
        ['noch einer offen', fall({ dominierend: 'M' }, { ...KOMPLEX, lernbereitschaft: null })],
        ['offen', fall({ dominierend: null })],
      ],
    ],
    [
      'VERDICHTUNG_PRUEFEN',
      [
        ['Stufe 3 bei zwei der acht', fall({}, ZWEI_DER_ACHT)],
        ['Verdichtung ohne Begründung', fall({ verdichtung: true }, ZWEI_DER_ACHT)],
        [
          'komplex festgelegt',
          fall(
            {
              prognoseArbeitsmarkt: 'bis6',
              festgelegteProfillage: 'Entwicklungsprofil',
              festlegungBegruendung: 'x',
            },
            ZWEI_DER_ACHT,
          ),
        ],
      ],
      [
        ['nur Stufe 2', fall({}, { ...ZWEI_DER_ACHT, wohnsituation: 2 })],
        [
          'Stufe 3 nicht unter den acht',
          fall({}, { ...ZWEI_DER_ACHT, wohnsituation: 2, sprachkenntnisse: 3 }),
        ],
        ['drei der acht', fall({}, { ...ZWEI_DER_ACHT, finanzielleSituation: 2 })],
        ['vielleicht drei der acht', fall({}, { ...ZWEI_DER_ACHT, finanzielleSituation: null })],
        ['begründete Verdichtung', fall({ verdichtung: true, verdichtungBegruendung: 'x' }, ZWEI_DER_ACHT)],
        ['nicht komplex', fall({ prognoseArbeitsmarkt: 'bis6' }, ZWEI_DER_ACHT)],
        ['vielleicht nicht komplex', fall({ prognoseArbeitsmarkt: null }, ZWEI_DER_ACHT)],
      ],
    ],
  ]);
});

describe('was für die Betreuung fehlt', () => {
  pruefeHinweise([
    [
      'ALTER_UNBEKANNT',
      [
        ['AV', fall({ geburtsdatum: null }, ZWEI_DER_ACHT)],
        ['Schüler', fall({ geburtsdatum: null, festlegung: 'schueler' })],
        ['I, Neukunde', fall({ geburtsdatum: null, festlegung: 'integriert', neukunde: true })],
      ],
      [
        ['Fallmanagement', fall({ geburtsdatum: null })],
        ['Fachteam', fall({ geburtsdatum: null, fachteam: 'sbBereich' }, ZWEI_DER_ACHT)],
      ],
    ],
    [
      'NEUKUNDE_UNBEKANNT',
      [
        ['noch nicht festgelegt', fall({ neukunde: null, festlegung: 'nochNichtFestgelegt' })],
        ['I', fall({ neukunde: null, festlegung: 'integriert' })],
      ],
      [
        ['bFM', fall({ neukunde: null })],
        ['Bestandskunde', fall({ festlegung: 'nochNichtFestgelegt' })],
        ['Neukunde', fall({ neukunde: true, festlegung: 'nochNichtFestgelegt' })],
        ['Fachteam statt I', fall({ neukunde: null, festlegung: 'integriert', fachteam: 'sbBereich' })],
      ],
    ],
    [
      'EXTER_PLATZ_UNBEKANNT',
      [['Exter', fall({ ...NICHT, exterPlatzFrei: null })]],
      [
        ['kein Platz', fall(NICHT)],
        ['ein Platz', fall({ ...NICHT, exterPlatzFrei: true })],
        ['bFM', fall({ exterPlatzFrei: null })],
      ],
    ],
    [
      'PARAGRAPH_53A_GEBURTSDATUM',
      [
        ['am 2. Januar 1964 geboren', fall({ festlegung: 'paragraph53a', geburtsdatum: date('1964-01-02') })],
        ['ohne Geburtsdatum', fall({ festlegung: 'paragraph53a', geburtsdatum: null })],
      ],
      [
        ['am 1. Januar 1964 geboren', fall({ festlegung: 'paragraph53a', geburtsdatum: date('1964-01-01') })],
        ['eine andere Marke', fall({ festlegung: 'schueler', geburtsdatum: date('1990-01-01') })],
      ],
    ],
  ]);
});
