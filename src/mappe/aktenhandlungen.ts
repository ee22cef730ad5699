/**
 * Changes to the Akte within a session: each is told, the last one is kept so that it can be taken back, and completing enters
 * the results first. One thing at a time; whoever asks has its turn in the session.
 */
import { ruecknahmeTexte, type Vorhabenname } from '../fall/texte/akte';
import {
  akteAendern,
  type Aktenergebnis,
  type Aktenplan,
  type Aktenteile,
  ERGEBNIS_VERALTET,
  type Mappenblick,
  type Rueckweg,
  type Vorhaben,
} from './akteAendern';
import { zuruecknehmen } from './eintragen';
import { Eintragungen } from './eintragungen';
import type { Fallmappe, Ruecknahme, Schreibstand } from './fallmappe';
import { gesagtes } from './leise';
import type { Abschlussergebnis, Eingabehandlung, Umgebung } from './sitzung';
import { KEINE_TEILE } from './teile';
import type { Ungewissheit } from './ungewissheit';
import type { Vorgaenge } from './vorgaenge';
import type { Ruecknehmbares } from './zustand';

/** What it works with. */
interface Umfeld {
  readonly mappe: Fallmappe;
  readonly umgebung: Pick<Umgebung, 'jetzt' | 'zusatz'>;
  readonly vorgaenge: Vorgaenge;
  readonly ungewissheit: Ungewissheit;
}

/** What is to be changed, and what goes with it. */
interface Auftrag extends Aktenteile {
  readonly name: Vorhabenname;
  readonly vorhaben: Vorhaben;
  /** Results were entered for it: it counts on them, and its message names them. */
  readonly nachEintrag?: { readonly stand: Schreibstand | null };
}

/** The last act that can be taken back. */
type Letzte =
  /** `eintrag`: the entry that belongs to it. */
  | { readonly art: 'akte'; readonly weg: Rueckweg; readonly eintrag: Schreibstand | null }
  | { readonly art: 'eingaben'; readonly stand: Schreibstand; readonly handlung: Eingabehandlung };

/** How often it is entered anew because somebody changed inputs right after. */
const VERSUCHE = 3;

export class Aktenhandlungen {
  readonly eintragungen: Eintragungen;
  private letzte: Letzte | null = null;

  constructor(private readonly umfeld: Umfeld) {
    this.eintragungen = new Eintragungen(umfeld);
  }

  /** Another act has followed. */
  vergiss(): void {
    this.merke(null);
  }

  async aendere(auftrag: Auftrag): Promise<Aktenergebnis> {
    const { mappe, umgebung, ungewissheit } = this.umfeld;
    const { name, teile, weitere, nachEintrag, ohneFall } = auftrag;
    let plan: Aktenplan | null = null;
    const geplant: Vorhaben = async (blick) => (plan = await auftrag.vorhaben(blick));
    const auchOhne = ohneFall && ((blick: Mappenblick) => (plan = ohneFall(blick)));
    const umstaende = {
      heute: umgebung.jetzt().datum,
      zusatz: umgebung.zusatz(),
      nurAktuell: nachEintrag !== undefined,
    };
    const ausgang = await akteAendern(mappe, umstaende, geplant, teile, weitere, auchOhne);
    return ungewissheit.nimm(ausgang, (each) => this.melde(auftrag, each, plan, name));
  }

  /** Enters the results where the cells do not hold them, then makes the change; the second only after the first. */
  async schliesseAb(auftrag: Auftrag): Promise<Abschlussergebnis> {
    const { vorgaenge } = this.umfeld;
    let stand: Schreibstand | null = null;
    for (let versuch = 1; ; versuch++) {
      const eintrag = await this.eintragungen.trageVorAbschlussEin();
      if (eintrag.art === 'eingetragen') stand ??= eintrag.stand;
      else if (eintrag.art !== 'aktuell') return { art: 'nichtEingetragen', eintrag };
      vorgaenge.setze({ vorgang: 'aendern' });
      const ergebnis = await this.aendere({ ...auftrag, nachEintrag: { stand } });
      if (!istUeberholt(ergebnis) || versuch === VERSUCHE) return ergebnis;
    }
  }

  /** Inputs came into their cells; only where they are one act, and the last one, they can be taken back as such. */
  biete(stand: Schreibstand | null, handlung?: Eingabehandlung): void {
    if (stand !== null && handlung !== undefined) this.merke({ art: 'eingaben', stand, handlung });
  }

  /** Takes the last act back; what cannot be taken back stays as it is and is said. */
  async nimmZurueck(): Promise<Aktenergebnis | Ruecknahme | { readonly art: 'nichtsZurueckzunehmen' }> {
    const { letzte } = this;
    if (letzte === null) return { art: 'nichtsZurueckzunehmen' };
    this.merke(null);
    const ergebnis =
      letzte.art === 'akte' ? await this.nimmAkteZurueck(letzte) : await this.nimmEingabenZurueck(letzte);
    if (ergebnis.art === 'unveraendert' || ergebnis.art === 'abgelehnt') this.merke(letzte);
    return ergebnis;
  }

  private async nimmEingabenZurueck({
    stand,
    handlung,
  }: Extract<Letzte, { art: 'eingaben' }>): Promise<Ruecknahme> {
    const { mappe, vorgaenge, ungewissheit } = this.umfeld;
    const { getan } = ruecknahmeTexte(handlung.was);
    return ungewissheit.nimm(await zuruecknehmen(mappe, stand), (ergebnis) =>
      vorgaenge.setze({ meldung: { art: 'ruecknahme', ergebnis, getan } }),
    );
  }

  /** And then the entry that belongs to it. */
  private async nimmAkteZurueck({ weg, eintrag }: Extract<Letzte, { art: 'akte' }>): Promise<Aktenergebnis> {
    const auftrag = { name: { getan: weg.getan }, vorhaben: weg.vorhaben, teile: weg.teile };
    const ergebnis = await this.aendere({ ...auftrag, weitere: KEINE_TEILE });
    if (ergebnis.art === 'geaendert' && eintrag !== null)
      await this.eintragungen.nimmZurueck(eintrag, weg.getan);
    return ergebnis;
  }

  private melde(
    { nachEintrag }: Auftrag,
    ergebnis: Aktenergebnis,
    plan: Aktenplan | null,
    name: Vorhabenname,
  ): void {
    const { meldung } = gesagtes(name, ergebnis);
    const istGetan = ergebnis.art === 'geaendert' && plan?.ok === true;
    if (istGetan && plan.zurueck)
      this.merke({ art: 'akte', weg: plan.zurueck, eintrag: nachEintrag?.stand ?? null });
    if (meldung?.art !== 'akte') return;
    this.umfeld.vorgaenge.setze({
      meldung: {
        ...meldung,
        ...(istGetan && plan.getan !== undefined && { getan: plan.getan }),
        ...(nachEintrag !== undefined && { nachEintrag: true }),
      },
    });
  }

  private merke(letzte: Letzte | null): void {
    this.letzte = letzte;
    const { vorgaenge } = this.umfeld;
    const ruecknehmbar = letzte && angebot(letzte);
    if (vorgaenge.stand.ruecknehmbar !== ruecknehmbar) vorgaenge.setze({ ruecknehmbar });
  }
}

function angebot(letzte: Letzte): Ruecknehmbares {
  if (letzte.art === 'akte') return { label: letzte.weg.label };
  const { was, bei } = letzte.handlung;
  return { label: ruecknahmeTexte(was).label, bei };
}

/** Somebody changed inputs between the entry and the change. */
function istUeberholt(ergebnis: Aktenergebnis): boolean {
  return ergebnis.art === 'fehlerhaft' && ergebnis.fehler.includes(ERGEBNIS_VERALTET);
}
