/**
 * Writes rows where their keys stand. Done only where a row was found as expected and read back as written; what was hit of
 * somebody else's is given back, and rows that moved are followed. A row holds all of the old or all of the new.
 */
import type { Ort } from '../../listen/zelle';
import { ortAt, parseAnker } from '../../listen/adresse';
import type { Ablehnung } from '../../mappe/ablehnung';
import type {
  Auslassung,
  Blockauftrag,
  Blockausgang,
  Blockstoerung,
  Zeileninhalt,
} from '../../mappe/liste/tabellenmappe';
import { KEINE_ANTWORT } from '../../mappe/ungewiss';
import { ablehnungVon, ANDERS_GESPEICHERT, GLEICHZEITIG, istGanzAbgelehnt, istNichtDa } from '../hostFehler';
import { type ExcelRuntime, mitFrist } from '../leitung';
import { zugangZu } from '../zugang';
import { type Aufgabe, istGleich, passt, plaetzeVon, reparatur } from './aufgaben';
import { type Getroffene, sendeZeilen, type Zeilensendung } from './sendung';

/** How often somebody may come between before we give up. */
const RUNDEN = 6;

/** Cell by cell so many rows fit into a request. */
const EINZELNE = 60;

/** Writes a block. @throws a bug. */
export async function schreibeZeilen(excel: ExcelRuntime, auftrag: Blockauftrag): Promise<Blockausgang> {
  const gang = new Schreibgang(excel, auftrag);
  return gang.ausgang();
}

class Schreibgang {
  private readonly davor = new Map<unknown, Zeileninhalt>();
  private readonly ausgelassen = new Map<unknown, Auslassung>();
  private einzeln: boolean;
  private ablehnung: Ablehnung | null = null;
  /** Why rows that were not there could not be written. */
  private verfehlt: Ablehnung = GLEICHZEITIG;
  private istUngewiss = false;

  constructor(
    private readonly excel: ExcelRuntime,
    private readonly auftrag: Blockauftrag,
  ) {
    this.einzeln = auftrag.einzeln;
  }

  async ausgang(): Promise<Blockausgang> {
    let offen: Aufgabe[] = this.auftrag.zeilen.map(({ erwartet, ...zeile }) => ({
      ...zeile,
      ...(erwartet && { erlaubt: [erwartet] }),
      istReparatur: false,
    }));
    for (let runde = 0; runde < RUNDEN && offen.length > 0 && !this.istUngewiss; runde++) {
      const platzierte = runde === 0 ? offen : await this.neuPlatziert(offen);
      if (platzierte === null) break;
      // What was hit of somebody else's is given back first: it may be a row that is still to be written.
      const reparaturen = platzierte.filter(({ istReparatur }) => istReparatur);
      const zuerst = reparaturen.length > 0 ? reparaturen : platzierte;
      offen = [...(await this.sende(zuerst)), ...platzierte.filter((each) => !zuerst.includes(each))];
    }
    return { davor: this.davor, ausgelassen: this.ausgelassen, stoerung: await this.stoerung(offen) };
  }

  private async stoerung(offen: readonly Aufgabe[]): Promise<Blockstoerung | null> {
    const reste = this.istUngewiss ? offen : offen.filter(({ istReparatur }) => istReparatur);
    if (offen.length > 0) this.ablehnung ??= this.verfehlt;
    if (this.ablehnung === null) return null;
    const orte = reste.length === 0 ? [] : await this.orteVon(reste);
    return { ablehnung: this.ablehnung, istUngewiss: this.istUngewiss, orte };
  }

  /** In parts where cells are written one by one. @returns what is still to be done. */
  private async sende(aufgaben: readonly Aufgabe[]): Promise<Aufgabe[]> {
    const sortiert = [...aufgaben].sort((a, b) => a.zeile - b.zeile);
    const jeAnfrage = this.einzeln ? EINZELNE : sortiert.length;
    const offen: Aufgabe[] = [];
    for (let von = 0; von < sortiert.length; von += jeAnfrage) {
      const teil = sortiert.slice(von, von + jeAnfrage);
      if (this.istUngewiss) offen.push(...teil);
      else if (this.ablehnung === null || teil.some(({ istReparatur }) => istReparatur))
        offen.push(...(await this.sendeTeil(teil)));
    }
    return offen;
  }

  private async sendeTeil(aufgaben: readonly Aufgabe[]): Promise<Aufgabe[]> {
    const auftrag = { ...this.auftrag, einzeln: this.einzeln };
    const sendung = await mitFrist(this.excel, 'schreiben')
      .run((context) => sendeZeilen(context, auftrag, aufgaben))
      .catch((fehler: Error): Zeilensendung => ({ zeilen: null, fehler, istUnbegonnen: false }));
    if (sendung.fehler !== null) return this.nachFehler(aufgaben, sendung, sendung.fehler);
    const { zeilen } = sendung;
    if (zeilen === null) throw new Error('An answer without what was asked for');
    return aufgaben.flatMap((aufgabe, index) => this.nachAntwort(aufgabe, zeilen[index] as Getroffene));
  }

  /** All of it is given back; repairs stay to be done. */
  private nachFehler(
    aufgaben: readonly Aufgabe[],
    { zeilen, istUnbegonnen }: Zeilensendung,
    fehler: Error,
  ): Aufgabe[] {
    if (istUnbegonnen && istNichtDa(fehler)) {
      this.verfehlt = ablehnungVon(fehler);
      return [...aufgaben];
    }
    this.ablehnung = ablehnungVon(fehler);
    const reparaturen = aufgaben.filter(({ istReparatur }) => istReparatur);
    if (istUnbegonnen || istGanzAbgelehnt(fehler)) return reparaturen;
    if (zeilen === null) {
      this.istUngewiss = true;
      return [...aufgaben];
    }
    return aufgaben.flatMap((aufgabe, index) => {
      const getroffen = zeilen[index] as Getroffene;
      const gibZurueck = reparatur(aufgabe, getroffen, [getroffen.davor, aufgabe.neu]);
      const trifft = getroffen.schluessel === aufgabe.schluessel && passt(aufgabe.erlaubt, getroffen.davor);
      if (!aufgabe.istReparatur) return [gibZurueck];
      // What was to be given back is so still, besides what this request may have left half.
      const nochmal = { ...aufgabe, erlaubt: [...(aufgabe.erlaubt ?? []), aufgabe.neu] };
      return trifft ? [nochmal] : [gibZurueck, aufgabe];
    });
  }

  private nachAntwort(aufgabe: Aufgabe, getroffen: Getroffene): Aufgabe[] {
    const { schluessel, neu, istReparatur } = aufgabe;
    const zurueck = reparatur(aufgabe, getroffen, [neu]);
    this.einzeln ||= getroffen.istVerrutscht;
    if (getroffen.schluessel !== schluessel) return [zurueck, aufgabe];
    if (!passt(aufgabe.erlaubt, getroffen.davor)) {
      if (!istReparatur) this.ausgelassen.set(schluessel, 'geaendert');
      return [zurueck];
    }
    if (!istReparatur && !this.davor.has(schluessel)) this.davor.set(schluessel, getroffen.davor);
    if (istGleich(neu.formulas, getroffen.danach ?? [])) return [];
    const nochmal = { schluessel, neu, istReparatur, zeile: aufgabe.zeile };
    if (getroffen.istVerrutscht) return [nochmal];
    this.davor.delete(schluessel);
    this.ablehnung = ANDERS_GESPEICHERT;
    return [istReparatur ? nochmal : { ...zurueck, erlaubt: undefined }];
  }

  /** Where the rows are by now, in one round trip; null where Excel refuses to say. */
  private async neuPlatziert(aufgaben: readonly Aufgabe[]): Promise<Aufgabe[] | null> {
    const schluessel = await this.liesSchluessel();
    if (schluessel === null) return null;
    const plaetze = plaetzeVon(schluessel);
    return aufgaben.flatMap((aufgabe) => {
      const gefunden = plaetze.get(aufgabe.schluessel) ?? [];
      const [einziger] = gefunden;
      if (einziger !== undefined && gefunden.length === 1) return [{ ...aufgabe, zeile: einziger }];
      // Rows without a key, or with one that others have too, can only be told by their place.
      if (aufgabe.istReparatur && gefunden.includes(aufgabe.zeile)) return [aufgabe];
      if (!aufgabe.istReparatur)
        this.ausgelassen.set(aufgabe.schluessel, gefunden.length === 0 ? 'verschwunden' : 'doppelt');
      return [];
    });
  }

  private async liesSchluessel(): Promise<unknown[] | null> {
    const { tabelle, schluesselspalte } = this.auftrag;
    try {
      return await this.excel.run(async (context) => {
        const spalte = zugangZu(context).spalte(tabelle, schluesselspalte);
        const zellen = spalte.getDataBodyRange().load('values').untrack();
        await context.sync();
        return zellen.values.map(([wert]) => wert as unknown);
      });
    } catch (fehler) {
      this.ablehnung = ablehnungVon(fehler);
      return null;
    }
  }

  private async orteVon(aufgaben: readonly Aufgabe[]): Promise<readonly Ort[]> {
    const { tabelle, schluesselspalte } = this.auftrag;
    try {
      return await this.excel.run(async (context) => {
        const spalte = zugangZu(context).spalte(tabelle, schluesselspalte);
        const zellen = spalte.getDataBodyRange().load('address').untrack();
        await context.sync();
        return aufgaben.map(({ zeile }) => ortAt(parseAnker(zellen.address), zeile));
      });
    } catch (fehler) {
      this.ablehnung = this.istUngewiss ? KEINE_ANTWORT : ablehnungVon(fehler);
      return [{ art: 'mappe' }];
    }
  }
}
