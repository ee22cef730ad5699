/** What the practice people reach together. Nothing of it stands in them: the engine answers. */
import { EINGEBAUT } from '../../../../src/rules/regelsatz';
import { istRelevant } from '../../../../src/fall/lage';
import { BEDARFE, FOERDERZIELE, KENNUNGEN, PROFILLAGEN } from '../../../../src/rules/vocabulary';
import { fallDerPerson, mitAndererSicht } from '../../../../src/bereiche/uebung/personen/fallDerPerson';
import { SCHWIERIGKEITEN } from '../../../../src/bereiche/uebung/personen/uebungsperson';
import { berechne } from '../../../../src/fall/berechne';
import { antwort, antwortMit, BEFUNDE } from './befunde';

const kennungen = BEFUNDE.map(({ ergebnis }) => ergebnis.steuerung.kennung.gueltig);
const profillagen = BEFUNDE.map(({ ergebnis }) => ergebnis.steuerung.profillage.gueltig);

it('sind mindestens zwölf, mit fortlaufenden Ids', () => {
  expect(BEFUNDE.length).toBeGreaterThanOrEqual(12);
  const ids = BEFUNDE.map((_, index) => `P${String(index + 1).padStart(2, '0')}`);
  expect(BEFUNDE.map(({ person }) => person.id)).toEqual(ids);
});

it.each(KENNUNGEN.filter((each) => each !== 'nicht eindeutig'))('erreichen die Kennung %s', (kennung) => {
  expect(kennungen).toContain(kennung);
});

it.each(PROFILLAGEN)('erreichen die Profillage %s', (profillage) => {
  expect(profillagen).toContain(profillage);
});

it.each(FOERDERZIELE)('erreichen das Förderziel %s', (ziel) => {
  expect(BEFUNDE.map(({ ergebnis }) => ergebnis.faz.foerderziel)).toContain(ziel);
});

it.each(SCHWIERIGKEITEN)('sind mindestens viermal %s', (schwierigkeit) => {
  const davon = BEFUNDE.filter(({ person }) => person.schwierigkeit === schwierigkeit);
  expect(davon.length).toBeGreaterThanOrEqual(4);
});

describe('unter ihnen ist', () => {
  it('ein offener Fall: Mehrere Kennungen sind möglich, und die entscheidenden Fragen nennt die Geschichte selbst', () => {
    const offene = BEFUNDE.filter(({ ergebnis }) => ergebnis.steuerung.kennung.moeglich.length > 1);
    expect(offene).not.toEqual([]);
    for (const { person, ergebnis } of offene) {
      const { moeglich, entscheidendeFragen } = ergebnis.steuerung.kennung;
      expect(moeglich).toEqual(expect.arrayContaining(['AV', 'bFM']));
      const genannte = BEDARFE.map(({ id }) => id).filter(
        (id) => person.bedarfe[id].wert === null && person.bedarfe[id].saetze.length > 0,
      );
      expect(entscheidendeFragen).toEqual(expect.arrayContaining(['wohnsituation', 'finanzielleSituation']));
      expect(genannte).toEqual(expect.arrayContaining(['wohnsituation', 'finanzielleSituation']));
    }
  });

  it('eine begründete Verdichtung, ohne die die Kennung eine andere wäre', () => {
    const verdichtete = BEFUNDE.filter(({ person }) => person.angaben.verdichtung !== undefined);
    expect(verdichtete).not.toEqual([]);
    for (const befund of verdichtete) {
      expect(befund.person.angaben.verdichtung?.wert.length).toBeGreaterThan(60);
      const ohne = mitAndererSicht(befund.fall, {
        angabe: 'verdichtung',
        wert: false,
        warum: '',
        saetze: [],
      });
      expect(berechne(ohne).steuerung.kennung.gueltig).not.toBe(befund.ergebnis.steuerung.kennung.gueltig);
    }
  });

  it.each([
    ['Exter ohne freien Platz', 'Exter', 'Z-5'],
    ['Exter mit einem Platz', 'Exter', 'Z-13'],
    ['eine Schülerin oder ein Schüler', 'Zehn', 'Z-9'],
    ['ein anderer Grund nach § 10', 'Zehn', 'Z-8'],
    ['eine Person, die integriert ist', 'I', 'Z-11'],
    ['eine Person für ein Fachteam', 'AV', 'Z-6'],
  ])('%s', (_, kennung, regel) => {
    const wie = BEFUNDE.map(({ ergebnis: { steuerung } }) => [
      steuerung.kennung.gueltig,
      steuerung.betreuung.regel,
    ]);
    expect(wie).toContainEqual([kennung, regel]);
  });

  it('ein Haushalt von dreien mit einer BG-Nummer, jede und jeder mit eigenen Bedarfen', () => {
    const nummern = [...new Set(BEFUNDE.map(({ person }) => person.bgNummer))];
    const gemeinsame = nummern
      .map((nummer) => BEFUNDE.filter(({ person }) => person.bgNummer === nummer))
      .filter((mitglieder) => mitglieder.length > 1);
    expect(gemeinsame.map((mitglieder) => mitglieder.length)).toEqual([3]);
    const haushalt = gemeinsame[0] ?? [];
    expect(new Set(haushalt.map(({ person }) => person.name.split(' ').at(-1))).size).toBe(1);
    expect(new Set(haushalt.map(({ ergebnis }) => antwort(ergebnis))).size).toBe(3);
    expect(new Set(haushalt.map(({ fall }) => JSON.stringify(fall.bedarfe))).size).toBe(3);
  });
});

it('bei mindestens fünf ändert eine andere Sicht die Kennung oder die Profillage', () => {
  const solche = BEFUNDE.filter((befund) =>
    befund.person.andereSichten.some((sicht) => antwortMit(befund, sicht) !== antwort(befund.ergebnis)),
  );
  expect(solche.length).toBeGreaterThanOrEqual(5);
});

it('jede strittige Person hat eine andere Sicht, die etwas ändert, oder ist offen', () => {
  const strittige = BEFUNDE.filter(({ person }) => person.schwierigkeit === 'strittig');
  for (const befund of strittige) {
    const aendert = befund.person.andereSichten.some(
      (sicht) => antwortMit(befund, sicht) !== antwort(befund.ergebnis),
    );
    const istOffen = befund.ergebnis.steuerung.kennung.moeglich.length > 1;
    expect([befund.person.id, aendert || istOffen]).toEqual([befund.person.id, true]);
  }
});

it('jeder Handlungsbedarf ist bei mindestens einer Person vermittlungsrelevant und bei einer anderen nicht', () => {
  for (const { id } of BEDARFE) {
    const stufen = BEFUNDE.map(({ person }) => fallDerPerson(person).bedarfe[id]);
    const zaehlt = stufen.some((stufe) => istRelevant(stufe, EINGEBAUT.schwellen));
    expect([id, zaehlt, stufen.includes(0)]).toEqual([id, true, true]);
  }
});
