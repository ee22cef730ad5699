import type { HinweisCode } from '../../src/fall/ergebnis';
import type { Fall } from '../../src/fall/fall';
import { steerFall } from '../../src/fall/steerFall';
import { date, OFFENER_FALL } from '../support/faelle';
import {
  codes,
  DREI_INSGESAMT,
  fall,
  NICHT,
  NUR_RAHMEN,
  pruefeHinweise,
  ZWEI_DER_ACHT,
} from '../support/hinweisFaelle';

const UEBERNOMMEN = { status: 'imBfm', kriterium: 'formal', zuletzt: 'ja' } as const;
const BEENDET = { status: 'beendet', kriterium: null, zuletzt: 'nein' } as const;

it('ein vollständig erhobener, stimmiger Fall hat keinen Hinweis', () => {
  expect(codes(fall())).toEqual([]);
});

pruefeHinweise([
  [
    'PROFILLAGE_FESTLEGEN',
    [
      ['drei der acht, aber nicht eindeutig', fall({ prognoseArbeitsmarkt: 'bis6' })],
      [
        'mit Verdichtung',
        fall(
          { prognoseArbeitsmarkt: 'bis6', verdichtung: true, verdichtungBegruendung: 'x' },
          {
            wohnsituation: 2,
            sprachkenntnisse: 2,
          },
        ),
      ],
    ],
    [
      ['zwei der acht: AV ohnehin', fall({ prognoseArbeitsmarkt: 'bis6' }, ZWEI_DER_ACHT)],
      [
        'schon festgelegt',
        fall({
          prognoseArbeitsmarkt: 'bis6',
          festgelegteProfillage: 'Entwicklungsprofil',
          festlegungBegruendung: 'x',
        }),
      ],
    ],
  ],
  [
    'BEDARFE_OHNE_KOMPLEXE_PROFILLAGE',
    [
      ['Förderprofil mit drei der acht', fall({ prognoseArbeitsmarkt: 'bis12' }, NUR_RAHMEN)],
      ['so festgelegt', fall({ festgelegteProfillage: 'Marktprofil', festlegungBegruendung: 'x' })],
    ],
    [
      [
        'Förderprofil mit zwei der acht',
        fall({ prognoseArbeitsmarkt: 'bis12' }, { wohnsituation: 2, mobilitaet: 2 }),
      ],
    ],
  ],
  [
    'INTEGRATIONSPROGNOSE_FEHLT',
    [
      ['bFM oder Exter', fall({ festlegung: null })],
      [
        'auch bei festgelegter komplexer Profillage',
        fall({ festlegung: null, festgelegteProfillage: 'Unterstützungsprofil', festlegungBegruendung: 'x' }),
      ],
    ],
    [
      ['AV ohnehin', fall({ festlegung: null }, ZWEI_DER_ACHT)],
      [
        'AV durch die festgelegte Profillage',
        fall({ festlegung: null, festgelegteProfillage: 'Förderprofil', festlegungBegruendung: 'x' }),
      ],
      ['angekreuzt: noch nicht festgelegt', fall({ festlegung: 'nochNichtFestgelegt' })],
    ],
  ],
  [
    'FM_ENTSCHEIDUNG_STEHT_AUS',
    [['bFM als Vorschlag', fall({ fmEinschaetzung: null })]],
    [
      ['AV', fall({ fmEinschaetzung: null }, ZWEI_DER_ACHT)],
      ['Exter', fall({ fmEinschaetzung: null, ...NICHT })],
      ['im bFM, die Angabe fehlt nur', fall({ fmEinschaetzung: null, bfm: UEBERNOMMEN })],
      ['mit „nein“ beendet', fall({ fmEinschaetzung: null, bfm: BEENDET })],
    ],
  ],
  [
    'EINSCHAETZUNG_UND_ENTSCHEIDUNG',
    [
      ['im bFM, und die Angabe fehlt', fall({ fmEinschaetzung: null, bfm: UEBERNOMMEN })],
      ['mit „nein“ beendet, und sie fehlt', fall({ fmEinschaetzung: null, bfm: BEENDET })],
      ['mit „nein“ beendet, und sie lautet „ja“', fall({ bfm: BEENDET })],
      ['abgelehnt, und sie lautet „ja“', fall({ bfm: { ...BEENDET, status: 'nichtImBfm' } })],
      ['auch bei einer anderen Kennung', fall({ ...NICHT, bfm: BEENDET })],
    ],
    [
      ['im bFM mit „ja“', fall({ bfm: UEBERNOMMEN })],
      [
        'im bFM mit „nein“: das sagt ein anderer Hinweis',
        fall({ fmEinschaetzung: 'nein', bfm: UEBERNOMMEN }),
      ],
      ['mit „nein“ beendet und so eingetragen', fall({ fmEinschaetzung: 'nein', bfm: BEENDET })],
      ['nichts ist entschieden', fall({ bfm: { status: 'beendet', kriterium: null } })],
    ],
  ],
  [
    'VERDICHTUNG_ODER_PROGNOSE_PRUEFEN',
    [['drei insgesamt', fall({ ...NICHT, dominierend: 'L' }, DREI_INSGESAMT)]],
    [
      [
        'vier insgesamt',
        fall({ ...NICHT, dominierend: 'L' }, { ...DREI_INSGESAMT, finanzielleSituation: 2 }),
      ],
      [
        'mit Verdichtung',
        fall({ ...NICHT, dominierend: 'L', verdichtung: true, verdichtungBegruendung: 'x' }, DREI_INSGESAMT),
      ],
    ],
  ],
]);

describe('Hinweise und Ergebnis', () => {
  it('zuerst kommt der Hinweis der entscheidenden Zeile, dann die anderen in ihrer Reihenfolge', () => {
    const each = fall({
      prognoseArbeitsmarkt: 'bis6',
      dominierend: 'M',
      verdichtung: true,
      neukunde: null,
      ...NICHT,
    });
    expect(codes(each)).toEqual([
      'PROFILLAGE_FESTLEGEN',
      'VERDICHTUNG_OHNE_BEGRUENDUNG',
      'PROGNOSEN_WIDERSPRECHEN',
      'DOMINIEREND_OHNE_BEDARF',
      'NEUKUNDE_UNBEKANNT',
    ]);
  });

  const FM_NEIN = { fmEinschaetzung: 'nein' } as const;
  const VERDICHTET = { ...NICHT, verdichtung: true } as const;
  const FESTGELEGT = { festgelegteProfillage: 'Stabilisierungsprofil', festlegungBegruendung: 'x' } as const;

  it.each<[HinweisCode, Fall, Fall]>([
    ['FM_GRUND_FEHLT', fall(FM_NEIN), fall({ ...FM_NEIN, fmGrund: 'mitwirkung' })],
    [
      'PARAGRAPH_10_GRUND_FEHLT',
      fall({ festlegung: 'sonstiges' }),
      fall({ festlegung: 'sonstiges', paragraph10Grund: 'kind' }),
    ],
    [
      'BEGRUENDUNG_KURZ',
      fall({ ...VERDICHTET, verdichtungBegruendung: 'kurz' }),
      fall({ ...VERDICHTET, verdichtungBegruendung: 'lang genug für andere' }),
    ],
    [
      'GEPRUEFT_UNBESTAETIGT',
      fall(FESTGELEGT),
      fall({ ...FESTGELEGT, pruefung: { von: 'A. Fachkraft', am: date('2026-11-20'), kennung: 'bFM' } }),
    ],
    ['ALTER_AUSSERHALB', fall({ geburtsdatum: date('1940-03-02') }), fall()],
  ])('ändern nie ein Ergebnis: %s', (code, mit, ohne) => {
    expect(codes(mit)).toContain(code);
    expect(codes(ohne)).not.toContain(code);
    const ergebnis = (each: Fall): unknown => {
      const { profillage, kennung, betreuung } = steerFall(each);
      return { profillage, kennung, betreuung };
    };
    expect(ergebnis(mit)).toEqual(ergebnis(ohne));
  });

  it('ist nichts erhoben, fehlen die Integrationsprognose und Neukunde', () => {
    expect(codes(OFFENER_FALL)).toEqual(['INTEGRATIONSPROGNOSE_FEHLT', 'NEUKUNDE_UNBEKANNT']);
  });

  it('jeder Hinweis zeigt auf das Feld, das anzusehen ist', () => {
    const felder = (each: Fall): string[] => steerFall(each).hinweise.map(({ feld }) => feld);
    expect(felder(fall({ prognoseArbeitsmarkt: 'bis6' }))).toEqual(['festgelegteProfillage']);
    expect(felder(fall({ prognoseArbeitsmarkt: 'bis12' }, NUR_RAHMEN))).toEqual(['festgelegteProfillage']);
    expect(felder(fall({ festlegung: null }))).toEqual(['festlegung']);
    expect(felder(fall({ fmEinschaetzung: null }))).toEqual(['fmEinschaetzung']);
    expect(felder(fall({ ...NICHT, dominierend: 'L' }, DREI_INSGESAMT))).toEqual(['verdichtung']);
  });
});
