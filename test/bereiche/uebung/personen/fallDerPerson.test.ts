/** From a practice person to a case: everything arrives, and a person written wrongly is refused. */
import { laut } from '../../../../src/bereiche/uebung/personen/belegt';
import { fallDerPerson, mitAndererSicht } from '../../../../src/bereiche/uebung/personen/fallDerPerson';
import { P06 } from '../../../../src/bereiche/uebung/personen/p06';
import { P09 } from '../../../../src/bereiche/uebung/personen/p09';
import { P12 } from '../../../../src/bereiche/uebung/personen/p12';
import { P13 } from '../../../../src/bereiche/uebung/personen/p13';
import { P14 } from '../../../../src/bereiche/uebung/personen/p14';

it('bringt jede Angabe an ihren Platz', () => {
  expect(fallDerPerson(P12)).toMatchObject({
    name: 'Lina Hoffmann',
    kundennummer: '000D700012',
    stichtag: '2026-11-16',
    geburtsdatum: '2004-09-11',
    neukunde: false,
    bisherigeBetreuung: 'Arbeitsvermittlung U25',
    prognoseArbeitsmarkt: 'ueber12',
    dominierend: 'R',
    festlegung: 'wahrscheinlich',
    verdichtung: true,
    verdichtungBegruendung: P12.angaben.verdichtung?.wert,
    fmEinschaetzung: null,
    direktVermittelbar: false,
    foerderziel: 'prozessfaehigkeit',
    entwicklungsziel: 'rahmenbedingungen',
  });
  expect(fallDerPerson(P12).bedarfe).toMatchObject({ wohnsituation: 3, mobilitaet: 0 });
  expect(fallDerPerson(P12).ressourcenbereiche).toMatchObject({ qualifikation: 2, selbststaendigkeit: null });
  expect(fallDerPerson(P06)).toMatchObject({ exterPlatzFrei: false, verdichtung: false });
  expect(fallDerPerson(P09)).toMatchObject({
    fmEinschaetzung: 'ja',
    paragraph16a: ['kinderbetreuung', 'schuldnerberatung'],
  });
  expect(fallDerPerson(P13)).toMatchObject({ festlegung: 'sonstiges', paragraph10Grund: 'pflege' });
});

it('lässt offen, was offen ist', () => {
  const { bedarfe, prognoseArbeitsmarkt, festlegung, direktVermittelbar } = fallDerPerson(P14);
  expect([prognoseArbeitsmarkt, festlegung, direktVermittelbar]).toEqual([null, null, null]);
  expect(bedarfe.wohnsituation).toBeNull();
});

it('nimmt keine Person, die falsch geschrieben ist', () => {
  const falscherTag = { ...P09, geburtsdatum: '1993-02-30' };
  const falschesZiel = { ...P09, angaben: { ...P09.angaben, foerderziel: laut('integration', 1) } };
  expect(() => fallDerPerson(falscherTag)).toThrow('P09: DATUM_UNGUELTIG');
  expect(() => fallDerPerson(falschesZiel)).toThrow(/^P09: FOERDERZIEL_PASST_NICHT/);
  expect(() => fallDerPerson({ ...P09, stichtag: 'heute' })).toThrow('P09 has no Stichtag');
});

describe('eine andere Sicht', () => {
  const fall = fallDerPerson(P09);
  const grund = { warum: '', saetze: [] };

  it('ändert nur, was sie nennt', () => {
    const anders = mitAndererSicht(fall, { bedarf: 'mobilitaet', stufe: 1, ...grund });
    expect(anders).toEqual({ ...fall, bedarfe: { ...fall.bedarfe, mobilitaet: 1 } });
    const bereich = mitAndererSicht(fall, { ressourcenbereich: 'qualifikation', stufe: null, ...grund });
    expect(bereich).toEqual({
      ...fall,
      ressourcenbereiche: { ...fall.ressourcenbereiche, qualifikation: null },
    });
    const prognose = mitAndererSicht(fall, { angabe: 'prognoseArbeitsmarkt', wert: 'bis12', ...grund });
    expect(prognose).toEqual({ ...fall, prognoseArbeitsmarkt: 'bis12' });
  });

  it('auf das Entwicklungsziel bringt dessen Förderziel mit, die auf die Vermittlung lässt beide offen', () => {
    const ziel = mitAndererSicht(fall, { angabe: 'entwicklungsziel', wert: 'qualifikation', ...grund });
    expect(ziel).toEqual({
      ...fall,
      entwicklungsziel: 'qualifikation',
      foerderziel: 'wettbewerbsfaehigkeit',
    });
    const direkt = mitAndererSicht(fall, { angabe: 'direktVermittelbar', wert: true, ...grund });
    expect(direkt).toEqual({ ...fall, direktVermittelbar: true, foerderziel: null, entwicklungsziel: null });
  });
});
