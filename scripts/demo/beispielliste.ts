/** Invented people for a list of cases, the same ones in every run. Nobody of this name is meant. */
import { IN_DER_FALLMAPPE } from '../../src/bereiche/fallliste';
import { addMonths, type PlainDate, serialOfDate } from '../../src/listen/plainDate';
import {
  PROGNOSE_LABEL,
  PROGNOSEN,
  BEDARFE,
  FESTLEGUNG_LABEL,
  INTEGRATIONSPROGNOSEN,
  PROFILE,
  SCHLUESSELGRUPPEN,
} from '../../src/rules/vocabulary';
import { gruppenEintrag } from '../../src/fall/auswahl';
import { STATUS_LABEL, ZUGANGSKRITERIUM_LABEL } from '../../src/rules/fallmanagement';
import type { Hausangaben } from '../vorlage/buildFallliste';
import type { Falllistenzeile } from '../vorlage/faelleSheet';

const VORNAMEN = [
  'Ada',
  'Bela',
  'Cem',
  'Dina',
  'Emil',
  'Fatma',
  'Gero',
  'Hanna',
  'Ivo',
  'Jana',
  'Karim',
  'Lea',
];
const NACHNAMEN = ['Ahorn', 'Birke', 'Erle', 'Esche', 'Fichte', 'Hasel', 'Linde', 'Tanne', 'Ulme', 'Weide'];
const FACHKRAEFTE = ['A. Adler', 'B. Bussard', 'F. Falke', 'M. Milan'];
const STELLEN = ['AV Ü25', 'AV U25', 'Fallmanagement', 'Externes Fallmanagement', ''];

/** What the invented house has entered: its teams with their Fachkräfte, the places that its Träger have. */
export const BEISPIELHAUS = {
  teams: [
    ['Nord', 1],
    ['Süd', 1.5],
  ],
  traeger: [
    ['Brücke e. V.', 6],
    ['Anker gGmbH', 4],
  ],
} as const satisfies Pick<Hausangaben, 'teams' | 'traeger'>;

/** Numbers from 0 up to before 1, always the same ones for a seed (mulberry32). */
function zufall(seed: number): () => number {
  let zustand = seed;
  return () => {
    zustand = (zustand + 0x6d2b79f5) | 0;
    let wert = Math.imul(zustand ^ (zustand >>> 15), 1 | zustand);
    wert = (wert + Math.imul(wert ^ (wert >>> 7), 61 | wert)) ^ wert;
    return ((wert ^ (wert >>> 14)) >>> 0) / 4294967296;
  };
}

/** So many people as they stood on a day: most known, some open, some in the bFM, households of two here and there. */
export function beispielliste(anzahl: number, stichtag: PlainDate, seed = 150): Falllistenzeile[] {
  const naechste = zufall(seed);
  const eines = <Wert>(werte: readonly Wert[]): Wert => werte[Math.floor(naechste() * werte.length)] as Wert;
  const oft = (anteil: number): boolean => naechste() < anteil;
  const vor = (monate: number): number =>
    serialOfDate(addMonths(stichtag, -1 - Math.floor(naechste() * monate)));
  return Array.from({ length: anzahl }, (_, nr) => {
    const belastet = oft(0.4);
    const bedarfe = Object.fromEntries(
      BEDARFE.map(({ id }) => [id, oft(0.05) ? '?' : eines(belastet ? [1, 2, 2, 3] : [0, 0, 0, 1, 2])]),
    );
    const imBfm = belastet && oft(0.35);
    const vorgemerkt = !imBfm && belastet && oft(0.1);
    const status = imBfm ? STATUS_LABEL.imBfm : vorgemerkt ? STATUS_LABEL.vorgemerkt : '';
    return {
      kundennummer: `${String(100 + Math.floor(nr / 1000))}D${String(500_000 + nr)}`,
      bgNummer: `31${String(1000 + nr - (nr % 5 === 1 ? 1 : 0))}`,
      name: `${eines(NACHNAMEN)}, ${eines(VORNAMEN)}`,
      fachkraft: eines(FACHKRAEFTE),
      team: eines(['Nord', 'Süd']),
      geburtsdatum: serialOfDate(addMonths(stichtag, -12 * 18 - Math.floor(naechste() * 500))),
      zugang: vor(40),
      neukunde: oft(0.1) ? 'ja' : 'nein',
      stichtag: serialOfDate(stichtag),
      bisherigeBetreuung: eines(STELLEN),
      ...bedarfe,
      prognoseArbeitsmarkt: belastet ? PROGNOSE_LABEL.ueber12 : PROGNOSE_LABEL[eines(PROGNOSEN)],
      dominierend: gruppenEintrag(eines(SCHLUESSELGRUPPEN)),
      festlegung: oft(0.1) ? '' : FESTLEGUNG_LABEL[eines(oft(0.15) ? WEITERE : INTEGRATIONSPROGNOSEN)],
      ...(oft(0.05) && festgelegt(eines(PROFILE))),
      fmEinschaetzung: imBfm ? 'ja' : '',
      bfmStatus: status,
      ...((imBfm || vorgemerkt) && { kriterium: ZUGANGSKRITERIUM_LABEL.formal, vorgemerktAm: vor(6) }),
      ...(imBfm && { imBfmSeit: vor(26), letzterKontakt: vor(5), letzteEntscheidung: vor(8) }),
      ...(oft(0.05) && { ruecksprache: 'offen' }),
      ...(belastet && oft(0.2) && { dreiBedarfeSeit: vor(14) }),
      ...(nr % JEDER === 5 && imExter(nr % 2)),
    };
  });
}

/** Every so many-th person has a place with a Träger. */
const JEDER = 21;

function imExter(welcher: number): Falllistenzeile {
  const [traeger = ''] = BEISPIELHAUS.traeger[welcher] ?? [];
  return { exterTraeger: traeger, exterPlatzFrei: 'ja', bisherigeBetreuung: 'Externes Fallmanagement' };
}

const WEITERE = ['schueler', 'sonstiges', 'integriert'] as const;

function festgelegt(profil: (typeof PROFILE)[number]): Falllistenzeile {
  return { festgelegteProfillage: profil, festlegungBegruendung: IN_DER_FALLMAPPE };
}
