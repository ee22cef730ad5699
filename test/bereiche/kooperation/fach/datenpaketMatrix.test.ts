/**
 * Every kind of partner with every ground, agreement and consent: the packet holds exactly the fields that a model written on its own
 * allows, or is refused for what is missing. About 220,000 packets, two seconds.
 */
import { datenpaket, type Paketquelle } from '../../../../src/bereiche/kooperation/fach/datenpaket';
import type { Einwilligung, Verweisung } from '../../../../src/bereiche/kooperation/listen';
import type { Partner } from '../../../../src/bereiche/kooperation/listenDesHauses';
import type { Kooperation } from '../../../../src/bereiche/kooperation/fach/kooperation';
import {
  DATENGRUPPEN,
  type Datengruppe,
  GRUNDLAGEN,
  type Grundlage,
  PARTNERARTEN,
  type Partnerart,
} from '../../../../src/bereiche/kooperation/regeln/vokabular';
import { readPlan } from '../../../../src/bereiche/plan/fach/readPlan';
import { date, fallMit } from '../../../support/faelle';
import { text } from '../../../support/rawFaelle';
import { HEUTE, planinhalt, schrittZeile, tag, zielZeile } from '../../plan/fach/planFaelle';
import { alleGrundlagen, kooperationAus, partnerZeile } from './kooperationFaelle';

/** What each kind may have, as the specification says it; written down here once more. */
const DARF: Record<Partnerart, string> = {
  schuldnerberatung: 'kontakt anlass',
  suchtberatung: 'kontakt anlass',
  psychosozial: 'kontakt anlass',
  erziehungsberatung: 'kontakt anlass',
  wohnungslosenhilfe: 'kontakt anlass',
  migrationsdienst: 'kontakt anlass',
  integrationsfachdienst: 'kontakt anlass ziel',
  kinderbetreuung: 'kontakt anlass',
  ksd: 'kontakt anlass',
  sozialhilfe: 'kontakt anlass',
  externesFm: 'kontakt anlass bedarfe gesundheit ziel plan angebote16a',
  massnahmetraeger: 'kontakt anlass ziel',
  sonstige: 'kontakt anlass',
};
const FELDER: Record<Datengruppe, string> = {
  kontakt: 'name kontaktweg',
  anlass: 'anlass auftrag rueckmeldung',
  bedarfe: 'einschaetzungen',
  gesundheit: 'gesundheit',
  ziel: 'ziel zielBis',
  plan: 'schritte',
  angebote16a: 'schritte16a',
};
const VERTRAULICH = ['schuldnerberatung', 'suchtberatung', 'psychosozial'];

const BASIS: Kooperation = kooperationAus({
  partner: [partnerZeile('sonstige'), partnerZeile('sonstige', { id: text('P2') })],
  grundlagen: alleGrundlagen(),
  einwilligungen: [{ id: text('E1'), partner: text('P1'), zweck: text('Hilfe') }],
  verweisungen: [
    {
      id: text('V1'),
      partner: text('P1'),
      anlass: text('Finanzielle Situation'),
      auftrag: text('Helfen'),
      stand: text('Kontakt'),
      einwilligung: text('E1'),
      rueckmeldungFaellig: tag('2027-01-02'),
    },
  ],
});
const [PARTNER, EINWILLIGUNG, VERWEISUNG] = [
  BASIS.partner[0] as Partner,
  BASIS.einwilligungen[0] as Einwilligung,
  BASIS.verweisungen[0] as Verweisung,
];
const PLAN = readPlan(
  planinhalt({
    ziele: [zielZeile()],
    schritte: [schrittZeile(), schrittZeile({ id: text('S2'), leistung16a: text('Suchtberatung') })],
  }),
);
const FALL = fallMit({ wohnsituation: 3 }, { name: 'Kim Muster' });

interface Probe {
  readonly art: Partnerart;
  readonly vereinbart: readonly Datengruppe[];
  readonly haus: Grundlage | null;
  readonly zeile: Grundlage | null;
  readonly zustand: Zustand;
  readonly umfang: readonly Datengruppe[];
}

/** How a consent may stand; the last day counts, the day of a revocation does not. */
const ZUSTAENDE = {
  keine: null,
  gueltig: { erteiltAm: HEUTE, bis: HEUTE },
  unbefristet: { erteiltAm: date('2026-01-01') },
  abgelaufen: { erteiltAm: date('2026-01-01'), bis: date('2026-11-20') },
  nochNicht: { erteiltAm: date('2026-11-22') },
  ohneTag: { erteiltAm: null },
  widerrufen: { erteiltAm: date('2026-01-01'), widerrufenAm: date('2027-01-01') },
  fremd: { erteiltAm: date('2026-01-01'), partner: 'P2' },
} as const satisfies Record<string, Partial<Einwilligung> | null>;
type Zustand = keyof typeof ZUSTAENDE;

const MANGEL: Readonly<Partial<Record<Zustand, string>>> = {
  keine: 'einwilligungFehlt',
  abgelaufen: 'einwilligungAbgelaufen',
  nochNicht: 'einwilligungNochNicht',
  ohneTag: 'einwilligungUnvollstaendig',
  widerrufen: 'einwilligungWiderrufen',
  fremd: 'einwilligungFremd',
};

/** The fields that are allowed, or the word for why there are none. */
function modell({ art, vereinbart, haus, zeile, zustand, umfang }: Probe): string {
  const grund = VERTRAULICH.includes(art) ? 'einwilligung' : haus;
  if (grund === null) return 'grundlageFehlt';
  const noetig = (gruppen: readonly string[]): boolean =>
    gruppen.includes('kontakt') && gruppen.includes('anlass');
  if (vereinbart.length > 0 && !noetig(vereinbart)) return 'vereinbarungDeckt';
  const gefragt = grund === 'einwilligung' || zeile === 'einwilligung';
  if (gefragt && MANGEL[zustand] !== undefined) return MANGEL[zustand];
  if (gefragt && !noetig(umfang)) return 'umfangFehlt';
  const gruppen = DARF[art]
    .split(' ')
    .filter((each) => vereinbart.length === 0 || (vereinbart as readonly string[]).includes(each))
    .filter((each) => !gefragt || (umfang as readonly string[]).includes(each)) as Datengruppe[];
  return gruppen.map((each) => FELDER[each]).join(' ');
}

function quelleFuer({ art, vereinbart, haus, zustand, umfang }: Probe): Paketquelle {
  const anders = ZUSTAENDE[zustand];
  return {
    kooperation: {
      partner: [{ ...PARTNER, art, datenumfang: vereinbart }],
      grundlagen: BASIS.grundlagen.map((each) => ({ ...each, grundlage: haus })),
      einwilligungen: anders === null ? [] : [{ ...EINWILLIGUNG, umfang, ...anders }],
    },
    fall: FALL,
    kontaktweg: { ok: true, wert: '0151 23' },
    plan: PLAN,
  };
}

function programm(probe: Probe): string {
  const paket = datenpaket({ ...VERWEISUNG, grundlage: probe.zeile }, quelleFuer(probe), HEUTE);
  if (paket.ok) return paket.wert.felder.map(({ feld }) => feld).join(' ');
  const [fehler] = paket.fehler;
  return fehler?.code === 'DATENPAKET_VERWEIGERT' ? fehler.mangel : (fehler?.code ?? '');
}

const MENGEN = Array.from({ length: 2 ** DATENGRUPPEN.length }, (_, bits) =>
  DATENGRUPPEN.filter((__, index) => (bits & (1 << index)) !== 0),
);
const VEREINBART: readonly (readonly Datengruppe[])[] = [
  [],
  ['kontakt'],
  ['anlass', 'ziel'],
  ['kontakt', 'anlass'],
  ['kontakt', 'anlass', 'ziel', 'plan'],
  ['kontakt', 'anlass', 'bedarfe', 'gesundheit'],
  ['kontakt', 'anlass', 'angebote16a'],
  [...DATENGRUPPEN],
];

/** All consents there can be: a counting one with every scope, and one of every other kind with everything in it. */
const EINWILLIGUNGEN = (Object.keys(ZUSTAENDE) as Zustand[]).flatMap(
  (zustand): Pick<Probe, 'zustand' | 'umfang'>[] =>
    zustand === 'gueltig'
      ? MENGEN.map((umfang) => ({ zustand, umfang }))
      : [{ zustand, umfang: DATENGRUPPEN }],
);

function proben(art: Partnerart): Probe[] {
  const grundlagen = [null, ...GRUNDLAGEN];
  return VEREINBART.flatMap((vereinbart) =>
    grundlagen.flatMap((haus) =>
      grundlagen.flatMap((zeile) =>
        EINWILLIGUNGEN.map((einwilligung) => ({ art, vereinbart, haus, zeile, ...einwilligung })),
      ),
    ),
  );
}

it.each(PARTNERARTEN)('%s: genau die erlaubten Felder, oder warum nicht', (art) => {
  const alle = proben(art);
  expect(alle.length).toBeGreaterThan(17_000);
  const anders = alle.filter((probe) => programm(probe) !== modell(probe));
  expect(anders.slice(0, 3).map((probe) => [probe, programm(probe), modell(probe)])).toEqual([]);
});

it('die Proben treffen jeden Ausgang', () => {
  const alle = PARTNERARTEN.flatMap(proben).map(modell);
  const worte = new Set(alle.filter((each) => !each.includes(' ')));
  expect([...worte].sort()).toEqual(
    [...new Set(Object.values(MANGEL)), 'grundlageFehlt', 'umfangFehlt', 'vereinbarungDeckt'].sort(),
  );
  expect(new Set(alle.filter((each) => each.includes(' '))).size).toBeGreaterThan(30);
});
