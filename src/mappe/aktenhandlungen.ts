/**
 * Changes to the Akte within a session: each is told, the last one is kept so that it can be taken back, and completing enters
 * the results first. One thing at a time; whoever asks has its turn in the session.
 */
import type { Vorhabenname } from '../fall/texte/akte';
import {
  akteAendern,
  type Aktenergebnis,
  type Aktenplan,
  type Aktenteile,
  ERGEBNIS_VERALTET,
  type Rueckweg,
  type Vorhaben,
} from './akteAendern';
import { Eintragungen } from './eintragungen';
import type { Fallmappe, Schreibstand } from './fallmappe';
import { gesagtes } from './leise';
import type { Abschlussergebnis, Umgebung } from './sitzung';
import { KEINE_TEILE } from './teile';
import type { Ungewissheit } from './ungewissheit';
import type { Vorgaenge } from './vorgaenge';

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

/** The last act that can be taken back, and the entry that belongs to it. */
interface Letzte {
  readonly weg: Rueckweg;
  readonly eintrag: Schreibstand | null;
}

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
    const { name, teile, weitere, nachEintrag } = auftrag;
    let plan: Aktenplan | null = null;
    const geplant: Vorhaben = async (blick) => (plan = await auftrag.vorhaben(blick));
    const umstaende = {
      heute: umgebung.jetzt().datum,
      zusatz: umgebung.zusatz(),
      nurAktuell: nachEintrag !== undefined,
    };
    const ausgang = await akteAendern(mappe, umstaende, geplant, teile, weitere);
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

  /** Takes the last act back, then the entry that belongs to it; what cannot be taken back stays as it is and is said. */
  async nimmZurueck(): Promise<Aktenergebnis | { readonly art: 'nichtsZurueckzunehmen' }> {
    const { letzte } = this;
    if (letzte === null) return { art: 'nichtsZurueckzunehmen' };
    const { weg, eintrag } = letzte;
    this.merke(null);
    const auftrag = { name: { getan: weg.getan }, vorhaben: weg.vorhaben, teile: weg.teile };
    const ergebnis = await this.aendere({ ...auftrag, weitere: KEINE_TEILE });
    if (ergebnis.art === 'unveraendert' || ergebnis.art === 'abgelehnt') this.merke(letzte);
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
    if (istGetan && plan.zurueck) this.merke({ weg: plan.zurueck, eintrag: nachEintrag?.stand ?? null });
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
    const ruecknehmbar = letzte && { label: letzte.weg.label };
    if (vorgaenge.stand.ruecknehmbar !== ruecknehmbar) vorgaenge.setze({ ruecknehmbar });
  }
}

/** Somebody changed inputs between the entry and the change. */
function istUeberholt(ergebnis: Aktenergebnis): boolean {
  return ergebnis.art === 'fehlerhaft' && ergebnis.fehler.includes(ERGEBNIS_VERALTET);
}
