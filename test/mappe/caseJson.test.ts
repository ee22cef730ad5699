import { readCase } from '../../src/mappe/caseJson';
import { EINZELFELDER } from '../../src/fall/rawFall';
import { fehlerText } from '../../src/fall/texte/fehler';
import { OFFENER_FALL, STICHTAG } from '../support/faelle';

/** Code and path of every error, in order. */
function fehlerIn(input: unknown, pfad = ''): string[] {
  const gelesen = readCase(input, pfad, STICHTAG);
  if (gelesen.ok) return [];
  return gelesen.fehler.map(
    ({ code, orte }) => `${code} ${orte.map((ort) => (ort.art === 'json' ? ort.pfad : '?')).join()}`,
  );
}

function fallAus(input: unknown): unknown {
  const gelesen = readCase(input, '', STICHTAG);
  return gelesen.ok ? gelesen.wert : gelesen.fehler;
}

describe('ein Fall als JSON', () => {
  it('leer ist alles offen, der Stichtag ist heute', () => {
    expect(fallAus({})).toEqual({ ...OFFENER_FALL, stichtagEingetragen: false });
  });

  it('null, fehlend und „?“ sind dasselbe', () => {
    const felder = EINZELFELDER.filter((feld) => !/^(verdichtung.*|geprueft.*)$/.test(feld));
    const texte = [
      'name',
      'kundennummer',
      'fachkraft',
      'bisherigeBetreuung',
      'festlegungBegruendung',
      'fmGrund',
    ];
    const alle = (wert: unknown): object =>
      Object.fromEntries(
        felder.filter((feld) => wert === null || !texte.includes(feld)).map((feld) => [feld, wert]),
      );
    const leer = fallAus({});
    expect(
      fallAus({
        ...alle(null),
        ...{
          festlegung: null,
          bedarfe: null,
          verdichtung: null,
          paragraph16a: null,
          bfm: null,
          pruefung: null,
        },
      }),
    ).toEqual(leer);
    expect(
      fallAus({
        ...alle('?'),
        festlegung: '?',
        bedarfe: { mobilitaet: '?' },
        verdichtung: { liegtVor: '?' },
        bfm: { status: '?', kriterium: '?' },
        pruefung: '?',
      }),
    ).toEqual(leer);
    expect(
      fallAus({ bedarfe: { mobilitaet: null }, verdichtung: { liegtVor: null, begruendung: null } }),
    ).toEqual(leer);
  });

  it('liest jedes Feld', () => {
    expect(
      fallAus({
        name: 'N',
        kundennummer: '1',
        fachkraft: 'F',
        zugang: '2026-01-02',
        stichtag: '2026-11-21',
        geburtsdatum: '1990-05-01',
        neukunde: false,
        bisherigeBetreuung: 'B',
        exterPlatzFrei: true,
        fachteam: 'sbBereich',
        paragraph428: true,
        bedarfe: { wohnsituation: 2, mobilitaet: '1' },
        prognoseArbeitsmarkt: 'ueber12',
        dominierend: 'R',
        festlegung: 'schueler',
        verdichtung: { liegtVor: true, begruendung: 'V' },
        festgelegteProfillage: 'Marktprofil',
        festlegungBegruendung: 'P',
        fmEinschaetzung: 'nein',
        fmGrund: 'G',
        ressourcenbereiche: { mitwirkung: 3 },
        direktVermittelbar: false,
        foerderziel: 'prozessfaehigkeit',
        entwicklungsziel: 'mitwirkung',
        qualifizierungAbgeschlossen: false,
        paragraph16a: ['suchtberatung'],
      }),
    ).toEqual({
      ...OFFENER_FALL,
      name: 'N',
      kundennummer: '1',
      fachkraft: 'F',
      zugang: '2026-01-02',
      stichtag: '2026-11-21',
      geburtsdatum: '1990-05-01',
      neukunde: false,
      bisherigeBetreuung: 'B',
      exterPlatzFrei: true,
      fachteam: 'sbBereich',
      paragraph428: true,
      bedarfe: { ...OFFENER_FALL.bedarfe, wohnsituation: 2, mobilitaet: 1 },
      prognoseArbeitsmarkt: 'ueber12',
      dominierend: 'R',
      festlegung: 'schueler',
      verdichtung: true,
      verdichtungBegruendung: 'V',
      festgelegteProfillage: 'Marktprofil',
      festlegungBegruendung: 'P',
      fmEinschaetzung: 'nein',
      fmGrund: 'G',
      ressourcenbereiche: { ...OFFENER_FALL.ressourcenbereiche, mitwirkung: 3 },
      direktVermittelbar: false,
      foerderziel: 'prozessfaehigkeit',
      entwicklungsziel: 'mitwirkung',
      qualifizierungAbgeschlossen: false,
      paragraph16a: ['suchtberatung'],
    });
  });
});

describe('falsche Form: Code und Pfad', () => {
  it.each<[string, unknown, string[]]>([
    ['kein Objekt', 3, ['TYP_FALSCH ']],
    ['null', null, ['TYP_FALSCH ']],
    ['eine Liste', [], ['TYP_FALSCH ']],
    ['eine Liste statt der Stufen', { bedarfe: [] }, ['TYP_FALSCH bedarfe']],
    ['unbekanntes Feld', { stufe: 1 }, ['FELD_UNBEKANNT stufe']],
    ['zwei unbekannte Felder', { stufe: 1, note: 2 }, ['FELD_UNBEKANNT stufe', 'FELD_UNBEKANNT note']],
    ['ein Feld mit dem Namen einer Objekteigenschaft', { constructor: 1 }, ['FELD_UNBEKANNT constructor']],
    ['ein Prototyp', JSON.parse('{"__proto__":{"neukunde":true}}'), ['FELD_UNBEKANNT __proto__']],
    ['unbekannter Bedarf', { bedarfe: { wohnen: 1 } }, ['FELD_UNBEKANNT bedarfe.wohnen']],
    ['Wahrheitswert als Stufe', { bedarfe: { mobilitaet: true } }, ['STUFE_UNGUELTIG bedarfe.mobilitaet']],
    [
      'Liste als Stufe',
      { ressourcenbereiche: { bewerbung: [2] } },
      ['STUFE_UNGUELTIG ressourcenbereiche.bewerbung'],
    ],
    ['Text statt ja/nein', { neukunde: 'ja' }, ['TYP_FALSCH neukunde']],
    ['Zahl statt Text', { kundennummer: 123 }, ['TYP_FALSCH kundennummer']],
    ['unmögliches Datum', { stichtag: '2026-02-30' }, ['TYP_FALSCH stichtag']],
    ['deutsches Datum', { geburtsdatum: '01.05.1990' }, ['TYP_FALSCH geburtsdatum']],
    ['Datum vor 1900', { geburtsdatum: '1890-05-01' }, ['DATUM_AUSSERHALB geburtsdatum']],
    ['unbekannte Festlegung', { festlegung: 'vielleicht' }, ['TYP_FALSCH festlegung']],
    ['Wahrheitswert statt Verdichtung', { verdichtung: true }, ['TYP_FALSCH verdichtung']],
    ['Text in der Verdichtung', { verdichtung: { liegtVor: 'ja' } }, ['TYP_FALSCH verdichtung.liegtVor']],
    [
      'unbekannte Leistung nach § 16a',
      { paragraph16a: ['suchtberatung', 'x'] },
      ['TYP_FALSCH paragraph16a.1'],
    ],
    ['unbekannte Prognose', { prognoseArbeitsmarkt: 'bald' }, ['AUSWAHL_UNGUELTIG prognoseArbeitsmarkt']],
  ])('%s', (_, input, erwartet) => {
    expect(fehlerIn(input)).toEqual(erwartet);
  });

  it('sagt, was erlaubt ist', () => {
    const gelesen = readCase({ neukunde: 'ja' }, '[2]', STICHTAG);
    expect(gelesen.ok ? [] : gelesen.fehler.map(fehlerText)).toEqual([
      '[2].neukunde: Dieser Wert hat die falsche Form. Erlaubt ist true, false oder null. Bitte korrigieren Sie die Eingabe.',
    ]);
  });
});
