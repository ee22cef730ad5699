/** A package: its parts by path, and where the relationships of a part lead. Knows nothing of workbooks. */
import { PaketError } from '../fehler';
import { liesXml } from '../xml/liesXml';
import { dekodiere, inUtf8, type Teiltext } from '../xml/dekodieren';
import type { Zipinhalt } from '../zip/auspacken';
import type { Zipwerk } from '../zip/zipwerk';

/** A part with its name as written. */
export interface Teil extends Zipinhalt {
  readonly name: string;
}

/** A relationship to another part; one that leads out of the package has no path. */
export interface Beziehung {
  readonly id: string;
  /** The last word of its type, such as `worksheet`. */
  readonly art: string;
  readonly pfad: string | null;
}

/** Parts by path. Paths have slashes, no slash in front, and no regard to case. */
export class Paket {
  private readonly texte = new Map<string, Teiltext>();
  private readonly teile: ReadonlyMap<string, Teil>;

  /** @throws PaketError when two parts have the same path. */
  constructor(
    /** The file itself. */
    readonly datei: Uint8Array,
    inhalte: ReadonlyMap<string, Zipinhalt>,
    readonly werk: Zipwerk,
  ) {
    // Names may be written with percent codes, like the targets that lead to them.
    this.teile = new Map(
      [...inhalte].map(([name, inhalt]) => [schluessel(ohneProzente(name) ?? name), { name, ...inhalt }]),
    );
    if (this.teile.size !== inhalte.size) throw new PaketError('beschaedigt');
  }

  get alle(): Iterable<Teil> {
    return this.teile.values();
  }

  /** Whether any part has a path of this form. */
  hat(muster: RegExp): boolean {
    return [...this.teile.keys()].some((pfad) => muster.test(pfad));
  }

  teil(pfad: string): Teil | undefined {
    return this.teile.get(schluessel(pfad));
  }

  /** @throws PaketError for a part that is missing or no text. */
  text(pfad: string): Teiltext {
    const key = schluessel(pfad);
    const bekannt = this.texte.get(key);
    if (bekannt) return bekannt;
    const teil = this.teile.get(key);
    if (!teil) throw new PaketError('beschaedigt', pfad);
    const text = dekodiere(teil.bytes, pfad);
    this.texte.set(key, text);
    return text;
  }

  /**
   * The bytes of a part in UTF-8, whatever it is written in; not kept where they are others than in the file.
   * @throws PaketError for a part that is missing or says that it is written in another way than it is.
   */
  utf8(pfad: string): Uint8Array {
    const teil = this.teil(pfad);
    if (!teil) throw new PaketError('beschaedigt', pfad);
    return inUtf8(teil.bytes, pfad);
  }

  /** The relationships of a part; those of the package itself for ''. */
  beziehungen(pfad: string): Beziehung[] {
    const ort = pfad.replace(/[^/]*$/, '');
    const rels = pfadDerBeziehungen(pfad);
    if (!this.teil(rels)) return [];
    const gefunden: Beziehung[] = [];
    liesXml(this.text(rels).text, rels, {
      auf: (element) => {
        if (element.raum !== 'paketbeziehungen' || element.name !== 'Relationship') return;
        const extern = element.attribut('TargetMode')?.trim() === 'External';
        gefunden.push({
          id: element.attribut('Id') ?? '',
          art: element.attribut('Type')?.split('/').at(-1) ?? '',
          pfad: extern ? null : zielpfad(ort, element.attribut('Target') ?? ''),
        });
      },
    });
    if (new Set(gefunden.map(({ id }) => id)).size !== gefunden.length)
      throw new PaketError('beschaedigt', rels);
    return gefunden;
  }
}

/** Where the relationships of a part stand. */
export function pfadDerBeziehungen(pfad: string): string {
  return pfad.replace(/([^/]*)$/, '_rels/$1.rels');
}

/** @throws PaketError for a percent sign that begins no character. */
function zielpfad(ort: string, target: string): string {
  const ziel = entschluesselt(target.trim().replace(/#.*$/, '')).replaceAll('\\', '/');
  const schritte: string[] = [];
  for (const schritt of (ziel.startsWith('/') ? ziel : ort + ziel).split('/')) {
    if (schritt === '..') schritte.pop();
    else if (schritt !== '' && schritt !== '.') schritte.push(schritt);
  }
  return schritte.join('/');
}

function entschluesselt(target: string): string {
  const text = ohneProzente(target);
  if (text === null) throw new PaketError('beschaedigt');
  return text;
}

/** Characters instead of their percent codes; null where a percent sign begins none. */
function ohneProzente(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function schluessel(pfad: string): string {
  return pfad.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}
