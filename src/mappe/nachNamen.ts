/** What a workbook has, by name as Excel compares names: without regard to case, composed characters. As written otherwise. */

/** A name in the form in which two of them are the same. */
export function namensschluessel(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** Entries by name. */
export class NachNamen<Wert> extends Map<string, Wert> {
  private geschrieben: ReadonlyMap<string, string> | undefined;

  override get(name: string): Wert | undefined {
    return super.get(super.has(name) ? name : this.schreibweise(name));
  }

  override has(name: string): boolean {
    return super.has(name) || super.has(this.schreibweise(name));
  }

  /** As the name stands in the workbook; itself where there is none. Hardly ever asked for: workbooks write as the template does. */
  private schreibweise(name: string): string {
    this.geschrieben ??= new Map([...this.keys()].map((each) => [namensschluessel(each), each]));
    return this.geschrieben.get(namensschluessel(name)) ?? name;
  }
}
