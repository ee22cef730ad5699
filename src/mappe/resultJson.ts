/** The result of one case as the headless interface prints it. Only renders what core computes. */
import { befundVon } from '../fall/befund';
import type { Ergebnis, Hinweis, KennungErgebnis } from '../fall/ergebnis';
import type { Fall } from '../fall/fall';
import { fazHinweise } from '../fall/faz';
import { lageVon } from '../fall/lage';
import { ohneBegruendung } from '../fall/steerFall';
import { grundText } from '../fall/texte/begruendung';
import { hinweisText } from '../fall/texte/hinweise';

/** A Hinweis with its sentence. */
export interface HinweisJson {
  readonly code: string;
  readonly feld: string;
  readonly text: string;
}

/** One reason with its sentence. */
export interface GrundJson {
  readonly regel: string;
  readonly text: string;
  readonly eingaben: readonly string[];
  readonly quelle: string;
}

/** The JSON result; its keys are a contract with other programs. */
export interface ResultJson {
  readonly regelwerk: string;
  readonly kundennummer: string;
  readonly profillage: Pick<
    Ergebnis['steuerung']['profillage'],
    'errechnet' | 'regel' | 'moeglich' | 'festgelegt' | 'gueltig'
  > & { readonly naechste: Ergebnis['naechsteProfillagen'] };
  readonly kennung: Omit<Ergebnis['steuerung']['kennung'], 'gueltigAus'> & Pick<Ergebnis, 'naechsteAndere'>;
  readonly betreuung: Pick<Ergebnis['steuerung']['betreuung'], 'vorschlag' | 'regel' | 'wechsel'>;
  readonly faz: Omit<Ergebnis['faz'], 'hinweise'>;
  readonly hinweise: readonly HinweisJson[];
  readonly begruendung: readonly GrundJson[];
}

/** Renders a result. */
export function resultJson({
  regelwerk,
  kundennummer,
  steuerung,
  faz,
  naechsteAndere,
  naechsteProfillagen,
}: Ergebnis): ResultJson {
  const { profillage, kennung, betreuung } = steuerung;
  const { hinweise: fazHinweise, ...fazErgebnis } = faz;
  return {
    regelwerk,
    kundennummer,
    profillage: {
      errechnet: profillage.errechnet,
      regel: profillage.regel,
      moeglich: profillage.moeglich,
      festgelegt: profillage.festgelegt,
      gueltig: profillage.gueltig,
      naechste: naechsteProfillagen,
    },
    kennung: { ...kennungJson(kennung), naechsteAndere },
    betreuung: { vorschlag: betreuung.vorschlag, regel: betreuung.regel, wechsel: betreuung.wechsel },
    faz: fazErgebnis,
    hinweise: [...steuerung.hinweise, ...fazHinweise].map(hinweisJson),
    begruendung: steuerung.begruendung.map((grund) => ({
      regel: grund.regel,
      text: grundText(grund),
      eingaben: grund.eingaben,
      quelle: grund.quelle,
    })),
  };
}

/** Without what follows from the row. */
function kennungJson(kennung: KennungErgebnis): Omit<KennungErgebnis, 'gueltigAus'> {
  const { errechnet, regel, geprueft, gueltig, gueltigDurch, untergrund, moeglich } = kennung;
  const { entscheidendeFragen } = kennung;
  return { errechnet, regel, geprueft, gueltig, gueltigDurch, untergrund, moeglich, entscheidendeFragen };
}

/** The short result: what is valid, and the codes of the Hinweise. */
export interface KurzJson {
  /** Not in the JSON where the case has none. */
  readonly kundennummer: string | undefined;
  readonly profillage: string;
  readonly kennung: string;
  readonly betreuung: string;
  readonly hinweise: readonly string[];
}

/** Computes the short result of a case, without its reasons and what would change it. */
export function kurzJson(fall: Fall): KurzJson {
  const lage = lageVon(fall);
  const { profillage, kennung, betreuung, hinweise } = ohneBegruendung(fall, lage, befundVon(lage));
  return {
    kundennummer: fall.kundennummer === '' ? undefined : fall.kundennummer,
    profillage: profillage.gueltig,
    kennung: kennung.gueltig,
    betreuung: betreuung.vorschlag,
    hinweise: [...hinweise, ...fazHinweise(fall)].map(({ code }) => code),
  };
}

function hinweisJson({ code, feld }: Hinweis): HinweisJson {
  return { code, feld, text: hinweisText(code) };
}
