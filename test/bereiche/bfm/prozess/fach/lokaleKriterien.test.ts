/** The local criteria of the house: read, asked for, kept with the step that names one, and said in words. */
import { begruendungsanlass } from '../../../../../src/bereiche/bfm/prozess/fach/begruendung';
import { readLokaleKriterien } from '../../../../../src/bereiche/bfm/prozess/fach/readLokaleKriterien';
import { readStatuskette } from '../../../../../src/bereiche/bfm/prozess/fach/readStatuskette';
import { lokalVon, type Schrittangaben } from '../../../../../src/bereiche/bfm/prozess/fach/schritt';
import {
  pruefeSchritt,
  type Schrittlage,
} from '../../../../../src/bereiche/bfm/prozess/fach/schrittpruefung';
import type { Statuskette, Statuszeile } from '../../../../../src/bereiche/bfm/prozess/fach/statuskette';
import { LOKALE_KRITERIEN } from '../../../../../src/bereiche/bfm/prozess/listen';
import {
  entscheidungszeile,
  kriteriumText,
} from '../../../../../src/bereiche/bfm/prozess/texte/fallmanagement';
import type { RawValue } from '../../../../../src/listen/zelle';
import { inhaltMit, tabelle, type Zellen } from '../../../../support/inhalt';
import { FEHLERWERT, LEER as LEERE_ZELLE, text } from '../../../../support/rawFaelle';
import { FORTGEFUEHRT, ketteninhalt, UEBERNOMMEN, VORGEMERKT as VORMERKUNG } from './kettenFaelle';
import { danach, LAGE, LEER, UEBERNEHMEN, VORMERKEN } from './schrittFaelle';

type Kriterienzellen = Zellen<(typeof LOKALE_KRITERIEN)['spalten']>;

const kriterium = (name: string, anbieten: RawValue = LEERE_ZELLE): Kriterienzellen => ({
  kriterium: text(name),
  anbieten,
});
const gelesen = (...zeilen: readonly Kriterienzellen[]): ReturnType<typeof readLokaleKriterien> =>
  readLokaleKriterien(inhaltMit(tabelle(LOKALE_KRITERIEN, zeilen)));

const LISTE = ['Alleinerziehend', 'Wohnungslos'];
const MIT_LISTE: Schrittlage = { ...LAGE, lokaleKriterien: LISTE };
const LOKAL: Schrittangaben = { ...VORMERKEN, kriterium: 'lokal', begruendung: 'ohne Wohnung' };
const maengel = (angaben: Partial<Schrittangaben>, lage = MIT_LISTE): string[] =>
  pruefeSchritt({ ...LOKAL, ...angaben }, lage);

describe('die Liste des Hauses', () => {
  it('bietet an, was das Haus nicht abgeschaltet hat, jedes einmal, in seiner Reihenfolge', () => {
    expect(
      gelesen(
        kriterium(' Wohnungslos '),
        kriterium('Suchtberatung', text('nein')),
        kriterium('Alleinerziehend', text('ja')),
        kriterium('Wohnungslos'),
        kriterium('', text('ja')),
      ),
    ).toEqual({ kriterien: ['Wohnungslos', 'Alleinerziehend'], fehler: [] });
  });

  it('darf leer sein, und in einer Mappe von früher fehlen', () => {
    expect(gelesen(kriterium(''))).toEqual({ kriterien: [], fehler: [] });
    expect(readLokaleKriterien(inhaltMit())).toEqual({ kriterien: [], fehler: [] });
  });

  it.each([
    ['Lokales Kriterium', { kriterium: FEHLERWERT, anbieten: text('ja') }],
    ['Anbieten', { kriterium: text('Wohnungslos'), anbieten: text('manchmal') }],
  ])(
    'nennt eine Zelle unter „%s“, die nicht zu verstehen ist, und bietet ihre Zeile nicht an',
    (feld, zeile) => {
      const { kriterien, fehler } = gelesen(zeile);
      expect(kriterien).toEqual([]);
      expect(fehler).toMatchObject([{ feld, orte: [{ art: 'zelle', blatt: 'Hauslisten' }] }]);
    },
  );
});

describe('ein Schritt mit lokalem Zugangskriterium', () => {
  it('nennt eines der Liste; ohne Liste geht es wie bisher', () => {
    expect(maengel({})).toEqual(['LOKALES_KRITERIUM_FEHLT']);
    expect(maengel({ lokal: 'Wohnungslos' })).toEqual([]);
    expect(maengel({}, LAGE)).toEqual([]);
  });

  it.each(['Wohnungs', 'wohnungslos', 'Eigenes'])(
    'nimmt nicht „%s“, was nicht auf der Liste steht',
    (lokal) => {
      expect(maengel({ lokal })).toEqual(['LOKALES_KRITERIUM_FEHLT']);
    },
  );

  it('braucht die Begründung auch mit genanntem Kriterium', () => {
    const ohne = { ...LOKAL, lokal: 'Wohnungslos', begruendung: ' ' };
    expect(begruendungsanlass(ohne, MIT_LISTE)).toBe('kriterium');
    expect(maengel(ohne)).toEqual(['BEGRUENDUNG_FEHLT']);
  });

  it.each(['formal', 'einzelfall'] as const)(
    'nennt mit „%s“ keines, auch wenn eines gewählt war',
    (anderes) => {
      const angaben = { ...LOKAL, kriterium: anderes, lokal: 'Wohnungslos' };
      expect(lokalVon(angaben, LEER)).toBe('');
      expect(maengel(angaben)).toEqual([]);
    },
  );
});

describe('die Übernahme nach einer Vormerkung mit lokalem Kriterium', () => {
  const nach = (lokal: string): Statuskette => danach(LEER, { ...LOKAL, lokal });
  const uebernahme = (angaben: Partial<Schrittangaben>, kette: Statuskette, liste = LISTE): string[] =>
    pruefeSchritt({ ...UEBERNEHMEN, ...angaben }, { ...LAGE, lokaleKriterien: liste, kette });

  it.each([null, 'lokal'] as const)('übernimmt dessen Namen (Kriterium: %s)', (gewaehlt) => {
    const kette = nach('Wohnungslos');
    const angaben = { ...UEBERNEHMEN, kriterium: gewaehlt };
    expect(lokalVon(angaben, kette)).toBe('Wohnungslos');
    expect(danach(kette, angaben).zeilen.at(-1)?.lokal).toBe('Wohnungslos');
    expect(uebernahme(angaben, kette)).toEqual([]);
  });

  it('gilt auch, wenn das Haus es nicht mehr anbietet oder früher keines genannt war', () => {
    expect(uebernahme({ kriterium: null }, nach('Wohnungslos'), ['Alleinerziehend'])).toEqual([]);
    expect(uebernahme({ kriterium: null }, nach(''))).toEqual([]);
  });

  it('kann ein anderes nennen, aber nur eines der Liste', () => {
    const kette = nach('Wohnungslos');
    expect(uebernahme({ kriterium: 'lokal', lokal: 'Alleinerziehend' }, kette)).toEqual([]);
    expect(uebernahme({ kriterium: 'lokal', lokal: 'Eigenes' }, kette)).toEqual(['LOKALES_KRITERIUM_FEHLT']);
  });

  it('fragt nach einem, wo die Vormerkung ein anderes Kriterium hatte', () => {
    const kette = danach(LEER, VORMERKEN);
    const lokal = { kriterium: 'lokal', begruendung: 'jetzt ohne Wohnung' } as const;
    expect(uebernahme(lokal, kette)).toEqual(['LOKALES_KRITERIUM_FEHLT']);
    expect(uebernahme({ ...lokal, lokal: 'Wohnungslos' }, kette)).toEqual([]);
  });
});

describe('in der Kette', () => {
  const kette = (...zeilen: readonly Statuszeile[]): Statuskette => readStatuskette(ketteninhalt(zeilen));
  const GENANNT = { ...VORMERKUNG, kriterium: 'lokal', lokal: 'Wohnungslos' } as const;

  it('steht der Name in der Spalte „Grund“ und kommt so wieder heraus', () => {
    const { zeilen, fehler } = kette(GENANNT, { ...UEBERNOMMEN, kriterium: 'lokal', lokal: 'Wohnungslos' });
    expect([zeilen.map(({ lokal }) => lokal), fehler]).toEqual([['Wohnungslos', 'Wohnungslos'], []]);
  });

  it('bleibt lesbar, was früher frei dort stand', () => {
    expect(kette({ ...GENANNT, lokal: 'siehe Beschluss von 2019' }).zeilen[0]?.lokal).toBe(
      'siehe Beschluss von 2019',
    );
  });

  it('sagt der Grund neben einem anderen Kriterium oder Schritt nichts über ein lokales', () => {
    expect(kette({ ...VORMERKUNG, lokal: 'Wohnungslos' }).zeilen[0]?.lokal).toBe('');
    const fortgefuehrt = { ...FORTGEFUEHRT, kriterium: 'lokal', lokal: 'Wohnungslos' } as const;
    expect(kette(GENANNT, UEBERNOMMEN, fortgefuehrt).zeilen[2]?.lokal).toBe('');
  });
});

describe('in Worten', () => {
  const zeile = { ...VORMERKUNG, kriterium: 'lokal', lokal: 'Wohnungslos' } as const;

  it('steht der Name hinter dem Kriterium', () => {
    expect(kriteriumText(zeile)).toBe('Zugangskriterium: lokales Zugangskriterium „Wohnungslos“.');
    expect(entscheidungszeile(zeile)).toContain(' · lokales Zugangskriterium „Wohnungslos“');
  });

  it('und sonst nur das Kriterium, oder nichts', () => {
    expect(kriteriumText({ ...zeile, lokal: '' })).toBe('Zugangskriterium: lokales Zugangskriterium.');
    expect(kriteriumText({ kriterium: 'formal', lokal: 'Wohnungslos' })).toBe(
      'Zugangskriterium: formale Kriterien erfüllt.',
    );
    expect(kriteriumText({ kriterium: null, lokal: '' })).toBe('');
  });
});
