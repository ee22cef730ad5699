import fc from 'fast-check';
import type { Fall } from '../../../../../src/fall/fall';
import { zugangspruefung } from '../../../../../src/bereiche/bfm/prozess/fach/zugangspruefung';
import { completions, GRUPPEN, naivesErgebnis, zaehle } from '../../../../support/bruteForce';
import { fallMit, OFFENER_FALL, STICHTAG, zufallsfall, type Mischung } from '../../../../support/faelle';

/** The eight of S1, from the second reading of the Fachkonzept. */
const ACHT: readonly string[] = [...GRUPPEN.L, ...GRUPPEN.R];
const KOMPLEX = ['Entwicklungsprofil', 'Stabilisierungsprofil', 'Unterstützungsprofil'];
const STEHT_NICHT = ['noch nicht festgelegt', 'nicht eindeutig'];

type Antwort = boolean | null;

function einer(antworten: readonly Antwort[]): Antwort {
  const verschieden = new Set(antworten);
  return verschieden.size === 1 ? (antworten[0] ?? null) : null;
}

function naivKomplex(profil: string): Antwort {
  return STEHT_NICHT.includes(profil) ? null : KOMPLEX.includes(profil);
}

/** Surely bFM; else not known while it may be; the geprüfte one is one Kennung or none. */
function naivErfuellt(kennungen: ReadonlySet<string | null>, geprueft: boolean): Antwort {
  if (kennungen.size === 1 && kennungen.has('bFM')) return true;
  if (geprueft && kennungen.size > 1) return null;
  return kennungen.has('bFM') || kennungen.has('noch nicht festgelegt') ? null : false;
}

/** Every completion one by one: the Kennung with the Einschätzung „ja“, the geprüfte one where there is one. */
function naiv(fall: Fall): unknown {
  const verdichtet = fall.verdichtung === true && /\S/.test(fall.verdichtungBegruendung);
  const festgelegt = /\S/.test(fall.festlegungBegruendung) ? fall.festgelegteProfillage : null;
  const alle = completions(fall).map((punkt) => {
    const bedarfe = zaehle((id) => punkt.bedarfe[id] === true);
    return naivesErgebnis({ ...fall, fmEinschaetzung: 'ja' }, bedarfe, punkt);
  });
  const profile = new Set(alle.map(({ profil }) => profil));
  const errechnet = profile.size === 1 ? [...profile][0] : undefined;
  const gepruefte = new Set(alle.map(({ geprueft }) => geprueft));
  const eine = gepruefte.size === 1 ? [...gepruefte][0] : 'noch nicht festgelegt';
  const { pruefung } = fall;
  const bestaetigt = pruefung !== null && (pruefung.kennung === null || pruefung.kennung === eine);
  const zaehlt = festgelegt !== null && festgelegt !== errechnet && bestaetigt;
  const kennungen = zaehlt ? gepruefte : new Set(alle.map(({ kennung }) => kennung));
  const werte = Object.entries(fall.bedarfe).filter(([id]) => ACHT.includes(id));
  return {
    komplex: einer(alle.map(({ profil }) => naivKomplex(festgelegt ?? profil))),
    anzahl: werte.filter(([, stufe]) => stufe === 2 || stufe === 3).length,
    offen: werte.filter(([, stufe]) => stufe === null).length,
    verdichtet,
    erfuellt: naivErfuellt(kennungen, zaehlt),
  };
}

const VON = { von: 'A. Adler', am: STICHTAG };
/** Nobody has confirmed; somebody whichever it is; one of them. */
const PRUEFUNGEN: readonly Fall['pruefung'][] = [
  null,
  { ...VON, kennung: null },
  { ...VON, kennung: 'bFM' },
  { ...VON, kennung: 'AV' },
];

describe('die formalen Kriterien sind die Antwort aller Vervollständigungen', () => {
  it.each<[string, number, Mischung]>([
    ['keinen', 1500, { offen: 0, nein: 1, ja: 1 }],
    ['wenigen', 1500, { offen: 1, nein: 6, ja: 6 }],
    ['einigen', 800, { offen: 1, nein: 2, ja: 2 }],
    ['vielen', 60, { offen: 2, nein: 2, ja: 2 }],
  ])('bei %s offenen Einschätzungen (%d Fälle)', (_, numRuns, mischung) => {
    fc.assert(
      fc.property(zufallsfall(mischung), fc.constantFrom(...PRUEFUNGEN), (zufall, bestaetigung) => {
        const fall = { ...zufall, pruefung: bestaetigung };
        const { luecken, noetig, ...pruefung } = zugangspruefung(fall);
        expect(noetig).toBe(3);
        expect(pruefung).toEqual(naiv(fall));
        // Whoever is refused hears why.
        expect(luecken.length === 0).toBe(pruefung.erfuellt === true);
      }),
      { numRuns, seed: numRuns },
    );
  });

  it('erfüllt, nicht erfüllt und offen kommen dabei alle vor', () => {
    const faelle = fc.sample(zufallsfall({ offen: 1, nein: 6, ja: 6 }), { numRuns: 300, seed: 7 });
    const antworten = faelle.map((fall) => zugangspruefung(fall).erfuellt);
    for (const antwort of [true, false, null]) {
      expect(antworten.filter((each) => each === antwort).length).toBeGreaterThan(10);
    }
  });
});

describe('die formalen Kriterien', () => {
  const DREI = { wohnsituation: 2, mobilitaet: 3, finanzielleSituation: 2 } as const;
  const BEGRUENDET = {
    festlegung: 'wahrscheinlich',
    festgelegteProfillage: 'Stabilisierungsprofil',
    festlegungBegruendung: 'Gespräch',
    pruefung: { ...VON, kennung: null },
  } as const;

  it('eine festgelegte Profillage zählt erst, wenn ihre Kennung bestätigt ist; das fehlt dann, mit Namen', () => {
    const fall = fallMit(DREI, { ...BEGRUENDET, pruefung: null });
    expect(zugangspruefung(fall)).toMatchObject({ erfuellt: null, luecken: ['unbestaetigt'] });
  });

  it('sind offen, solange nichts erhoben ist', () => {
    expect(zugangspruefung(OFFENER_FALL)).toEqual({
      komplex: null,
      anzahl: 0,
      noetig: 3,
      offen: 8,
      verdichtet: false,
      erfuellt: null,
      luecken: ['bedarfeOffen', 'profillageOffen', 'prognoseOffen'],
    });
  });

  it('sind bei drei der acht mit einer komplexen Profillage erfüllt, auch wenn anderes offen ist', () => {
    const fall = fallMit({ ...DREI, sprachkenntnisse: null }, BEGRUENDET);
    expect(zugangspruefung(fall)).toMatchObject({ komplex: true, anzahl: 3, erfuellt: true });
  });

  it('zählen nur die acht: zwei davon genügen nicht, auch mit der Sprache nicht', () => {
    const fall = fallMit({ wohnsituation: 2, mobilitaet: 3, sprachkenntnisse: 3 }, BEGRUENDET);
    expect(zugangspruefung(fall)).toMatchObject({ anzahl: 2, erfuellt: false });
  });

  it('eine Verdichtung ersetzt nur die Zahl, und nur begründet', () => {
    const fall = (begruendung: string): Fall =>
      fallMit(
        { wohnsituation: 3 },
        { ...BEGRUENDET, verdichtung: true, verdichtungBegruendung: begruendung },
      );
    expect(zugangspruefung(fall('wohnungslos und krank'))).toMatchObject({
      verdichtet: true,
      erfuellt: true,
    });
    expect(zugangspruefung(fall(' '))).toMatchObject({ verdichtet: false, erfuellt: false });
    const einfach = { ...fall('wohnungslos'), festgelegteProfillage: 'Förderprofil' as const };
    expect(zugangspruefung(einfach)).toMatchObject({ komplex: false, erfuellt: false });
  });

  it.each([
    ['nichtWahrscheinlich', false, ['prognose']],
    [null, null, ['prognoseOffen']],
    ['nochNichtFestgelegt', null, ['prognoseOffen']],
    ['schueler', false, ['festlegung']],
    ['paragraph53a', false, ['festlegung']],
    ['sonstiges', false, ['festlegung']],
    ['integriert', false, ['festlegung']],
  ] as const)('mit der Festlegung %s: %s, und es fehlt daran %j', (festlegung, erfuellt, luecken) => {
    const fall = fallMit(DREI, { ...BEGRUENDET, festlegung });
    expect(zugangspruefung(fall)).toMatchObject({ erfuellt, luecken });
  });

  it('sagen bei zu wenigen Bedarfen und einfacher Profillage beides', () => {
    const fall = fallMit({ wohnsituation: 2 }, { ...BEGRUENDET, festgelegteProfillage: 'Förderprofil' });
    expect(zugangspruefung(fall)).toMatchObject({ erfuellt: false, luecken: ['bedarfe', 'profillage'] });
  });

  it('ein früheres „nein“ der Einschätzung hindert nicht: danach wird neu gefragt', () => {
    const fall = fallMit(DREI, { ...BEGRUENDET, fmEinschaetzung: 'nein', fmGrund: 'sonstiges' });
    expect(zugangspruefung(fall).erfuellt).toBe(true);
  });

  it('eine festgelegte Profillage zählt nur begründet', () => {
    const fall = fallMit(DREI, { ...BEGRUENDET, festlegungBegruendung: '' });
    expect(zugangspruefung(fall).erfuellt).not.toBe(true);
  });
});
