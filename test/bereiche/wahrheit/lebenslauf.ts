/** Random lives of cases: what people enter, complete, talk over and decide, in the ways of the program. Decides nothing itself. */
import { readStatuskette, schrittAnfuegen } from '../../../src/bereiche/bfm/prozess/fach/readStatuskette';
import { type Schrittangaben, schrittzeile } from '../../../src/bereiche/bfm/prozess/fach/schritt';
import { fallAendern } from '../../../src/bereiche/bfm/prozess/vorhaben/fallfolge';
import { schrittmaengel } from '../../../src/bereiche/bfm/prozess/vorhaben/schritte';
import { profilingAbschliessen } from '../../../src/bereiche/verlauf/vorhaben/profilingAbschliessen';
import { rueckspracheFesthalten } from '../../../src/bereiche/verlauf/vorhaben/ruecksprache';
import type { Fall } from '../../../src/fall/fall';
import type { PlainDate } from '../../../src/listen/plainDate';
import type { Aktenplan, Planungsblick, Vorhaben } from '../../../src/mappe/akteAendern';
import { FM_GRUND_LABEL, type Status } from '../../../src/rules/fallmanagement';
import { BEDARFE_DER_ACHT, FACHTEAMS, FESTLEGUNGEN, PROFILE, PROGNOSEN } from '../../../src/rules/vocabulary';
import { date } from '../../support/faelle';
import { ANFANG, type Modell } from '../bfm/prozess/fach/statusmodell';
import { angaben, SCHWERER_FALL, type Zufall } from '../bfm/prozess/fach/statusmodellZufall';
import { blickIn, type Buch, schreibe } from './buch';

const BISHER = [
  '',
  'FM',
  'Fallmanagement',
  'Fallmanagement',
  'Exter',
  'ext. FM',
  'AV',
  'AV Ü25',
  'Team Nord',
  'SB',
  'Hochschulteam',
];

type Leben = (zufall: Zufall, fall: Fall) => Partial<Fall>;

/** What changes in a case beside the decisions about the bFM. */
const LEBEN: readonly Leben[] = [
  (zufall, { bedarfe }) => ({
    bedarfe: { ...bedarfe, [zufall.aus(BEDARFE_DER_ACHT)]: zufall.aus([0, 0, 2, 3, 3, null] as const) },
  }),
  (zufall) => ({ prognoseArbeitsmarkt: zufall.aus(['ueber12', 'ueber12', ...PROGNOSEN, null] as const) }),
  (zufall) => ({ festlegung: zufall.aus(['wahrscheinlich', 'nichtWahrscheinlich', ...FESTLEGUNGEN, null]) }),
  (zufall) => ({ festgelegteProfillage: zufall.aus([null, null, ...PROFILE]) }),
  (zufall) => ({
    pruefung: zufall.aus([null, { von: 'A. Beispiel', am: date('2024-01-01'), kennung: null }]),
  }),
  (zufall) => ({ bisherigeBetreuung: zufall.aus(BISHER) }),
  (zufall) => ({ fachteam: zufall.selten(25) ? zufall.aus(FACHTEAMS) : null }),
  (zufall) => ({
    exterPlatzFrei: zufall.aus([true, false, null]),
    neukunde: zufall.aus([true, false, null]),
  }),
  (zufall) => ({
    verdichtung: zufall.aus([true, null]),
    verdichtungBegruendung: zufall.aus(['', 'Sucht und Schulden']),
  }),
  (zufall) => ({ geburtsdatum: zufall.aus([null, date('1990-05-01'), date('2003-03-03')]) }),
  // Somebody types into the cells that the steps write too.
  (zufall) => ({
    fmEinschaetzung: zufall.aus(['ja', 'nein', null]),
    fmGrund: zufall.aus(['', ...Object.values(FM_GRUND_LABEL)]),
  }),
  (_, { fmEinschaetzung, fmGrund }) => ({ ...SCHWERER_FALL, fmEinschaetzung, fmGrund }),
];

/** A day on which one thing or another is different, and often nothing. */
export function lebe(zufall: Zufall, buch: Buch): Buch {
  let { fall } = buch;
  while (zufall.selten(45)) fall = { ...fall, ...zufall.aus(LEBEN)(zufall, fall) };
  return fall === buch.fall ? buch : { ...buch, fall };
}

/** The workbook after a plan; the same where it is refused. */
function nach(buch: Buch, plan: Aktenplan): Buch {
  return plan.ok ? schreibe(buch, plan.aenderungen) : buch;
}

function sofort(vorhaben: Vorhaben, blick: Planungsblick): Aktenplan {
  return vorhaben(blick) as Aktenplan;
}

/** Now and then a Profiling is completed. */
export function schliesseAb(zufall: Zufall, buch: Buch, heute: PlainDate): Buch {
  if (!zufall.selten(20)) return buch;
  return nach(buch, sofort(profilingAbschliessen({ korrigiert: null, bemerkung: '' }), blickIn(buch, heute)));
}

/** A talk about the Wechsel that is proposed. */
export function sprichAb(buch: Buch, heute: PlainDate, ergebnis: 'angenommen' | 'abgelehnt'): Aktenplan {
  const gespraech = { mit: 'C. Kollegin', am: heute, ergebnis, grund: 'kein Platz' };
  return sofort(rueckspracheFesthalten(gespraech), blickIn(buch, heute));
}

/** Now and then somebody talks about it. */
export function spricht(zufall: Zufall, buch: Buch, heute: PlainDate): Buch {
  if (!zufall.selten(35)) return buch;
  return nach(buch, sprichAb(buch, heute, zufall.selten(75) ? 'angenommen' : 'abgelehnt'));
}

const IM_MODELL: Readonly<Record<Status, Modell['status']>> = {
  nichtImBfm: 'draussen',
  vorgemerkt: 'gemerkt',
  imBfm: 'drin',
  beendet: 'vorbei',
};

/** A decision that somebody tries, and what comes of it; `danach` is the same workbook where it is refused. */
export interface Versuch {
  readonly angaben: Schrittangaben;
  readonly getan: boolean;
  readonly danach: Buch;
}

/** Short stays: what follows from an end is what these ways are about. */
function eher(zufall: Zufall, status: Status | null, versuch: Schrittangaben): Schrittangaben {
  if (status !== 'imBfm' || !zufall.selten(25)) return versuch;
  return { ...versuch, schritt: 'beenden', grund: zufall.aus(['ohneBfm', 'nichtZielfuehrend']) };
}

/** Tries any decision, more often one that is near. */
export function versuche(zufall: Zufall, buch: Buch, heute: PlainDate): Versuch {
  const blick = blickIn(buch, heute);
  const kette = readStatuskette(blick.inhalt);
  const stand: Modell = { ...ANFANG, status: IM_MODELL[kette.status as Status] };
  const um = { heute, monate: 6, profiling: true, vertretung: true, kriterienErfuellt: null };
  const versuch = eher(zufall, kette.status, angaben(zufall, stand, um));
  const entscheidung = { ...versuch, schritte: [versuch.schritt] };
  const auftrag = { schritte: [versuch.schritt], angaben: versuch, betreff: '', text: '' };
  if (schrittmaengel(auftrag, blick).length > 0) return { angaben: versuch, getan: false, danach: buch };
  const zeile = schrittzeile(versuch, kette, 1, blick.ergebnis.regelwerk, `V${kette.zeilen.length}`);
  const danach = schreibe(buch, [schrittAnfuegen(zeile), ...fallAendern(blick.fall, entscheidung)]);
  return { angaben: versuch, getan: true, danach };
}
