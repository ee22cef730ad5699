/** Whose house data are behind is said beside each file, whatever else becomes of it. */
import type { Fallangaben, Mappendatei } from '../../../src/bereiche/fallliste';
import { listenfassungIn } from '../../../src/bereiche/fallliste';
import { hausdatenText } from '../../../src/bereiche/fallliste/texte/einlesen';
import { mitBefunden } from '../../../src/bereiche/fallliste/vorhaben/planeEinlesen';
import { HAUS_VERSION } from '../../../src/mappe/hausstand';
import { zelle } from '../../support/inhalt';

function datei(name: string, hausfassung: number | null): Mappendatei {
  const wert: Fallangaben = {
    kundennummer: name,
    stichtag: null,
    werte: {},
    ungewiss: [],
    dreiBedarfeSeit: null,
    hausfassung,
  };
  return { datei: `${name}.xlsx`, gelesen: { ok: true, wert } };
}

const UNVERAENDERT = { art: 'unveraendert', mit: 'liste' } as const;

/** What is said of each of these, by its name. */
function veraltete(fassungen: Readonly<Record<string, number | null>>, liste: number | null): unknown {
  const dateien = Object.entries(fassungen).map(([name, fassung]) => datei(name, fassung));
  const befunde = mitBefunden(dateien, { befunde: dateien.map(() => UNVERAENDERT), zellen: [] }, liste);
  return Object.fromEntries(
    befunde.flatMap(({ kundennummer, hausdaten }) =>
      hausdaten === null ? [] : [[kundennummer, hausdaten.fassung]],
    ),
  );
}

it('verglichen wird mit der neuesten, die Liste oder Dateien nennen', () => {
  expect(veraltete({ A: 3, B: 5, C: null }, 4)).toEqual({ A: 3, C: null });
  expect(veraltete({ A: 3, B: 5 }, 7)).toEqual({ A: 3, B: 5 });
});

it('kennt niemand eine, ist keine veraltet', () => {
  expect(veraltete({ A: null, B: null }, null)).toEqual({});
});

it('eine Datei, die nicht zu lesen ist, hat keine', () => {
  const kaputt: Mappendatei = { datei: 'X.xlsx', gelesen: { satz: 'Nein.' } };
  const [befund] = mitBefunden([kaputt, datei('A', 1)], { befunde: [UNVERAENDERT], zellen: [] }, 9);
  expect(befund).toEqual({ datei: 'X.xlsx', kundennummer: '', befund: { satz: 'Nein.' }, hausdaten: null });
});

it('der Satz nennt beide Fassungen', () => {
  expect(hausdatenText({ fassung: 3, neueste: 5 })).toMatch(/Fassung 3.*Fassung 5/);
  expect(hausdatenText({ fassung: null, neueste: 5 })).toMatch(/keine übernommen.*Fassung 5/);
});

it('eine Liste ohne die Zelle, mit leerer und mit falscher nennt keine', () => {
  const [name, raster] = zelle(HAUS_VERSION, { art: 'zahl', wert: 4 });
  expect(listenfassungIn(new Map())).toBeNull();
  expect(listenfassungIn(new Map([[name, raster]]))).toBe(4);
  expect(listenfassungIn(new Map([zelle(HAUS_VERSION, { art: 'leer' })]))).toBeNull();
  expect(listenfassungIn(new Map([zelle(HAUS_VERSION, { art: 'text', wert: 'neu' })]))).toBeNull();
});
