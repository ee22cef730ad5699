/** What the rules of before say of a Profiling of before, and of today. Under a second. */
import {
  andersGezaehlte,
  erklaere,
  nachFrueherem,
  satzNamens,
} from '../../../../src/bereiche/verlauf/fach/regelwerk';
import { profilinginhalt } from '../../../../src/bereiche/verlauf/fach/momentaufnahme';
import { erklaerungSaetze, zaehlhinweis } from '../../../../src/bereiche/verlauf/texte/regelwerk';
import { berechne } from '../../../../src/fall/berechne';
import { EINGEBAUT, type Regelsatz } from '../../../../src/rules/regelsatz';
import { freigegeben } from '../../../support/beispielsaetze';
import { fallMit } from '../../../support/faelle';
import { aufnahme } from '../../../support/verlaufFaelle';

const VIER = freigegeben('2026-06', '2026-06-01', 4);
const AB_DREI: Regelsatz = {
  ...EINGEBAUT,
  version: '2025-01',
  schwellen: { ...EINGEBAUT.schwellen, relevantAb: 3 },
};

/** Three of the eight and one beside them, komplex: bFM where three are enough, AV where four are needed. */
const FALL = fallMit(
  { wohnsituation: 2, mobilitaet: 2, gesundheitlicheLeistungsfaehigkeit: 3, berufserfahrung: 2 },
  { prognoseArbeitsmarkt: 'ueber12', dominierend: 'R', festlegung: 'wahrscheinlich', fmEinschaetzung: 'ja' },
);

const inhaltNach = (regelsatz: Regelsatz): ReturnType<typeof profilinginhalt> => {
  const fall = { ...FALL, regelsatz };
  return profilinginhalt(fall, berechne(fall));
};

it('findet den Satz, der genannt ist, und sonst keinen', () => {
  expect(satzNamens([VIER], EINGEBAUT.version)).toBe(EINGEBAUT);
  expect(satzNamens([VIER, AB_DREI], '2025-01')).toBe(AB_DREI);
  expect(satzNamens([VIER], '2025-01')).toBeNull();
  expect(satzNamens([VIER], '')).toBeNull();
});

describe('ein Ergebnis von damals', () => {
  it('wird nach seinem eigenen Satz erklärt: dessen Stufe, dessen Zeilen', () => {
    const eingebaut = inhaltNach(EINGEBAUT);
    const vier = inhaltNach(VIER);
    expect([eingebaut.kennung, vier.kennung]).toEqual(['bFM', 'AV']);
    expect(erklaere(eingebaut, EINGEBAUT, FALL)).toMatchObject({ abStufe: 2, alle: 4, acht: 3 });
    const zeilen = (inhalt: typeof vier, satz: Regelsatz): string[] =>
      erklaere(inhalt, satz, FALL).kennung.map(({ id }) => id);
    const zuBfm = zeilen(eingebaut, EINGEBAUT);
    expect(zuBfm).toContain(berechne({ ...FALL, regelsatz: EINGEBAUT }).steuerung.kennung.regel);
    expect(zeilen(vier, VIER)).toContain(berechne({ ...FALL, regelsatz: VIER }).steuerung.kennung.regel);
    expect(erklaere(vier, AB_DREI, FALL)).toMatchObject({ abStufe: 3, alle: 1, acht: 1 });
  });

  it('sieht nicht auf das, was heute entschieden ist: Der Verlauf hält es nicht fest', () => {
    const damals = inhaltNach(EINGEBAUT);
    for (const heute of [
      fallMit({}),
      { ...FALL, festlegung: 'paragraph10' as never, fmEinschaetzung: 'nein' as const },
    ])
      expect(erklaere(damals, EINGEBAUT, heute)).toEqual(erklaere(damals, EINGEBAUT, FALL));
  });

  it('sagt, wo mehr entschied als die Einschätzungen', () => {
    const imBfm = { ...inhaltNach(EINGEBAUT), kennung: 'Exter', bedarfe: fallMit({}).bedarfe };
    const saetze = erklaerungSaetze(imBfm, { abStufe: 2, alle: 0, acht: 0, profillage: [], kennung: [] });
    expect(saetze[2]).toBe(
      'Für die Kennung „Exter“ entschied mehr als die Einschätzungen: Das hält der Verlauf nicht fest.',
    );
  });

  it('nennt die Zeilen mit ihren Worten', () => {
    const vier = inhaltNach(VIER);
    const saetze = erklaerungSaetze(vier, erklaere(vier, VIER, FALL));
    expect(saetze[0]).toBe(
      'Am 21.11.2026 zählten nach dem Regelwerk „2026-06“ ab Stufe 2: 4 Handlungsbedarfe, davon 3 der acht.',
    );
    expect(saetze[2]).toMatch(/^Für die Kennung „AV“ kommt dort infrage: K-4 \(.*[^.]\)\.$/);
  });
});

it('die Angaben von heute nach dem früheren Satz', () => {
  const jetzt = inhaltNach(VIER);
  const fall = { ...FALL, regelsatz: VIER };
  expect(nachFrueherem(fall, EINGEBAUT, jetzt)).toEqual([
    { feld: 'kennung', damals: 'bFM', jetzt: 'AV' },
    expect.objectContaining({ feld: 'betreuung', damals: 'Fallmanagement' }),
  ]);
  expect(nachFrueherem(fall, VIER, jetzt)).toEqual([]);
});

it('was anders gezählt wurde, und wovon es niemand weiß', () => {
  const alle = [
    aufnahme(1, '2025-03-01', { regelwerk: '2025-01' }),
    aufnahme(2, '2026-03-01', { regelwerk: EINGEBAUT.version }),
    aufnahme(3, '2026-06-01', { regelwerk: '2024-01' }),
  ];
  const gezaehlt = andersGezaehlte(alle, [AB_DREI], EINGEBAUT);
  expect(gezaehlt).toEqual({ andere: [{ nr: 1, abStufe: 3 }], ungewisse: [3] });
  expect(zaehlhinweis(gezaehlt, 2)).toBe(
    'Gezählt ist überall ab Stufe 2, wie es jetzt gilt. Damals zählte Nr. 1 ab Stufe 3. Wie damals gezählt wurde, steht nicht fest bei Nr. 3: Das Regelwerk steht nicht in dieser Mappe.',
  );
  expect(zaehlhinweis(andersGezaehlte([], [], EINGEBAUT), 2)).toBe('');
});
