/** One German sentence per finding: what, where, what is allowed, what to do. */
import { aufzaehlung } from '../../../fall/texte/felder';
import { fehlerSatz } from '../../../fall/texte/fehler';
import type { Saetze } from '../../../fall/texte/fehler';
import { ortText } from '../../../fall/texte/ort';
import type { Befundcode, Beispielperson, Regelbefund } from '../fach/befund';
import type { Testmangel } from '../fach/liesTest';
import { REGELWERK_SAETZE } from './fehler';

const ERLAUBT =
  'Erlaubt sind „–“, ein Wert, mehrere Werte mit Strichpunkt, „nicht …“ und bei Zahlen „mindestens …“ oder „unter …“.';

const GEFUNDEN: Readonly<Record<string, string>> = {
  zahl: 'eine Zahl',
  datum: 'ein Datum',
  wahrheitswert: 'WAHR oder FALSCH',
  fehlerwert: 'eine Fehlermeldung wie #NV',
  verstellt: 'etwas, das die Zelle durch ihr Zahlenformat anders zeigt',
};

function mangeltext(eingabe: string, mangel: Testmangel): string {
  const davor = `Die Prüfung von „${eingabe}“`;
  switch (mangel.art) {
    case 'typ':
      return `${davor} ist ${GEFUNDEN[mangel.gefunden] ?? 'von falscher Art'}. ${ERLAUBT} Bitte tragen Sie sie als Text ein.`;
    case 'unlesbar':
      return `${davor} ist nicht zu verstehen. ${ERLAUBT} Bitte schreiben Sie sie so.`;
    case 'unbekannt':
      return `${davor} nennt einen Wert, den es dort nicht gibt. Am nächsten kommt „${mangel.naechster}“. Bitte berichtigen Sie den Wert; mehrere trennt ein Strichpunkt.`;
    case 'keineZahl':
      return `${davor} vergleicht mit „mindestens“ oder „unter“, aber dort steht keine Zahl. Bitte nennen Sie die Werte einzeln, mit Strichpunkt dazwischen.`;
    case 'zahl':
      return `${davor} nennt keine passende Zahl. Erlaubt ist eine ganze Zahl von ${mangel.von} bis ${mangel.bis}, ohne Komma und Punkt. Bitte berichtigen Sie die Zelle.`;
    case 'schwelle':
      return `${davor} nennt eine unbekannte Schwelle. Am nächsten kommt „${mangel.naechste}“. Bitte berichtigen Sie den Namen.`;
    case 'doppelt':
      return `${davor} nennt einen Wert zweimal. Erlaubt ist jeder Wert einmal. Bitte streichen Sie den überzähligen.`;
    case 'luecke':
      return `${davor} hat zwischen zwei Strichpunkten oder am Rand keinen Wert. Bitte ergänzen Sie ihn, oder streichen Sie den Strichpunkt.`;
  }
}

function persontext(person: Beispielperson): string {
  return person.map(({ eingabe, wert }) => `${eingabe}: ${wert}`).join('; ');
}

const SAETZE: { readonly [Code in Befundcode]: (befund: Regelbefund<Code>, saetze: Saetze) => string } = {
  ZELLE: ({ fehler }, saetze) => fehlerSatz(fehler, saetze),
  TEST: ({ eingabe, mangel }) => mangeltext(eingabe, mangel),
  ZELLEN_VERBUNDEN: () =>
    'Hier sind Zellen verbunden. Erlaubt ist je Zelle ein Eintrag. Bitte heben Sie die Verbindung auf und füllen Sie jede Zelle.',
  UNTER_DER_TABELLE: () =>
    'Unter der Tabelle steht etwas, das nicht zu ihr gehört und nicht mitgelesen wird. Bitte ziehen Sie die Tabelle bis dorthin auf, oder löschen Sie es.',
  SPALTE_FREMD: () =>
    'Diese Spalte kennt das Integrationstool nicht; sie würde nicht geprüft. Neue Eingaben sind nicht möglich. Bitte löschen Sie die Spalte.',
  NR_UNGUELTIG: ({ tabelle }) =>
    `Die Nummer passt nicht. Erlaubt sind Nummern wie ${tabelle}-1 oder ${tabelle}-12. Bitte ändern Sie die Nummer.`,
  NR_GETRENNT: ({ nr }) =>
    `Die Nummer ${nr} steht weiter oben schon einmal. Erlaubt ist sie mehrmals nur direkt untereinander. Bitte vergeben Sie eine andere, oder rücken Sie die Zeilen zusammen.`,
  ANTWORT_FEHLT: ({ nr }) => `Der Regel ${nr} fehlt die Antwort. Bitte wählen Sie eine aus der Liste.`,
  WORTE_FEHLEN: ({ nr }) =>
    `Der Regel ${nr} fehlen die Worte. Ohne sie lässt sich kein Ergebnis begründen. Bitte ergänzen Sie sie.`,
  QUELLE_FEHLT: ({ nr }) =>
    `Der Regel ${nr} fehlt die Quelle. Bitte tragen Sie ein, woher die Regel kommt, zum Beispiel „örtliche Festlegung“.`,
  ZEILE_WIDERSPRICHT: ({ nr, spalte }) =>
    `Zwei Zeilen der Regel ${nr} sagen bei „${spalte}“ Verschiedenes. Erlaubt ist dasselbe oder nichts. Bitte gleichen Sie sie an, oder vergeben Sie zwei Nummern.`,
  ZEILE_GILT_SPAETER: ({ nr }) =>
    `Die Regel ${nr} gilt erst später als der ganze Regelsatz. Bitte setzen Sie „Gültig ab“ auf dem Blatt „Regelwerk“ auf diesen Tag, oder ändern Sie ihn hier.`,
  ZU_VIELE_LINIEN: ({ nr, hoechstens }) =>
    `Die Regel ${nr} hat zu viele Zeilen. Erlaubt sind höchstens ${hoechstens} unter einer Nummer. Bitte fassen Sie Zeilen zusammen.`,
  ZU_VIELE_ZEILEN: ({ hoechstens, zeilen }) =>
    `Die Tabelle hat ${zeilen} Regeln. Erlaubt sind höchstens ${hoechstens}. Bitte fassen Sie Regeln zusammen.`,
  KEINE_ZEILEN: () => 'Die Tabelle hat keine Regel. Bitte tragen Sie mindestens eine ein.',
  VERSION_UNGUELTIG: () =>
    'Die Version passt nicht. Erlaubt sind Jahr und Monat wie 2027-01, dahinter höchstens ein kleiner Buchstabe. Bitte berichtigen Sie sie.',
  SCHWELLE_FEHLT: ({ name }) =>
    `Die Schwelle „${name}“ fehlt. Bitte stellen Sie ihre Zeile wieder her, am einfachsten aus einer neuen Vorlage.`,
  SCHWELLE_AUSSERHALB: ({ name, von, bis }) =>
    `Die Schwelle „${name}“ passt nicht. Erlaubt ist eine ganze Zahl von ${von} bis ${bis}. Bitte berichtigen Sie sie.`,
  LUECKE: ({ tabelle, person, weitere }) =>
    `In Tabelle ${tabelle} entscheidet niemand über diese Person: ${persontext(person)}.${weitere > 0 ? ` Dasselbe gilt für ${weitere} weitere Kombinationen.` : ''} Bitte ergänzen Sie eine Regel, die hier zutrifft.`,
  ZEILE_VERDECKT: ({ nr, von }) =>
    `Diese Zeile der Regel ${nr} gilt nie: Davor trifft immer schon ${aufzaehlung(von)} zu. Bitte rücken Sie sie weiter nach oben, ändern Sie eine der Regeln, oder löschen Sie die Zeile.`,
  ZEILE_UNMOEGLICH: ({ nr }) =>
    `Diese Zeile der Regel ${nr} kann auf niemanden zutreffen: Ihre Prüfungen schließen sich aus. Bitte ändern Sie sie, oder löschen Sie die Zeile.`,
  BFM_OHNE_FM: ({ nr, person }) =>
    `Die Regel ${nr} gibt bFM, obwohl das Fallmanagement „nein“ sagt, zum Beispiel hier: ${persontext(person)}. Über den Zugang entscheidet allein das Fallmanagement. Bitte schließen Sie „nein“ dort aus.`,
  GELTUNG_OHNE_BFM: ({ nr, person }) =>
    `Die Regel ${nr} nennt selbst eine Kennung, obwohl die Person nicht im bFM ist, zum Beispiel hier: ${persontext(person)}. Dort gilt die geprüfte oder errechnete Kennung. Bitte beschränken Sie die Regel auf „im bFM“.`,
  OFFEN_ALS_NEIN: ({ nr, eingabe }) =>
    `Die Regel ${nr} behandelt bei „${eingabe}“ Offenes wie ein Nein. Was offen ist, weiß noch niemand. Bitte prüfen Sie beides in getrennten Regeln.`,
  OFFEN_WIE_NEIN: ({ nr, eingabe, person }) =>
    `Die Regel ${nr} antwortet bei offener „${eingabe}“ dasselbe wie bei einem Nein, und anders als bei einem Ja, zum Beispiel hier: ${persontext(person)}. Was offen ist, weiß noch niemand. Bitte lassen Sie das Ergebnis dort offen.`,
  BEISPIEL_OFFEN: ({ spalte }) =>
    `Im Beispiel fehlt „${spalte}“, und davon hängt das Ergebnis ab. Bitte tragen Sie einen Wert ein.`,
  BEISPIEL_LEER: () =>
    'Das Beispiel erwartet nichts. Bitte tragen Sie Profillage, Kennung oder Betreuung ein.',
  BEISPIEL_GEBROCHEN: ({ was, erwartet, ergebnis, durch }) =>
    `Im Beispiel ist bei ${was} „${erwartet}“ erwartet; die Regeln geben „${ergebnis}“ (${durch}). Bitte ändern Sie die Regel, oder die Erwartung, wenn die Änderung gewollt ist.`,
  VERSION_DES_PROGRAMMS: () =>
    'So heißen schon die Regeln im Programm. Erlaubt ist eine andere Version. Bitte tragen Sie hier eine neue ein, zum Beispiel den Monat, ab dem sie gilt.',
  VERSION_VERGEBEN: ({ zuletzt }) =>
    `Freigegeben ist schon die Version ${zuletzt}. Erlaubt ist nur eine spätere. Bitte tragen Sie hier eine neue ein.`,
  GUELTIG_AB_FEHLT: () =>
    'Zur Freigabe fehlt, ab wann der Regelsatz gilt. Bitte tragen Sie hier den ersten Stichtag ein.',
  REGEL_NICHT_TRAGBAR: ({ nr }) =>
    `${nr === '' ? 'Dieser Regelsatz' : `Die Regel ${nr}`} lässt sich so nicht weitergeben. Bitte melden Sie das Ihrer IT; freigegeben ist nichts.`,
  WORTE_OHNE_BEZUG: ({ nr, eingaben }) =>
    `Hinweis: Die Worte der Regel ${nr} nennen nichts von dem, was sie prüft (${eingaben.join(', ')}). Bitte sehen Sie nach, ob beides noch zusammenpasst.`,
  WORTE_MIT_ALTER_ZAHL: ({ nr, name, wert }) =>
    `Hinweis: Die Worte der Regel ${nr} nennen nicht die Zahl der „${name}“; sie ist jetzt ${wert}. Bitte passen Sie die Worte an.`,
};

/** The sentence of a finding. @param saetze those of errors of cells. */
export function befundsatz<Code extends Befundcode>(
  befund: Regelbefund<Code>,
  saetze: Saetze = REGELWERK_SAETZE,
): string {
  const satz = SAETZE[befund.code] as (each: Regelbefund<Code>, saetze: Saetze) => string;
  return satz(befund, saetze);
}

/** The same with its place in front. */
export function befundzeile(befund: Regelbefund, saetze: Saetze = REGELWERK_SAETZE): string {
  const [ort] = befund.orte;
  return `${ort === undefined ? '' : `${ortText(ort)}: `}${befundsatz(befund, saetze)}`;
}
