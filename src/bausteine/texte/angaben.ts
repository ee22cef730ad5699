/** What keeps a form from being handed over, in short, for beside its button. */

/** A field that keeps a form back. */
export interface Fehlangabe {
  readonly label: string;
  /** Nothing stands there; else something that cannot be taken. */
  readonly leer: boolean;
}

/** Such as „2 Angaben fehlen: Ziel, Termin.“; empty where nothing keeps it back. */
export function fehlangabenText(angaben: readonly Fehlangabe[]): string {
  const leere = angaben.filter(({ leer }) => leer);
  const falsche = angaben.filter(({ leer }) => !leer);
  return [
    satz(leere, 'Angabe fehlt', 'Angaben fehlen'),
    satz(falsche, 'Angabe passt nicht', 'Angaben passen nicht'),
  ]
    .filter((each) => each !== '')
    .join(' ');
}

function satz(angaben: readonly Fehlangabe[], eine: string, mehrere: string): string {
  if (angaben.length === 0) return '';
  const labels = angaben.map(({ label }) => label.replace(/\?$/, ''));
  return `${angaben.length} ${angaben.length === 1 ? eine : mehrere}: ${labels.join(', ')}.`;
}
