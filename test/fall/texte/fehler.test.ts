import type { Fehler, FehlerCode } from '../../../src/listen/fehler';
import type { Ort } from '../../../src/listen/zelle';
import { fehlerSatz, fehlerText, GRUNDSAETZE } from '../../../src/fall/texte/fehler';
import { FALLLISTEN_SAETZE } from '../../../src/bereiche/fallliste';
import { UEBUNG_SAETZE } from '../../../src/bereiche/uebung/texte/fehler';
import { EIGENE_SAETZE as REGELWERK_SAETZE } from '../../../src/bereiche/regelwerk/texte/fehler';
import { EIGENE_SAETZE } from '../../../src/bereiche/workshop/texte/fehler';
import { PAKET_SAETZE } from '../../../src/paket/texte';
import type { KursFehler } from '../../bereiche/kurse/fach/fehler';
import { SAETZE as SAETZE_DER_BEREICHE } from '../../support/bereiche';

const SAETZE = {
  ...SAETZE_DER_BEREICHE,
  ...PAKET_SAETZE,
  ...FALLLISTEN_SAETZE,
  ...UEBUNG_SAETZE,
  ...EIGENE_SAETZE,
  ...REGELWERK_SAETZE,
};

const ORT: Ort = { art: 'zelle', blatt: 'Profiling', zelle: 'D12' };
const orte = [ORT];

/** One error of every code of the program; a new code does not compile until it stands here. */
const ALLE: { readonly [Code in Exclude<FehlerCode, KursFehler>]: Extract<Fehler, { code: Code }> } = {
  STUFE_UNGUELTIG: { code: 'STUFE_UNGUELTIG', orte, feld: 'wohnsituation', gefunden: 'zahl' },
  AUSWAHL_UNGUELTIG: {
    code: 'AUSWAHL_UNGUELTIG',
    orte,
    feld: 'neukunde',
    gefunden: 'text',
    erlaubt: ['ja', 'nein'],
  },
  TEXT_UNGUELTIG: { code: 'TEXT_UNGUELTIG', orte, feld: 'name', gefunden: 'fehlerwert' },
  DATUM_UNGUELTIG: { code: 'DATUM_UNGUELTIG', orte, feld: 'stichtag', gefunden: 'text' },
  DATUM_AUSSERHALB: { code: 'DATUM_AUSSERHALB', orte, feld: 'zugang' },
  DATUM_VERSCHOBEN: { code: 'DATUM_VERSCHOBEN', orte, feld: 'stichtag' },
  GEBURTSDATUM_NACH_STICHTAG: { code: 'GEBURTSDATUM_NACH_STICHTAG', orte },
  MEHRERE_MARKEN: { code: 'MEHRERE_MARKEN', orte: [ORT, { ...ORT, zelle: 'D13' }] },
  FOERDERZIEL_PASST_NICHT: { code: 'FOERDERZIEL_PASST_NICHT', orte },
  ENTWICKLUNGSZIEL_PASST_NICHT: { code: 'ENTWICKLUNGSZIEL_PASST_NICHT', orte },
  NUR_EIN_ENTWICKLUNGSZIEL: { code: 'NUR_EIN_ENTWICKLUNGSZIEL', orte },
  KEINE_MATRIXZEILE: { code: 'KEINE_MATRIXZEILE', orte },
  KEINE_FALLMAPPE: { code: 'KEINE_FALLMAPPE', orte: [{ art: 'mappe' }] },
  FALLMAPPE_BESCHAEDIGT: {
    code: 'FALLMAPPE_BESCHAEDIGT',
    orte: [{ art: 'mappe' }],
    teil: 'name',
    bezeichnung: 'Fall_Name',
  },
  NAME_OHNE_ZELLE: { code: 'NAME_OHNE_ZELLE', orte: [{ art: 'mappe' }], name: 'Fall_Name' },
  NAME_BELEGT: { code: 'NAME_BELEGT', orte, name: 'Fall_Name' },
  SPALTE_FEHLT: { code: 'SPALTE_FEHLT', orte, tabelle: 'tblBedarfe', spalte: 'Stufe' },
  SPALTE_DOPPELT: {
    code: 'SPALTE_DOPPELT',
    orte: [ORT, { ...ORT, zelle: 'D13' }],
    tabelle: 'tblBedarfe',
    spalte: 'Stufe',
  },
  ZEILEN_AUSSERHALB: { code: 'ZEILEN_AUSSERHALB', orte, tabelle: 'tblFaelle' },
  ID_UNBEKANNT: { code: 'ID_UNBEKANNT', orte, tabelle: 'tblBedarfe' },
  ID_DOPPELT: { code: 'ID_DOPPELT', orte, tabelle: 'tblBedarfe', id: 'mobilitaet' },
  ID_FEHLT: { code: 'ID_FEHLT', orte, tabelle: 'tblBedarfe', id: 'mobilitaet' },
  ANZAHL_UNGUELTIG: { code: 'ANZAHL_UNGUELTIG', orte, feld: 'Plätze', gefunden: 'text' },
  ZAHL_AUSSERHALB: { code: 'ZAHL_AUSSERHALB', orte, feld: 'Erstberatung: Tage', von: 1, bis: 60 },
  PUNKT_ZWEIFACH: { code: 'PUNKT_ZWEIFACH', orte: [ORT, { ...ORT, zelle: 'E12' }] },
  STUFE_OHNE_ANKER: { code: 'STUFE_OHNE_ANKER', orte },
  STATUSFOLGE_UNGUELTIG: { code: 'STATUSFOLGE_UNGUELTIG', orte },
  STATUSDATUM_UNGUELTIG: { code: 'STATUSDATUM_UNGUELTIG', orte },
  SCHRITT_NICHT_MOEGLICH: {
    code: 'SCHRITT_NICHT_MOEGLICH',
    orte: [{ art: 'mappe' }],
    mangel: 'KRITERIEN_NICHT_ERFUELLT',
    luecken: ['bedarfe', 'prognoseOffen'],
  },
  REGELWERK_UNGUELTIG: { code: 'REGELWERK_UNGUELTIG', orte, art: 'GEAENDERT', spalte: 'Prüfsumme' },
  WORT_VERGEBEN: { code: 'WORT_VERGEBEN', orte },
  WORT_MEHRDEUTIG: { code: 'WORT_MEHRDEUTIG', orte: [ORT, { ...ORT, zelle: 'D13' }] },
  INZWISCHEN_GEAENDERT: { code: 'INZWISCHEN_GEAENDERT', orte },
  BERUHT_DARAUF: { code: 'BERUHT_DARAUF', orte },
  ERGEBNIS_VERALTET: { code: 'ERGEBNIS_VERALTET', orte: [{ art: 'mappe' }] },
  VERMERKSCHUTZ_VERALTET: { code: 'VERMERKSCHUTZ_VERALTET', orte: [{ art: 'mappe' }] },
  VERMERKLISTE_FREMD: { code: 'VERMERKLISTE_FREMD', orte: [{ art: 'mappe' }] },
  BERECHTIGUNG_NICHT_MOEGLICH: {
    code: 'BERECHTIGUNG_NICHT_MOEGLICH',
    orte: [{ art: 'mappe' }],
    mangel: 'letzteVertretung',
  },
  WIEDERVORLAGE_FEHLT: { code: 'WIEDERVORLAGE_FEHLT', orte: [{ art: 'mappe' }] },
  VERMERK_ZU_LANG: { code: 'VERMERK_ZU_LANG', orte: [{ art: 'mappe' }], zuViel: 120 },
  ID_UNGUELTIG: { code: 'ID_UNGUELTIG', orte, muster: 'Z1' },
  URTEIL_DOPPELT: { code: 'URTEIL_DOPPELT', orte: [ORT, { ...ORT, zelle: 'D13' }] },
  FORMEL_IM_REGELWERK: { code: 'FORMEL_IM_REGELWERK', orte, feld: 'Antwort' },
  KEIN_REGELWERK: { code: 'KEIN_REGELWERK', orte: [{ art: 'mappe' }] },
  REGELWERK_UNBEKANNT: { code: 'REGELWERK_UNBEKANNT', orte: [{ art: 'mappe' }] },
  KEIN_WORKSHOP: { code: 'KEIN_WORKSHOP', orte: [{ art: 'mappe' }] },
  WORKSHOP_UNBEKANNT: { code: 'WORKSHOP_UNBEKANNT', orte: [{ art: 'mappe' }] },
  ZIEL_UNBEKANNT: { code: 'ZIEL_UNBEKANNT', orte },
  KOOPERATION_UNBEKANNT: { code: 'KOOPERATION_UNBEKANNT', orte, feld: 'Partner' },
  INHALT_BEI_16A: { code: 'INHALT_BEI_16A', orte, feld: 'Ergebnis' },
  STAND_BEI_16A: { code: 'STAND_BEI_16A', orte, erlaubt: ['Kontakt', 'läuft', 'beendet'] },
  FREIWILLIG_BEI_16A: { code: 'FREIWILLIG_BEI_16A', orte },
  GRUNDLAGE_BEI_16A: { code: 'GRUNDLAGE_BEI_16A', orte },
  RUECKMELDEFRIST_FEHLT: { code: 'RUECKMELDEFRIST_FEHLT', orte },
  STAND_NICHT_MOEGLICH: { code: 'STAND_NICHT_MOEGLICH', orte, erlaubt: ['läuft', 'beendet'] },
  DATENPAKET_VERWEIGERT: {
    code: 'DATENPAKET_VERWEIGERT',
    orte,
    mangel: 'umfangFehlt',
    gruppen: ['kontakt', 'anlass'],
  },
  KOOPERATION_FEHLT: { code: 'KOOPERATION_FEHLT', orte, tabelle: 'Verweisungen' },
  KONFERENZ_STELLE_OHNE_GRUNDLAGE: { code: 'KONFERENZ_STELLE_OHNE_GRUNDLAGE', orte },
  KONFERENZ_NENNT_PERSON: { code: 'KONFERENZ_NENNT_PERSON', orte },
  VORRANG_UNVOLLSTAENDIG: { code: 'VORRANG_UNVOLLSTAENDIG', orte },
  VORRANG_BEENDET: { code: 'VORRANG_BEENDET', orte },
  SCHUTZWEG_UNVOLLSTAENDIG: { code: 'SCHUTZWEG_UNVOLLSTAENDIG', orte, feld: 'Jugendamt' },
  PARAGRAPH_16A_NICHT_FREIWILLIG: { code: 'PARAGRAPH_16A_NICHT_FREIWILLIG', orte },
  PARAGRAPH_16A_UNBEANTWORTET: { code: 'PARAGRAPH_16A_UNBEANTWORTET', orte },
  PARAGRAPH_16A_ALS_EIGENBEMUEHUNG: { code: 'PARAGRAPH_16A_ALS_EIGENBEMUEHUNG', orte },
  DOKUMENT_ZU_LANG: { code: 'DOKUMENT_ZU_LANG', orte, zeilen: 81, hoechstens: 80 },
  AKTE_ZU_LANG: { code: 'AKTE_ZU_LANG', orte, zeilen: 801, hoechstens: 800 },
  RUECKSPRACHE_ZU_FRUEH: { code: 'RUECKSPRACHE_ZU_FRUEH', orte },
  KENNUNG_UNBESTAETIGT: { code: 'KENNUNG_UNBESTAETIGT', orte },
  KEIN_WECHSEL: { code: 'KEIN_WECHSEL', orte: [{ art: 'mappe' }] },
  KEIN_ENTWICKLUNGSZIEL: { code: 'KEIN_ENTWICKLUNGSZIEL', orte },
  ZIEL_NOCH_OFFEN: { code: 'ZIEL_NOCH_OFFEN', orte },
  ZIEL_NICHT_OFFEN: { code: 'ZIEL_NICHT_OFFEN', orte },
  SCHRITT_FEHLT: { code: 'SCHRITT_FEHLT', orte },
  ANGEBOT_PASST: { code: 'ANGEBOT_PASST', orte },
  TEXT_ZU_LANG: { code: 'TEXT_ZU_LANG', orte, feld: 'fmGrund', laenge: 40_000 },
  TEXT_UNSPEICHERBAR: { code: 'TEXT_UNSPEICHERBAR', orte, feld: 'fmGrund', stelle: 17 },
  ANGABE_FEHLT: { code: 'ANGABE_FEHLT', orte, feld: 'ruecksprachGrund' },
  DATUMSSYSTEM_1904: { code: 'DATUMSSYSTEM_1904', orte: [{ art: 'mappe' }] },
  BLATT_GESCHUETZT: { code: 'BLATT_GESCHUETZT', orte: [{ art: 'blatt', blatt: 'Kennung' }] },
  VERSION_FEHLT: { code: 'VERSION_FEHLT', orte: [{ art: 'blatt', blatt: '_Integrationstool' }] },
  VERSION_UNBEKANNT: { code: 'VERSION_UNBEKANNT', orte: [{ art: 'blatt', blatt: '_Integrationstool' }] },
  ZELLE_UNLESBAR: { code: 'ZELLE_UNLESBAR', orte, mangel: 'zahl' },
  FORMEL_OHNE_ERGEBNIS: { code: 'FORMEL_OHNE_ERGEBNIS', orte },
  NAME_UNBRAUCHBAR: {
    code: 'NAME_UNBRAUCHBAR',
    orte: [{ art: 'mappe' }],
    name: 'Fall_Name',
    mangel: 'andereMappe',
  },
  TABELLE_UNBRAUCHBAR: {
    code: 'TABELLE_UNBRAUCHBAR',
    orte: [{ art: 'mappe' }],
    tabelle: 'tblBedarfe',
    mangel: 'ohneKopf',
  },
  TABELLE_WAECHST_NICHT: {
    code: 'TABELLE_WAECHST_NICHT',
    orte: [{ art: 'mappe' }],
    tabelle: 'tblSchritte',
    mangel: 'darunter',
  },
  ZELLE_NICHT_SCHREIBBAR: { code: 'ZELLE_NICHT_SCHREIBBAR', orte, mangel: 'verbunden' },
  FELD_UNBEKANNT: { code: 'FELD_UNBEKANNT', orte: [{ art: 'json', pfad: '[0].x' }] },
  LISTE_STAND_FEHLT: { code: 'LISTE_STAND_FEHLT', orte: [{ art: 'mappe' }] },
  TRAEGER_DOPPELT: { code: 'TRAEGER_DOPPELT', orte: [ORT, { ...ORT, zelle: 'B9' }] },
  FALLMAPPE_GIBT_ES: { code: 'FALLMAPPE_GIBT_ES', orte: [ORT] },
  KUNDENNUMMER_DOPPELT: { code: 'KUNDENNUMMER_DOPPELT', orte: [ORT, { ...ORT, zelle: 'D13' }] },
  KEINE_FALLLISTE: { code: 'KEINE_FALLLISTE', orte: [{ art: 'mappe' }] },
  WARTELISTE_FEHLT: { code: 'WARTELISTE_FEHLT', orte: [{ art: 'mappe' }] },
  ZAHLEN_FEHLEN: { code: 'ZAHLEN_FEHLEN', orte: [{ art: 'mappe' }] },
  KOOPERATIONSZAHLEN_FEHLEN: { code: 'KOOPERATIONSZAHLEN_FEHLEN', orte: [{ art: 'mappe' }] },
  ZEILE_DOPPELT: { code: 'ZEILE_DOPPELT', orte: [ORT, { ...ORT, zelle: 'D13' }] },
  WARTENDE_UNKLAR: { code: 'WARTENDE_UNKLAR', orte },
  PLAETZE_FEHLEN: { code: 'PLAETZE_FEHLEN', orte: [{ art: 'mappe' }] },
  FALLLISTE_UNBEKANNT: { code: 'FALLLISTE_UNBEKANNT', orte: [{ art: 'mappe' }] },
  HAUSZEILE_DOPPELT: { code: 'HAUSZEILE_DOPPELT', orte: [ORT, { ...ORT, zelle: 'B9' }], tabelle: 'Angebote' },
  KEINE_HAUSVORLAGE: { code: 'KEINE_HAUSVORLAGE', orte: [{ art: 'mappe' }] },
  HAUSVORLAGE_UNBEKANNT: { code: 'HAUSVORLAGE_UNBEKANNT', orte: [{ art: 'mappe' }] },
  HAUSVORLAGE_NICHT_FREIGEGEBEN: { code: 'HAUSVORLAGE_NICHT_FREIGEGEBEN', orte: [{ art: 'mappe' }] },
  HAUSVORLAGE_GEAENDERT: { code: 'HAUSVORLAGE_GEAENDERT', orte: [{ art: 'mappe' }] },
  HAUSVORLAGE_GILT_NOCH_NICHT: {
    code: 'HAUSVORLAGE_GILT_NOCH_NICHT',
    orte: [{ art: 'mappe' }],
    ab: '01.01.2027',
  },
  HAUSVORLAGE_AELTER: { code: 'HAUSVORLAGE_AELTER', orte: [{ art: 'mappe' }], angeboten: 3, vorhanden: 5 },
  UEBUNGSPERSON_UNVOLLSTAENDIG: {
    code: 'UEBUNGSPERSON_UNVOLLSTAENDIG',
    orte,
    person: 'E1',
    fehlt: ['Name', 'Mobilität'],
  },
  UEBUNGSSATZ_UNBEKANNT: { code: 'UEBUNGSSATZ_UNBEKANNT', orte, person: 'E1' },
  UEBUNGSPERSON_DOPPELT: { code: 'UEBUNGSPERSON_DOPPELT', orte, person: 'P01' },
  UEBUNGSPERSON_UNBEKANNT: { code: 'UEBUNGSPERSON_UNBEKANNT', orte: [{ art: 'mappe' }] },
  UEBUNG_UNVOLLSTAENDIG: { code: 'UEBUNG_UNVOLLSTAENDIG', orte: [{ art: 'mappe' }], fehlt: ['Mobilität'] },
  UEBUNG_ANDERE_PERSON: { code: 'UEBUNG_ANDERE_PERSON', orte: [{ art: 'mappe' }] },
  UEBUNGSCODE_UNGUELTIG: { code: 'UEBUNGSCODE_UNGUELTIG', orte: [{ art: 'mappe' }] },
  REGELWERK_ANDERS: { code: 'REGELWERK_ANDERS', orte, version: '2027-01' },
  HAUSZEILE_FEHLT: { code: 'HAUSZEILE_FEHLT', orte: [{ art: 'mappe' }], tabelle: 'Hausregeln' },
  TYP_FALSCH: { code: 'TYP_FALSCH', orte: [{ art: 'json', pfad: '' }], erlaubt: 'ein Objekt' },
};

/** Errors of the main way are said with their place in one text; lists of the pane show the place beside the sentence. */
const DES_HAUPTWEGS = Object.entries(ALLE).filter(([code]) => code in GRUNDSAETZE);

describe('jeder Fehler hat einen Satz', () => {
  it.each(Object.entries(ALLE))('%s: sagt, was erlaubt oder zu tun ist', (_, fehler) => {
    const satz = fehlerSatz(fehler, SAETZE);
    expect(satz).toMatch(/Erlaubt|Bitte/);
    expect(satz).toMatch(/^\p{Lu}/u);
    expect(satz).toMatch(/\.$/);
    expect(satz).not.toMatch(/undefined|null|\[object/);
  });

  it.each(DES_HAUPTWEGS)('%s: nennt seinen Ort', (_, fehler) => {
    expect(fehlerText(fehler)).toMatch(
      /^(Profiling!D12|Profiling!D12, Profiling!D13|Arbeitsmappe|Kennung|_Integrationstool|\[0\]\.x|Eingabe): /,
    );
  });

  it('die Sätze sind verschieden', () => {
    const saetze = Object.values(ALLE).map((fehler) => fehlerSatz(fehler, SAETZE));
    expect(new Set(saetze).size).toBe(saetze.length);
  });

  it('ein Fehler ohne Ort spricht von der Arbeitsmappe', () => {
    expect(fehlerText({ code: 'KEINE_MATRIXZEILE', orte: [] })).toMatch(/^Arbeitsmappe: /);
  });

  it('jede Art von Fund hat Worte', () => {
    const arten = [
      'leer',
      'zahl',
      'datum',
      'text',
      'wahrheitswert',
      'fehlerwert',
      'liste',
      'objekt',
    ] as const;
    const saetze = arten.map((gefunden) => fehlerSatz({ ...ALLE.STUFE_UNGUELTIG, gefunden }));
    expect(new Set(saetze).size).toBe(arten.length);
    expect(saetze.join()).not.toContain('undefined');
  });
});
