import { readCase } from '../../src/mappe/caseJson';
import { resultJson, type ResultJson } from '../../src/mappe/resultJson';
import { berechne } from '../../src/fall/berechne';
import { STICHTAG } from '../support/faelle';

function resultOf(input: unknown): ResultJson {
  const gelesen = readCase(input, '', STICHTAG);
  if (!gelesen.ok) throw new Error(JSON.stringify(gelesen.fehler));
  return resultJson(berechne(gelesen.wert));
}

/** The documented example of a case. */
const BEISPIELFALL = {
  kundennummer: '123D456789',
  stichtag: '2026-11-21',
  geburtsdatum: '1990-05-01',
  neukunde: false,
  bisherigeBetreuung: 'Arbeitsvermittlung Ü25',
  exterPlatzFrei: true,
  fachteam: null,
  paragraph428: false,
  bedarfe: { schulischeQualifikation: 0, wohnsituation: 2, mobilitaet: '?' },
  prognoseArbeitsmarkt: 'ueber12',
  dominierend: 'R',
  festlegung: 'wahrscheinlich',
  verdichtung: { liegtVor: false, begruendung: '' },
  festgelegteProfillage: null,
  festlegungBegruendung: '',
  fmEinschaetzung: null,
  fmGrund: '',
  ressourcenbereiche: { qualifikation: 3, mitwirkung: 2 },
  direktVermittelbar: false,
  foerderziel: null,
  entwicklungsziel: null,
  qualifizierungAbgeschlossen: false,
  paragraph16a: ['schuldnerberatung'],
};

const OFFENE_ACHT = [
  'intellektuelleLeistungsfaehigkeit',
  'gesundheitlicheLeistungsfaehigkeit',
  'arbeitsUndSozialverhalten',
  'persoenlicheRahmenbedingungen',
  'familiaereSituation',
  'finanzielleSituation',
  'mobilitaet',
];
const ACHT = [...OFFENE_ACHT.slice(0, 4), 'wohnsituation', ...OFFENE_ACHT.slice(4)];
const VORNE = ['beruflicheQualifikation', 'berufserfahrung', 'sprachkenntnisse'];
const MITTE = ['eigeninitiative', 'lernbereitschaft'];
const ALLE = [...VORNE, ...ACHT.slice(0, 3), ...MITTE, ...ACHT.slice(3)];

function zeile(foerderziel: string, zustand: string): object {
  return {
    integration: 'nicht relevant',
    wettbewerbsfaehigkeit: 'nicht relevant',
    prozessfaehigkeit: 'nicht relevant',
    erwerbsfaehigkeit: 'nicht relevant',
    [foerderziel]: zustand,
  };
}

function grund(regel: string, anfang: string, eingaben: readonly string[], quelle: string): object {
  const text = expect.stringMatching(
    new RegExp(`^${anfang.replace(/[()]/g, '\\$&')}: .+ \\[${regel}, .+\\]$`, 's'),
  ) as string;
  return { regel, text, eingaben, quelle };
}

describe('das Ergebnis als JSON', () => {
  it('für den dokumentierten Fall', () => {
    expect(resultOf(BEISPIELFALL)).toEqual({
      regelwerk: '2026-12',
      kundennummer: '123D456789',
      profillage: {
        errechnet: 'noch nicht festgelegt',
        regel: null,
        moeglich: ['Entwicklungsprofil', 'Unterstützungsprofil', 'nicht eindeutig'],
        festgelegt: null,
        gueltig: 'noch nicht festgelegt',
        naechste: [],
      },
      kennung: {
        errechnet: 'noch nicht festgelegt',
        regel: null,
        geprueft: null,
        gueltig: 'noch nicht festgelegt',
        gueltigDurch: 'G-3',
        untergrund: null,
        moeglich: ['AV', 'bFM', 'noch nicht festgelegt'],
        entscheidendeFragen: [...VORNE, ...OFFENE_ACHT.slice(0, 3), ...MITTE, ...OFFENE_ACHT.slice(3)],
        naechsteAndere: [],
      },
      betreuung: { vorschlag: 'bisherige Betreuung', regel: 'Z-2', wechsel: false },
      faz: {
        vorschlag: null,
        moeglich: ['wettbewerbsfaehigkeit', 'prozessfaehigkeit'],
        foerderziel: null,
        entwicklungsziel: null,
        aktiveVermittlung: false,
        matrix: {
          bewerbung: zeile('integration', 'offen'),
          qualifikation: zeile('wettbewerbsfaehigkeit', 'möglich'),
          arbeitsverhalten: zeile('wettbewerbsfaehigkeit', 'offen'),
          sozialverhalten: zeile('wettbewerbsfaehigkeit', 'offen'),
          arbeitsmotivation: zeile('wettbewerbsfaehigkeit', 'offen'),
          ausbildungsreife: zeile('prozessfaehigkeit', 'offen'),
          mitwirkung: zeile('prozessfaehigkeit', 'möglich'),
          rahmenbedingungen: zeile('prozessfaehigkeit', 'offen'),
          lebenspraktisch: zeile('prozessfaehigkeit', 'offen'),
          leistungsfaehigkeit: zeile('erwerbsfaehigkeit', 'offen'),
        },
      },
      hinweise: [],
      begruendung: [
        grund(
          'P-4',
          'Profillage Entwicklungsprofil möglich',
          [...ALLE, 'prognoseArbeitsmarkt'],
          'SET nach 4PM',
        ),
        grund(
          'P-7',
          'Profillage Unterstützungsprofil möglich',
          [...ALLE, 'prognoseArbeitsmarkt', 'dominierend'],
          'SET nach 4PM',
        ),
        grund(
          'P-X',
          'Profillage nicht eindeutig möglich',
          [...ALLE, 'prognoseArbeitsmarkt', 'dominierend'],
          'S1',
        ),
        grund('K-4', 'Kennung (errechnet) AV möglich', [...ACHT, 'verdichtung'], 'S0, S1'),
        grund(
          'K-5',
          'Kennung (errechnet) noch nicht festgelegt möglich',
          [...ACHT, 'verdichtung', 'profillage'],
          'S1',
        ),
        grund(
          'K-10',
          'Kennung (errechnet) bFM möglich',
          [...ACHT, 'verdichtung', 'profillage', 'festlegung', 'fmEinschaetzung'],
          'S1',
        ),
        grund(
          'Z-2',
          'Betreuung bisherige Betreuung (bleibt bis zur Entscheidung)',
          ['kennung', 'neukunde'],
          'S1',
        ),
      ],
    });
  });

  it('nennt die nächste andere Kennung und den Untergrund', () => {
    const bedarfe = { ...Object.fromEntries(ALLE.map((id) => [id, 0])), schulischeQualifikation: 2 };
    const fall = {
      ...BEISPIELFALL,
      bedarfe: { ...bedarfe, wohnsituation: 2, mobilitaet: 2, gesundheitlicheLeistungsfaehigkeit: 2 },
    };
    const { kennung, hinweise } = resultOf(fall);
    expect(kennung).toMatchObject({ gueltig: 'bFM', regel: 'K-10', untergrund: null });
    expect(kennung.naechsteAndere).toContainEqual({
      aenderungen: [{ eingabe: 'wohnsituation', auf: 'nicht relevant' }],
      kennung: 'AV',
    });
    expect(hinweise).toContainEqual({
      code: 'FM_ENTSCHEIDUNG_STEHT_AUS',
      feld: 'fmEinschaetzung',
      text: expect.stringContaining('Über den Zugang entscheidet allein das Fallmanagement') as string,
    });
    expect(resultOf({ festlegung: 'schueler' }).kennung).toMatchObject({
      gueltig: 'Zehn',
      untergrund: 'schueler',
    });
  });
});
