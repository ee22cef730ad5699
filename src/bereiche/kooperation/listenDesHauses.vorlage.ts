/** How the tables and the single cell of the house look in the template. */
import { type Feldvorlage, spalte, vorlage } from '../../listen/vorlage';
import {
  ANGEBOTSKETTEN,
  FREIGABEPFLICHT,
  GRUNDLAGEN_JE_ART,
  PARTNER,
  SCHUTZKONTAKTE,
} from './listenDesHauses';

/** What one enters where a row names a partner. */
export const PARTNERZEICHEN = 'Zeichen des Partners vom Blatt „Partner“, zum Beispiel P1.';

/** What one enters where groups of data are named. */
export const UMFANG =
  'Eines oder mehrere, mit Semikolon getrennt: Name und Erreichbarkeit; Anlass und Auftrag; Einschätzungen; Angaben zur Gesundheit; Ziel; Plan; Beratung nach § 16a.';
const RECHTSSTAND = 'Von welchem Tag der Rechtsstand ist, als TT.MM.JJJJ.';
const GEPRUEFT = 'Wer im Haus das geprüft hat.';

export const PARTNER_VORLAGE = vorlage(PARTNER, {
  id: spalte(9, 'Kurzes Zeichen des Partners: P1, P2 und so fort. Fallmappen nennen es; bitte nicht ändern.'),
  name: spalte(28, 'Wie die Stelle heißt.'),
  art: spalte(22, 'Was für eine Stelle es ist. Davon hängt ab, was weitergegeben werden darf.'),
  ansprechperson: spalte(18, 'Wer dort ansprechbar ist.'),
  telefon: spalte(15, 'Durchwahl.'),
  ort: spalte(20, 'Wo die Stelle ist.'),
  zielgruppen: spalte(28, 'Für wen sie da ist.'),
  vereinbarungVon: spalte(15, 'Beginn der Kooperationsvereinbarung als TT.MM.JJJJ.'),
  vereinbarungBis: spalte(15, 'Ende der Kooperationsvereinbarung als TT.MM.JJJJ. Leer: ohne Ende.'),
  datenumfang: spalte(24, UMFANG),
  rueckmeldungWochen: spalte(18, 'Nach so vielen Wochen wird eine Rückmeldung erwartet; 1 bis 52.'),
  konfliktweg: spalte(20, 'Was vereinbart ist, wenn es hakt.'),
  treffen: spalte(18, 'Wann Sie sich mit der Stelle treffen.'),
});

export const ANGEBOTSKETTEN_VORLAGE = vorlage(ANGEBOTSKETTEN, {
  zielgruppe: spalte(28, 'Für wen die Kette ist.'),
  angebot: spalte(34, 'Das Glied der Kette.'),
  partner: spalte(13, PARTNERZEICHEN),
  nummer: spalte(8, 'Das wievielte Glied; 1 bis 20.'),
  dauer: spalte(20, 'Wie lange es etwa dauert.'),
  danach: spalte(34, 'Was danach kommt.'),
});

export const GRUNDLAGEN_VORLAGE = vorlage(GRUNDLAGEN_JE_ART, {
  id: spalte(8),
  label: spalte(34),
  grundlage: spalte(
    22,
    'Worauf eine Weitergabe an solche Stellen beruht. Leer: Es wird nichts weitergegeben.',
  ),
  vorschrift: spalte(38, 'Die Vorschrift, wie sie auf dem Übergabeblatt stehen soll.'),
  rechtsstand: spalte(13, RECHTSSTAND),
  geprueftVon: spalte(20, GEPRUEFT),
});

export const SCHUTZKONTAKTE_VORLAGE = vorlage(SCHUTZKONTAKTE, {
  id: spalte(8),
  label: spalte(34),
  wer: spalte(22, 'Wer das in Ihrem Haus oder vor Ort ist.'),
  vorgehen: spalte(38, 'Was zu tun ist, in der Reihenfolge Ihres Hauses.'),
  rechtsstand: spalte(13, RECHTSSTAND),
  telefon: spalte(20, 'Die Nummer. Ohne sie gibt das Haus seine Vorlage nicht frei.'),
  vorschrift: spalte(24, 'Welche Vorschrift für wen gilt, legt das Haus fest.'),
  geprueftVon: spalte(18, GEPRUEFT),
});

/** What the house settles beside its tables. */
export const FREIGABEPFLICHT_VORLAGE: Feldvorlage = {
  feld: FREIGABEPFLICHT,
  titel: 'Freigabe der Teamleitung',
  eingabe: 'ja: Schritte mit einer bezahlten Maßnahme sagen, wer sie wann freigegeben hat.',
};
