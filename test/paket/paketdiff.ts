/** What differs between two packages, worked out from their bytes and texts alone; shares nothing with the package reader. */
import { unzipSync } from 'fflate';

/** Everything that another file has otherwise. */
export interface Paketdiff {
  /** Parts that came or went. */
  readonly teile: readonly string[];
  /** Cells with other contents, by sheet; also what may only be gone: the stored result of a formula. */
  readonly zellen: readonly string[];
  readonly ohneErgebnis: readonly string[];
  /** Parts that differ around their cells, or that hold none. */
  readonly sonst: readonly string[];
}

/** Compares part by part. What has to follow a write may differ: the wish to calculate, and styles added at the end. */
export function paketdiff(alt: Uint8Array, neu: Uint8Array): Paketdiff {
  const [vorher, nachher] = [unzipSync(alt), unzipSync(neu)];
  const namen = [...new Set([...Object.keys(vorher), ...Object.keys(nachher)])];
  const andere = namen.filter((name) => !istGleich(vorher[name], nachher[name]));
  const teile = andere.filter((name) => !vorher[name] || !nachher[name]);
  const paare = andere
    .filter((name) => !teile.includes(name))
    .map((name) => ({ name, alt: text(vorher[name]), neu: text(nachher[name]) }));
  const zellen = paare.flatMap((paar) => andereZellen(paar));
  return {
    teile,
    zellen: zellen.filter((each) => !each.nurErgebnis).map(({ ort }) => ort),
    ohneErgebnis: zellen.filter((each) => each.nurErgebnis).map(({ ort }) => ort),
    sonst: paare.filter((paar) => !istRestGleich(paar)).map(({ name }) => name),
  };
}

function istGleich(eine: Uint8Array | undefined, andere: Uint8Array | undefined): boolean {
  return eine !== undefined && andere !== undefined && Buffer.from(eine).equals(Buffer.from(andere));
}

function text(bytes: Uint8Array = new Uint8Array()): string {
  const [erstes, zweites] = bytes;
  if (erstes === 0xff && zweites === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

const ZELLE = /<((?:\w+:)?)c\s[^>]*?(?:\/>|>[\s\S]*?<\/\1c\s*>)/g;
const REIHE = /<((?:\w+:)?)row\b[^>]*?(?:\/>|>\s*<\/\1row\s*>)/g;

interface Paar {
  readonly name: string;
  readonly alt: string;
  readonly neu: string;
}

function andereZellen({ name, alt, neu }: Paar): { readonly ort: string; readonly nurErgebnis: boolean }[] {
  if (!istBlatt(alt)) return [];
  const [vorher, nachher] = [zellenIn(alt), zellenIn(neu)];
  return [...new Set([...vorher.keys(), ...nachher.keys()])]
    .filter((adresse) => vorher.get(adresse) !== nachher.get(adresse))
    .map((adresse) => ({
      ort: `${name}!${adresse}`,
      nurErgebnis: ohneErgebnis(vorher.get(adresse)) === nachher.get(adresse),
    }));
}

function istBlatt(xml: string): boolean {
  return /<(?:\w+:)?worksheet[\s>]/.test(xml);
}

function zellenIn(xml: string): Map<string, string> {
  const gefunden = [...xml.matchAll(ZELLE)].map(
    ([ganz]) => [/\sr\s*=\s*["']([A-Z]+\d+)["']/.exec(ganz)?.[1] ?? '', ganz] as const,
  );
  if (new Set(gefunden.map(([adresse]) => adresse)).size !== gefunden.length)
    throw new Error('cells without a place');
  return new Map(gefunden);
}

/** A formula whose result was taken out; with it goes the type of that result. */
function ohneErgebnis(zelle = ''): string {
  if (!/<(?:\w+:)?f[\s>/]/.test(zelle)) return '';
  return zelle
    .replace(/<((?:\w+:)?)v\b[^>]*?(?:\/>|>[\s\S]*?<\/\1v\s*>)/, '')
    .replace(/\st\s*=\s*(?:"[^"]*"|'[^']*')/, '');
}

/** Whether the rest of a part is as before. */
function istRestGleich({ name, alt, neu }: Paar): boolean {
  if (/styles[^/]*\.xml$/i.test(name)) return istErgaenzt(alt, neu);
  return rest(alt) === rest(neu);
}

/** Nothing is told of rows without cells, and nothing of the wish to calculate. */
function rest(xml: string): string {
  if (istBlatt(xml)) return xml.replace(ZELLE, '').replace(REIHE, '');
  return xml.replace(/\sfullCalcOnLoad\s*=\s*(?:"\w+"|'\w+')/, '').replace(/<(?:\w+:)?calcPr\s*\/>/, '');
}

const LISTEN = /<((?:\w+:)?)(cellXfs|numFmts)\b[^>]*>([\s\S]*?)<\/\1\2>/g;

/** Whether styles and formats were only added at the end of their lists. */
function istErgaenzt(alt: string, neu: string): boolean {
  const listen = (xml: string): Map<string, string> =>
    new Map([...xml.matchAll(LISTEN)].map(([, , name = '', inhalt = '']) => [name, inhalt]));
  const bisher = listen(alt);
  return (
    alt.replace(LISTEN, '') === neu.replace(LISTEN, '') &&
    [...listen(neu)].every(([name, inhalt]) => inhalt.startsWith(bisher.get(name) ?? ''))
  );
}
