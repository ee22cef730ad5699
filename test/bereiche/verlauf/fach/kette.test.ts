import fc from 'fast-check';
import { naechsteNr, pruefeKette, siegelFuer, type Glied } from '../../../../src/bereiche/verlauf/fach/kette';
import type { Siegelwert } from '../../../../src/bereiche/verlauf/fach/siegel';

/** A chain over these contents, as rows are completed one after the other. */
function kette(...inhalte: readonly (readonly Siegelwert[])[]): Glied[] {
  const glieder: Glied[] = [];
  for (const inhalt of inhalte) {
    const davor = glieder.at(-1)?.siegel ?? '';
    const nr = naechsteNr(davor);
    glieder.push({ nr, inhalt, siegel: siegelFuer(nr, inhalt, davor) });
  }
  return glieder;
}

function standVon(glieder: readonly Glied[]): string {
  return glieder.at(-1)?.siegel ?? '';
}

const FUENF = kette(
  [46000, 'A. Beispiel', 'Förderprofil', 0, '?'],
  [46100, 'A. Beispiel', 'Förderprofil', 1, 2],
  [46200, 'B. Muster', 'Stabilisierungsprofil', 3, ''],
  [46300, 'B. Muster', '', 3, 2],
  [46400, 'B. Muster', 'Förderprofil', 0, 0],
);
const STAND = standVon(FUENF);

function mit(zeile: number, neu: Partial<Glied>): Glied[] {
  return FUENF.map((glied, index) => (index === zeile ? { ...glied, ...neu } : glied));
}

/** The text with one character replaced by another. */
function verdreht(text: string, stelle: number): string {
  const anders = text[stelle] === 'a' ? 'b' : 'a';
  return text.slice(0, stelle) + anders + text.slice(stelle + 1);
}

it('ein Siegel bleibt in jeder Fassung des Programms dasselbe: bestehende Mappen tragen es', () => {
  const erstes = siegelFuer(1, [46000, 'Ä. Größer – „ja“ 😀 \ud800', true], '');
  expect([erstes, siegelFuer(2, [''], erstes)]).toEqual([
    '1-d2193a3bcf05cfb95f77d3a93149c21a-68f5dbd0daeee4bc937ea9e84f9309d4',
    '2-ea9753513186265c7f04ab1d356bdc40-0b9189a093dee08baab8c053db2d2049',
  ]);
});

describe('eine unversehrte Kette', () => {
  it('meldet nichts, auch leer oder mit einer einzigen Zeile', () => {
    expect(pruefeKette(FUENF, STAND)).toEqual([]);
    expect(pruefeKette([], '')).toEqual([]);
    expect(pruefeKette(kette(['allein']), standVon(kette(['allein'])))).toEqual([]);
  });

  it('zählt die Zeilen von 1 an', () => {
    expect(FUENF.map(({ nr }) => nr)).toEqual([1, 2, 3, 4, 5]);
  });

  it('nimmt jeden Inhalt, auch Zeichen außerhalb von ASCII und Formeln als Text', () => {
    const inhalt = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean()));
    fc.assert(
      fc.property(fc.array(inhalt, { maxLength: 8 }), (inhalte) => {
        const glieder = kette(...inhalte);
        expect(pruefeKette(glieder, standVon(glieder))).toEqual([]);
      }),
    );
  });
});

describe('eine veränderte Zeile wird gefunden und benannt', () => {
  it.each(FUENF.map((_, zeile) => zeile))('jede einzelne Zelle der Zeile %i', (zeile) => {
    const inhalt = FUENF[zeile]?.inhalt ?? [];
    inhalt.forEach((wert, spalte) => {
      for (const anders of anderesAls(wert)) {
        const neu = mit(zeile, { inhalt: inhalt.map((each, index) => (index === spalte ? anders : each)) });
        expect(pruefeKette(neu, STAND)).toEqual([{ art: 'geaendert', nr: zeile + 1, zeile }]);
      }
    });
  });

  it.each(FUENF.map((_, zeile) => zeile))('jedes einzelne Zeichen des Siegels der Zeile %i', (zeile) => {
    const siegel = FUENF[zeile]?.siegel ?? '';
    for (let stelle = 0; stelle < siegel.length; stelle++) {
      const gefunden = pruefeKette(mit(zeile, { siegel: verdreht(siegel, stelle) }), STAND);
      expect(gefunden.map((each) => ('zeile' in each ? each.zeile : null))).toContain(zeile);
      const andere = gefunden.filter((each) => 'zeile' in each && each.zeile !== zeile);
      expect(andere).toEqual([]);
    }
  });

  it.each(FUENF.map((_, zeile) => zeile))('eine andere Nummer in Zeile %i', (zeile) => {
    const gefunden = pruefeKette(mit(zeile, { nr: 17 }), STAND);
    expect(gefunden).toEqual([{ art: 'geaendert', nr: zeile + 1, zeile }]);
  });

  it('zwei veränderte Zeilen werden beide benannt', () => {
    const neu = mit(1, { inhalt: ['anders'] }).map((glied, index) =>
      index === 3 ? { ...glied, inhalt: [] } : glied,
    );
    expect(pruefeKette(neu, STAND)).toEqual([
      { art: 'geaendert', nr: 2, zeile: 1 },
      { art: 'geaendert', nr: 4, zeile: 3 },
    ]);
  });

  it('eine Zahl, die zu Text geworden ist, ist verändert', () => {
    const inhalt = (FUENF[1]?.inhalt ?? []).map(String);
    expect(pruefeKette(mit(1, { inhalt }), STAND)).toEqual([{ art: 'geaendert', nr: 2, zeile: 1 }]);
  });
});

/** Values that differ from a value by one byte, or by being there or not. */
function anderesAls(wert: Siegelwert): Siegelwert[] {
  if (typeof wert === 'number') return [wert + 1, String(wert), ''];
  const text = String(wert);
  return [`${text} `, ...Array.from(text, (_, stelle) => verdreht(text, stelle))];
}

describe('fehlende und verschobene Zeilen', () => {
  it.each(FUENF.map((_, zeile) => zeile))('eine gelöschte Zeile (auch die letzte): %i', (zeile) => {
    const ohne = FUENF.filter((_, index) => index !== zeile);
    expect(pruefeKette(ohne, STAND)).toEqual([{ art: 'fehlt', nr: zeile + 1 }]);
  });

  it('alle Zeilen gelöscht', () => {
    expect(pruefeKette([], STAND)).toEqual([1, 2, 3, 4, 5].map((nr) => ({ art: 'fehlt', nr })));
  });

  it('eine verschobene Zeile, von jedem Platz an jeden anderen', () => {
    for (let von = 0; von < FUENF.length; von++)
      for (let nach = 0; nach < FUENF.length; nach++) {
        if (Math.abs(von - nach) < 2) continue;
        const neu = FUENF.filter((_, index) => index !== von);
        neu.splice(nach, 0, FUENF[von] as Glied);
        expect(pruefeKette(neu, STAND)).toEqual([{ art: 'verschoben', nr: von + 1, zeile: nach }]);
      }
  });

  it('zwei vertauschte Nachbarn: eine der beiden steht nicht an ihrem Platz', () => {
    const [a, b, c, d, e] = FUENF as [Glied, Glied, Glied, Glied, Glied];
    const gefunden = pruefeKette([a, c, b, d, e], STAND);
    expect(gefunden).toHaveLength(1);
    expect(gefunden).toEqual([expect.objectContaining({ art: 'verschoben' })]);
  });

  it('eine doppelte und eine von Hand angefügte Zeile', () => {
    const [, zweite] = FUENF as [Glied, Glied];
    expect(pruefeKette([...FUENF, zweite], STAND)).toEqual([{ art: 'doppelt', nr: 2, zeile: 5 }]);
    const handgemacht = { nr: 6, inhalt: ['x'], siegel: '' };
    expect(pruefeKette([...FUENF, handgemacht], STAND)).toEqual([{ art: 'ohneSiegel', zeile: 5 }]);
  });

  it('eine richtig gesiegelte Zeile, von der der Stand nichts weiß, fällt auf', () => {
    const mehr = kette(...FUENF.map(({ inhalt }) => inhalt), ['sechs']);
    expect(pruefeKette(mehr, STAND)).toEqual([{ art: 'standPasstNicht' }]);
    expect(pruefeKette(FUENF, '')).toEqual([{ art: 'standPasstNicht' }]);
  });

  it('500 Zeilen werden geprüft, und die eine veränderte wird genannt', () => {
    const viele = kette(...Array.from({ length: 500 }, (_, index) => [46000 + index, 'Name', index % 4]));
    const neu = viele.map((glied, index) => (index === 321 ? { ...glied, inhalt: [0] } : glied));
    expect(pruefeKette(neu, standVon(viele))).toEqual([{ art: 'geaendert', nr: 322, zeile: 321 }]);
  });
});
