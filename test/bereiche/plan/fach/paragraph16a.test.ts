import { angabe16a, type Angabe16a, KEINE_LEISTUNG } from '../../../../src/bereiche/plan/angabe16a';
import {
  frageZumAngebot,
  frageZumSchritt,
  schritttext,
  verneint,
} from '../../../../src/bereiche/plan/fach/paragraph16a';
import { schrittgruppen } from '../../../../src/bereiche/plan/fach/planSchritte';
import { buergerblatt } from '../../../../src/bereiche/plan/texte/buergerblatt';
import { plandokument } from '../../../../src/bereiche/plan/texte/plandokument';
import type { Fehler } from '../../../../src/listen/fehler';
import { ortVon, text } from '../../../support/rawFaelle';
import { angaben, zeilenIn } from './dokumentFaelle';
import { angebotMit, inhalteMit, planMit, schrittMit } from './planFaelle';

const WAS = 'Termin bei der Suchtberatung';
const TEXT = schritttext({ was: WAS, angebot: '' });
const SCHRITT = schrittMit({ id: 'S9', was: WAS });

describe('„Termin bei der Suchtberatung“ in einem Schritt', () => {
  it('hält beide Dokumente auf, bis es beantwortet ist, und nennt die Zelle', () => {
    const plan = planMit({ schritte: [SCHRITT] });
    const fehler = [{ code: 'PARAGRAPH_16A_UNBEANTWORTET', orte: [ortVon('Leistung nach § 16a')] }];
    expect(plandokument(angaben(plan))).toEqual({ ok: false, fehler });
    expect(buergerblatt(angaben(plan))).toEqual({ ok: false, fehler });
  });

  it('steht dann unter den freiwilligen Angeboten, nie unter dem, was die Person übernimmt', () => {
    const plan = planMit({ schritte: [{ ...SCHRITT, leistung16a: 'suchtberatung', freiwillig: true }] });
    expect(schrittgruppen(plan)).toMatchObject({ person: [], freiwillig: [{ id: 'S9' }] });
    for (const dokument of [plandokument(angaben(plan)), buergerblatt(angaben(plan))]) {
      const titel = zeilenIn(dokument).flatMap(({ art, text: zeile }) =>
        art === 'abschnitt' ? [zeile] : [],
      );
      expect(titel.join()).toMatch(/Freiwillige Angebote|Das können Sie nutzen, wenn Sie möchten/);
      expect(titel.join()).not.toMatch(/Das übernehmen Sie|Das machen Sie/);
    }
  });
});

describe('die Antwort „keine Leistung nach § 16a“', () => {
  it.each<[string, Angabe16a, string | null]>([
    ['zu diesem Text', verneint(TEXT), null],
    ['zu diesem Text, mit anderen Leerzeichen', verneint(` Termin bei  der\nSuchtberatung `), null],
    ['im Blatt gewählt, noch ohne Text', { keineZu: null }, null],
    ['zu einem anderen Text', verneint(`${TEXT} am Montag`), 'Suchtberatung'],
    ['fehlt', null, 'Suchtberatung'],
    ['eine der vier', 'suchtberatung', null],
  ])('%s', (_, leistung16a, wort) => {
    expect(frageZumSchritt({ ...SCHRITT, leistung16a }, planMit())).toBe(wort);
  });

  it('gilt für den Namen des Angebots mit', () => {
    const leistung16a = verneint(schritttext({ was: 'Anmelden', angebot: '' }));
    const schritt = { was: 'Anmelden', angebot: 'Ferien ohne Schulden', leistung16a };
    expect(frageZumSchritt(schritt, planMit())).toBe('Schulden');
  });

  it.each([
    ['Schuldenfrei leben', null, 'Schuldenfrei'],
    ['Schuldenfrei leben', verneint('Schuldenfrei leben'), null],
    ['Schuldenfrei wohnen', verneint('Schuldenfrei leben'), 'Schuldenfrei'],
    ['Alltag im Griff', null, null],
  ] as const)('beim Angebot „%s“ (%j): %s', (name, leistung16a, wort) => {
    expect(frageZumAngebot(angebotMit({ name, leistung16a }), planMit())).toBe(wort);
  });
});

describe('weitere Wörter des Hauses', () => {
  it('lassen auch nach ihnen fragen', () => {
    const plan = planMit({ inhalte: inhalteMit({ weitereWoerter: 'Insolvenz…' }) });
    const schritt = schrittMit({ was: 'Insolvenzantrag vorbereiten' });
    expect([frageZumSchritt(schritt, planMit()), frageZumSchritt(schritt, plan)]).toEqual([
      null,
      'Insolvenzantrag',
    ]);
  });
});

describe('die Zelle', () => {
  const spalte = angabe16a('Leistung nach § 16a');
  const lies = (wert: string): unknown => {
    const fehler: Fehler[] = [];
    const angabe = spalte.read({ ort: ortVon('A1'), value: text(wert) }, (each) => void fehler.push(each));
    return fehler.length > 0 ? fehler.map(({ code }) => code) : angabe;
  };

  it.each<[string, unknown]>([
    ['', null],
    ['Suchtberatung', 'suchtberatung'],
    [' kinderbetreuung/häusliche pflege ', 'kinderbetreuung'],
    [KEINE_LEISTUNG, { keineZu: null }],
    [`${KEINE_LEISTUNG} (zum Text 0a1b2c)`, { keineZu: '0A1B2C' }],
    ['irgendeine', ['AUSWAHL_UNGUELTIG']],
    ['irgendeine (zum Text 0A1B2C)', ['AUSWAHL_UNGUELTIG']],
  ])('„%s“ heißt %j', (wert, angabe) => expect(lies(wert)).toEqual(angabe));

  it.each<[Angabe16a]>([[null], ['schuldnerberatung'], [{ keineZu: null }], [verneint(TEXT)]])(
    'behält %j',
    (angabe) => expect(lies(String(spalte.write(angabe)))).toEqual(angabe),
  );
});
