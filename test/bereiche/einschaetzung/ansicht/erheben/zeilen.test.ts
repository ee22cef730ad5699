import { type Eingabe, markeSetzen } from '../../../../../src/mappe/eingabe';
import type { RawValue } from '../../../../../src/listen/zelle';
import { BEDARFE, type Festlegung, RESSOURCENBEREICHE } from '../../../../../src/rules/vocabulary';
import { befehlZu } from '../../../../../src/bereiche/einschaetzung/ansicht/erheben/tasten';
import type { Zeile, Zellblick } from '../../../../../src/bereiche/einschaetzung/ansicht/erheben/zeile';
import {
  ALLE_ZEILEN,
  BEDARFSGRUPPEN,
  zeileZu,
} from '../../../../../src/bereiche/einschaetzung/ansicht/erheben/zeilen';

function zeile(id: string): Zeile {
  const found = ALLE_ZEILEN.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
}

const text = (wert: string): RawValue => ({ art: 'text', wert });
const LEER: RawValue = { art: 'leer' };

/** Cells that hold what these inputs put there, and nothing else. */
function zellen(eingaben: readonly Eingabe[]): Zellblick {
  const werte = new Map(eingaben.map(({ ziel, wert }) => [JSON.stringify(ziel), wert]));
  return (ziel) => {
    const wert = werte.get(JSON.stringify(ziel)) ?? '';
    if (typeof wert === 'number') return { art: 'zahl', wert };
    return wert === '' ? LEER : text(wert);
  };
}

describe('die Zeilen des Gesprächs', () => {
  it('sind alle Bedarfe nach Schlüsselgruppen, die Gesamteinschätzung und alle Ressourcenbereiche', () => {
    expect(ALLE_ZEILEN).toHaveLength(BEDARFE.length + 3 + RESSOURCENBEREICHE.length);
    expect(new Set(ALLE_ZEILEN.map(({ id }) => id)).size).toBe(ALLE_ZEILEN.length);
    expect(BEDARFSGRUPPEN.map(({ titel, zeilen }) => `${titel} ${zeilen.length}`)).toEqual([
      'Qualifikation 4',
      'Leistungsfähigkeit 3',
      'Motivation 2',
      'Rahmenbedingungen 5',
      'Gesamteinschätzung 3',
    ]);
  });

  it('haben je Antwort eine eigene Taste', () => {
    for (const { antworten } of ALLE_ZEILEN) {
      const tasten = antworten.map(({ taste }) => taste.toLowerCase());
      expect(new Set(tasten).size).toBe(tasten.length);
      expect(tasten.every((taste) => taste.length === 1)).toBe(true);
    }
  });

  it('lesen zu jeder Antwort, die sie schreiben, deren Taste zurück', () => {
    for (const { id, antworten, lies, eingaben } of ALLE_ZEILEN) {
      for (const { wert, taste } of antworten) {
        // No mark is how the sheet says that the Integrationsprognose is open.
        const gelesen = id === 'festlegung' && taste === '?' ? null : taste;
        expect(lies(zellen(eingaben(wert)))).toBe(gelesen);
      }
      expect(lies(zellen(eingaben('')))).toBeNull();
    }
  });

  it.each<[string, RawValue, string | null | undefined]>([
    ['mobilitaet', { art: 'leer' }, null],
    ['mobilitaet', text(' 2 '), '2'],
    ['mobilitaet', text('ja'), '2'],
    ['mobilitaet', text(' ? '), '?'],
    ['mobilitaet', { art: 'zahl', wert: 2.5 }, undefined],
    ['prognoseArbeitsmarkt', text('BIS 12 Monate'), '2'],
    ['prognoseArbeitsmarkt', text('bald'), undefined],
    ['prognoseArbeitsmarkt', { art: 'zahl', wert: 6 }, undefined],
    ['dominierend', text('L'), 'L'],
    ['dominierend', text('Motivation'), 'M'],
    ['dominierend', { art: 'leer' }, null],
  ])('verstehen bei %s den Eintrag %j als %s', (id, value, erwartet) => {
    expect(zeile(id).lies(() => value)).toBe(erwartet);
  });

  it('werden von jeder ihrer Zellen aus gefunden, und nur von diesen', () => {
    expect(zeileZu({ art: 'bedarf', id: 'mobilitaet', teil: 'beleg' })).toBe(zeile('mobilitaet'));
    expect(zeileZu({ art: 'bereich', id: 'bewerbung', teil: 'staerke' })).toBe(zeile('bereich bewerbung'));
    expect(zeileZu({ art: 'feld', feld: 'dominierend' })).toBe(zeile('dominierend'));
    expect(zeileZu({ art: 'feld', feld: 'name' })).toBeUndefined();
    expect(zeileZu({ art: 'marke', id: 'schueler' })).toBe(zeile('festlegung'));
  });
});

describe('die Zeile der Integrationsprognose', () => {
  const { lies, hinweis, eingaben } = zeile('festlegung');
  const kreuz = (id: Festlegung): Eingabe => ({ ziel: { art: 'marke', id }, wert: 'x' });

  it('setzt ihr Kreuz und nimmt jedes andere weg', () => {
    expect(eingaben('nichtWahrscheinlich')).toEqual(markeSetzen('nichtWahrscheinlich'));
    expect(eingaben('?')).toEqual(markeSetzen(null));
  });

  it('sagt, welche andere Spalte angekreuzt ist, und gilt dann nicht als offen', () => {
    const anders = zellen([kreuz('schueler')]);
    expect(lies(anders)).toBe('');
    expect(hinweis?.(anders)).toMatch(/^Angekreuzt ist „§ 10: Schüler/);
    expect(hinweis?.(zellen([kreuz('wahrscheinlich')]))).toMatch(/^Die übrigen Spalten/);
  });

  it('versteht weder zwei Kreuze noch ein fremdes Wort', () => {
    expect(lies(zellen([kreuz('wahrscheinlich'), kreuz('integriert')]))).toBeUndefined();
    expect(lies(zellen([{ ziel: { art: 'marke', id: 'sonstiges' }, wert: 'vielleicht' }]))).toBeUndefined();
  });

  it('hält „nein“ und „?“ für kein Kreuz', () => {
    const werte = ['nein', '?', '-'].map((wert): Eingabe => ({
      ziel: { art: 'marke', id: 'integriert' },
      wert,
    }));
    expect(werte.map((each) => lies(zellen([each])))).toEqual([null, null, null]);
  });
});

describe('die Tasten', () => {
  const taste = (key: string, mit: Partial<KeyboardEvent> = {}) =>
    befehlZu({ key, ctrlKey: false, altKey: false, metaKey: false, ...mit }, zeile('mobilitaet').antworten);

  it.each(['0', '1', '2', '3', '?'])('%s antwortet', (key) => {
    expect(taste(key)).toMatchObject({ art: 'antworten', antwort: { taste: key } });
  });

  it('ß ist das Fragezeichen ohne Umschalttaste', () => {
    expect(taste('ß')).toMatchObject({ art: 'antworten', antwort: { taste: '?' } });
  });

  it.each(['Delete', 'Backspace'])('%s leert', (key) => {
    expect(taste(key)).toEqual({ art: 'leeren' });
  });

  it('Pfeile bewegen, ohne zu antworten', () => {
    expect(taste('ArrowDown')).toEqual({ art: 'gehen', weite: 1 });
    expect(taste('ArrowUp')).toEqual({ art: 'gehen', weite: -1 });
    expect(taste('ArrowRight')).toEqual({ art: 'wandern', weite: 1 });
  });

  it('Buchstaben gelten groß und klein; in der Schlüsselgruppe sind sie Antworten', () => {
    const { antworten } = zeile('dominierend');
    const druecke = (key: string) =>
      befehlZu({ key, ctrlKey: false, altKey: false, metaKey: false }, antworten);
    expect(druecke('r')).toMatchObject({ antwort: { wert: 'R Rahmenbedingungen' } });
    expect(druecke('R')).toEqual(druecke('r'));
    expect(taste('B')).toEqual({ art: 'notizen' });
  });

  it('anderes bleibt dem Browser', () => {
    expect(['4', 'Tab', 'Enter', 'F6', ' '].map((key) => taste(key))).toEqual([null, null, null, null, null]);
    expect(taste('2', { ctrlKey: true })).toBeNull();
    expect(taste('b', { altKey: true })).toBeNull();
  });
});
