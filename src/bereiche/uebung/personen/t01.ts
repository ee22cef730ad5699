/** The person of the first steps; invented. Not among those that are practised with: nobody compares, nobody hands in. */
import { laut, offen } from './belegt';
import { type AndereSicht, STICHTAG, type Uebungsperson } from './uebungsperson';

/** The one Stufe that the first steps change after the result was read: what else may be said of the knee. */
export const AENDERUNG = {
  bedarf: 'gesundheitlicheLeistungsfaehigkeit',
  stufe: 1,
  warum: 'Wechselt sie zwischen Stehen und Sitzen, schränkt das Knie sie an vielen Stellen nicht ein.',
  saetze: [4],
} as const satisfies AndereSicht;

export const T01: Uebungsperson = {
  id: 'T01',
  titel: 'Zum Kennenlernen · Jana Winter',
  name: 'Jana Winter',
  kundennummer: '000D700099',
  bgNummer: '000799',
  geburtsdatum: '1985-06-02',
  stichtag: STICHTAG,
  schwierigkeit: 'klar',
  geschichte: [
    'Jana Winter ist 41 Jahre alt, hat die Realschule abgeschlossen und zwölf Jahre im Verkauf gearbeitet.',
    'Einen Berufsabschluss hat sie nicht, aber sie lernt leicht und möchte ihn gern nachholen.',
    'Ihr Zeugnis lobt ihre freundliche und zuverlässige Art; Deutsch spricht und schreibt sie sicher.',
    'Seit einer Operation am Knie kann sie nicht länger als eine Stunde stehen.',
    'Nach der Trennung wohnt sie bei ihrer Schwester und zahlt Mietschulden ab; im Frühjahr muss sie dort ausziehen.',
    'Sie versorgt keine Angehörigen, regelt ihren Alltag selbst und kommt mit Bus und Fahrrad pünktlich zu jedem Termin.',
    'Jede Woche schreibt sie Bewerbungen, doch Wohnung und Schulden zu regeln wird länger als ein Jahr dauern.',
    'Sie ist neu beim Jobcenter und rechnet fest mit einer Stelle in den nächsten zwei Jahren.',
  ],
  bedarfe: {
    schulischeQualifikation: laut(0, 1),
    beruflicheQualifikation: laut(2, 2),
    berufserfahrung: laut(0, 1),
    sprachkenntnisse: laut(0, 3),
    intellektuelleLeistungsfaehigkeit: laut(0, 2),
    gesundheitlicheLeistungsfaehigkeit: laut(2, 4),
    arbeitsUndSozialverhalten: laut(0, 3),
    eigeninitiative: laut(0, 7),
    lernbereitschaft: laut(0, 2),
    persoenlicheRahmenbedingungen: laut(0, 6),
    wohnsituation: laut(2, 5),
    familiaereSituation: laut(0, 6),
    finanzielleSituation: laut(2, 5),
    mobilitaet: laut(0, 6),
  },
  ressourcenbereiche: {
    bewerbung: laut(0, 7),
    qualifikation: laut(2, 2),
    arbeitsverhalten: laut(0, 3),
    sozialverhalten: laut(0, 3),
    arbeitsmotivation: laut(0, 7),
    ausbildungsreife: laut(0, 2),
    mitwirkung: laut(0, 6),
    rahmenbedingungen: laut(2, 5, 7),
    lebenspraktisch: laut(0, 6),
    leistungsfaehigkeit: laut(1, 4),
    selbststaendigkeit: offen(),
  },
  angaben: {
    neukunde: laut(true, 8),
    prognoseArbeitsmarkt: laut('ueber12', 7),
    dominierend: laut('R', 5, 7),
    festlegung: laut('wahrscheinlich', 8),
    direktVermittelbar: laut(false, 7),
    foerderziel: laut('prozessfaehigkeit', 5, 7),
    entwicklungsziel: laut('rahmenbedingungen', 5, 7),
  },
  andereSichten: [AENDERUNG],
};
