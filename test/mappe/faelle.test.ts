import faelle from '../cases/faelle.json';
import { readCase } from '../../src/mappe/caseJson';
import { berechne } from '../../src/fall/berechne';
import { STICHTAG } from '../support/faelle';

describe('die öffentlichen Fälle', () => {
  it.each(faelle.map((fall) => [fall.name, fall] as const))('%s', (_, { fall, erwartet }) => {
    const gelesen = readCase(fall, '', STICHTAG);
    if (!gelesen.ok) throw new Error(JSON.stringify(gelesen.fehler));
    const { steuerung } = berechne(gelesen.wert);
    const { profillage, kennung, betreuung } = steuerung;
    expect({
      profillage: profillage.errechnet,
      profillageMoeglich: profillage.moeglich,
      errechnet: kennung.errechnet,
      geprueft: kennung.geprueft,
      gueltig: kennung.gueltig,
      moeglich: kennung.moeglich,
      entscheidendeFragen: kennung.entscheidendeFragen,
      betreuung: betreuung.vorschlag,
      betreuungRegel: betreuung.regel,
    }).toEqual(erwartet);
  });
});
