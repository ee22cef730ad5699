/** The searches find what S0 says, day for day: compared with a naive reading of their words. */
import fc from 'fast-check';
import { serialOfDate, type PlainDate, dateOfSerial } from '../../../src/listen/plainDate';
import { fristEnde } from '../../../src/listen/frist';
import { SUCHLAEUFE, SUCHLAUF_REGEL, type Suchlauf } from '../../../src/bereiche/fallliste/regeln/suchlaeufe';
import { berechneListe } from '../../../src/bereiche/fallliste/vorhaben/berechneListe';
import { STATUS, STATUS_LABEL } from '../../../src/rules/fallmanagement';
import { date, fallMit } from '../../support/faelle';
import { rasterVon, type Zellen, zellenZu } from '../../support/fallliste';
import { zufallslauf } from '../../support/zufallslauf';

const STAND = date('2026-11-20');
const JETZT = { datum: date('2026-12-01'), serial: serialOfDate(date('2026-12-01')) };

/** Days around all the bounds that searches look at. */
const TAGE = [
  '2026-11-20',
  '2026-11-19',
  '2026-11-21',
  '2026-11-05',
  '2026-11-04',
  '2026-08-22',
  '2026-08-21',
  '2026-05-20',
  '2026-05-19',
  '2024-11-20',
  '2024-11-21',
  '2024-11-19',
  '2024-02-29',
].map(date);

const tag = fc.constantFrom<PlainDate | null>(null, ...TAGE);
const zeile = fc.record({
  status: fc.constantFrom(...STATUS),
  bedarfe: fc.constantFrom(2, 3, 4),
  neukunde: fc.boolean(),
  ruecksprache: fc.constantFrom('', 'offen', 'zugestimmt', 'abgelehnt'),
  zugang: tag,
  erstberatungAm: tag,
  imBfmSeit: tag,
  letzteEntscheidung: tag,
  letzterKontakt: tag,
  dreiBedarfeSeit: tag,
});
type Zeile = typeof zeile extends fc.Arbitrary<infer T> ? T : never;

const DREI = ['wohnsituation', 'mobilitaet', 'finanzielleSituation', 'familiaereSituation'] as const;
const STICHTAG = STAND;

function zellen({ status, bedarfe, neukunde, ...rest }: Zeile, nr: number): Zellen {
  const stufen = Object.fromEntries(DREI.slice(0, bedarfe).map((id) => [id, 2]));
  const tage = Object.entries(rest).map(([feld, wert]) => [
    feld,
    wert === null ? '' : feld === 'ruecksprache' ? wert : serialOfDate(wert as PlainDate),
  ]);
  return {
    ...zellenZu(fallMit(stufen, { neukunde, stichtag: STICHTAG }), `K${nr}`),
    ...(Object.fromEntries(tage) as Zellen),
    bfmStatus: STATUS_LABEL[status],
  };
}

const serial = (tag: PlainDate): number => serialOfDate(tag);
const aelterAlsMonate = (tag: PlainDate, monate: number): boolean => fristEnde(tag, monate) < STAND;

/** The words of the searches once more, without regard to how the program goes about it. */
function soll(
  { status, bedarfe, neukunde, ruecksprache, ...t }: Zeile,
  tage: number,
): Record<string, boolean> {
  const im = status === 'imBfm';
  const kontakt = t.letzterKontakt ?? t.imBfmSeit;
  const pruefung = t.letzteEntscheidung ?? t.imBfmSeit;
  const drei = bedarfe >= 3;
  const seit = t.dreiBedarfeSeit ?? STICHTAG;
  const ende = t.imBfmSeit === null ? null : fristEnde(t.imBfmSeit, 24);
  return {
    vorgemerkt: status === 'vorgemerkt',
    imBfm: im,
    keinKontaktSeit: im && (kontakt === null || serial(STAND) - serial(kontakt) > tage),
    pruefungUeberfaellig: im && (pruefung === null || aelterAlsMonate(pruefung, 6)),
    dreiBedarfe: drei,
    dreiBedarfeOhneEntscheidung:
      drei &&
      aelterAlsMonate(seit, 6) &&
      !im &&
      status !== 'vorgemerkt' &&
      !(t.letzteEntscheidung !== null && t.letzteEntscheidung >= seit),
    erstberatungUeberfaellig:
      neukunde &&
      t.zugang !== null &&
      (t.erstberatungAm === null || t.erstberatungAm < t.zugang) &&
      serial(STAND) - serial(t.zugang) > 15,
    monate24:
      im &&
      ende !== null &&
      ende <= STAND &&
      !(t.letzteEntscheidung !== null && t.letzteEntscheidung >= ende),
    ruecksprachenOffen: ruecksprache === 'offen',
  };
}

it.each([90, 30])('wie beim Durchzählen, mit %i Tagen ohne Kontakt', (tage) => {
  const { numRuns, seed } = zufallslauf(20_000, 20);
  const zeilen = fc.sample(zeile, { numRuns, seed });
  const ergebnis = berechneListe(rasterVon(zeilen.map(zellen)), { jetzt: JETZT, stand: STAND, tage });
  if (!ergebnis.ok) throw new Error('not computed');
  const gezaehlt: Record<string, number> = {};
  ergebnis.wert.berechnet.forEach(({ werte }, nr) => {
    const erwartet = Object.entries(soll(zeilen[nr] as Zeile, tage))
      .filter(([, ja]) => ja)
      .map(([id]) => id as Suchlauf);
    const gefunden = String(werte.suchlaeufe)
      .split(' ')
      .filter((code) => code !== '' && code !== SUCHLAUF_REGEL.widersprueche.code);
    expect(gefunden).toEqual(erwartet.map((each) => SUCHLAUF_REGEL[each].code));
    for (const each of erwartet) gezaehlt[each] = (gezaehlt[each] ?? 0) + 1;
  });
  expect(ergebnis.wert.berechnet).toHaveLength(numRuns);
  expect(ergebnis.wert.suchlaeufe).toMatchObject(gezaehlt);
  expect(Object.keys(gezaehlt)).toHaveLength(SUCHLAEUFE.length - 2);
});

it('kein Zeichen steckt in einem anderen: ein Filter „Enthält“ findet nur das seine', () => {
  const codes = SUCHLAEUFE.map((each) => SUCHLAUF_REGEL[each].code);
  const enthalten = codes.filter((code) => codes.some((other) => other !== code && other.includes(code)));
  expect(enthalten).toEqual([]);
});

it('eine Kennung, die zum Status nicht passt, ist ein Widerspruch; veraltet ist, was zu anderen Angaben gehört', () => {
  const av = {
    ...zellenZu(fallMit({}, { festlegung: 'wahrscheinlich' }), 'K1'),
    bfmStatus: STATUS_LABEL.imBfm,
    imBfmSeit: serial(STAND),
  };
  const lauf = (zeilen: Zellen[]) => {
    const ergebnis = berechneListe(rasterVon(zeilen), { jetzt: JETZT, stand: STAND, tage: 90 });
    if (!ergebnis.ok) throw new Error('not computed');
    return ergebnis.wert;
  };
  expect(lauf([av]).suchlaeufe).toMatchObject({ widersprueche: 1, veraltet: 0 });
  expect(lauf([{ ...av, fingerabdruck: 'anderer' }]).suchlaeufe.veraltet).toBe(1);
  const { fingerabdruck } = lauf([av]).berechnet[0]?.werte ?? {};
  expect(lauf([{ ...av, fingerabdruck: String(fingerabdruck) }]).suchlaeufe.veraltet).toBe(0);
});

it('die Tage der Proben liegen an den Grenzen', () => {
  expect(dateOfSerial(serial(STAND) - 90)).toBe('2026-08-22');
});
