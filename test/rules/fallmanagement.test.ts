import {
  ABLEHNUNGSGRUENDE,
  BEENDIGUNGSGRUENDE,
  BEENDIGUNGSGRUND_LABEL,
  BEENDIGUNGSGRUND_QUELLE,
  BFM_DAUER,
  BFM_VORWARNUNGEN,
  FM_GRUENDE,
  FM_GRUND_FRUEHER,
  FM_GRUND_LABEL,
  FM_GRUND_NACH_ENDE,
  OHNE_ENTSCHEIDUNG,
  STATUS,
  STATUS_LABEL,
  STATUSSCHRITT_LABEL,
  STATUSSCHRITTE,
  UEBERGAENGE,
  ZUGANGSKRITERIEN,
  ZUGANGSKRITERIUM_LABEL,
} from '../../src/rules/fallmanagement';
import { HAUSREGEL_IDS, HAUSREGEL_TEXT, HAUSREGEL_VORGABE, LAENDER } from '../../src/rules/hausregeln';
import { WIEDERVORLAGE_ARTEN, WIEDERVORLAGE_REGEL } from '../../src/rules/wiedervorlagen';

/** The whole process of S0 once more, state by state; what is not named is not allowed. */
const NAIV: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  nichtImBfm: { vormerken: 'vorgemerkt', nichtUebernehmen: 'nichtImBfm' },
  vorgemerkt: { uebernehmen: 'imBfm', nichtUebernehmen: 'nichtImBfm' },
  imBfm: { fortfuehren: 'imBfm', beenden: 'beendet' },
  beendet: { vormerken: 'vorgemerkt', nichtUebernehmen: 'beendet' },
};

const JEDER_SCHRITT = STATUS.flatMap((von) => STATUSSCHRITTE.map((schritt) => [von, schritt] as const));

describe('die Übergänge', () => {
  it.each(JEDER_SCHRITT)('aus „%s“ mit „%s“ führt genau dahin, wohin S0 führt', (von, schritt) => {
    const nach = UEBERGAENGE.filter((each) => each.von === von && each.schritt === schritt);
    const soll = NAIV[von]?.[schritt];
    expect(nach.map((each) => each.nach)).toEqual(soll === undefined ? [] : [soll]);
  });

  it('sind durchgezählt, und jeder hat Worte und eine Quelle', () => {
    expect(UEBERGAENGE.map(({ id }) => id)).toEqual(UEBERGAENGE.map((_, index) => `U-${index + 1}`));
    for (const { words, source } of UEBERGAENGE) {
      expect(words).toMatch(/\.$/);
      expect(source).toMatch(/^S0/);
    }
  });

  it('aus jedem Status führt ein Weg weiter, und jeder ist erreichbar', () => {
    const erreicht = new Set<string>(['nichtImBfm']);
    for (const von of erreicht) for (const each of UEBERGAENGE) if (each.von === von) erreicht.add(each.nach);
    expect([...erreicht].sort()).toEqual([...STATUS].sort());
    expect(new Set(UEBERGAENGE.map(({ von }) => von)).size).toBe(STATUS.length);
  });
});

describe('die geschlossenen Listen', () => {
  it.each([
    ['Status', STATUS, STATUS_LABEL],
    ['Schritte', STATUSSCHRITTE, STATUSSCHRITT_LABEL],
    ['Kriterien', ZUGANGSKRITERIEN, ZUGANGSKRITERIUM_LABEL],
    ['Gründe des Fallmanagements', FM_GRUENDE, FM_GRUND_LABEL],
    ['Gründe der Beendigung', BEENDIGUNGSGRUENDE, BEENDIGUNGSGRUND_LABEL],
  ] as const)('%s: jede Angabe hat eine Beschriftung, und keine zweimal dieselbe', (_, werte, label) => {
    expect(Object.keys(label).sort()).toEqual([...werte].sort());
    const texte = Object.values(label).map((each) => each.toLowerCase());
    expect(new Set(texte).size).toBe(texte.length);
  });

  it('gegen die Übernahme spricht jeder Grund der einen Liste außer dem, der nur ein Ende begründet', () => {
    expect(FM_GRUENDE.filter((grund) => !ABLEHNUNGSGRUENDE.some((each) => each === grund))).toEqual([
      'nichtZielfuehrend',
    ]);
  });

  it('was früher anders hieß, heißt heute nirgends so, und die zwei Gründe aus S0 führen auf die Liste', () => {
    const heute = Object.values(FM_GRUND_LABEL);
    for (const frueher of Object.values(FM_GRUND_FRUEHER).flat()) expect(heute).not.toContain(frueher);
    expect(Object.entries(FM_GRUND_NACH_ENDE)).toEqual([
      ['ohneBfm', 'vermittlung'],
      ['nichtZielfuehrend', 'nichtZielfuehrend'],
    ]);
  });

  it('die zwei Beendigungsgründe aus S0 stehen vorn, die übrigen sind Festlegungen', () => {
    expect(BEENDIGUNGSGRUENDE.map((grund) => BEENDIGUNGSGRUND_QUELLE[grund])).toEqual([
      'S0',
      'S0',
      'SET',
      'SET',
      'SET',
      'SET',
    ]);
  });
});

it('die Zeiten: 24 Monate, gemahnt nach 18 und 21; 6 Monate ohne Entscheidung', () => {
  expect([BFM_DAUER, ...BFM_VORWARNUNGEN, OHNE_ENTSCHEIDUNG].map(({ wert }) => wert)).toEqual([
    24, 18, 21, 6,
  ]);
});

describe('die Hausregeln', () => {
  it('haben alle eine Vorgabe, einen Namen, eine Bedeutung und eine Quelle', () => {
    expect(HAUSREGEL_IDS).toEqual(Object.keys(HAUSREGEL_VORGABE));
    for (const id of HAUSREGEL_IDS) {
      const { label, words, source } = HAUSREGEL_TEXT[id];
      expect([label, source].every((each) => each !== '')).toBe(true);
      expect(words).toMatch(/[.]$/);
    }
  });

  it('kennen die 16 Länder', () => {
    expect(new Set(LAENDER).size).toBe(16);
  });

  it('geben vor, was in S0 und S1 steht: 15 Kalendertage ab Zugang, 6 Monate', () => {
    expect(HAUSREGEL_VORGABE).toMatchObject({
      erstberatungTage: 15,
      erstberatungZaehlung: 'Kalendertage',
      erstberatungBeginn: 'Zugang',
      fortfuehrungMonate: 6,
    });
  });
});

it('die Wiedervorlagen sind durchgezählt, und jede hat Worte und eine Quelle', () => {
  const regeln = WIEDERVORLAGE_ARTEN.map((art) => WIEDERVORLAGE_REGEL[art]);
  expect(regeln.map(({ id }) => id)).toEqual(regeln.map((_, index) => `D-${index + 1}`));
  for (const { label, words, source } of regeln) {
    expect([label, source].every((each) => each !== '')).toBe(true);
    expect(words).toMatch(/\.$/);
  }
});
