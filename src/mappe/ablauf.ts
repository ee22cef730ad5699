/**
 * One session of the pane with one workbook: what is shown, inputs on their way to Excel, the last entry.
 * Knows neither Excel nor React. One thing at a time goes to Excel; no input is dropped until it is in its cell.
 */
import type { Ort } from '../listen/zelle';
import type { Vorhabenname } from '../fall/texte/akte';
import type { Vorhaben } from './akteAendern';
import { Aktenhandlungen } from './aktenhandlungen';
import { Aufmerksamkeit } from './aufmerksamkeit';
import { mitGedaechtnis } from './eigene/mitGedaechtnis';
import type { Eingabe } from './eingabe';
import { createEntwuerfe } from './entwuerfe';
import { Eingabereihe } from './eingabereihe';
import type { Fallmappe } from './fallmappe';
import { vorgangFuer } from './leise';
import { Leser } from './leser';
import { Lesesicht } from './lesesicht';
import { Nachlesung, RUHE_NACH_AENDERUNG_MS } from './nachlesung';
import type { Sitzung, Umgebung, Unerledigt } from './sitzung';
import { KEINE_TEILE, type Teile } from './teile';
import { Ungewissheit } from './ungewissheit';
import { Vorgaenge } from './vorgaenge';
import type { Vorgang, Zustand } from './zustand';

/** Opens a session; nothing is read before `start`. */
export function createSitzung(mappe: Fallmappe, umgebung: Umgebung): Sitzung {
  const { erinnerte, gedaechtnis } = mitGedaechtnis(mappe, umgebung.jetzt);
  return new Ablauf(erinnerte, umgebung, gedaechtnis);
}

class Ablauf implements Sitzung {
  readonly entwuerfe = createEntwuerfe();
  private readonly lesung = new Lesesicht();
  private readonly vorgaenge = new Vorgaenge((each) => this.lesung.mit(each, this.umgebung.jetzt().datum));
  readonly subscribe = this.vorgaenge.subscribe;
  private readonly leser: Leser;
  private readonly aufmerksamkeit: Aufmerksamkeit;
  private readonly ungewissheit: Ungewissheit;
  private readonly eingaben: Eingabereihe;
  private readonly akten: Aktenhandlungen;

  constructor(
    private readonly mappe: Fallmappe,
    private readonly umgebung: Umgebung,
    readonly gedaechtnis: Sitzung['gedaechtnis'],
  ) {
    const { vorgaenge, lesung } = this;
    const lies = (): Promise<unknown> =>
      vorgaenge.nacheinander('lesen', () =>
        this.ungewissheit.istGeklaert().then(() => this.leser.lies(false)),
      );
    const nachlesung = new Nachlesung(umgebung.warten, lies);
    this.ungewissheit = new Ungewissheit(vorgaenge, () => void nachlesung.plane(RUHE_NACH_AENDERUNG_MS));
    this.aufmerksamkeit = new Aufmerksamkeit({ vorgaenge, nachlesung, lesung, warten: umgebung.warten });
    const umfeld = { mappe, umgebung, vorgaenge, lesung, ungewissheit: this.ungewissheit };
    this.leser = new Leser({ ...umfeld, nachlesung, hoere: (each) => this.aufmerksamkeit.hoere(each) });
    this.eingaben = new Eingabereihe(umfeld);
    this.akten = new Aktenhandlungen(umfeld);
  }

  zustand(): Zustand {
    return this.vorgaenge.stand;
  }

  start(): ReturnType<Sitzung['start']> {
    this.vorgaenge.setze({ defekt: null });
    return this.vorgaenge.nacheinander('lesen', () => this.leser.lies(true));
  }

  neuLesen(): ReturnType<Sitzung['neuLesen']> {
    return this.vorgaenge.nacheinander('lesen', async () => {
      const { ungewiss, kannNochmal } = this.vorgaenge.stand;
      const darf = await this.ungewissheit.istGeklaert();
      // What did not arrive stays said for as long as it can be sent once more.
      const gelesen = await this.leser.lies(ungewiss === null && !kannNochmal);
      if (darf && !this.eingaben.istLeer) await this.arbeiteAb();
      return gelesen;
    });
  }

  schauNach(): void {
    void this.aufmerksamkeit.schauNach();
  }

  nochmal(): ReturnType<Sitzung['nochmal']> {
    return this.schreibend('aendern', async () => {
      await this.ungewissheit.nochmal();
      await this.vorgaenge.versuche(() => this.leser.lies(false));
    });
  }

  eingeben(eingaben: readonly Eingabe[]): ReturnType<Sitzung['eingeben']> {
    this.eingaben.nimmAn(eingaben);
    return this.schreibend('eingeben', async () => {
      // An earlier run may have taken these along.
      if (this.eingaben.istLeer || (await this.arbeiteAb())) return { art: 'eingegeben' };
      return { art: 'eingabenWarten' };
    });
  }

  verwerfen(): ReturnType<Sitzung['verwerfen']> {
    return this.vorgaenge.nacheinander('lesen', () => {
      this.vorgaenge.setze({ wartend: [], zelleInBearbeitung: false });
      return this.leser.lies(true);
    });
  }

  eintragen(): ReturnType<Sitzung['eintragen']> {
    return this.nachEingaben('eintragen', () => this.akten.eintragungen.trageEin());
  }

  zuruecknehmen(): ReturnType<Sitzung['zuruecknehmen']> {
    return this.schreibend('zuruecknehmen', async () => {
      const { letzterEintrag } = this.vorgaenge.stand;
      if (letzterEintrag === null) return { art: 'nichtsZurueckzunehmen' } as const;
      this.akten.vergiss();
      const ergebnis = await this.akten.eintragungen.nimmZurueck(letzterEintrag);
      await this.vorgaenge.versuche(() => this.leser.lies(false));
      return ergebnis;
    });
  }

  zeigen(ort: Ort): ReturnType<Sitzung['zeigen']> {
    return this.vorgaenge.nacheinander(null, async () => {
      this.aufmerksamkeit.zeige(ort);
      const ablehnung = await this.mappe.select(ort);
      const { meldung } = this.vorgaenge.stand;
      if (ablehnung !== null) this.vorgaenge.setze({ meldung: { art: 'zeigen', ablehnung } });
      else if (meldung?.art === 'zeigen') this.vorgaenge.setze({ meldung: null });
      return ablehnung;
    });
  }

  async zeige(teile: Teile, weitere = KEINE_TEILE): Promise<void> {
    this.leser.gezeigt = { teile, weitere };
    const hat = (): boolean => this.lesung.hat(teile, weitere);
    await this.vorgaenge.nacheinander('lesen', async () => hat() || this.leser.lies(false));
  }

  akteAendern(
    name: Vorhabenname,
    vorhaben: Vorhaben,
    gelesen = this.leser.gezeigt, // By the time it is its turn, something else may be.
  ): ReturnType<Sitzung['akteAendern']> {
    return this.nachEingaben(vorgangFuer(name), () => this.akten.aendere({ name, vorhaben, ...gelesen }));
  }

  schliesseAb(
    name: Vorhabenname,
    vorhaben: Vorhaben,
    gelesen = this.leser.gezeigt,
  ): ReturnType<Sitzung['schliesseAb']> {
    return this.nachEingaben('eintragen', () => this.akten.schliesseAb({ name, vorhaben, ...gelesen }));
  }

  nimmZurueck(): ReturnType<Sitzung['nimmZurueck']> {
    return this.nachEingaben('zuruecknehmen', () => this.akten.nimmZurueck());
  }

  aktualisieren(): ReturnType<Sitzung['aktualisieren']> {
    return this.nachEingaben('aendern', async () => {
      const ergebnis = await this.mappe.upgrade();
      this.vorgaenge.setze({ meldung: { art: 'aktualisierung', ergebnis } });
      return ergebnis;
    });
  }

  /** First every input goes into its cell; afterwards the workbook is read again, which changes nothing of what was done. */
  private nachEingaben<Ergebnis>(
    vorgang: Vorgang,
    tun: () => Promise<Ergebnis>,
  ): Promise<Ergebnis | Unerledigt> {
    return this.schreibend<Ergebnis | Unerledigt>(vorgang, async () => {
      if (!this.eingaben.istLeer && !(await this.arbeiteAb())) return { art: 'eingabenWarten' };
      const ergebnis = await tun();
      await this.vorgaenge.versuche(() => this.leser.lies(false));
      return ergebnis;
    });
  }

  /** Nothing is written while nobody knows what became of the last write. */
  private schreibend<Ergebnis>(
    vorgang: Vorgang,
    tun: () => Promise<Ergebnis>,
  ): Promise<Ergebnis | Unerledigt> {
    return this.vorgaenge.nacheinander<Ergebnis | Unerledigt>(vorgang, async () => {
      if (!(await this.ungewissheit.istGeklaert())) return { art: 'ungeklaert' };
      if (vorgang === 'eingeben' || vorgang === 'eintragen' || vorgang === 'aendern') this.akten.vergiss();
      return this.aufmerksamkeit.beimSchreiben(tun);
    });
  }

  /** Puts waiting inputs into their cells; false when some had to stay behind. */
  private async arbeiteAb(): Promise<boolean> {
    if (!this.lesung.istLesbar) await this.leser.lies(true);
    const angekommen = await this.eingaben.arbeiteAb();
    if (angekommen) await this.leser.lies(false);
    return angekommen;
  }
}
