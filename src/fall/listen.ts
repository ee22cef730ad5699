/**
 * The tables and single cells of the case itself: ratings, decisions, results. Their rows and names are fixed; the case is read
 * from their cells by `readFall`, so that every error can name one.
 */
import { feld, type Feld } from '../listen/feld';
import { type FesteZeile, liste } from '../listen/liste';
import { jaNein, marke, stufe, tag, text, vorschlag, wahl } from '../listen/spalte';
import { FM_GRUND_LABEL } from '../rules/fallmanagement';
import { FOERDERZIELMATRIX } from '../rules/foerderzielmatrix';
import {
  type BedarfDefinition,
  BEDARFE,
  type BereichDefinition,
  type Festlegung,
  FESTLEGUNG_LABEL,
  type Paragraph16a,
  PARAGRAPH_16A_LABEL,
  RESSOURCENBEREICHE,
} from '../rules/vocabulary';
import {
  BISHERIGE_BETREUUNGEN,
  FACHTEAM,
  FM,
  FOERDERZIEL,
  GRUPPE,
  gruppenEintrag,
  KENNUNG,
  PARAGRAPH_10_GRUND,
  PROFIL,
  PROGNOSE,
} from './auswahl';
import { matrixbereich } from './matrixbereich';
import type { Einzelfeld } from './rawFall';

/** The sheets of the case, in the order of the Wuppertaler Integrationstool: the Kennung is Tabellenblatt 2. */
export const FALL_BLATT = {
  profiling: 'Profiling',
  kennung: 'Kennung',
  foerderziele: 'Förderziele',
} as const;

const EINSCHAETZUNG = {
  stufe: stufe('Stufe'),
  beleg: text('Beleg'),
  staerke: vorschlag('Stärke', 'Marke', ['x']),
};

/** The rows of what is rated, by Id. */
function zeilenVon<Definition extends BereichDefinition>(
  definitionen: readonly Definition[],
  fest: (definition: Definition) => FesteZeile['fest'],
): Record<string, FesteZeile> {
  const zeilen = definitionen.map(
    (each) => [each.id, { seit: each.seit?.einschaetzung, fest: fest(each) }] as const,
  );
  return Object.fromEntries(zeilen);
}

const nurLabel = ({ label }: BereichDefinition): FesteZeile['fest'] => ({ label });
const RESSOURCENZEILEN = zeilenVon<BereichDefinition>(RESSOURCENBEREICHE, nurLabel);

/** The Handlungsbedarfe. */
export const BEDARFSLISTE = liste(
  'tblBedarfe',
  {
    blatt: FALL_BLATT.profiling,
    seit: 3,
    ids: BEDARFE.map(({ id }) => id),
    zeilen: zeilenVon<BedarfDefinition>(BEDARFE, ({ gruppe, label }) => ({
      gruppe: gruppenEintrag(gruppe),
      label,
    })),
  },
  {
    gruppe: text('Schlüsselgruppe', 'fest'),
    label: text('Handlungsbedarf', 'fest'),
    ...EINSCHAETZUNG,
  },
);

/** The Ressourcenbereiche of fa:z. */
export const RESSOURCENLISTE = liste(
  'tblRessourcen',
  {
    blatt: FALL_BLATT.foerderziele,
    seit: 3,
    ids: RESSOURCENBEREICHE.map(({ id }) => id),
    zeilen: RESSOURCENZEILEN,
  },
  { label: text('Ressourcenbereich', 'fest'), ...EINSCHAETZUNG },
);

/** The Förderzielmatrix, written back whole. */
export const MATRIXLISTE = liste(
  'tblFoerderzielmatrix',
  {
    blatt: FALL_BLATT.foerderziele,
    seit: 3,
    ids: FOERDERZIELMATRIX.map(({ bereich }) => bereich),
    // A row that comes later comes without results: it has been left out of all that were entered before.
    zeilen: RESSOURCENZEILEN,
  },
  {
    label: text('Ressourcenbereich', 'fest'),
    integration: text('Integration', 'fest'),
    wettbewerbsfaehigkeit: text('Wettbewerbsfähigkeit', 'fest'),
    prozessfaehigkeit: text('Prozessfähigkeit', 'fest'),
    erwerbsfaehigkeit: text('Erwerbsfähigkeit', 'fest'),
  },
);

/** The version of the main way that was the first to have the confirmation of a Kennung and the ground of § 10. */
const SEIT_PRUEFUNG = 4;

/** The single inputs beside marks and § 16a, by the field of the case that they hold. */
export const FALL_FELDER = {
  name: feld('Fall_Name', text('Name')),
  kundennummer: feld('Fall_Kundennummer', text('Kundennummer')),
  geburtsdatum: feld('Fall_Geburtsdatum', tag('Geburtsdatum')),
  zugang: feld('Fall_Zugang', tag('Zugang am')),
  neukunde: feld('Fall_Neukunde', jaNein('Neukundin/Neukunde')),
  fachkraft: feld('Fall_Fachkraft', text('Fachkraft')),
  stichtag: feld('Fall_Stichtag', tag('Stichtag')),
  bisherigeBetreuung: feld(
    'Fall_BisherigeBetreuung',
    vorschlag('Bisherige Betreuung', 'Betreuung', BISHERIGE_BETREUUNGEN),
  ),
  prognoseArbeitsmarkt: feld('Profil_PrognoseArbeitsmarkt', wahl('Prognose Arbeitsmarkt', PROGNOSE)),
  dominierend: feld('Profil_Dominierend', wahl('Dominierende Schlüsselgruppe', GRUPPE)),
  festgelegteProfillage: feld('Profil_Festgelegt', wahl('Festgelegte Profillage', PROFIL)),
  festlegungBegruendung: feld('Profil_FestlegungBegruendung', text('Begründung der Festlegung')),
  verdichtung: feld('Kennung_Verdichtung', jaNein('Verdichtung')),
  verdichtungBegruendung: feld('Kennung_VerdichtungBegruendung', text('Begründung der Verdichtung')),
  fmEinschaetzung: feld('Kennung_FmEinschaetzung', wahl('Einschätzung des Fallmanagements', FM)),
  fmGrund: feld(
    'Kennung_FmGrund',
    vorschlag('Grund des Fallmanagements', 'FmGrund', Object.values(FM_GRUND_LABEL)),
  ),
  geprueftVon: feld('Kennung_GeprueftVon', text('Geprüft von'), SEIT_PRUEFUNG),
  geprueftAm: feld('Kennung_GeprueftAm', tag('Geprüft am'), SEIT_PRUEFUNG),
  geprueftKennung: feld('Kennung_GeprueftKennung', wahl('Bestätigte Kennung', KENNUNG), SEIT_PRUEFUNG),
  paragraph10Grund: feld(
    'Kennung_Paragraph10Grund',
    wahl('Grund zu § 10: sonstiges', PARAGRAPH_10_GRUND),
    SEIT_PRUEFUNG,
  ),
  exterPlatzFrei: feld('Kennung_ExterPlatzFrei', jaNein('Platz im externen Fallmanagement frei')),
  fachteam: feld('Kennung_Fachteam', wahl('Fachteam', FACHTEAM)),
  paragraph428: feld('Kennung_Paragraph428', jaNein('§ 428 SGB III')),
  direktVermittelbar: feld('Faz_DirektVermittelbar', jaNein('Direkt vermittelbar')),
  foerderziel: feld('Faz_Foerderziel', wahl('Förderziel', FOERDERZIEL)),
  entwicklungsziel: feld('Faz_Entwicklungsziel', matrixbereich('Entwicklungsziel')),
  qualifizierungAbgeschlossen: feld(
    'Faz_QualifizierungAbgeschlossen',
    jaNein('Qualifizierung erfolgreich abgeschlossen'),
  ),
} as const satisfies Record<Einzelfeld, unknown>;

/** The seven marks, in the order of the cells Kennung!B14:B20. */
export const MARKEN_FELDER: Readonly<Record<Festlegung, Feld<boolean>>> = {
  wahrscheinlich: feld('Kennung_Wahrscheinlich', marke(FESTLEGUNG_LABEL.wahrscheinlich)),
  nichtWahrscheinlich: feld('Kennung_NichtWahrscheinlich', marke(FESTLEGUNG_LABEL.nichtWahrscheinlich)),
  schueler: feld('Kennung_Schueler', marke(FESTLEGUNG_LABEL.schueler)),
  paragraph53a: feld('Kennung_Paragraph53a', marke(FESTLEGUNG_LABEL.paragraph53a)),
  sonstiges: feld('Kennung_Sonstiges', marke(FESTLEGUNG_LABEL.sonstiges)),
  integriert: feld('Kennung_Integriert', marke(FESTLEGUNG_LABEL.integriert)),
  nochNichtFestgelegt: feld('Kennung_NochNichtFestgelegt', marke(FESTLEGUNG_LABEL.nochNichtFestgelegt)),
};

/** The four services of § 16a. */
export const PARAGRAPH_16A_FELDER: Readonly<Record<Paragraph16a, Feld<boolean | null>>> = {
  kinderbetreuung: feld('Faz_Kinderbetreuung', jaNein(PARAGRAPH_16A_LABEL.kinderbetreuung)),
  schuldnerberatung: feld('Faz_Schuldnerberatung', jaNein(PARAGRAPH_16A_LABEL.schuldnerberatung)),
  psychosozialeBetreuung: feld(
    'Faz_PsychosozialeBetreuung',
    jaNein(PARAGRAPH_16A_LABEL.psychosozialeBetreuung),
  ),
  suchtberatung: feld('Faz_Suchtberatung', jaNein(PARAGRAPH_16A_LABEL.suchtberatung)),
};

/** The single results; only these and the Förderzielmatrix are ever written by the computation. */
export const ERGEBNIS_FELDER = {
  profillageErrechnet: feld('Profil_Errechnet', text('Profillage (errechnet)', 'fest')),
  kennungErrechnet: feld('Kennung_Errechnet', text('bFM-Kennung (errechnet)', 'fest')),
  kennungGeprueft: feld('Kennung_Geprueft', text('Kennung bei festgelegter Profillage', 'fest')),
  betreuung: feld('Kennung_Betreuung', text('Betreuung', 'fest')),
  begruendung: feld('Kennung_Begruendung', text('Begründung', 'fest')),
  aktiveVermittlung: feld('Faz_AktiveVermittlung', text('Aktive Vermittlung', 'fest')),
  regelwerk: feld('It_Regelwerk', text('Regelwerk', 'fest')),
  berechnetAm: feld('It_BerechnetAm', text('Berechnet am', 'fest')),
  fingerabdruck: feld('It_Fingerabdruck', text('Fingerabdruck', 'fest')),
} as const;
export type ErgebnisFeld = keyof typeof ERGEBNIS_FELDER;

/** The sheet on which the template puts the names with a prefix; tells which sheet is missing. */
const BLATT_JE_PRAEFIX: Readonly<Record<string, string>> = {
  Fall: FALL_BLATT.profiling,
  Profil: FALL_BLATT.profiling,
  Kennung: FALL_BLATT.kennung,
  It: FALL_BLATT.kennung,
  Faz: FALL_BLATT.foerderziele,
};

/** The sheet of the template that a single cell of the case belongs to. */
export function heimatblatt({ name }: Pick<Feld<unknown>, 'name'>): string {
  return BLATT_JE_PRAEFIX[name.split('_')[0] ?? ''] ?? FALL_BLATT.profiling;
}
