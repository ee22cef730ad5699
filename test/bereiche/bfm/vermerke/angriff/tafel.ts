/**
 * The attacks and what becomes of each: `npm run bedrohung` renders them for docs/bedrohung-vermerke.md, and each line is
 * played by a test of its name. Data only.
 */

/** What the attack is about; the removed person holds a former key, everybody else holds none. */
export type Gruppe = 'schluesselwahl' | 'vorDemErsten' | 'zeilen' | 'liste' | 'vermerke' | 'entfernte';

/** What is found on opening. */
export type Befund =
  | 'zeileNichtEcht'
  | 'untergeschoben'
  | 'verdaechtig'
  | 'listeFehlt'
  | 'listeFremd'
  | 'listeAlt'
  | 'listeZurueckgedreht'
  | 'fehlend'
  | 'geaendert'
  | 'unlesbar'
  | 'verlauf';

export interface Ausgang {
  /**
   * How it goes for the Fallmanagerin, and then for the Vertretung: why it does not open, or `offen`, what is found, and what
   * becomes of a new Vermerk (`geschrieben`, or the code of the refusal).
   */
  readonly fm: string;
  readonly vertretung: string;
  /** Writing in a pane that was open before the attack. */
  readonly offen: string;
  /** Who can put it right: afterwards nothing is found but what is lost. */
  readonly geheilt: 'fm' | 'vertretung' | 'niemand';
  /** How many of the Vermerke of before are still read in the end. */
  readonly gelesen: number;
  /** How many of the cells that members wrote after the attack the attacker reads. */
  readonly erbeutet: number;
}

/** One line of the table. */
export interface Angriff {
  readonly gruppe: Gruppe;
  /** The name of the deed in its group. */
  readonly tat: string;
  /** What the attacker does, in German. */
  readonly was: string;
  readonly erwartet: Ausgang;
  /** What to say where this is not held; missing where it is. */
  readonly nichtGehalten?: string;
}

/** Nobody opens, and nobody writes. Read in the end: 0. */
const GEFAELSCHT: Ausgang = {
  fm: 'gefaelscht',
  vertretung: 'gefaelscht',
  offen: 'VERMERKSCHUTZ_VERALTET',
  geheilt: 'niemand',
  gelesen: 0,
  erbeutet: 0,
};
/** The rows are named; all else goes on. Read in the end: 2. */
const VERDAECHTIG_2: Ausgang = {
  fm: 'offen [verdaechtig] geschrieben',
  vertretung: 'offen [verdaechtig] geschrieben',
  offen: 'geschrieben',
  geheilt: 'fm',
  gelesen: 2,
  erbeutet: 0,
};
/** All goes on. Read in the end: 2. */
const OHNE_FOLGE_2: Ausgang = {
  fm: 'offen [] geschrieben',
  vertretung: 'offen [] geschrieben',
  offen: 'geschrieben',
  geheilt: 'fm',
  gelesen: 2,
  erbeutet: 0,
};
/** Writing waits until somebody seals the list anew. Read in the end: 2. */
const LISTE_FREMD_2: Ausgang = {
  fm: 'offen [listeFremd] VERMERKLISTE_FREMD',
  vertretung: 'offen [listeFremd] VERMERKLISTE_FREMD',
  offen: 'VERMERKSCHUTZ_VERALTET',
  geheilt: 'fm',
  gelesen: 2,
  erbeutet: 0,
};
/** Vermerke are named that do not open; all else goes on. Read in the end: 0. */
const UNLESBAR: Ausgang = {
  fm: 'offen [fehlend, unlesbar] geschrieben',
  vertretung: 'offen [fehlend, unlesbar] geschrieben',
  offen: 'geschrieben',
  geheilt: 'fm',
  gelesen: 0,
  erbeutet: 0,
};
/** The rows belong to another case. Read in the end: 0. */
const ANDERER_FALL: Ausgang = {
  fm: 'andererFall',
  vertretung: 'andererFall',
  offen: 'VERMERKSCHUTZ_VERALTET',
  geheilt: 'niemand',
  gelesen: 0,
  erbeutet: 0,
};

/** All of them, in the order of the document. */
export const TAFEL: readonly Angriff[] = [
  {
    gruppe: 'schluesselwahl',
    tat: 'allen',
    was: 'schließt allen einen selbst gewählten Schlüssel ein',
    erwartet: GEFAELSCHT,
  },
  {
    gruppe: 'schluesselwahl',
    tat: 'allenMitListe',
    was: 'tut das und versiegelt eine eigene Liste damit',
    erwartet: GEFAELSCHT,
  },
  {
    gruppe: 'schluesselwahl',
    tat: 'allenOhneVermerke',
    was: 'schließt allen einen selbst gewählten Schlüssel ein und löscht die Vermerke',
    erwartet: GEFAELSCHT,
  },
  {
    gruppe: 'schluesselwahl',
    tat: 'allenOhneAlles',
    was: 'tut das und löscht auch die Liste',
    erwartet: GEFAELSCHT,
  },
  {
    gruppe: 'schluesselwahl',
    tat: 'allenMitListeOhneVermerke',
    was: 'schließt allen einen selbst gewählten Schlüssel ein, mit eigener Liste und ohne Vermerke',
    erwartet: GEFAELSCHT,
  },
  {
    gruppe: 'schluesselwahl',
    tat: 'allenMitEigenenVermerken',
    was: 'tut das und legt eigene Vermerke darunter',
    erwartet: GEFAELSCHT,
  },
  {
    gruppe: 'schluesselwahl',
    tat: 'einer',
    was: 'schließt einer Person einen selbst gewählten Schlüssel ein',
    erwartet: {
      fm: 'offen [verdaechtig] geschrieben',
      vertretung: 'gefaelscht',
      offen: 'geschrieben',
      geheilt: 'fm',
      gelesen: 2,
      erbeutet: 0,
    },
  },
  {
    gruppe: 'schluesselwahl',
    tat: 'zusaetzlich',
    was: 'legt ihn nur als zusätzliche Fassung neben die echte',
    erwartet: {
      fm: 'offen [untergeschoben] geschrieben',
      vertretung: 'offen [] geschrieben',
      offen: 'geschrieben',
      geheilt: 'fm',
      gelesen: 2,
      erbeutet: 0,
    },
  },
  {
    gruppe: 'schluesselwahl',
    tat: 'zusaetzlichZuerst',
    was: 'legt ihn als zusätzliche Fassung vor die echte',
    erwartet: {
      fm: 'offen [untergeschoben] geschrieben',
      vertretung: 'offen [] geschrieben',
      offen: 'geschrieben',
      geheilt: 'fm',
      gelesen: 2,
      erbeutet: 0,
    },
  },
  {
    gruppe: 'schluesselwahl',
    tat: 'zusaetzlichMitListe',
    was: 'tut das und versiegelt eine eigene Liste damit, als wäre er in Kraft',
    erwartet: {
      fm: 'offen [untergeschoben, listeFremd] VERMERKLISTE_FREMD',
      vertretung: 'offen [untergeschoben, listeFremd] VERMERKLISTE_FREMD',
      offen: 'VERMERKSCHUTZ_VERALTET',
      geheilt: 'fm',
      gelesen: 2,
      erbeutet: 0,
    },
  },
  {
    gruppe: 'schluesselwahl',
    tat: 'alsSpaeterer',
    was: 'gibt ihn als den hundertsten Schlüssel aus, mit Vorgängern',
    erwartet: GEFAELSCHT,
  },
  {
    gruppe: 'schluesselwahl',
    tat: 'mitEchterKennung',
    was: 'gibt ihm die Kennung des echten',
    erwartet: GEFAELSCHT,
  },
  {
    gruppe: 'schluesselwahl',
    tat: 'nurUmschlag',
    was: 'tauscht nur die Umschläge aus und lässt die Siegel stehen',
    erwartet: GEFAELSCHT,
  },
  {
    gruppe: 'schluesselwahl',
    tat: 'ganzerTresor',
    was: 'ersetzt den ganzen Tresor durch einen mit denselben Namen und eigenen Passwörtern',
    erwartet: {
      fm: 'falschesPasswort',
      vertretung: 'falschesPasswort',
      offen: 'VERMERKSCHUTZ_VERALTET',
      geheilt: 'niemand',
      gelesen: 0,
      erbeutet: 0,
    },
  },
  {
    gruppe: 'schluesselwahl',
    tat: 'fremderTresor',
    was: 'liest in einer anderen Mappe mit, in der dieselben Personen mit denselben Passwörtern stehen, und kopiert deren ganzen Tresor herüber',
    erwartet: ANDERER_FALL,
  },
  {
    gruppe: 'schluesselwahl',
    tat: 'fremdeZeile',
    was: 'kopiert aus einer solchen Mappe nur die Zeile einer Person',
    erwartet: {
      fm: 'andererFall',
      vertretung: 'offen [verdaechtig] geschrieben',
      offen: 'VERMERKSCHUTZ_VERALTET',
      geheilt: 'vertretung',
      gelesen: 2,
      erbeutet: 0,
    },
  },
  {
    gruppe: 'schluesselwahl',
    tat: 'fremdeZeilen',
    was: 'kopiert aus einer solchen Mappe alle Zeilen ohne die Liste',
    erwartet: ANDERER_FALL,
  },
  {
    gruppe: 'vorDemErsten',
    tat: 'allen',
    was: 'schließt allen einen selbst gewählten Schlüssel ein',
    erwartet: GEFAELSCHT,
  },
  {
    gruppe: 'vorDemErsten',
    tat: 'allenMitListe',
    was: 'tut das und versiegelt eine eigene Liste damit',
    erwartet: GEFAELSCHT,
  },
  {
    gruppe: 'vorDemErsten',
    tat: 'allenOhneVermerke',
    was: 'schließt allen einen selbst gewählten Schlüssel ein und löscht die Vermerke',
    erwartet: GEFAELSCHT,
  },
  {
    gruppe: 'vorDemErsten',
    tat: 'allenOhneAlles',
    was: 'tut das und löscht auch die Liste',
    erwartet: GEFAELSCHT,
  },
  {
    gruppe: 'vorDemErsten',
    tat: 'allenMitListeOhneVermerke',
    was: 'schließt allen einen selbst gewählten Schlüssel ein, mit eigener Liste und ohne Vermerke',
    erwartet: GEFAELSCHT,
  },
  {
    gruppe: 'vorDemErsten',
    tat: 'allenMitEigenenVermerken',
    was: 'tut das und legt eigene Vermerke darunter',
    erwartet: GEFAELSCHT,
  },
  {
    gruppe: 'vorDemErsten',
    tat: 'einer',
    was: 'schließt einer Person einen selbst gewählten Schlüssel ein',
    erwartet: {
      fm: 'offen [verdaechtig] geschrieben',
      vertretung: 'gefaelscht',
      offen: 'geschrieben',
      geheilt: 'fm',
      gelesen: 0,
      erbeutet: 0,
    },
  },
  {
    gruppe: 'vorDemErsten',
    tat: 'zusaetzlich',
    was: 'legt ihn nur als zusätzliche Fassung neben die echte',
    erwartet: {
      fm: 'offen [untergeschoben] geschrieben',
      vertretung: 'offen [] geschrieben',
      offen: 'geschrieben',
      geheilt: 'fm',
      gelesen: 0,
      erbeutet: 0,
    },
  },
  {
    gruppe: 'vorDemErsten',
    tat: 'zusaetzlichZuerst',
    was: 'legt ihn als zusätzliche Fassung vor die echte',
    erwartet: {
      fm: 'offen [untergeschoben] geschrieben',
      vertretung: 'offen [] geschrieben',
      offen: 'geschrieben',
      geheilt: 'fm',
      gelesen: 0,
      erbeutet: 0,
    },
  },
  {
    gruppe: 'vorDemErsten',
    tat: 'zusaetzlichMitListe',
    was: 'tut das und versiegelt eine eigene Liste damit, als wäre er in Kraft',
    erwartet: {
      fm: 'offen [untergeschoben, listeFremd] VERMERKLISTE_FREMD',
      vertretung: 'offen [untergeschoben, listeFremd] VERMERKLISTE_FREMD',
      offen: 'VERMERKSCHUTZ_VERALTET',
      geheilt: 'fm',
      gelesen: 0,
      erbeutet: 0,
    },
  },
  {
    gruppe: 'vorDemErsten',
    tat: 'alsSpaeterer',
    was: 'gibt ihn als den hundertsten Schlüssel aus, mit Vorgängern',
    erwartet: GEFAELSCHT,
  },
  {
    gruppe: 'vorDemErsten',
    tat: 'mitEchterKennung',
    was: 'gibt ihm die Kennung des echten',
    erwartet: GEFAELSCHT,
  },
  {
    gruppe: 'vorDemErsten',
    tat: 'nurUmschlag',
    was: 'tauscht nur die Umschläge aus und lässt die Siegel stehen',
    erwartet: GEFAELSCHT,
  },
  {
    gruppe: 'vorDemErsten',
    tat: 'ganzerTresor',
    was: 'ersetzt den ganzen Tresor durch einen mit denselben Namen und eigenen Passwörtern',
    erwartet: {
      fm: 'falschesPasswort',
      vertretung: 'falschesPasswort',
      offen: 'VERMERKSCHUTZ_VERALTET',
      geheilt: 'niemand',
      gelesen: 0,
      erbeutet: 0,
    },
  },
  {
    gruppe: 'vorDemErsten',
    tat: 'fremderTresor',
    was: 'liest in einer anderen Mappe mit, in der dieselben Personen mit denselben Passwörtern stehen, und kopiert deren ganzen Tresor herüber',
    erwartet: ANDERER_FALL,
  },
  {
    gruppe: 'vorDemErsten',
    tat: 'fremdeZeile',
    was: 'kopiert aus einer solchen Mappe nur die Zeile einer Person',
    erwartet: {
      fm: 'andererFall',
      vertretung: 'offen [verdaechtig] geschrieben',
      offen: 'VERMERKSCHUTZ_VERALTET',
      geheilt: 'vertretung',
      gelesen: 0,
      erbeutet: 0,
    },
  },
  {
    gruppe: 'vorDemErsten',
    tat: 'fremdeZeilen',
    was: 'kopiert aus einer solchen Mappe alle Zeilen ohne die Liste',
    erwartet: ANDERER_FALL,
  },
  {
    gruppe: 'zeilen',
    tat: 'alteZeile',
    was: 'setzt die Zeile einer Person auf eine alte Kopie zurück',
    erwartet: {
      fm: 'offen [verdaechtig, listeFremd, unlesbar] VERMERKLISTE_FREMD',
      vertretung: 'offen [verdaechtig] geschrieben',
      offen: 'VERMERKSCHUTZ_VERALTET',
      geheilt: 'fm',
      gelesen: 2,
      erbeutet: 0,
    },
  },
  {
    gruppe: 'zeilen',
    tat: 'alteZeileDesVertreters',
    was: 'setzt die Zeile der Vertretung auf eine alte Kopie zurück',
    erwartet: {
      fm: 'offen [verdaechtig] geschrieben',
      vertretung: 'offen [verdaechtig, listeFremd, unlesbar] VERMERKLISTE_FREMD',
      offen: 'geschrieben',
      geheilt: 'fm',
      gelesen: 2,
      erbeutet: 0,
    },
  },
  {
    gruppe: 'zeilen',
    tat: 'alteFassung',
    was: 'setzt nur die eingeschlossenen Schlüssel einer Zeile auf eine alte Kopie zurück',
    erwartet: {
      fm: 'gefaelscht',
      vertretung: 'offen [verdaechtig] geschrieben',
      offen: 'VERMERKSCHUTZ_VERALTET',
      geheilt: 'vertretung',
      gelesen: 2,
      erbeutet: 0,
    },
  },
  {
    gruppe: 'zeilen',
    tat: 'alteFassungDazu',
    was: 'legt die eingeschlossenen Schlüssel einer alten Kopie dazu',
    erwartet: {
      fm: 'offen [untergeschoben] geschrieben',
      vertretung: 'offen [] geschrieben',
      offen: 'geschrieben',
      geheilt: 'fm',
      gelesen: 2,
      erbeutet: 0,
    },
  },
  {
    gruppe: 'zeilen',
    tat: 'entfernteZurueck',
    was: 'legt die Zeile einer entfernten Person zurück',
    erwartet: VERDAECHTIG_2,
  },
  {
    gruppe: 'zeilen',
    tat: 'neueZeile',
    was: 'fügt eine Zeile mit eigenem Schlüssel hinzu',
    erwartet: VERDAECHTIG_2,
  },
  {
    gruppe: 'zeilen',
    tat: 'kopieUnterAnderemNamen',
    was: 'kopiert eine Zeile unter einem anderen Namen',
    erwartet: VERDAECHTIG_2,
  },
  {
    gruppe: 'zeilen',
    tat: 'namenVertauscht',
    was: 'vertauscht die Namen zweier Zeilen',
    erwartet: {
      fm: 'falschesPasswort',
      vertretung: 'falschesPasswort',
      offen: 'VERMERKSCHUTZ_VERALTET',
      geheilt: 'niemand',
      gelesen: 0,
      erbeutet: 0,
    },
  },
  {
    gruppe: 'zeilen',
    tat: 'zellenVertauscht',
    was: 'vertauscht die Schlüsselzellen zweier Zeilen',
    erwartet: {
      fm: 'falschesPasswort',
      vertretung: 'falschesPasswort',
      offen: 'VERMERKSCHUTZ_VERALTET',
      geheilt: 'niemand',
      gelesen: 0,
      erbeutet: 0,
    },
  },
  {
    gruppe: 'zeilen',
    tat: 'verdoppelt',
    was: 'verdoppelt eine Zeile',
    erwartet: VERDAECHTIG_2,
  },
  {
    gruppe: 'zeilen',
    tat: 'unsinnDavor',
    was: 'stellt eine Zeile mit demselben Namen und Unsinn davor',
    erwartet: VERDAECHTIG_2,
  },
  {
    gruppe: 'zeilen',
    tat: 'fremdeDavor',
    was: 'stellt Zeilen mit denselben Namen und eigenem Schlüssel davor',
    erwartet: VERDAECHTIG_2,
  },
  {
    gruppe: 'zeilen',
    tat: 'allenEtwasDavor',
    was: 'stellt vor jede Zeile eine unbrauchbare mit demselben Namen',
    erwartet: VERDAECHTIG_2,
  },
  {
    gruppe: 'zeilen',
    tat: 'doppelgaenger',
    was: 'fügt Zeilen mit Namen hinzu, die gleich aussehen (unsichtbare Zeichen, fremde Buchstaben, Großschreibung)',
    erwartet: VERDAECHTIG_2,
  },
  {
    gruppe: 'zeilen',
    tat: 'falscheWiederherstellung',
    was: 'fügt eine zweite Zeile der Wiederherstellung hinzu',
    erwartet: VERDAECHTIG_2,
  },
  {
    gruppe: 'zeilen',
    tat: 'andereRolle',
    was: 'ändert die Rolle einer Person',
    erwartet: {
      fm: 'offen [verdaechtig] geschrieben',
      vertretung: 'offen [zeileNichtEcht, verdaechtig] VERMERKSCHUTZ_VERALTET',
      offen: 'geschrieben',
      geheilt: 'fm',
      gelesen: 2,
      erbeutet: 0,
    },
  },
  {
    gruppe: 'zeilen',
    tat: 'keineRolle',
    was: 'schreibt eine Rolle, die es nicht gibt',
    erwartet: {
      fm: 'offen [verdaechtig] geschrieben',
      vertretung: 'offen [zeileNichtEcht, verdaechtig] VERMERKSCHUTZ_VERALTET',
      offen: 'geschrieben',
      geheilt: 'fm',
      gelesen: 2,
      erbeutet: 0,
    },
  },
  {
    gruppe: 'zeilen',
    tat: 'rolleDerListe',
    was: 'gibt der Zeile einer Person die Rolle der Liste',
    erwartet: {
      fm: 'offen [verdaechtig] geschrieben',
      vertretung: 'offen [zeileNichtEcht, verdaechtig] VERMERKSCHUTZ_VERALTET',
      offen: 'geschrieben',
      geheilt: 'fm',
      gelesen: 2,
      erbeutet: 0,
    },
  },
  {
    gruppe: 'zeilen',
    tat: 'umbenannt',
    was: 'ändert den Namen in einer Zeile',
    erwartet: {
      fm: 'offen [verdaechtig] geschrieben',
      vertretung: 'unlesbar',
      offen: 'geschrieben',
      geheilt: 'fm',
      gelesen: 2,
      erbeutet: 0,
    },
  },
  {
    gruppe: 'zeilen',
    tat: 'andererTag',
    was: 'ändert den Tag in einer Zeile',
    erwartet: OHNE_FOLGE_2,
  },
  {
    gruppe: 'zeilen',
    tat: 'aufwandGesenkt',
    was: 'senkt den Rechenaufwand in einer Zeile, um schneller zu raten',
    erwartet: {
      fm: 'offen [verdaechtig] geschrieben',
      vertretung: 'unlesbar',
      offen: 'geschrieben',
      geheilt: 'fm',
      gelesen: 2,
      erbeutet: 0,
    },
  },
  {
    gruppe: 'zeilen',
    tat: 'aufwandErhoeht',
    was: 'erhöht den Rechenaufwand in einer Zeile',
    erwartet: {
      fm: 'offen [verdaechtig] geschrieben',
      vertretung: 'falschesPasswort',
      offen: 'geschrieben',
      geheilt: 'fm',
      gelesen: 2,
      erbeutet: 0,
    },
  },
  {
    gruppe: 'zeilen',
    tat: 'andererOeffentlicher',
    was: 'tauscht den öffentlichen Schlüssel einer Person gegen einen eigenen aus',
    erwartet: {
      fm: 'offen [verdaechtig] geschrieben',
      vertretung: 'falschesPasswort',
      offen: 'geschrieben',
      geheilt: 'fm',
      gelesen: 2,
      erbeutet: 0,
    },
  },
  {
    gruppe: 'zeilen',
    tat: 'umgestellt',
    was: 'stellt die Zeilen um',
    erwartet: OHNE_FOLGE_2,
  },
  {
    gruppe: 'zeilen',
    tat: 'geloescht',
    was: 'löscht die Zeile einer Person',
    erwartet: {
      fm: 'offen [] geschrieben',
      vertretung: 'unlesbar',
      offen: 'geschrieben',
      geheilt: 'fm',
      gelesen: 2,
      erbeutet: 0,
    },
  },
  {
    gruppe: 'zeilen',
    tat: 'alleGeloescht',
    was: 'löscht alle Zeilen bis auf die Liste',
    erwartet: {
      fm: 'unlesbar',
      vertretung: 'unlesbar',
      offen: 'VERMERKSCHUTZ_VERALTET',
      geheilt: 'niemand',
      gelesen: 0,
      erbeutet: 0,
    },
  },
  {
    gruppe: 'zeilen',
    tat: 'format1',
    was: 'schreibt eine Zelle des ersten Formats',
    erwartet: {
      fm: 'offen [verdaechtig] geschrieben',
      vertretung: 'altesFormat',
      offen: 'geschrieben',
      geheilt: 'fm',
      gelesen: 2,
      erbeutet: 0,
    },
  },
  {
    gruppe: 'liste',
    tat: 'geloescht',
    was: 'löscht die Liste',
    erwartet: {
      fm: 'offen [listeFehlt] VERMERKLISTE_FREMD',
      vertretung: 'offen [listeFehlt] VERMERKLISTE_FREMD',
      offen: 'VERMERKSCHUTZ_VERALTET',
      geheilt: 'fm',
      gelesen: 2,
      erbeutet: 0,
    },
  },
  {
    gruppe: 'liste',
    tat: 'unsinn',
    was: 'schreibt Unsinn an ihre Stelle',
    erwartet: LISTE_FREMD_2,
  },
  {
    gruppe: 'liste',
    tat: 'fruehererSchluessel',
    was: 'setzt sie auf eine alte Kopie unter einem früheren Schlüssel zurück',
    erwartet: {
      fm: 'offen [listeZurueckgedreht] VERMERKLISTE_FREMD',
      vertretung: 'offen [listeZurueckgedreht] VERMERKLISTE_FREMD',
      offen: 'VERMERKLISTE_FREMD',
      geheilt: 'fm',
      gelesen: 2,
      erbeutet: 0,
    },
  },
  {
    gruppe: 'liste',
    tat: 'aeltere',
    was: 'setzt sie auf eine alte Kopie unter demselben Schlüssel zurück',
    erwartet: {
      fm: 'offen [listeZurueckgedreht] VERMERKLISTE_FREMD',
      vertretung: 'offen [listeZurueckgedreht] VERMERKLISTE_FREMD',
      offen: 'VERMERKLISTE_FREMD',
      geheilt: 'fm',
      gelesen: 2,
      erbeutet: 0,
    },
  },
  {
    gruppe: 'liste',
    tat: 'verdoppelt',
    was: 'verdoppelt sie',
    erwartet: OHNE_FOLGE_2,
  },
  {
    gruppe: 'liste',
    tat: 'unsinnDavor',
    was: 'stellt Zeilen mit Unsinn vor sie',
    erwartet: OHNE_FOLGE_2,
  },
  {
    gruppe: 'liste',
    tat: 'aeltereDavor',
    was: 'stellt alte Kopien vor sie',
    erwartet: OHNE_FOLGE_2,
  },
  {
    gruppe: 'liste',
    tat: 'gewaehlterSchluessel',
    was: 'ersetzt sie durch eine unter einem selbst gewählten Schlüssel',
    erwartet: LISTE_FREMD_2,
  },
  {
    gruppe: 'liste',
    tat: 'gewaehlterSchluesselDavor',
    was: 'stellt eine unter einem selbst gewählten Schlüssel davor',
    erwartet: OHNE_FOLGE_2,
  },
  {
    gruppe: 'liste',
    tat: 'ausAndererMappe',
    was: 'ersetzt sie durch die einer anderen Mappe',
    erwartet: LISTE_FREMD_2,
  },
  {
    gruppe: 'liste',
    tat: 'mitVermerkZurueck',
    was: 'löscht den letzten Vermerk und setzt die Liste auf die Kopie davor zurück',
    erwartet: {
      fm: 'offen [listeZurueckgedreht] VERMERKLISTE_FREMD',
      vertretung: 'offen [listeZurueckgedreht] VERMERKLISTE_FREMD',
      offen: 'VERMERKLISTE_FREMD',
      geheilt: 'fm',
      gelesen: 1,
      erbeutet: 0,
    },
  },
  {
    gruppe: 'liste',
    tat: 'zeileAlsListe',
    was: 'macht die Zeile einer Person zur Liste',
    erwartet: {
      fm: 'offen [verdaechtig] geschrieben',
      vertretung: 'offen [zeileNichtEcht, verdaechtig] VERMERKSCHUTZ_VERALTET',
      offen: 'geschrieben',
      geheilt: 'fm',
      gelesen: 2,
      erbeutet: 0,
    },
  },
  {
    gruppe: 'vermerke',
    tat: 'einerGeloescht',
    was: 'löscht einen Vermerk',
    erwartet: {
      fm: 'offen [fehlend] geschrieben',
      vertretung: 'offen [fehlend] geschrieben',
      offen: 'geschrieben',
      geheilt: 'fm',
      gelesen: 1,
      erbeutet: 0,
    },
  },
  {
    gruppe: 'vermerke',
    tat: 'alleGeloescht',
    was: 'löscht alle Vermerke',
    erwartet: {
      fm: 'offen [fehlend] geschrieben',
      vertretung: 'offen [fehlend] geschrieben',
      offen: 'geschrieben',
      geheilt: 'fm',
      gelesen: 0,
      erbeutet: 0,
    },
  },
  {
    gruppe: 'vermerke',
    tat: 'allesGeloescht',
    was: 'löscht alle Vermerke und die Liste',
    erwartet: {
      fm: 'offen [listeFehlt] VERMERKLISTE_FREMD',
      vertretung: 'offen [listeFehlt] VERMERKLISTE_FREMD',
      offen: 'VERMERKSCHUTZ_VERALTET',
      geheilt: 'fm',
      gelesen: 0,
      erbeutet: 0,
    },
  },
  {
    gruppe: 'vermerke',
    tat: 'alteZelle',
    was: 'setzt die Zelle eines Vermerks auf eine alte Kopie unter einem früheren Schlüssel zurück',
    erwartet: OHNE_FOLGE_2,
  },
  {
    gruppe: 'vermerke',
    tat: 'vertauscht',
    was: 'vertauscht die Zellen zweier Vermerke',
    erwartet: UNLESBAR,
  },
  {
    gruppe: 'vermerke',
    tat: 'verdoppelt',
    was: 'verdoppelt alle Vermerke',
    erwartet: OHNE_FOLGE_2,
  },
  {
    gruppe: 'vermerke',
    tat: 'alteZelleVerdoppelt',
    was: 'legt die alte Kopie eines Vermerks dazu',
    erwartet: OHNE_FOLGE_2,
  },
  {
    gruppe: 'vermerke',
    tat: 'abgeschnitten',
    was: 'schneidet die Zellen ab',
    erwartet: UNLESBAR,
  },
  {
    gruppe: 'vermerke',
    tat: 'andererBetreff',
    was: 'ändert den lesbaren Betreff',
    erwartet: OHNE_FOLGE_2,
  },
  {
    gruppe: 'vermerke',
    tat: 'andereId',
    was: 'ändert die Kennzeichen der Zeilen',
    erwartet: UNLESBAR,
  },
  {
    gruppe: 'vermerke',
    tat: 'ohneId',
    was: 'löscht die Kennzeichen der Zeilen',
    erwartet: UNLESBAR,
  },
  {
    gruppe: 'vermerke',
    tat: 'format1',
    was: 'schreibt Zellen des ersten Formats',
    erwartet: UNLESBAR,
  },
  {
    gruppe: 'entfernte',
    tat: 'eigeneZeileZurueck',
    was: 'legt die eigene Zeile zurück',
    erwartet: VERDAECHTIG_2,
  },
  {
    gruppe: 'entfernte',
    tat: 'neueZeile',
    was: 'legt sich eine neue Zeile unter dem früheren Schlüssel an',
    erwartet: VERDAECHTIG_2,
  },
  {
    gruppe: 'entfernte',
    tat: 'gabel',
    was: 'schließt allen einen Schlüssel ein, der auf den früheren folgt, mit eigener Liste',
    erwartet: GEFAELSCHT,
  },
  {
    gruppe: 'entfernte',
    tat: 'gabelAufAlteZeilen',
    was: 'tut das in den alten Zeilen aller, als hätte niemand seitdem geöffnet',
    erwartet: {
      fm: 'offen [verlauf] geschrieben',
      vertretung: 'offen [] geschrieben',
      offen: 'VERMERKSCHUTZ_VERALTET',
      geheilt: 'fm',
      gelesen: 1,
      erbeutet: 7,
    },
    nichtGehalten:
      'Für Personen, die seit dem Entfernen nicht geöffnet haben, ist das nicht zu unterscheiden. Deshalb zuerst das Schreibrecht entziehen.',
  },
  {
    gruppe: 'entfernte',
    tat: 'listeUnterFrueherem',
    was: 'ersetzt die Liste durch eine eigene unter dem früheren Schlüssel',
    erwartet: {
      fm: 'offen [listeZurueckgedreht, verlauf] VERMERKLISTE_FREMD',
      vertretung: 'offen [listeZurueckgedreht, verlauf] VERMERKLISTE_FREMD',
      offen: 'VERMERKLISTE_FREMD',
      geheilt: 'fm',
      gelesen: 2,
      erbeutet: 0,
    },
  },
  {
    gruppe: 'entfernte',
    tat: 'listeUnterFrueheremDavor',
    was: 'stellt eine eigene Liste unter dem früheren Schlüssel davor',
    erwartet: OHNE_FOLGE_2,
  },
  {
    gruppe: 'entfernte',
    tat: 'zeileUndListeZurueck',
    was: 'setzt die Zeile einer Person und die Liste auf alte Kopien zurück',
    erwartet: {
      fm: 'offen [verdaechtig, fehlend, unlesbar] geschrieben',
      vertretung: 'offen [verdaechtig, listeZurueckgedreht] VERMERKLISTE_FREMD',
      offen: 'VERMERKSCHUTZ_VERALTET',
      geheilt: 'fm',
      gelesen: 2,
      erbeutet: 4,
    },
    nichtGehalten: 'Es wird genannt, aber nicht aufgehalten.',
  },
  {
    gruppe: 'entfernte',
    tat: 'zeileUndEigeneListe',
    was: 'setzt die Zeile einer Person zurück und legt eine eigene Liste unter dem früheren Schlüssel dazu',
    erwartet: {
      fm: 'offen [verdaechtig, unlesbar, verlauf] geschrieben',
      vertretung: 'offen [verdaechtig, listeZurueckgedreht] VERMERKLISTE_FREMD',
      offen: 'VERMERKSCHUTZ_VERALTET',
      geheilt: 'fm',
      gelesen: 2,
      erbeutet: 4,
    },
    nichtGehalten: 'Es wird genannt, aber nicht aufgehalten.',
  },
  {
    gruppe: 'entfernte',
    tat: 'zeileDesVertreters',
    was: 'schließt der Vertretung in deren alter Zeile den früheren Schlüssel ein',
    erwartet: {
      fm: 'offen [verdaechtig] geschrieben',
      vertretung: 'offen [verdaechtig, listeFremd, unlesbar] VERMERKLISTE_FREMD',
      offen: 'geschrieben',
      geheilt: 'fm',
      gelesen: 2,
      erbeutet: 0,
    },
  },
  {
    gruppe: 'entfernte',
    tat: 'vermerkDazu',
    was: 'legt einen Vermerk unter dem früheren Schlüssel dazu',
    erwartet: OHNE_FOLGE_2,
    nichtGehalten:
      'Der Vermerk gilt als echt: Er sagt, was die Person früher hätte schreiben können. Die Verschlüsselung ist keine Unterschrift.',
  },
  {
    gruppe: 'entfernte',
    tat: 'allesZurueck',
    was: 'setzt alle Zellen des Tresors auf eine alte Kopie zurück',
    erwartet: {
      fm: 'offen [] geschrieben',
      vertretung: 'offen [] geschrieben',
      offen: 'VERMERKSCHUTZ_VERALTET',
      geheilt: 'fm',
      gelesen: 1,
      erbeutet: 5,
    },
    nichtGehalten: 'Innerhalb der Mappe ist ein alter Stand nicht zu erkennen.',
  },
];
