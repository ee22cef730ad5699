/** Random workbooks in which every text says where it stands, so that what gets out can be told apart from what may. */
import fc from 'fast-check';
import type { Fall } from '../../../../src/fall/fall';
import {
  DATENGRUPPEN,
  type Datengruppe,
  DATENGRUPPE_LABEL,
  GRUNDLAGE_LABEL,
  GRUNDLAGEN,
  ist16aBeratung,
  PARTNERARTEN,
  type Partnerart,
  RUECKMELDEARTEN,
} from '../../../../src/bereiche/kooperation/regeln/vokabular';
import { INHALTSFELDER } from '../../../../src/bereiche/plan/listen';
import type { RawValue } from '../../../../src/listen/zelle';
import { BEDARFE, BEDARFE_DER_ACHT } from '../../../../src/rules/vocabulary';
import { OFFENER_FALL } from '../../../support/faelle';
import { text } from '../../../support/rawFaelle';
import { schrittZeile, tag, zielZeile } from '../../plan/fach/planFaelle';
import { alleGrundlagen, type Kooperationszellen, partnerZeile } from '../fach/kooperationFaelle';

/** What is drawn of a workbook. */
export interface Wurf {
  readonly art: Partnerart;
  readonly grundlage: (typeof GRUNDLAGEN)[number];
  readonly umfang: readonly Datengruppe[];
  readonly widerrufen: boolean;
  readonly anlass: string;
  readonly mitgetragen: boolean;
  readonly ziel16a: boolean;
  readonly schritte: readonly Schrittart[];
  readonly stufen: readonly (0 | 1 | 2 | 3 | null)[];
}

/** A step that is none of § 16a, one that is said to be, one whose offer is, and one that sounds like it and was not asked. */
export const SCHRITTARTEN = ['frei', 'gesagt', 'angebot', 'ungefragt'] as const;
export type Schrittart = (typeof SCHRITTARTEN)[number];

/** Mostly what leads to a sheet on which something has to stay away. */
const gruppen = fc.oneof(
  fc.constant<readonly Datengruppe[]>(DATENGRUPPEN),
  {
    weight: 4,
    arbitrary: fc.subarray([...DATENGRUPPEN]).map((each): Datengruppe[] => ['kontakt', 'anlass', ...each]),
  },
  fc.subarray([...DATENGRUPPEN]),
);

export const WURF: fc.Arbitrary<Wurf> = fc.record({
  art: fc.oneof(fc.constantFrom(...PARTNERARTEN), {
    weight: 2,
    arbitrary: fc.constant<Partnerart>('externesFm'),
  }),
  grundlage: fc.constantFrom(...GRUNDLAGEN, 'einwilligung', 'einwilligung'),
  umfang: gruppen,
  widerrufen: fc.oneof(
    { weight: 5, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
  anlass: fc.constantFrom('Wohnsituation', 'Gesundheitliche Leistungsfähigkeit'),
  mitgetragen: fc.boolean(),
  ziel16a: fc.boolean(),
  schritte: fc.array(fc.constantFrom(...SCHRITTARTEN), { maxLength: 5 }),
  stufen: fc.array(fc.constantFrom<(0 | 1 | 2 | 3 | null)[]>(null, 0, 1, 2, 3), {
    minLength: BEDARFE.length,
    maxLength: BEDARFE.length,
  }),
});

/** A text that says where it stands; no other text holds it. */
export const marke = (wo: string): string => `KANARI<${wo}>`;
const M = (wo: string): RawValue => text(marke(wo));

/** The cells of it. */
export function zellenVon(wurf: Wurf): Kooperationszellen {
  const { art, grundlage, umfang, widerrufen, anlass } = wurf;
  const beratung = ist16aBeratung(art);
  return {
    partner: [
      partnerZeile(art, partnertexte('P1')),
      partnerZeile('sonstige', { ...partnertexte('P2'), id: text('P2') }),
    ],
    ketten: [
      {
        zielgruppe: M('kette.zielgruppe'),
        angebot: M('kette.angebot'),
        nummer: { art: 'zahl', wert: 1 },
        dauer: M('kette.dauer'),
        danach: M('kette.danach'),
      },
    ],
    grundlagen: alleGrundlagen(beratung ? {} : { [art]: GRUNDLAGE_LABEL[grundlage] }).map((each) => ({
      ...each,
      vorschrift: M(`vorschrift.${(each.id as { wert: string }).wert}`),
      geprueftVon: M('geprueft'),
    })),
    einwilligungen: [
      {
        id: text('E1'),
        partner: text('P1'),
        zweck: M('E1.zweck'),
        umfang: text(umfang.map((each) => DATENGRUPPE_LABEL[each]).join('; ')),
        erteiltAm: tag('2026-11-01'),
        ...(widerrufen && { widerrufenAm: tag('2026-11-20') }),
      },
      {
        id: text('E2'),
        partner: text('P2'),
        zweck: M('E2.zweck'),
        umfang: text('Plan'),
        erteiltAm: tag('2026-11-01'),
      },
    ],
    verweisungen: [
      {
        id: text('V2'),
        partner: text('P2'),
        auftrag: M('V2.auftrag'),
        anlass: text('Mobilität'),
        stand: text('beendet'),
        ergebnis: M('V2.ergebnis'),
      },
      {
        id: text('V1'),
        partner: text('P1'),
        auftrag: M('V1.auftrag'),
        anlass: text(anlass),
        stand: text('Kontakt'),
        einwilligung: text('E1'),
        rueckmeldungFaellig: tag('2027-01-02'),
        ...(!beratung && { ergebnis: M('V1.ergebnis') }),
      },
    ],
    weitergaben: [{ id: text('W1'), verweisung: text('V2'), partner: text('P2'), angaben: M('W1.angaben') }],
    rueckmeldungen: [
      { id: text('R1'), verweisung: text('V2'), art: text(RUECKMELDEARTEN[0]), kurztext: M('R1.kurztext') },
      ...(beratung ? [] : [{ id: text('R2'), verweisung: text('V1'), kurztext: M('R2.kurztext') }]),
    ],
    freigaben: [{ id: text('F1'), schritt: text('S1'), von: M('F1.von') }],
    konferenzen: [
      {
        id: text('K1'),
        anlass: M('K1.anlass'),
        warumNicht: M('K1.warumNicht'),
        tagesordnung: M('K1.tagesordnung'),
        ergebnis: M('K1.ergebnis'),
      },
    ],
    aufgaben: [{ id: text('A1'), konferenz: text('K1'), was: M('A1.was'), wer: M('A1.wer') }],
    kontaktweg: M('kontaktweg'),
    kette: M('kette'),
    ...planzellen(wurf),
  };
}

function partnertexte(id: string) {
  const felder = [
    'name',
    'ansprechperson',
    'telefon',
    'ort',
    'zielgruppen',
    'konfliktweg',
    'treffen',
  ] as const;
  return Object.fromEntries(felder.map((feld) => [feld, M(`${id}.${feld}`)]));
}

function planzellen({ mitgetragen, ziel16a, schritte }: Wurf): Partial<Kooperationszellen> {
  const zieltexte = [
    'handlungsstrategie',
    'messgroesse',
    'worteDerPerson',
    'ressourcen',
    'hindernisse',
    'zielwert',
  ];
  const texte = (id: string) => Object.fromEntries(zieltexte.map((feld) => [feld, M(`${id}.${feld}`)]));
  return {
    ziele: [
      zielZeile({ ...texte('Z2'), id: text('Z2'), ziel: M('Z2.ziel'), weiteres: text('beendet') }),
      zielZeile({
        ...texte('Z1'),
        ziel: text(`${ziel16a ? 'Schuldnerberatung ' : ''}${marke('Z1.ziel')}`),
        mitgetragen: text(mitgetragen ? 'ja' : 'nein'),
      }),
    ],
    schritte: [
      schrittZeile({ id: text('S99'), ziel: text('Z2'), was: M('S99.was') }),
      ...schritte.map((wie, index) => schrittVon(wie, `S${index + 1}`)),
    ],
    angebote: [
      { name: M('A16.name'), traeger: M('A16.traeger'), rechtsgrundlage: text('§ 16a') },
      { name: M('A1.name'), traeger: M('A1.traeger') },
    ],
    luecken: [{ bedarf: M('luecke') }],
    inhalte: Object.fromEntries(
      (
        [
          'zielberufe',
          'eigenbemuehungen',
          'andereTraeger',
          'hausname',
          'hausanschrift',
          'hauskontakt',
        ] as const
      ).map((feld) => [feld, M(INHALTSFELDER[feld].name)]),
    ),
  };
}

function schrittVon(wie: Schrittart, id: string): ReturnType<typeof schrittZeile> {
  const was = text(`${wie === 'ungefragt' ? 'Suchtberatung ' : ''}${marke(`${id}.was`)}`);
  const angebot = wie === 'angebot' ? { angebot: M('A16.name') } : {};
  const leistung = wie === 'gesagt' ? { leistung16a: text('Schuldnerberatung') } : {};
  return schrittZeile({ id: text(id), was, ...angebot, ...leistung });
}

/** The case beside it: its texts say where they stand, too. */
export function fallVon({ stufen }: Wurf): Fall {
  return {
    ...OFFENER_FALL,
    name: marke('fall.name'),
    kundennummer: marke('fall.kundennummer'),
    fachkraft: marke('fall.fachkraft'),
    bisherigeBetreuung: marke('fall.bisher'),
    verdichtungBegruendung: marke('fall.verdichtung'),
    festlegungBegruendung: marke('fall.festlegung'),
    fmGrund: marke('fall.fmGrund'),
    festgelegteProfillage: 'Stabilisierungsprofil',
    bedarfe: Object.fromEntries(
      BEDARFE.map(({ id }, index) => [id, stufen[index] ?? null]),
    ) as Fall['bedarfe'],
  };
}

const DARF: Readonly<Partial<Record<Partnerart, readonly Datengruppe[]>>> = {
  externesFm: DATENGRUPPEN,
  integrationsfachdienst: ['kontakt', 'anlass', 'ziel'],
  massnahmetraeger: ['kontakt', 'anlass', 'ziel'],
};

/** What may be on the sheet, by an own reading of the specification: marks and labels; null where there may be none. */
export function erlaubtVon(
  wurf: Wurf,
): { readonly marken: readonly string[]; readonly labels: readonly string[] } | null {
  const gefragt = ist16aBeratung(wurf.art) || wurf.grundlage === 'einwilligung';
  if (
    gefragt &&
    (wurf.widerrufen || !['kontakt', 'anlass'].every((each) => wurf.umfang.includes(each as Datengruppe)))
  )
    return null;
  const hat = (gruppe: Datengruppe): boolean =>
    (DARF[wurf.art] ?? ['kontakt', 'anlass']).includes(gruppe) && (!gefragt || wurf.umfang.includes(gruppe));
  const ziel = hat('ziel') && wurf.mitgetragen && (!wurf.ziel16a || hat('angebote16a'));
  const schritte = wurf.schritte.flatMap((wie, index) => {
    const darf = wie === 'frei' ? hat('plan') : hat('angebote16a');
    if (!darf) return [];
    return [`S${index + 1}.was`, ...(wie === 'angebot' ? ['A16.name'] : [])];
  });
  const zurGesundheit = ['gesundheitlicheLeistungsfaehigkeit', 'intellektuelleLeistungsfaehigkeit'];
  const gedeckte = BEDARFE.filter(
    ({ id }) => BEDARFE_DER_ACHT.includes(id) && hat(zurGesundheit.includes(id) ? 'gesundheit' : 'bedarfe'),
  ).map(({ label }) => label);
  const anlass = wurf.anlass === 'Wohnsituation' || hat('gesundheit') ? [wurf.anlass] : [];
  return {
    marken: [
      ...['P1.name', 'P1.ansprechperson', 'Haus_Name', 'Haus_Kontakt', `vorschrift.${wurf.art}`],
      ...['fall.name', 'kontaktweg', 'V1.auftrag'],
      ...(ziel ? ['Z1.ziel'] : []),
      ...schritte,
    ],
    labels: [...new Set([...gedeckte, ...anlass])],
  };
}
