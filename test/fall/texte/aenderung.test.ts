import type { Aenderung } from '../../../src/fall/ergebnis';
import { naechsteAndereText } from '../../../src/fall/texte/aenderung';

const satz = (...aenderungen: Aenderung[]): string =>
  naechsteAndereText({ aenderungen, kennung: 'AV' }, 'bFM');

describe('welche Angabe das Ergebnis ändern würde, in einem Satz', () => {
  it.each<[Aenderung, string]>([
    [
      { eingabe: 'gesundheitlicheLeistungsfaehigkeit', auf: 'relevant' },
      'Mit dem weiteren Handlungsbedarf „Gesundheitliche Leistungsfähigkeit“: AV statt bFM',
    ],
    [
      { eingabe: 'finanzielleSituation', auf: 'nichtRelevant' },
      'Ohne den Handlungsbedarf „Finanzielle Situation“: AV statt bFM',
    ],
    [{ eingabe: 'prognoseArbeitsmarkt', auf: 'bis6' }, 'Bei der Prognose „bis 6 Monate“: AV statt bFM'],
    [
      { eingabe: 'dominierend', auf: 'R' },
      'Mit Rahmenbedingungen als dominierender Schlüsselgruppe: AV statt bFM',
    ],
    [
      { eingabe: 'festlegung', auf: 'nichtWahrscheinlich' },
      'Wenn die Integration in den nächsten zwei Jahren nicht wahrscheinlich ist: AV statt bFM',
    ],
  ])('%j', (aenderung, erwartet) => {
    expect(satz(aenderung)).toBe(erwartet);
  });

  it('nennt mehrere nacheinander und beginnt groß', () => {
    const ohne = (eingabe: 'wohnsituation' | 'mobilitaet'): Aenderung => ({ eingabe, auf: 'nichtRelevant' });
    expect(satz(ohne('wohnsituation'), ohne('mobilitaet'))).toBe(
      'Ohne den Handlungsbedarf „Wohnsituation“ und ohne den Handlungsbedarf „Mobilität“: AV statt bFM',
    );
  });
});
