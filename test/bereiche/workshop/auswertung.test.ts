/** The figures in the cells of a Workshop, against a computation of their own; and where there is a sentence instead. */
import fc from 'fast-check';
import type { Runde } from '../../../src/bereiche/uebung';
import { jeMusterkennung, jePerson, messeStufen } from '../../../src/bereiche/workshop/fach/auswertung';
import { auswertungsstandIn } from '../../../src/bereiche/workshop/fach/herkunft';
import { musterkennung, musterstelle, personIn } from '../../../src/bereiche/workshop/fach/personen';
import { nachWert, trennstellen } from '../../../src/bereiche/workshop/fach/trennendes';
import { urteilsbestandIn, type Workshopurteil } from '../../../src/bereiche/workshop/fach/urteile';
import { GEMESSENES, STREUUNGEN_JE_PERSON, UEBEREINSTIMMUNG } from '../../../src/bereiche/workshop/listen';
import { STUFENBEREICHE } from '../../../src/bereiche/workshop/regeln/vokabular';
import { KENNUNGEN } from '../../../src/rules/vocabulary';
import { type Gesagt, uebungsmappe } from '../../support/uebungsmappe';
import { erfunden, gewaehlt, workshopNach } from '../../support/workshop';
import { workshopinhalt } from '../../support/workshopinhalt';
import { zufallslauf } from '../../support/zufallslauf';
import { alphaAus } from '../uebung/gegenrechnung';

type Teilnahmen = Readonly<Record<string, readonly Gesagt[]>>;

async function ausgewertet(
  teilnahmen: Teilnahmen,
  runde: Runde = 1,
  vorher?: Uint8Array,
): Promise<Uint8Array> {
  const dateien = await Promise.all(
    Object.entries(teilnahmen).map(([code, gesagt]) => uebungsmappe({ code, gesagt })),
  );
  return workshopNach(async (sitzung) => {
    await sitzung.pruefe(gewaehlt(...dateien));
    await sitzung.uebernimm(true);
    await sitzung.werteAus(runde);
    expect(sitzung.get().meldung).toEqual({ art: 'ausgewertet' });
  }, vorher);
}

function zeilenIn(bytes: Uint8Array) {
  return workshopinhalt(bytes)
    .liste(UEBEREINSTIMMUNG)
    .zeilen.map(({ zeile }) => zeile);
}

const zeile = (bytes: Uint8Array, id: string) => zeilenIn(bytes).find((each) => each.id === id);

/** A row per code, a column per person: what α is defined over. */
function tafel(teilnahmen: Teilnahmen, runde: Runde, bereich: string): (number | string | null)[][] {
  const personen = [
    ...new Set(Object.values(teilnahmen).flatMap((each) => each.map(({ person }) => person))),
  ];
  return Object.values(teilnahmen).map((gesagt) =>
    personen.map((person) => {
      const eins = gesagt.find((each) => each.person === person && each.runde === runde);
      if (eins === undefined) return null;
      if (bereich === 'kennung')
        return eins.kennung === '' || eins.kennung === undefined ? 'noch offen' : eins.kennung;
      if (bereich === 'foerderziel') return eins.foerderziel ?? null;
      const stufe = eins.stufen[bereich as 'wohnsituation'];
      return typeof stufe === 'number' ? stufe : null;
    }),
  );
}

const FUENF: Teilnahmen = Object.fromEntries(
  [1, 2, 3, 4, 5].map((nr) => [`K${nr}`, [...erfunden(nr, 1, 7), ...(nr < 5 ? erfunden(nr, 2, 6) : [])]]),
);

it('jede Zeile, beide Runden: α ist das der Gegenrechnung, auf drei Stellen', async () => {
  const bytes = await ausgewertet(FUENF);
  const zeilen = zeilenIn(bytes);
  expect(zeilen.map(({ id }) => id)).toEqual(GEMESSENES.map(({ id }) => id));
  for (const { id, alpha1, alpha2 } of zeilen.slice(1)) {
    const skala = id === 'kennung' || id === 'foerderziel' ? 'nominal' : 'ordinal';
    const erwartet = ([1, 2] as const).map((runde) => {
      const alpha = alphaAus(tafel(FUENF, runde, id), skala);
      return alpha === null ? null : Math.round(alpha * 1000) / 1000;
    });
    expect([id, alpha1, alpha2]).toEqual([id, ...erwartet]);
  }
});

it('„Alle Stufen“ sind die Bereiche aller Personen zusammen, ohne Spanne', async () => {
  const bytes = await ausgewertet(FUENF);
  const alle = STUFENBEREICHE.map(({ id }) => tafel(FUENF, 1, id));
  const zusammen = (alle[0] ?? []).map((_, nr) => alle.flatMap((each) => each[nr] ?? []));
  expect(zeile(bytes, 'alleStufen')).toMatchObject({
    alpha1: Math.round((alphaAus(zusammen, 'ordinal') ?? NaN) * 1000) / 1000,
    von1: null,
    bis1: null,
    hinweis: expect.stringContaining('Ohne Spanne'),
  });
});

const STUFE = fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined });
const EINSCHAETZUNG = fc.array(STUFE, { minLength: 3, maxLength: 3 });

it('zufällige Urteile mit Lücken: α, gleiche Paare und Wörter stimmen', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(EINSCHAETZUNG, { minLength: 1, maxLength: 4 }), { maxLength: 5 }),
      async (raum) => {
        const teilnahmen: Teilnahmen = Object.fromEntries(
          raum.map((personen, fachkraft) => [
            `K${fachkraft}`,
            personen.map(([wohnsituation, mobilitaet, bewerbung], nr): Gesagt => {
              const stufen = { wohnsituation, mobilitaet, bewerbung };
              return { person: `P0${nr + 1}`, runde: 1, stufen: ohneLuecken(stufen) };
            }),
          ]),
        );
        const bytes = await ausgewertet(teilnahmen);
        for (const id of ['wohnsituation', 'mobilitaet', 'bewerbung']) {
          const alpha = alphaAus(tafel(teilnahmen, 1, id), 'ordinal');
          expect(zeile(bytes, id)?.alpha1).toBe(alpha === null ? null : Math.round(alpha * 1000) / 1000);
        }
      },
    ),
    zufallslauf(100, 20),
  );
});

function ohneLuecken(stufen: Readonly<Record<string, number | undefined>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(stufen).flatMap(([id, stufe]) => (stufe === undefined ? [] : [[id, stufe] as const])),
  );
}

const person = (wohnsituation: number, nr: number): Gesagt => ({
  person: `P0${nr + 1}`,
  runde: 1,
  kennung: 'AV',
  stufen: { wohnsituation },
});

describe('ein Satz statt einer Zahl', () => {
  it.each<[was: string, teilnahmen: Teilnahmen, hinweis: string]>([
    ['eine Fachkraft', { A: [1, 2].map(person) }, 'kein α: nur eine Fachkraft'],
    ['niemand hat dieselbe Person', { A: [person(1, 0)], B: [person(2, 1)] }, 'kein α: keine Person'],
    [
      'alle sagen dasselbe',
      { A: [1, 1].map(person), B: [1, 1].map(person) },
      'kein α: alle Urteile sind gleich',
    ],
  ])('%s', async (_, teilnahmen, hinweis) => {
    const bytes = await ausgewertet(teilnahmen);
    expect(zeile(bytes, 'wohnsituation')).toMatchObject({
      alpha1: null,
      von1: null,
      bis1: null,
      hinweis: expect.stringContaining(hinweis),
    });
  });

  it('zwei Fachkräfte: κ steht dabei; eine Spanne aus wenigen Personen heißt grob', async () => {
    const bytes = await ausgewertet({ A: [0, 1, 2, 3, 1, 2].map(person), B: [0, 2, 2, 1, 1, 3].map(person) });
    const { hinweis = '' } = zeile(bytes, 'wohnsituation') ?? {};
    expect(hinweis).toMatch(
      /^Runde 1: grob \(6 Personen\); zwei Fachkräfte, κ linear 0,\d{3}, quadratisch 0,\d{3}\.$/,
    );
  });
});

describe('das Blatt „Streuung“', () => {
  const streuung = (bytes: Uint8Array) =>
    workshopinhalt(bytes)
      .liste(STREUUNGEN_JE_PERSON)
      .zeilen.map(({ zeile: { person: id, titel, wohnsituation } }) => ({ id, titel, wohnsituation }));

  it('eine Zeile je Person in ihrer Reihenfolge, eigene zuletzt; eine andere Runde ersetzt sie ganz', async () => {
    const eigene: Gesagt = { person: 'X1', runde: 1, stufen: { wohnsituation: 3 } };
    const runde2 = (stufe: number): Gesagt => ({ ...person(stufe, 2), runde: 2 });
    const teilnahmen = {
      A: [eigene, person(0, 1), person(1, 0), runde2(1)],
      B: [person(2, 1), person(1, 0), runde2(2)],
    };
    const eins = await ausgewertet(teilnahmen);
    expect(streuung(eins)).toEqual([
      { id: 'P01', titel: personIn('P01')?.titel, wohnsituation: 'einig' },
      { id: 'P02', titel: personIn('P02')?.titel, wohnsituation: 'weit auseinander' },
      { id: 'X1', titel: '', wohnsituation: 'zu wenige' },
    ]);
    const zwei = await ausgewertet(teilnahmen, 2, eins);
    expect(streuung(zwei)).toEqual([
      { id: 'P03', titel: personIn('P03')?.titel, wohnsituation: 'nah beieinander' },
    ]);
  });
});

it('die Auswertung veraltet, sobald ein Urteil dazukommt, nicht durch Sortieren', async () => {
  const bytes = await ausgewertet({ A: [person(1, 0)], B: [person(2, 0)] });
  const inhalt = workshopinhalt(bytes);
  const { urteile } = urteilsbestandIn(inhalt);
  expect(auswertungsstandIn(inhalt, urteile)).toMatchObject({ art: 'aktuell', runde: 1 });
  expect(auswertungsstandIn(inhalt, [...urteile].reverse())).toMatchObject({ art: 'aktuell' });
  expect(auswertungsstandIn(inhalt, urteile.slice(1))).toEqual({ art: 'veraltet' });
});

describe('was trennt', () => {
  const urteil = (fachkraft: string, wert: number, bereich = 'wohnsituation'): Workshopurteil =>
    ({ runde: 1, person: 'p01', fachkraft, bereich, wert }) as Workshopurteil;

  it('das Weiteste zuerst, und wer es wie sieht', () => {
    const [erste, ...weitere] = trennstellen([
      ...[urteil('B', 3), urteil('A', 0), urteil('C', 0)],
      ...[urteil('A', 0, 'mobilitaet'), urteil('B', 3, 'mobilitaet')],
      ...[urteil('A', 1, 'bewerbung'), urteil('B', 2, 'bewerbung')],
    ]);
    expect(erste).toMatchObject({ person: 'P01', bereich: 'mobilitaet' });
    expect(weitere.map(({ bereich }) => bereich)).toEqual(['wohnsituation']);
    expect(nachWert(weitere[0]?.urteile ?? [])).toEqual([
      { wert: 0, codes: ['A', 'C'] },
      { wert: 3, codes: ['B'] },
    ]);
  });

  it('jede Übungsperson hat eine Kennung der Musterlösung, und die Sätze dazu gibt es', () => {
    for (const { id } of jePerson(Object.values(FUENF).flatMap((each) => each.map(alsUrteil)))) {
      expect([...KENNUNGEN, 'noch offen']).toContain(musterkennung(id));
      const { saetze = [] } = musterstelle(id, 'wohnsituation') ?? {};
      expect(saetze.every((satz) => personIn(id)?.geschichte.includes(satz))).toBe(true);
    }
    expect(musterkennung('X1')).toBeNull();
    expect(musterstelle('X1', 'wohnsituation')).toBeNull();
  });

  it('je Kennung der Musterlösung: genau die Personen, die sie haben', () => {
    const urteile = ['P01', 'P02', 'P03', 'X1'].map((id) => ({ ...urteil('A', 1), person: id }));
    const gruppen = jeMusterkennung(urteile);
    expect(
      gruppen
        .flatMap((each) => each.urteile)
        .map(({ person: id }) => id)
        .sort(),
    ).toEqual(['P01', 'P02', 'P03']);
    for (const gruppe of gruppen)
      expect(gruppe.urteile.every(({ person: id }) => musterkennung(id) === gruppe.id)).toBe(true);
  });

  it('ein Code in Groß und Klein ist eine Fachkraft, nicht zwei', () => {
    expect(messeStufen([urteil('a7', 1), urteil('A7 ', 2, 'mobilitaet')]).alpha).toBe('eineFachkraft');
  });
});

function alsUrteil({ person: id }: Gesagt): Workshopurteil {
  return { runde: 1, person: id, fachkraft: 'A', bereich: 'wohnsituation', wert: 1 };
}
