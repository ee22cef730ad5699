/**
 * The session of the pane with a list of cases: reads it, computes it in blocks that a person may end, and takes that back. One
 * thing at a time; every action resolves when it is over and never rejects.
 */
import type { Zeitpunkt } from '../../../listen/plainDate';
import type { Ort } from '../../../listen/zelle';
import type { Blockauftrag, Tabellenbestand, Tabellenmappe } from '../../../mappe/liste/tabellenmappe';
import { createStore, type Readable } from '../../../mappe/store';
import { FAELLE, LISTE_STAND } from '../listen';
import { SUCHLAUF_REGEL, type Suchlauf } from '../regeln/suchlaeufe';
import type { Listenergebnis } from '../fach/listenergebnis';
import { ANFANG, type Listenlauf, type Listensicht, type Listenzustand } from './listenzustand';
import { type Ausgang, berichtUeber, eingetragen, rueckauftrag } from './listenbericht';
import { listensichtAus } from './listensicht';
import { blockauftraege, TABELLE } from './zeilenauftraege';

/** What the session needs of the world. */
export interface Listenumgebung {
  readonly jetzt: () => Zeitpunkt;
}

export interface Listensitzung extends Readable<Listenzustand> {
  /** Reads the list and begins to follow it. */
  starte(): Promise<void>;
  neuLesen(): Promise<void>;
  /** Reads, decides and writes all rows. */
  berechne(): Promise<void>;
  /** Ends what is under way after the present block. */
  brichAb(): void;
  /** Puts back what computing has written, as far as it still stands. */
  nimmZurueck(): Promise<void>;
  /** Shows in the sheet what a search finds; null shows everything. */
  filtere(suchlauf: Suchlauf | null): Promise<void>;
  zeige(ort: Ort): Promise<void>;
  /** Days without contact for search 3; reads anew. */
  setzeTage(tage: number): Promise<void>;
}

/** Begins a session; nothing is read yet. */
export function createListensitzung(mappe: Tabellenmappe, umgebung: Listenumgebung): Listensitzung {
  return new Sitzung(mappe, umgebung);
}

class Sitzung implements Listensitzung {
  private readonly store = createStore(ANFANG);
  /** What it takes to put the last computing back. */
  private geschrieben: readonly Ausgang[] = [];
  readonly get = this.store.get;
  readonly subscribe = this.store.subscribe;

  constructor(
    private readonly mappe: Tabellenmappe,
    private readonly umgebung: Listenumgebung,
  ) {}

  async starte(): Promise<void> {
    await this.neuLesen();
    const ablehnung = await this.mappe.beobachte((ereignis) => {
      if (ereignis.art === 'verbindung') this.setze({ verbindung: ereignis.stand });
      else if (!ereignis.eigen) this.setze({ istGeaendert: true });
    });
    this.setze({ ablehnung });
  }

  neuLesen(): Promise<void> {
    return this.allein('liest', async () => void (await this.lies()));
  }

  berechne(): Promise<void> {
    return this.allein('berechnet', async () => {
      const gelesen = await this.lies();
      if (gelesen === null) return;
      const { bestand, ergebnis } = gelesen;
      const auftraege = blockauftraege(bestand, ergebnis.berechnet);
      const ausgaenge = await this.schreibe(auftraege);
      this.geschrieben = ausgaenge;
      const geschrieben = new Set(
        ausgaenge.flatMap(({ davor }) => [...davor.keys()].map((nummer) => String(nummer).trim())),
      );
      this.setze({
        istRuecknehmbar: geschrieben.size > 0,
        bericht: {
          ...berichtUeber('berechnet', ausgaenge, auftraege.length, this.get()),
          geaendert: ergebnis.geaendert.filter(({ kundennummer }) => geschrieben.has(kundennummer)),
          fehler: ergebnis.fehler,
        },
        sicht: { ...gelesen.sicht, ergebnis: eingetragen(ergebnis, geschrieben) },
      });
    });
  }

  nimmZurueck(): Promise<void> {
    return this.allein('nimmtZurueck', async () => {
      const auftraege = this.geschrieben.map(rueckauftrag);
      const ausgaenge = await this.schreibe(auftraege);
      // What was not tried can be tried once more.
      this.geschrieben = this.geschrieben.slice(ausgaenge.length);
      const bericht = berichtUeber('zurueckgenommen', ausgaenge, auftraege.length, this.get());
      this.setze({ istRuecknehmbar: this.geschrieben.length > 0, bericht, istGeaendert: true });
    });
  }

  brichAb(): void {
    const { laeuft } = this.get();
    if (laeuft !== null) this.setze({ laeuft: { ...laeuft, sollEnden: true } });
  }

  async filtere(suchlauf: Suchlauf | null): Promise<void> {
    const enthaelt = suchlauf === null ? '' : SUCHLAUF_REGEL[suchlauf].code;
    const { name: tabelle, spalten } = FAELLE;
    await this.sage(() => this.mappe.filtere({ tabelle, spalte: spalten.suchlaeufe.kopf, enthaelt }));
  }

  async zeige(ort: Ort): Promise<void> {
    await this.sage(() => this.mappe.zeige(ort));
  }

  async setzeTage(tage: number): Promise<void> {
    this.setze({ tage });
    await this.neuLesen();
  }

  private setze(teil: Partial<Listenzustand>): void {
    this.store.set({ ...this.get(), ...teil });
  }

  private async sage(tun: () => Promise<Listenzustand['ablehnung']>): Promise<void> {
    try {
      this.setze({ ablehnung: await tun() });
    } catch (defekt) {
      this.setze({ defekt });
    }
  }

  /** Does it unless something else is under way. */
  private async allein(was: Listenlauf['was'], tun: () => Promise<void>): Promise<void> {
    if (this.get().laeuft !== null) return;
    this.setze({ laeuft: { was, erledigt: 0, gesamt: 0, sollEnden: false }, ablehnung: null });
    try {
      await tun();
    } catch (defekt) {
      this.setze({ defekt });
    } finally {
      this.setze({ laeuft: null });
    }
  }

  private melde(erledigt: number, gesamt: number): void {
    const { laeuft } = this.get();
    if (laeuft !== null) this.setze({ laeuft: { ...laeuft, erledigt, gesamt } });
  }

  private istAbgebrochen(): boolean {
    return this.get().laeuft?.sollEnden === true;
  }

  /** Reads and computes; null where that came to nothing, and the state says why. */
  private async lies(): Promise<Gelesene | null> {
    this.setze({ istGeaendert: false });
    const gelesen = await this.mappe.lies(
      { ...TABELLE, felder: [LISTE_STAND] },
      {
        melde: (erledigt, gesamt) => this.melde(erledigt, gesamt),
        istAbgebrochen: () => this.istAbgebrochen(),
      },
    );
    if (gelesen.art === 'abgebrochen') return null;
    const auftrag = { jetzt: this.umgebung.jetzt(), tage: this.get().tage };
    const sicht = listensichtAus(gelesen, auftrag);
    this.setze({ sicht });
    if (gelesen.art !== 'gelesen' || sicht.art !== 'gelesen') return null;
    return { bestand: gelesen.bestand, ergebnis: sicht.ergebnis, sicht };
  }

  /** One block after the other, until one is disturbed or a person ends it. */
  private async schreibe(auftraege: readonly Blockauftrag[]): Promise<Ausgang[]> {
    const gesamt = auftraege.reduce((summe, { zeilen }) => summe + zeilen.length, 0);
    const ausgaenge: Ausgang[] = [];
    let erledigt = 0;
    for (const auftrag of auftraege) {
      if (this.istAbgebrochen()) break;
      const ausgang = await this.mappe.schreibe(auftrag);
      ausgaenge.push({ auftrag, ...ausgang });
      erledigt += auftrag.zeilen.length;
      this.melde(erledigt, gesamt);
      if (ausgang.stoerung !== null) break;
    }
    return ausgaenge;
  }
}

interface Gelesene {
  readonly bestand: Tabellenbestand;
  readonly ergebnis: Listenergebnis;
  readonly sicht: Extract<Listensicht, { art: 'gelesen' }>;
}
