/** How the list of cases looks in its template. */
import { type Feldvorlage, spalte, vorlage } from '../../listen/vorlage';
import { BEDARFE, type BedarfId } from '../../rules/vocabulary';
import { FAELLE, HAUSHALT, LISTE_STAND, PLAETZE, WARTELISTE } from './listen';

const STUFE = '0, 1, 2, 3 oder ?. Leer bleibt offen und zählt nie als 0.';
const TAG = 'TT.MM.JJJJ.';

const EINSCHAETZUNGEN = Object.fromEntries(BEDARFE.map(({ id }) => [id, spalte(7, STUFE)])) as Record<
  BedarfId,
  ReturnType<typeof spalte>
>;

export const FAELLE_VORLAGE = vorlage(FAELLE, {
  kundennummer: spalte(17, 'Eine Zeile je Person; an der Kundennummer wird sie erkannt.'),
  bgNummer: spalte(14, 'Nummer der Bedarfsgemeinschaft.'),
  name: spalte(22, 'Nachname, Vorname der Person.'),
  fachkraft: spalte(16, 'Wer betreut die Person?'),
  team: spalte(10, 'Team der Fachkraft.'),
  geburtsdatum: spalte(15, TAG),
  zugang: spalte(11.5, TAG),
  neukunde: spalte(10, 'ja im Neukundenverfahren, sonst nein.'),
  stichtag: spalte(11.5, `Tag, für den die Angaben gelten, als ${TAG} Leer: der Tag der Berechnung.`),
  bisherigeBetreuung: spalte(20, 'Wer betreut die Person zurzeit?'),
  ...EINSCHAETZUNGEN,
  prognoseArbeitsmarkt: spalte(16, 'In welchem Zeitraum ist die Integration zu erwarten? Leer: offen.'),
  dominierend: spalte(20, 'Welche Schlüsselgruppe prägt den Fall?'),
  festlegung: spalte(26, 'Eine der sieben Festlegungen. Leer: offen.'),
  verdichtung: spalte(11, 'ja oder nein; zählt nur mit Begründung.'),
  verdichtungBegruendung: spalte(22, 'Woran ist die Verdichtung zu erkennen?'),
  festgelegteProfillage: spalte(20, 'Nur, wo von der errechneten abgewichen wird; zählt nur mit Begründung.'),
  festlegungBegruendung: spalte(22, 'Warum wird abgewichen?'),
  geprueftVon: spalte(16, 'Wer hat die Kennung bei festgelegter Profillage bestätigt?'),
  geprueftAm: spalte(11.5, TAG),
  geprueftKennung: spalte(14, 'Welche Kennung wurde bestätigt?'),
  fmEinschaetzung: spalte(13, 'Führt das bFM zu konkreten Integrationsfortschritten? ja, nein oder leer.'),
  fmGrund: spalte(24, 'Bei nein: der Grund aus der Liste.'),
  exterPlatzFrei: spalte(12, 'ja nur, wo dieser Person ein Platz zugewiesen ist.'),
  fachteam: spalte(15, 'Nur, wo ein Fachteam zuständig ist.'),
  paragraph428: spalte(9, 'Historisch; sonst leer.'),
  paragraph10Grund: spalte(20, 'Der Grund hinter „§ 10: sonstiges“.'),
  bfmStatus: spalte(18, 'Wo steht die Person im bFM? Leer: nicht im bFM.'),
  kriterium: spalte(22, 'Nach welchem Zugangskriterium?'),
  vorgemerktAm: spalte(11.5, TAG),
  imBfmSeit: spalte(11.5, TAG),
  letzteEntscheidung: spalte(12, `Letzte Entscheidung für oder gegen das bFM. ${TAG}`),
  letzterKontakt: spalte(11.5, TAG),
  letztesProfiling: spalte(11.5, TAG),
  erstberatungAm: spalte(12, TAG),
  ruecksprache: spalte(12, 'Rücksprache zum Wechsel der Betreuung.'),
  aktivierungsende: spalte(15, TAG),
  schulabgang: spalte(11.5, TAG),
  schulbescheinigungBis: spalte(16, TAG),
  exterTraeger: spalte(16, 'Träger, der das externe Fallmanagement führt.'),
  foerderziel: spalte(20, 'Wie in der Fallmappe vereinbart.'),
  entwicklungsziel: spalte(20, 'Wie in der Fallmappe vereinbart.'),
  profillage: spalte(22),
  kennungErrechnet: spalte(13),
  kennungGeprueft: spalte(13),
  kennung: spalte(13),
  betreuung: spalte(22),
  wechsel: spalte(9),
  nochMoeglich: spalte(16),
  esFehlt: spalte(26),
  warum: spalte(40),
  hinweise: spalte(40),
  bedarfeAcht: spalte(9),
  dreiBedarfeSeit: spalte(11.5),
  kennungSeit: spalte(11.5),
  suchlaeufe: spalte(26),
  naechsteWiedervorlage: spalte(14),
  worumEsGeht: spalte(34),
  regelwerk: spalte(11),
  berechnetAm: spalte(15),
  fingerabdruck: spalte(18),
});

export const LISTE_STAND_VORLAGE: Feldvorlage = {
  feld: LISTE_STAND,
  titel: 'Stand der Liste',
  eingabe: 'Tag, von dem aus die Suchläufe rechnen, als TT.MM.JJJJ. Leer: der Tag der Berechnung.',
};

export const PLAETZE_VORLAGE = vorlage(PLAETZE, {
  traeger: spalte(25, 'Ein Träger je Zeile, so geschrieben wie in der Spalte „Exter-Träger“ der Fälle.'),
  plaetze: spalte(17, 'Wie viele Plätze hält dieser Träger vor? 0, wenn zurzeit keinen.'),
});

export const HAUSHALT_VORLAGE = vorlage(HAUSHALT, {
  id: spalte(30),
  label: spalte(34),
  gemeinsam: spalte(
    24,
    'ja: wird in einer Bedarfsgemeinschaft einmal gefragt und jedem Mitglied vorgeschlagen. nein: bei jeder Person einzeln.',
  ),
});

export const WARTELISTE_VORLAGE = vorlage(WARTELISTE, {
  rang: spalte(7),
  kundennummer: spalte(25),
  fachkraft: spalte(17),
  kennungSeit: spalte(14),
  zugang: spalte(14),
  vorschlag: spalte(42),
  stand: spalte(12),
});
