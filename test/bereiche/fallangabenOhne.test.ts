/** What is not taken over of a Fallmappe: free texts, and what cannot be told of the process or not be understood at all. */
import { EINLESE_TEILE, liesFallangaben } from '../../src/bereiche/fallangaben';
import { FM_DATEN } from '../../src/bereiche/bfm/prozess/listen';
import { VERMERKE } from '../../src/bereiche/bfm/vermerke/listen';
import { WIEDERVORLAGEN } from '../../src/bereiche/bfm/wiedervorlagen/listen';
import { type Fallangaben } from '../../src/bereiche/fallliste/fach/fallangaben';
import { VORGANGSSPALTEN } from '../../src/bereiche/fallliste/listen';
import { ANDERE_BETREUUNG, IN_DER_FALLMAPPE } from '../../src/bereiche/fallliste/regeln/vokabular';
import type { Profilinginhalt } from '../../src/bereiche/verlauf/fach/momentaufnahme';
import { RUECKSPRACHEN, VERLAUF, VERLAUF_STAND } from '../../src/bereiche/verlauf/listen';
import type { Einzelfeld } from '../../src/fall/rawFall';
import { ortText } from '../../src/fall/texte/ort';
import type { Fehler, Lesung } from '../../src/listen/fehler';
import { Inhalt } from '../../src/listen/inhalt';
import { serialOfDate } from '../../src/listen/plainDate';
import type { RawCell, RawValue } from '../../src/listen/zelle';
import type { GeleseneMappe } from '../../src/mappe/fallmappe';
import { BEDARFE, type BedarfId } from '../../src/rules/vocabulary';
import { ergebnisse, gut, offeneFallmappe } from '../support/einlesen';
import { alle, date, fallMit, STICHTAG } from '../support/faelle';
import { type Tabellenteil, tabelle, zelle } from '../support/inhalt';
import { LEER, text, zahl } from '../support/rawFaelle';
import { blattMit, INHALT, OHNE_ANGABEN } from '../support/verlaufFaelle';

const serial = (tag: string): number => serialOfDate(date(tag));
const K1 = { ...fallMit({}), kundennummer: '123D456789' };

/** A Fallmappe as read, and single things in it otherwise. */
interface Abweichung {
  readonly felder?: Partial<Record<Einzelfeld, RawValue>>;
  readonly bedarfe?: Partial<Record<BedarfId, RawValue>>;
  /** Tables and single cells beside the case; then there are no others. */
  readonly teile?: readonly Tabellenteil[];
  readonly bfm?: GeleseneMappe['bfm'];
  readonly worte?: GeleseneMappe['betreuungsworte'];
  readonly bereiche?: GeleseneMappe['bereiche'];
}

let grundlage: GeleseneMappe;
beforeAll(async () => {
  const gelesen = await (await offeneFallmappe(K1)).read(EINLESE_TEILE);
  if (gelesen.art !== 'gelesen') throw new Error(gelesen.art);
  grundlage = gelesen.mappe;
});

const GESUCHT = new Set([...EINLESE_TEILE.listen, ...EINLESE_TEILE.felder].map(({ name }) => name));

function abweichend({ felder, bedarfe, teile, bfm, worte, bereiche }: Abweichung): Lesung<Fallangaben> {
  const { raw, inhalt } = grundlage;
  const mappe: GeleseneMappe = {
    ...grundlage,
    raw: {
      ...raw,
      felder: mitWerten(raw.felder, felder),
      bedarfe: mitWerten(raw.bedarfe, bedarfe),
    },
    inhalt: teile === undefined ? inhalt : new Inhalt(new Map(teile), GESUCHT),
    bfm: bfm ?? grundlage.bfm,
    betreuungsworte: worte ?? grundlage.betreuungsworte,
    bereiche: bereiche ?? grundlage.bereiche,
  };
  return liesFallangaben({ art: 'gelesen', mappe }, STICHTAG);
}

function mitWerten<Id extends string>(
  zellen: Readonly<Record<Id, RawCell>>,
  werte: Partial<Record<Id, RawValue>> = {},
): Record<Id, RawCell> {
  const andere = Object.entries<RawValue>(werte as Record<Id, RawValue>).map(([id, value]) => [
    id,
    { ort: zellen[id as Id].ort, value },
  ]);
  return { ...zellen, ...(Object.fromEntries(andere) as Partial<Record<Id, RawCell>>) };
}

describe('freie Texte bleiben in der Fallmappe', () => {
  const wert = (
    feld: Einzelfeld & keyof Fallangaben['werte'],
    eintrag: string,
    rest: Abweichung = {},
  ): unknown => gut(abweichend({ ...rest, felder: { [feld]: text(eintrag) } })).werte[feld];

  it('ein Grund in eigenen Worten zählt als „sonstiges“', () => {
    expect(wert('fmGrund', 'wegen der Nachbarin')).toBe('sonstiges');
    expect(wert('fmGrund', 'Mitwirkung fehlt')).toBe('erforderliche Mitwirkung fehlt');
    expect(wert('fmGrund', '  ')).toBe('');
  });

  it('eine Betreuung in eigenen Worten ist eine andere, und die Zeile sagt dasselbe wie die Fallmappe', () => {
    expect(wert('bisherigeBetreuung', 'bei Frau Nachbarin')).toBe(ANDERE_BETREUUNG);
    const { werte } = gut(abweichend({ felder: { bisherigeBetreuung: text('bei Frau Nachbarin') } }));
    expect(ergebnisse([{ werte }])).toMatchObject([{ wechsel: 'offen' }]);
  });

  it('ein Wort des Hauses steht in der Liste als das, was es meint; sonst als eine andere', () => {
    const worte = { ok: true, wert: [{ wort: 'Team Nord', betreuung: 'Hochschulteam' }] } as const;
    expect(wert('bisherigeBetreuung', 'team nord', { worte })).toBe('Hochschulteam');
    expect(wert('bisherigeBetreuung', 'team nord')).toBe(ANDERE_BETREUUNG);
  });

  it('Begründungen sind da oder nicht; eine aus Leerzeichen ist keine', () => {
    expect(wert('verdichtungBegruendung', '   ')).toBe('');
    expect(wert('verdichtungBegruendung', 'Schulden')).toBe(IN_DER_FALLMAPPE);
    expect(wert('festlegungBegruendung', 'Schulden')).toBe(IN_DER_FALLMAPPE);
  });
});

/** The history with these Profilings, as the sheet gives it back. */
function verlauf(...profilings: readonly Profilinginhalt[]): Tabellenteil[] {
  const { zeilen, stand } = blattMit(profilings.map((inhalt) => [inhalt, OHNE_ANGABEN]));
  return [tabelle(VERLAUF, zeilen), zelle(VERLAUF_STAND, stand)];
}

const amTag = (tag: string): RawValue => ({ art: 'datum', wert: serial(tag) });
const vorgang = (...teile: readonly Tabellenteil[]): Fallangaben => gut(abweichend({ teile }));
const DREI = { wohnsituation: zahl(2), mobilitaet: zahl(3), finanzielleSituation: zahl(2) } as const;

describe('der Vorgang', () => {
  it('ein Vermerk ist ein Kontakt; gelesen wird sein Tag', () => {
    const vermerk = tabelle(VERMERKE, [
      { id: text('V1'), datum: amTag('2026-11-02'), text: text('verschlüsselt') },
    ]);
    expect(vorgang(vermerk).werte.letzterKontakt).toBe(serial('2026-11-02'));
  });

  it('ein Kontakt nach heute zählt noch nicht, und was keiner ist, nie', () => {
    const zeile = (hinweis: string, tag: string): Tabellenteil =>
      tabelle(WIEDERVORLAGEN, [{ hinweis: text(hinweis), erledigtAm: amTag(tag) }]);
    expect(vorgang(zeile('Kontakt', '2026-12-24')).werte).not.toHaveProperty('letzterKontakt');
    expect(vorgang(zeile('Anruf', '2026-10-10')).werte).not.toHaveProperty('letzterKontakt');
    expect(vorgang(zeile('Kontakt', '2026-10-10')).werte.letzterKontakt).toBe(serial('2026-10-10'));
  });

  it('ohne das Blatt des bFM sagt die Fallmappe nichts über das bFM', () => {
    const { werte, ungewiss } = vorgang();
    expect(Object.keys(werte).filter((spalte) => VORGANGSSPALTEN.some((each) => each === spalte))).toEqual([
      'foerderziel',
      'entwicklungsziel',
    ]);
    expect(ungewiss).toEqual([]);
  });

  it('eine Zustimmung seit dem letzten Profiling', () => {
    const stand = (ergebnis: string, am: string): unknown => {
      const gespraech = { am: amTag(am), mit: text('N'), ergebnis: text(ergebnis) };
      return gut(
        abweichend({
          felder: { bisherigeBetreuung: text('Arbeitsvermittlung') },
          teile: [
            ...verlauf({ ...INHALT, kennung: 'AV', datum: date('2026-05-05') }),
            tabelle(RUECKSPRACHEN, [gespraech]),
          ],
        }),
      ).werte.ruecksprache;
    };
    expect(stand('angenommen', '2026-06-06')).toBe('zugestimmt');
    expect(stand('angenommen', '2026-04-04')).toBe('');
    expect(stand('abgelehnt', '2026-06-06')).toBe('');
  });

  it('drei Bedarfe: seit dem ersten Profiling, seit dem es immer drei waren', () => {
    const seit = (bedarfe: Abweichung['bedarfe'], ...stufen: readonly (0 | 3)[]): unknown => {
      const profilings = stufen.map((stufe, monat) => ({
        ...INHALT,
        datum: date(`2026-0${monat + 1}-15`),
        bedarfe: alle(BEDARFE, stufe),
      }));
      return gut(abweichend({ bedarfe: bedarfe ?? {}, teile: verlauf(...profilings) })).dreiBedarfeSeit;
    };
    expect(seit(DREI, 3, 0, 3, 3)).toBe('2026-03-15');
    expect(seit(DREI, 3, 3)).toBe('2026-01-15');
    // The last one had none: since today at the most.
    expect(seit(DREI, 3, 0)).toBeNull();
    // Today they are none any more.
    expect(seit({}, 3, 3)).toBeNull();
    expect(seit(DREI)).toBeNull();
  });

  it('ein Verlauf, der nicht zu seinen Siegeln passt, sagt nichts; die Spalten werden genannt', () => {
    const [zeilen] = verlauf({ ...INHALT, bedarfe: alle(BEDARFE, 3) });
    const fremd = zelle(VERLAUF_STAND, text('1-anderes'));
    const gespraeche = tabelle(RUECKSPRACHEN, []);
    const { werte, ungewiss, dreiBedarfeSeit } = gut(
      abweichend({ bedarfe: DREI, teile: [zeilen as Tabellenteil, fremd, gespraeche] }),
    );
    expect([ungewiss, dreiBedarfeSeit]).toEqual([
      ['letztesProfiling', 'letzterKontakt', 'ruecksprache'],
      null,
    ]);
    expect(ungewiss.filter((spalte) => spalte in werte)).toEqual([]);
  });

  it.each<[string, Tabellenteil, readonly string[]]>([
    ['Erstberatung', zelle(FM_DATEN.erstberatung, text('im Mai')), ['erstberatungAm', 'letzterKontakt']],
    ['Schulabgang', zelle(FM_DATEN.schulabgang, text('im Mai')), ['schulabgang']],
    ['Gespräch mit Schülern', zelle(FM_DATEN.schuelergespraech, text('im Mai')), ['letzterKontakt']],
    ['Vermerk', tabelle(VERMERKE, [{ datum: text('im Mai') }]), ['letzterKontakt']],
    ['Rücksprache', tabelle(RUECKSPRACHEN, [{ am: text('im Mai') }]), ['ruecksprache']],
  ])('ein Tag, der keiner ist (%s), wird genannt und nicht übernommen', (_, teil, soll) => {
    const { werte, ungewiss } = vorgang(teil);
    expect(ungewiss).toEqual(soll);
    expect(soll.filter((spalte) => spalte in werte)).toEqual([]);
  });
});

describe('was sich nicht übernehmen lässt, wird mit seiner Zelle genannt', () => {
  const fehlerVon = (abweichung: Abweichung): unknown => {
    const lesung = abweichend(abweichung);
    return lesung.ok ? [] : lesung.fehler.map(({ code, orte }) => `${code} ${orte.map(ortText).join()}`);
  };

  it('ohne Kundennummer, mit einer unmöglichen, mit einer Stufe, die keine ist, mit einem Text als Tag', () => {
    const { felder, bedarfe } = grundlage.raw;
    const nummer = ortText(felder.kundennummer.ort);
    expect(fehlerVon({ felder: { kundennummer: LEER } })).toEqual([`ANGABE_FEHLT ${nummer}`]);
    expect(fehlerVon({ felder: { kundennummer: zahl(1e16) } })).toEqual([`TEXT_UNGUELTIG ${nummer}`]);
    expect(fehlerVon({ bedarfe: { mobilitaet: zahl(4) } })).toEqual([
      `STUFE_UNGUELTIG ${ortText(bedarfe.mobilitaet.ort)}`,
    ]);
    expect(fehlerVon({ felder: { zugang: text('1.5.90') } })).toEqual([
      `DATUM_UNGUELTIG ${ortText(felder.zugang.ort)}`,
    ]);
  });

  it('eine Kette, die nicht zu verstehen ist, und ein Wort des Hauses mit zwei Bedeutungen', () => {
    const fehler: readonly Fehler[] = [
      { code: 'STATUSFOLGE_UNGUELTIG', orte: [{ art: 'blatt', blatt: 'bFM' }] },
    ];
    expect(fehlerVon({ bfm: { ok: false, fehler } })).toEqual(['STATUSFOLGE_UNGUELTIG bFM']);
    expect(fehlerVon({ worte: { ok: false, fehler } })).toEqual(['STATUSFOLGE_UNGUELTIG bFM']);
  });

  it.each(['einschaetzung', 'verlauf', 'bfm'])('eine neuere Vorlage (%s)', (bereich) => {
    const fehler = ['VERSION_UNBEKANNT _Integrationstool'];
    expect(fehlerVon({ bereiche: new Map([...grundlage.bereiche, [bereich, 9]]) })).toEqual(fehler);
    expect(fehlerVon({ bereiche: new Map([[bereich, 3]]) })).toEqual([]);
  });

  it('was sich schon nicht lesen ließ', () => {
    const fehler = [{ code: 'KEINE_FALLMAPPE', orte: [] }] as const;
    expect(liesFallangaben({ art: 'unlesbar', fehler }, STICHTAG)).toEqual({ ok: false, fehler });
  });
});
