/** What becomes of Fallmappen that are read into a list: the newer Stichtag holds, and nothing is decided silently. */
import type { Fallangaben } from '../../../src/bereiche/fallliste/fach/fallangaben';
import type { Einlesebefund, Einleseplan } from '../../../src/bereiche/fallliste/fach/einlesebefund';
import { einlesetext } from '../../../src/bereiche/fallliste/texte/einlesen';
import { planeEinlesen } from '../../../src/bereiche/fallliste/vorhaben/planeEinlesen';
import { IN_DER_FALLMAPPE } from '../../../src/bereiche/fallliste/regeln/vokabular';
import { FAELLE } from '../../../src/bereiche/fallliste/listen';
import type { Fehler, Lesung } from '../../../src/listen/fehler';
import { serialOfDate } from '../../../src/listen/plainDate';
import { ortText } from '../../../src/fall/texte/ort';
import { date, STICHTAG } from '../../support/faelle';
import { rasterVon, type Zellen } from '../../support/fallliste';

const FRUEH = date('2026-06-01');
const SPAET = date('2026-11-01');

/** What a Fallmappe of K1 says. */
function mappe(werte: Fallangaben['werte'] = {}, rest: Partial<Fallangaben> = {}): Lesung<Fallangaben> {
  const { kundennummer = 'K1', stichtag = SPAET } = rest;
  const tag = stichtag === null ? {} : { stichtag: serialOfDate(stichtag) };
  const wert = { dreiBedarfeSeit: null, ungewiss: [], hausfassung: null, ...rest, kundennummer, stichtag };
  return { ok: true, wert: { ...wert, werte: { kundennummer, ...tag, wohnsituation: 2, ...werte } } };
}

const ALT: Zellen = { kundennummer: 'K1', stichtag: serialOfDate(FRUEH), wohnsituation: 1 };
const GLEICH: Zellen = { kundennummer: 'K1', stichtag: serialOfDate(SPAET), wohnsituation: 2 };

function plan(
  zeilen: readonly Zellen[],
  mappen: readonly Lesung<Fallangaben>[],
  zellfehler: ReadonlyMap<number, readonly Fehler[]> = new Map(),
): Einleseplan {
  const ergebnis = planeEinlesen({ tabelle: rasterVon(zeilen), zellfehler }, mappen, STICHTAG);
  if (!ergebnis.ok) throw new Error(ergebnis.fehler.map(({ code }) => code).join());
  return ergebnis.wert;
}

const arten = ({ befunde }: Einleseplan): string[] => befunde.map(({ art }) => art);

/** Column and place of what a Befund names. */
function stellen(befund: Einlesebefund | undefined): unknown {
  if (befund === undefined || !('stellen' in befund)) return befund;
  return befund.stellen.map(({ spalte, ort }) => `${spalte} ${ort === null ? '-' : ortText(ort)}`);
}

const codes = (befund: Einlesebefund | undefined): unknown =>
  befund !== undefined && 'fehler' in befund
    ? [befund.wo, ...befund.fehler.map(({ code, orte }) => `${code} ${orte.map(ortText).join()}`)]
    : befund;

describe('wer noch nicht in der Liste steht', () => {
  it('kommt hinter die letzte Zeile, mit allem, was die Fallmappe sagt', () => {
    const ergebnis = plan([ALT], [mappe({ mobilitaet: '' }, { kundennummer: 'K2', dreiBedarfeSeit: FRUEH })]);
    expect(ergebnis.befunde).toMatchObject([{ art: 'neu', ort: { zelle: 'A7' } }]);
    expect(ergebnis.zellen).toEqual([
      { zeile: 1, spalte: 'kundennummer', wert: 'K2' },
      { zeile: 1, spalte: 'stichtag', wert: serialOfDate(SPAET) },
      { zeile: 1, spalte: 'wohnsituation', wert: 2 },
      { zeile: 1, spalte: 'dreiBedarfeSeit', wert: serialOfDate(FRUEH) },
    ]);
  });

  it('kommt in die leere Zeile der Vorlage, und mehrere kommen untereinander', () => {
    const ergebnis = plan([{}], [mappe({}, { kundennummer: 'K3' }), mappe({}, { kundennummer: 'K2' })]);
    expect(arten(ergebnis)).toEqual(['neu', 'neu']);
    expect(ergebnis.zellen.filter(({ spalte }) => spalte === 'kundennummer')).toEqual([
      { zeile: 0, spalte: 'kundennummer', wert: 'K3' },
      { zeile: 1, spalte: 'kundennummer', wert: 'K2' },
    ]);
  });

  it('überschreibt keine Zeile, in der jemand etwas anderes als eine Kundennummer stehen hat', () => {
    const [erste] = plan([{}, { name: 'ohne Nummer' }, {}], [mappe()]).zellen;
    expect(erste?.zeile).toBe(2);
  });

  it('überschreibt keine Zeile, deren Zellen sich nicht lesen ließen', () => {
    const unlesbar: Fehler = {
      code: 'FORMEL_OHNE_ERGEBNIS',
      orte: [{ art: 'zelle', blatt: 'Fälle', zelle: 'C8' }],
    };
    const [erste] = plan(
      [ALT, {}, {}],
      [mappe({}, { kundennummer: 'K2' })],
      new Map([[2, [unlesbar]]]),
    ).zellen;
    expect(erste?.zeile).toBe(3);
  });

  it('wird nicht aufgenommen, solange eine Kundennummer der Liste nicht zu lesen ist', () => {
    const alsFehlerwert = plan([{ ...ALT, kundennummer: '#NV' }], [mappe()]);
    expect([codes(alsFehlerwert.befunde[0]), alsFehlerwert.zellen]).toEqual([
      ['liste', 'TEXT_UNGUELTIG Fälle!A6'],
      [],
    ]);
    const ort = { art: 'zelle', blatt: 'Fälle', zelle: 'A6' } as const;
    const ohneErgebnis: Fehler = { code: 'FORMEL_OHNE_ERGEBNIS', orte: [ort] };
    const alsFormel = plan([{ ...ALT, kundennummer: '' }], [mappe()], new Map([[0, [ohneErgebnis]]]));
    expect(codes(alsFormel.befunde[0])).toEqual(['liste', 'FORMEL_OHNE_ERGEBNIS Fälle!A6']);
  });
});

describe('wer schon in der Liste steht', () => {
  it('bekommt die Angaben der neueren Fallmappe, und nur die anderen Zellen werden geschrieben', () => {
    const ergebnis = plan([{}, { ...ALT, name: 'Erle', mobilitaet: 3 }], [mappe({ mobilitaet: 3 })]);
    expect(stellen(ergebnis.befunde[0])).toEqual(['stichtag Fälle!I7', 'wohnsituation Fälle!U7']);
    expect(ergebnis.zellen).toEqual([
      { zeile: 1, spalte: 'stichtag', wert: serialOfDate(SPAET) },
      { zeile: 1, spalte: 'wohnsituation', wert: 2 },
    ]);
  });

  it('wird an der Kundennummer erkannt, wie sie auch geschrieben ist', () => {
    expect(arten(plan([{ ...ALT, kundennummer: ' k1 ' }], [mappe()]))).toEqual(['aktualisiert']);
  });

  it('eine Angabe, die wieder offen ist, wird in der Liste leer', () => {
    expect(plan([ALT], [mappe({ wohnsituation: '' })]).zellen).toContainEqual({
      zeile: 0,
      spalte: 'wohnsituation',
      wert: '',
    });
  });

  it('was die Fallmappe nicht nennt, bleibt', () => {
    const spalten = plan(
      [{ ...ALT, bgNummer: 'B1', team: 'Nord', name: 'Erle', exterTraeger: 'T' }],
      [mappe()],
    ).zellen.map(({ spalte }) => spalte);
    expect(spalten).toEqual(['stichtag', 'wohnsituation']);
  });

  it('bei gleichem Stand ändert sich nichts', () => {
    const ergebnis = plan([GLEICH], [mappe()]);
    expect([ergebnis.befunde, ergebnis.zellen]).toEqual([[{ art: 'unveraendert', mit: 'liste' }], []]);
  });

  it('eine ältere Fallmappe ändert nichts', () => {
    const ergebnis = plan([GLEICH], [mappe({ wohnsituation: 3 }, { stichtag: FRUEH })]);
    expect([ergebnis.befunde, ergebnis.zellen]).toEqual([[{ art: 'aelter', als: 'liste' }], []]);
  });

  it('eine neuere Fallmappe mit denselben Angaben bringt ihren Stichtag mit', () => {
    expect(stellen(plan([{ ...GLEICH, stichtag: serialOfDate(FRUEH) }], [mappe()]).befunde[0])).toEqual([
      'stichtag Fälle!I6',
    ]);
  });

  it('bei gleichem Stichtag und anderen Angaben bleibt die Liste, Zelle für Zelle genannt', () => {
    const ergebnis = plan([{ ...GLEICH, wohnsituation: 1 }], [mappe({ mobilitaet: 3, name: 'Erle' })]);
    expect(ergebnis.befunde[0]).toMatchObject({ art: 'konflikt', mit: 'liste', ohneStichtag: false });
    expect(stellen(ergebnis.befunde[0])).toEqual([
      'name Fälle!C6',
      'wohnsituation Fälle!U6',
      'mobilitaet Fälle!X6',
    ]);
    expect(ergebnis.zellen).toEqual([]);
  });

  it.each<[string, Zellen, Partial<Fallangaben>]>([
    ['in der Liste', { ...GLEICH, stichtag: '' }, {}],
    ['in der Fallmappe', GLEICH, { stichtag: null }],
  ])('ohne Stichtag %s ist nicht zu erkennen, was neuer ist', (_, zeile, rest) => {
    const ergebnis = plan([zeile], [mappe({ wohnsituation: 3 }, rest)]);
    expect(ergebnis.befunde[0]).toMatchObject({ art: 'konflikt', ohneStichtag: true });
    expect(ergebnis.zellen).toEqual([]);
  });

  it('seit wann drei Bedarfe stehen, weiß der Verlauf besser, auch bei gleichem Stand', () => {
    const mit = mappe({}, { dreiBedarfeSeit: FRUEH });
    const ergebnis = plan([{ ...GLEICH, dreiBedarfeSeit: serialOfDate(SPAET) }], [mit]);
    expect(ergebnis.zellen).toEqual([{ zeile: 0, spalte: 'dreiBedarfeSeit', wert: serialOfDate(FRUEH) }]);
    expect(arten(plan([{ ...GLEICH, dreiBedarfeSeit: serialOfDate(FRUEH) }], [mit]))).toEqual([
      'unveraendert',
    ]);
  });
});

describe('was verschieden geschrieben ist und dasselbe sagt', () => {
  it.each<[string, Zellen, Fallangaben['werte']]>([
    ['Fragezeichen und leer', { mobilitaet: '?' }, { mobilitaet: '' }],
    ['Kreuz und Stufe', { mobilitaet: 'x' }, { mobilitaet: 2 }],
    ['eine Stufe als Text', { mobilitaet: '3' }, { mobilitaet: 3 }],
    ['leerer Status', {}, { bfmStatus: 'nicht im bFM' }],
    [
      'Kürzel der Betreuung',
      { bisherigeBetreuung: 'AV Ü25' },
      { bisherigeBetreuung: 'Arbeitsvermittlung Ü25' },
    ],
    [
      'eigene Worte einer Begründung',
      { verdichtungBegruendung: 'Sucht' },
      { verdichtungBegruendung: IN_DER_FALLMAPPE },
    ],
    [
      'eigene Worte einer Festlegung',
      { festlegungBegruendung: 'Rat' },
      { festlegungBegruendung: IN_DER_FALLMAPPE },
    ],
    ['ja als Wahrheitswert', { neukunde: true }, { neukunde: 'ja' }],
    ['ein früheres Wort', { fmGrund: 'Mitwirkung fehlt' }, { fmGrund: 'erforderliche Mitwirkung fehlt' }],
  ])('%s', (_, zellen, werte) => {
    expect(arten(plan([{ ...GLEICH, ...zellen }], [mappe(werte)]))).toEqual(['unveraendert']);
  });

  it.each<[string, Zellen, Fallangaben['werte']]>([
    ['0 ist nicht offen', { mobilitaet: 0 }, { mobilitaet: '' }],
    ['ein anderer Status', {}, { bfmStatus: 'bFM beendet' }],
    ['keine Begründung', { festlegungBegruendung: 'Rat' }, { festlegungBegruendung: '' }],
    ['eine Begründung mehr', {}, { verdichtungBegruendung: IN_DER_FALLMAPPE }],
    ['zwei unbekannte Betreuungen', { bisherigeBetreuung: 'Nord' }, { bisherigeBetreuung: 'Süd' }],
    ['nein ist nicht offen', { neukunde: 'nein' }, { neukunde: '' }],
  ])('und was nicht: %s', (_, zellen, werte) => {
    expect(arten(plan([{ ...GLEICH, ...zellen }], [mappe(werte)]))).toEqual(['konflikt']);
  });
});

describe('mehrere Fallmappen einer Person', () => {
  it('die neueste zählt, in welcher Reihenfolge sie auch liegen; die andere wird genannt', () => {
    const alte = mappe({ wohnsituation: 3 }, { stichtag: FRUEH, kundennummer: 'k1' });
    for (const mappen of [
      [alte, mappe()],
      [mappe(), alte],
    ]) {
      const ergebnis = plan([ALT], mappen);
      expect(new Set(arten(ergebnis))).toEqual(new Set(['aelter', 'aktualisiert']));
      expect(ergebnis.befunde).toContainEqual({ art: 'aelter', als: 'mappe' });
      expect(ergebnis.zellen).toContainEqual({ zeile: 0, spalte: 'wohnsituation', wert: 2 });
    }
  });

  it('zwei gleiche sind eine', () => {
    const ergebnis = plan([], [mappe(), mappe()]);
    expect(ergebnis.befunde).toMatchObject([{ art: 'neu' }, { art: 'unveraendert', mit: 'mappe' }]);
    expect(ergebnis.zellen.filter(({ spalte }) => spalte === 'kundennummer')).toHaveLength(1);
  });

  it.each([
    ['in der Liste', [ALT], 'wohnsituation Fälle!U6'],
    ['neu', [], 'wohnsituation -'],
  ])('vom selben Tag mit anderen Angaben: keine von beiden (%s)', (_, zeilen, stelle) => {
    const alte = mappe({}, { stichtag: FRUEH });
    const ergebnis = plan(zeilen, [mappe(), alte, mappe({ wohnsituation: 3 })]);
    expect(arten(ergebnis)).toEqual(['konflikt', 'aelter', 'konflikt']);
    expect(ergebnis.zellen).toEqual([]);
    expect(ergebnis.befunde.filter(({ art }) => art === 'konflikt').map(stellen)).toEqual([
      [stelle],
      [stelle],
    ]);
  });

  it('was nur eine von beiden sagt, ist ein Unterschied', () => {
    expect(arten(plan([], [mappe(), mappe({ name: 'Erle' })]))).toEqual(['konflikt', 'konflikt']);
  });

  it('eine ohne Stichtag streitet mit jeder anderen', () => {
    const ohne = mappe({ wohnsituation: 3 }, { stichtag: null });
    const ergebnis = plan([ALT], [mappe(), ohne, mappe({}, { stichtag: FRUEH })]);
    expect(arten(ergebnis)).toEqual(['konflikt', 'konflikt', 'aelter']);
    expect(ergebnis.befunde[0]).toMatchObject({ mit: 'mappe', ohneStichtag: true });
  });

  it('eine Ablehnung hält die anderen nicht auf', () => {
    const kaputt = { ok: false, fehler: [{ code: 'KEINE_FALLMAPPE', orte: [] }] } as const;
    const ergebnis = plan([], [kaputt, mappe()]);
    expect(ergebnis.befunde).toMatchObject([{ art: 'abgelehnt', wo: 'mappe' }, { art: 'neu' }]);
  });
});

describe('was in der Liste nicht stimmt', () => {
  it.each<[string, readonly Zellen[], string]>([
    ['ein Fehler in der Zeile', [{ ...ALT, mobilitaet: 9 }], 'STUFE_UNGUELTIG Fälle!X6'],
    [
      'die Person steht zweimal',
      [ALT, { ...ALT, kundennummer: 'k1' }],
      'KUNDENNUMMER_DOPPELT Fälle!A6,Fälle!A7',
    ],
  ])('%s: die Fallmappe wird mit der Zelle abgelehnt', (_, zeilen, fehler) => {
    const ergebnis = plan(zeilen, [mappe(), mappe({}, { kundennummer: 'K2' })]);
    expect(codes(ergebnis.befunde[0])).toEqual(['liste', fehler]);
    expect(ergebnis.befunde[1]).toMatchObject({ art: 'neu' });
    expect(ergebnis.zellen.every(({ zeile }) => zeile === zeilen.length)).toBe(true);
  });

  it('eine Zelle der Zeile ließ sich nicht lesen', () => {
    const unlesbar: Fehler = {
      code: 'FORMEL_OHNE_ERGEBNIS',
      orte: [{ art: 'zelle', blatt: 'Fälle', zelle: 'X6' }],
    };
    expect(codes(plan([ALT], [mappe()], new Map([[0, [unlesbar]]])).befunde[0])).toEqual([
      'liste',
      'FORMEL_OHNE_ERGEBNIS Fälle!X6',
    ]);
  });

  it('eine Spalte fehlt: nichts wird eingelesen', () => {
    const spalten = Object.keys(FAELLE.spalten).filter((spalte) => spalte !== 'mobilitaet');
    const liste = { tabelle: rasterVon([ALT], spalten), zellfehler: new Map() };
    expect(planeEinlesen(liste, [mappe()], STICHTAG)).toMatchObject({
      ok: false,
      fehler: [{ code: 'SPALTE_FEHLT', spalte: 'Mobilität' }],
    });
  });
});

describe('die Sätze', () => {
  it('nennen Spalten und nie, was darin steht', () => {
    const ergebnis = plan(
      [
        { ...GLEICH, name: 'Geheim' },
        { ...ALT, kundennummer: 'K2', mobilitaet: 9 },
      ],
      [
        mappe({ name: 'Anders' }),
        mappe({}, { kundennummer: 'K2' }),
        mappe({}, { kundennummer: 'K3', ungewiss: ['letzterKontakt'] }),
      ],
    );
    const texte = ergebnis.befunde.map(einlesetext);
    expect(texte[0]).toContain('unterscheiden sich bei „Name“.');
    expect(texte[2]).toContain('nicht zu verstehen ist: „Letzter Kontakt“.');
    expect(texte.join()).not.toMatch(/Geheim|Anders|K2/);
  });

  it('sind für jeden Fall verschieden', () => {
    const ohne = mappe({ wohnsituation: 3 }, { stichtag: null });
    const befunde = [
      plan([], [mappe(), mappe()]),
      plan([], [mappe(), mappe({ mobilitaet: 1 })]),
      plan([], [mappe(), ohne]),
      plan([GLEICH], [ohne]),
      plan([GLEICH], [mappe({ mobilitaet: 1 })]),
      plan([GLEICH], [mappe()]),
      plan([GLEICH], [mappe({}, { stichtag: FRUEH }), mappe({}, { stichtag: date('2026-05-01') })]),
      plan([ALT], [mappe()]),
      plan([{ ...ALT, mobilitaet: 9 }], [mappe(), { ok: false, fehler: [] }]),
    ].flatMap(({ befunde: alle }) => alle.map(einlesetext));
    expect(new Set(befunde).size).toBe(12);
  });
});
