import { readFall } from '../../src/fall/readFall';
import type { Einzelfeld } from '../../src/fall/rawFall';
import type { RawValue } from '../../src/listen/zelle';
import { FESTLEGUNGEN, RESSOURCENBEREICHE, type Festlegung } from '../../src/rules/vocabulary';
import { STICHTAG } from '../support/faelle';
import { datum, rawFallMit, text, zahl, type Eintraege } from '../support/rawFaelle';

type Felder = Partial<Record<Einzelfeld, RawValue>>;

/** The errors as "code at places"; empty when the case is read. */
function fehler(eintraege: Eintraege): string[] {
  const lesung = readFall(rawFallMit(eintraege), STICHTAG);
  if (lesung.ok) return [];
  return lesung.fehler.map(
    ({ code, orte }) => `${code} ${orte.map((ort) => (ort.art === 'zelle' ? ort.zelle : ort.art)).join('+')}`,
  );
}

describe('die sieben Marken schließen sich aus', () => {
  const festlegung = (marken: Partial<Record<Festlegung, RawValue>>): unknown => {
    const lesung = readFall(rawFallMit({ marken }), STICHTAG);
    return lesung.ok ? lesung.wert.festlegung : lesung.fehler;
  };

  it.each(FESTLEGUNGEN)('nur %s', (id) => {
    expect(festlegung({ [id]: text('x') })).toBe(id);
    expect(festlegung({ [id]: text('Ja') })).toBe(id);
  });

  it('keine Marke ist offen; „nein“ und „-“ sind keine Marke', () => {
    expect(festlegung({})).toBeNull();
    expect(festlegung({ schueler: text('nein'), sonstiges: text('-') })).toBeNull();
  });

  it('eine Marke neben einem „nein“ gilt', () => {
    expect(festlegung({ schueler: text('nein'), integriert: text('x') })).toBe('integriert');
  });

  it.each(FESTLEGUNGEN.flatMap((a, i) => FESTLEGUNGEN.slice(i + 1).map((b) => [a, b] as const)))(
    '%s und %s zusammen nennen beide Zellen',
    (a, b) => {
      expect(fehler({ marken: { [a]: text('x'), [b]: text('x') } })).toEqual([`MEHRERE_MARKEN ${a}+${b}`]);
    },
  );

  it('drei Marken nennen drei Zellen', () => {
    const marken = { integriert: text('x'), wahrscheinlich: text('x'), sonstiges: text('ja') };
    expect(fehler({ marken })).toEqual(['MEHRERE_MARKEN wahrscheinlich+sonstiges+integriert']);
  });
});

describe('Geburtsdatum und Stichtag', () => {
  it.each<[string, Felder, string[]]>([
    ['am Stichtag geboren', { stichtag: datum(46347), geburtsdatum: datum(46347) }, []],
    [
      'einen Tag nach dem Stichtag geboren',
      { stichtag: datum(46347), geburtsdatum: datum(46348) },
      ['GEBURTSDATUM_NACH_STICHTAG geburtsdatum+stichtag'],
    ],
    ['ohne Stichtag heute geboren', { geburtsdatum: datum(46347) }, []],
    [
      'ohne Stichtag erst morgen geboren: nur das Geburtsdatum wird genannt',
      { geburtsdatum: datum(46348) },
      ['GEBURTSDATUM_NACH_STICHTAG geburtsdatum'],
    ],
  ])('%s', (_, felder, erwartet) => {
    expect(fehler({ felder })).toEqual(erwartet);
  });
});

describe('Ablehnungen von fa:z', () => {
  const PASST_NICHT = 'FOERDERZIEL_PASST_NICHT foerderziel';
  const ZIEL_PASST_NICHT = 'ENTWICKLUNGSZIEL_PASST_NICHT entwicklungsziel';
  it.each([
    ['nein', 'integration', '', [PASST_NICHT]],
    ['ja', 'wettbewerbsfaehigkeit', '', [PASST_NICHT]],
    ['ja', 'prozessfaehigkeit', '', [PASST_NICHT]],
    ['ja', 'erwerbsfaehigkeit', '', [PASST_NICHT]],
    ['ja', 'integration', '', []],
    ['nein', 'wettbewerbsfaehigkeit', '', []],
    ['nein', 'prozessfaehigkeit', '', []],
    ['nein', 'erwerbsfaehigkeit', '', []],
    ['', 'integration', '', []],
    ['', 'erwerbsfaehigkeit', '', []],
    ['nein', '', 'qualifikation', [ZIEL_PASST_NICHT]],
    ['', 'integration', 'qualifikation', [ZIEL_PASST_NICHT]],
    ['', 'wettbewerbsfaehigkeit', 'mitwirkung', [ZIEL_PASST_NICHT]],
    ['', 'wettbewerbsfaehigkeit', 'qualifikation', []],
    ['nein', 'integration', 'mitwirkung', [PASST_NICHT, ZIEL_PASST_NICHT]],
  ])('Tor „%s“, Förderziel „%s“, Entwicklungsziel „%s“: %j', (tor, ziel, entwicklungsziel, erwartet) => {
    const felder = {
      direktVermittelbar: text(tor),
      foerderziel: text(ziel),
      entwicklungsziel: text(entwicklungsziel),
    };
    expect(fehler({ felder })).toEqual(erwartet);
  });

  it('solange eine Zelle falsch gelesen ist, wird der Zusammenhang nicht beurteilt', () => {
    const felder = { direktVermittelbar: text('nein'), foerderziel: text('Integration') };
    expect(fehler({ felder, bedarfe: { mobilitaet: zahl(7) } })).toEqual(['STUFE_UNGUELTIG mobilitaet']);
  });
});

describe('das Entwicklungsziel', () => {
  const FOERDERZIELE = ['integration', 'wettbewerbsfaehigkeit', 'prozessfaehigkeit', 'erwerbsfaehigkeit'];
  const gelesenAls = (eintrag: string): unknown[] =>
    FOERDERZIELE.flatMap((ziel) => {
      const felder = { foerderziel: text(ziel), entwicklungsziel: text(eintrag) };
      const lesung = readFall(rawFallMit({ felder }), STICHTAG);
      return lesung.ok ? [lesung.wert.entwicklungsziel] : [];
    });

  it.each(RESSOURCENBEREICHE.slice(0, 10))('$id darf mit Id oder als „$label“ stehen', ({ id, label }) => {
    expect([gelesenAls(id), gelesenAls(` ${label.toUpperCase()} `)]).toEqual([[id], [id]]);
  });

  it.each([
    'qualifikation;mitwirkung',
    'Qualifikation, Arbeitsverhalten',
    'Qualifikation und Arbeitsverhalten',
    'Qualifikation / Sozialverhalten',
    'Qualifikation + Sozialverhalten & Ausbildungsreife',
    'Qualifikation\nMitwirkung in der Fallarbeit',
    'Leistungsfähigkeit (körperlich, psychisch), Qualifikation',
    'Bewerbungs- und Stellensuchverhalten; Qualifikation',
    'Bewerbungs- und Stellensuchverhalten und Qualifikation',
    'Qualifikation, Selbständige und Existenzgründungen',
  ])('zwei auf einmal werden abgelehnt: %j', (eintrag) => {
    const felder = { foerderziel: text('wettbewerbsfaehigkeit'), entwicklungsziel: text(eintrag) };
    expect(fehler({ felder })).toEqual(['NUR_EIN_ENTWICKLUNGSZIEL entwicklungsziel']);
  });

  it.each(['selbststaendigkeit', 'Selbständige und Existenzgründungen'])(
    '%s hat keine Zeile in der Matrix',
    (eintrag) => {
      const felder = { foerderziel: text('integration'), entwicklungsziel: text(eintrag) };
      expect(fehler({ felder })).toEqual(['KEINE_MATRIXZEILE entwicklungsziel']);
    },
  );

  it.each([
    ['etwas anderes', text('Deutsch lernen')],
    ['eines und etwas anderes', text('Qualifikation und Deutsch lernen')],
    ['nur der Anfang', text('Qualifikatio')],
    ['eine Zahl', zahl(1)],
  ])('%s ist kein Ressourcenbereich', (_, eintrag) => {
    expect(fehler({ felder: { entwicklungsziel: eintrag } })).toEqual(['AUSWAHL_UNGUELTIG entwicklungsziel']);
  });
});
