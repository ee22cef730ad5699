/** The Vermerk of a decision: complete, in one order, nothing that does not apply, and readable as it stands. */
import { steerFall } from '../../../../../src/fall/steerFall';
import { date, fallMit } from '../../../../support/faelle';
import { NICHT_IM_BFM, STATUSSCHRITTE } from '../../../../../src/rules/fallmanagement';
import {
  entscheidungText,
  kennungText,
  vermerkText,
  type Vermerkangaben,
} from '../../../../../src/bereiche/bfm/vermerke/texte/vermerk';

const UEBERNAHME: Vermerkangaben = {
  schritte: ['uebernehmen'],
  datum: date('2026-11-21'),
  fachkraft: 'Frau Beispiel',
  kundennummer: '123D456789',
  kriterium: 'formal',
  lokal: '',
  grund: '',
  begruendung: '',
  naechsterTermin: date('2027-05-21'),
  imBfmSeit: date('2026-11-21'),
  fruehereAufenthalte: '',
  bisherigeEinschaetzung: '',
  einschaetzung: 'ja, das bFM führt zu konkreten Integrationsfortschritten',
  kennungDanach: 'bFM (Regel K-9)',
  grundlage: {
    profiling: { nr: 2, datum: date('2026-11-20') },
    profillage: 'Unterstützungsprofil',
    kennung: 'bFM (Regel K-3)',
    bedarfe: ['Gesundheitliche Leistungsfähigkeit', 'Wohnsituation', 'Finanzielle Situation'],
    noetig: 3,
    offen: 0,
    verdichtet: false,
  },
  uebergaenge: ['U-3'],
  regelwerk: '1.2.0',
};

describe('die Kennung im Vermerk', () => {
  const IM_BFM = fallMit({ wohnsituation: 2 }, { bfm: { status: 'imBfm', kriterium: 'einzelfall' } });
  it.each([
    ['die errechnete mit der Zeile, die sie ergibt', { ...IM_BFM, bfm: NICHT_IM_BFM }, 'AV (Regel K-4)'],
    ['die des Einzelfalls mit ihrem eigenen Grund', IM_BFM, 'bFM (Regel G-1)'],
    [
      'die bei festgelegter Profillage ohne',
      { ...IM_BFM, bfm: NICHT_IM_BFM, festgelegteProfillage: 'Förderprofil', festlegungBegruendung: 'x' },
      'AV',
    ],
  ] as const)('nennt %s', (_, fall, text) => {
    expect(kennungText(steerFall(fall).kennung)).toBe(text);
  });
});

describe('der Vermerk einer Entscheidung', () => {
  it('sagt, was entschieden ist, nach welchem Kriterium, auf welcher Grundlage, wann es weitergeht und nach welchen Regeln', () => {
    expect(vermerkText(UEBERNAHME)).toBe(
      [
        'Übernahme in das beschäftigungsorientierte Fallmanagement (bFM).',
        'Datum: 21.11.2026',
        'Fachkraft: Frau Beispiel',
        'Kundennummer: 123D456789',
        'Zugangskriterium: formale Kriterien erfüllt',
        'Im bFM seit: 21.11.2026',
        'Profiling: Nr. 2 vom 20.11.2026',
        'Profillage: Unterstützungsprofil',
        'Kennung: bFM (Regel K-3)',
        'Handlungsbedarfe für das bFM: 3 von acht (nötig sind 3): Gesundheitliche Leistungsfähigkeit, Wohnsituation und Finanzielle Situation',
        'Einschätzung des Fallmanagements: ja, das bFM führt zu konkreten Integrationsfortschritten',
        'Kennung nach dieser Entscheidung: bFM (Regel K-9)',
        'Nächste Prüfung der Fortführung: 21.05.2027',
        'Regeln: U-3 (Regelwerk 1.2.0)',
      ].join('\n'),
    );
  });

  it('nennt bei einer Ablehnung Grund und Begründung, und keinen Termin', () => {
    const text = vermerkText({
      ...UEBERNAHME,
      schritte: ['nichtUebernehmen'],
      kriterium: null,
      grund: 'sonstiges',
      begruendung: '  Zwei Zeilen,\nwie getippt.  ',
      naechsterTermin: null,
      imBfmSeit: null,
      uebergaenge: ['U-2'],
    });
    expect(text).toMatch(/^Keine Übernahme in das beschäftigungsorientierte Fallmanagement \(bFM\)\.\n/);
    expect(text).toContain('\nGrund: sonstiges\nBegründung: Zwei Zeilen,\nwie getippt.\nProfiling: Nr. 2');
    expect(text).not.toMatch(/Zugangskriterium|Nächste Prüfung|Im bFM seit/);
  });

  it('sagt, was noch nicht eingeschätzt ist, eine Verdichtung, und dass kein Profiling abgeschlossen ist', () => {
    const text = vermerkText({
      ...UEBERNAHME,
      grundlage: {
        ...UEBERNAHME.grundlage,
        profiling: null,
        kennung: 'bFM',
        bedarfe: ['Wohnsituation'],
        offen: 2,
        verdichtet: true,
      },
    });
    expect(text).toContain('\nProfiling: noch keines abgeschlossen\n');
    expect(text).toContain('\nKennung: bFM\n');
    expect(text).toContain(
      '1 von acht (nötig sind 3): Wohnsituation; noch nicht eingeschätzt: 2; Verdichtung liegt vor\n',
    );
  });

  it('nennt frühere Aufenthalte und ein früheres „nein“ vor der Grundlage', () => {
    const text = vermerkText({
      ...UEBERNAHME,
      fruehereAufenthalte: '12.01.2024 bis 12.01.2025 (12 Monate); zusammen 12 Monate',
      bisherigeEinschaetzung: 'nein, sonstiges (12.01.2025)',
    });
    expect(text).toContain(
      [
        'Frühere Aufenthalte im bFM: 12.01.2024 bis 12.01.2025 (12 Monate); zusammen 12 Monate',
        'Bisherige Einschätzung: nein, sonstiges (12.01.2025)',
        'Profiling: Nr. 2 vom 20.11.2026',
      ].join('\n'),
    );
  });

  it('kommt auch ohne einen einzigen Bedarf und ohne Kundennummer aus, ohne leere Zeilen', () => {
    const text = vermerkText({
      ...UEBERNAHME,
      kundennummer: '',
      fachkraft: '',
      grundlage: { ...UEBERNAHME.grundlage, bedarfe: [] },
    });
    expect(text).toContain('Handlungsbedarfe für das bFM: 0 von acht (nötig sind 3)\n');
    expect(text).not.toMatch(/\n\n|: *\n|Kundennummer|Fachkraft/);
  });

  it('nennt beide Übergänge, wenn Vormerkung und Übernahme ein Schritt sind', () => {
    const text = vermerkText({
      ...UEBERNAHME,
      schritte: ['vormerken', 'uebernehmen'],
      uebergaenge: ['U-1', 'U-3'],
    });
    expect(text.split('\n')[0]).toBe(
      'Vormerkung und Übernahme in das beschäftigungsorientierte Fallmanagement (bFM).',
    );
    expect(text).toMatch(/Regeln: U-1, U-3 \(Regelwerk 1\.2\.0\)$/);
  });
});

describe('die Entscheidung in Worten', () => {
  it('ist für jeden Schritt eine andere und nennt das bFM', () => {
    const texte = STATUSSCHRITTE.map((schritt) => entscheidungText([schritt]));
    expect(new Set(texte).size).toBe(STATUSSCHRITTE.length);
    texte.forEach((text) => expect(text).toContain('(bFM)'));
  });

  it('gibt es nicht ohne Schritt', () => {
    expect(() => entscheidungText([])).toThrow('without a step');
  });
});
