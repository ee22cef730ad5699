/**
 * What „two places say different things“ means, written from the Fachkonzept and not from the program. Each line that comes
 * back names the places and what they say; in no state there may be one.
 */
import { hinweisText } from '../../../src/fall/texte/hinweise';
import { betreuungAus } from '../../../src/rules/betreuungsworte';
import { GUELTIG_TABELLE } from '../../../src/rules/gueltig';
import { KENNUNG_TABELLE } from '../../../src/rules/kennung';
import { type Aussagen, type Ergebnisaussagen, KOPF_LABEL } from './aussagen';

const ENTSCHIEDEN: readonly string[] = ['AV', 'bFM', 'Exter', 'Zehn', 'I'];

type Pruefung<Worueber = Aussagen> = (aussagen: Worueber) => readonly (string | false)[];

/** All contradictions of a state. */
export function widersprueche(aussagen: Aussagen): string[] {
  return [...widerspruecheImErgebnis(aussagen), ...gefunden(PRUEFUNGEN, aussagen)];
}

/** Those between the places that need nothing but the case. */
export function widerspruecheImErgebnis(aussagen: Ergebnisaussagen): string[] {
  return gefunden(IM_ERGEBNIS, aussagen);
}

function gefunden<Worueber>(pruefungen: readonly Pruefung<Worueber>[], aussagen: Worueber): string[] {
  return pruefungen.flatMap((pruefe) => pruefe(aussagen).filter((each) => each !== false));
}

/** Two places that name one thing name the same. */
function gleich(was: string, ort: string, gesagt: unknown, soll: unknown): string | false {
  return gesagt !== soll && `${was}: ${ort} sagt „${String(gesagt)}“, das Ergebnis „${String(soll)}“`;
}

/** The Kennung without what stands in brackets behind it; one that is still open in any words is „offen“. */
const ohneZusatz = (text = ''): string => (text.startsWith('offen:') ? 'offen' : (text.split(' (')[0] ?? ''));

/** Everywhere the Kennung that holds; where it is undecided, the head may say so in its own words. */
const kennung: Pruefung<Ergebnisaussagen> = ({ ergebnis, kopf, json, kurz }) => {
  const { gueltig } = ergebnis.kennung;
  const imKopf = ohneZusatz(kopf.get(KOPF_LABEL.kennung));
  const istOffen = imKopf === 'offen' && !ENTSCHIEDEN.includes(gueltig);
  return [
    !istOffen && gleich('Kennung', 'der Kopf', imKopf, gueltig),
    gleich('Kennung', 'das JSON', json.kennung.gueltig, gueltig),
    gleich('Kennung', 'das kurze JSON', kurz.kennung, gueltig),
  ];
};

/** The sheet shows the geprüfte, else the errechnete one; another one that holds is named in the Begründung beside it. */
const imBlatt: Pruefung<Ergebnisaussagen> = ({ ergebnis, blatt }) => {
  const { gueltig } = ergebnis.kennung;
  const begruendung = String(blatt.begruendung);
  const gezeigt = blatt.kennungGeprueft || blatt.kennungErrechnet;
  const genannt = begruendung.includes(`\nGültige Kennung ${gueltig}: `);
  return [
    !genannt && gleich('Kennung', 'das Blatt Kennung', gezeigt, gueltig),
    ENTSCHIEDEN.includes(gueltig) &&
      begruendung.startsWith('Noch offen;') &&
      `Kennung: das Blatt Kennung sagt „Noch offen“, gültig ist „${gueltig}“`,
  ];
};

/** Vermerk and snapshot keep what holds on their day. */
const festgehalten: Pruefung = ({ ergebnis, vermerk, momentaufnahme }) => [
  gleich('Kennung', 'der Vermerk', ohneZusatz(vermerk.get('Kennung')), ergebnis.kennung.gueltig),
  gleich('Kennung', 'die Momentaufnahme', momentaufnahme['kennung'], ergebnis.kennung.gueltig),
  gleich('Betreuung', 'die Momentaufnahme', momentaufnahme['betreuung'], ergebnis.betreuung.vorschlag),
];

/** Whoever names a rule beside the Kennung names one that answers it. */
const regel: Pruefung = ({ vermerk }) =>
  ['Kennung', 'Kennung nach dieser Entscheidung'].map((label) => {
    const [, wert, id] = /^(.*) \(Regel ([^)]+)\)$/.exec(vermerk.get(label) ?? '') ?? [];
    const zeilen: readonly { readonly id: string; readonly then: unknown }[] = [
      ...KENNUNG_TABELLE.rows,
      ...GUELTIG_TABELLE.rows,
    ];
    const antwort = zeilen.find((each) => each.id === id)?.then;
    return id !== undefined && gleich(`Regel ${id}`, 'der Vermerk', wert, antwort);
  });

/** Everywhere the same proposal. */
const betreuung: Pruefung<Ergebnisaussagen> = ({ ergebnis, kopf, blatt, json, kurz }) => {
  const { vorschlag } = ergebnis.betreuung;
  return [
    gleich('Betreuung', 'der Kopf', kopf.get(KOPF_LABEL.betreuung), vorschlag),
    gleich('Betreuung', 'das Blatt Kennung', blatt.betreuung, vorschlag),
    gleich('Betreuung', 'das JSON', json.betreuung.vorschlag, vorschlag),
    gleich('Betreuung', 'das kurze JSON', kurz.betreuung, vorschlag),
  ];
};

/** A Hinweis is seen wherever results are: in the Begründung of the sheet and in the JSON. */
const hinweise: Pruefung<Ergebnisaussagen> = ({ ergebnis, blatt, json, kurz }) =>
  ergebnis.hinweise.flatMap(({ code }) => [
    !String(blatt.begruendung).includes(`Hinweis: ${hinweisText(code)}`) && `${code} fehlt im Blatt Kennung`,
    !json.hinweise.some((each) => each.code === code) && `${code} fehlt im JSON`,
    !kurz.hinweise.includes(code) && `${code} fehlt im kurzen JSON`,
  ]);

const hat = ({ ergebnis }: Ergebnisaussagen, code: string): boolean =>
  ergebnis.hinweise.some((each) => each.code === code);

/** Who is in the bFM has the Kennung bFM or an undecided one, and is looked after by the Fallmanagement; else a Hinweis says so. */
const status: Pruefung<Ergebnisaussagen> = (alle) => {
  const { ergebnis, fall } = alle;
  const { gueltig } = ergebnis.kennung;
  const drin = fall.bfm.status === 'imBfm';
  const andere = ENTSCHIEDEN.includes(gueltig) && gueltig !== 'bFM';
  const imFm = ['Fallmanagement', 'Externes Fallmanagement'].includes(ergebnis.betreuung.vorschlag);
  return [
    drin && andere && !hat(alle, 'KENNUNG_UND_STATUS') && `im bFM, aber Kennung „${gueltig}“ ohne Hinweis`,
    drin && !imFm && `im bFM, aber Betreuung „${ergebnis.betreuung.vorschlag}“`,
    hat(alle, 'KENNUNG_UND_STATUS') && !(drin && andere) && 'KENNUNG_UND_STATUS ohne Grund',
  ];
};

/**
 * Of the Einschätzung chain and case say the same, or a Hinweis says that they do not. A Vormerkung asks anew, so what was
 * said before it does not bind; an end that leaves it open does not either.
 */
const einschaetzung: Pruefung = (alle) => {
  const { wort, kette, fall } = alle;
  const gilt = kette.status !== 'vorgemerkt' && wort !== null;
  const verschieden = gilt && wort !== fall.fmEinschaetzung;
  const genannt = ['EINSCHAETZUNG_UND_STATUS', 'EINSCHAETZUNG_UND_ENTSCHEIDUNG'].some((code) =>
    hat(alle, code),
  );
  const stehtAus = hat(alle, 'FM_ENTSCHEIDUNG_STEHT_AUS');
  return [
    verschieden &&
      !genannt &&
      `Einschätzung: die Kette sagt „${wort}“, der Fall „${String(fall.fmEinschaetzung)}“`,
    genannt && !verschieden && 'ein Hinweis zur Einschätzung ohne Grund',
    gilt && stehtAus && `die Kette hat mit „${wort}“ entschieden, und ein Hinweis sagt, das stehe noch aus`,
  ];
};

/** After a last word „nein“ nobody has the Kennung bFM, unless somebody has entered something else, and that is said. */
const nachNein: Pruefung = (alle) => [
  alle.wort === 'nein' &&
    alle.kette.status !== 'vorgemerkt' &&
    alle.ergebnis.kennung.gueltig === 'bFM' &&
    !hat(alle, 'EINSCHAETZUNG_UND_ENTSCHEIDUNG') &&
    'zuletzt „nein“ entschieden, und die Kennung ist bFM',
];

/** Heute asks for what chain, Kennung and Betreuung leave open, and for nothing else. */
const heute: Pruefung = ({ heute: offen, kette, ergebnis, fall }) => {
  const genau = (art: string, soll: boolean): string | false =>
    offen.has(art) !== soll &&
    `Heute: ${art} ${soll ? 'fehlt' : 'steht da'} bei Status ${String(kette.status)}`;
  const nur = (art: string, darf: boolean): string | false => !darf && genau(art, false);
  const drin = kette.status === 'imBfm';
  return [
    genau('fortfuehrung', drin),
    genau('uebernahme', kette.status === 'vorgemerkt'),
    nur('bfmEnde', drin),
    nur('bfmVorwarnung', drin),
    nur('bfmEntscheidung', !drin && kette.status !== 'vorgemerkt'),
    nur('aktivierungsende', ergebnis.kennung.gueltig === 'Zehn'),
    nur('schulbescheinigung', fall.festlegung === 'schueler'),
  ];
};

/** Whoever is to be looked after by another place is so only after a talk: Heute and Verlauf ask for it until it has an answer. */
const wechsel: Pruefung = ({ heute: offen, ergebnis, wechsel: vorschlag, json, fall }) => {
  const entschieden = ENTSCHIEDEN.includes(ergebnis.kennung.gueltig);
  const andere = json.betreuung.wechsel === true && entschieden;
  const abgelehnt = vorschlag !== null && vorschlag.abgelehnt !== null;
  const neu = ergebnis.betreuung.vorschlag;
  return [
    andere && vorschlag === null && `Wechsel zu „${neu}“ steht aus, und niemand fragt danach`,
    andere && vorschlag !== null && gleich('Betreuung', 'der Wechsel', vorschlag.betreuungNeu, neu),
    vorschlag !== null && gleich('Kennung', 'der Wechsel', vorschlag.kennungNeu, ergebnis.kennung.gueltig),
    offen.has('ruecksprache') !== (vorschlag !== null && !abgelehnt) &&
      'Heute und Verlauf fragen nicht dasselbe',
    json.betreuung.wechsel === null &&
      betreuungAus(fall.bisherigeBetreuung) !== null &&
      'Wechsel ohne Grund offen',
  ];
};

/** The fact of the case is the one of the chain. */
const fakt: Pruefung = ({ kette, fall }) => [gleich('Status', 'der Fall', fall.bfm.status, kette.status)];

const IM_ERGEBNIS: readonly Pruefung<Ergebnisaussagen>[] = [kennung, imBlatt, betreuung, hinweise, status];

const PRUEFUNGEN: readonly Pruefung[] = [fakt, festgehalten, regel, einschaetzung, nachNein, heute, wechsel];
