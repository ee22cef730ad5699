/** Decides by a file of DMN as an engine would: read by dmn-moddle, its expressions calculated by feelin. Knows nothing of our rules. */
import { type Definitionen, DmnModdle, type Element } from 'dmn-moddle';
import { evaluate, unaryTest } from 'feelin';

/** What the expressions see. */
export type Kontext = Readonly<Record<string, unknown>>;

type Logik = NonNullable<Element['decisionLogic']>;

/** Reads a file. @throws Error where it is no flawless DMN. */
export async function liesDmn(xml: string): Promise<Definitionen> {
  const { rootElement, warnings } = await new DmnModdle().fromXML(xml);
  if (warnings.length > 0) throw new Error(warnings.map(String).join('\n'));
  return rootElement;
}

/** A file that decides. Whether a value passes a test is asked once for each: tests see nothing but their value. */
export class Dmnentscheider {
  private readonly elemente: ReadonlyMap<string, Element>;
  private readonly bekannt = new Map<string, boolean>();

  constructor(definitionen: Definitionen) {
    this.elemente = new Map(definitionen.drgElement.map((each) => [each.id, each]));
  }

  /** The value of a decision; what it needs is decided before. @param eingaben by the names of the inputs. */
  wertVon(id: string, eingaben: Kontext): unknown {
    const werte: Record<string, unknown> = { ...eingaben };
    this.fuege(id, werte);
    return werte[id];
  }

  /** The first rule of a table that holds for these values of its inputs; undefined for none. */
  ersteRegel(id: string, werte: readonly unknown[], kontext: Kontext = {}): Kontext | undefined {
    const { rule = [], output = [] } = this.logik(id);
    const erste = rule.find(({ inputEntry }) =>
      inputEntry.every(({ text }, stelle) => this.trifft(text, werte[stelle])),
    );
    if (erste === undefined) return undefined;
    return Object.fromEntries(
      output.map(({ name }, stelle) => [name, rechne(erste.outputEntry[stelle]?.text ?? 'null', kontext)]),
    );
  }

  private fuege(id: string, werte: Record<string, unknown>): void {
    const { informationRequirement = [] } = this.element(id);
    for (const { requiredDecision, requiredInput } of informationRequirement) {
      const name = (requiredDecision ?? requiredInput)?.href.slice(1) ?? '';
      if (name in werte) continue;
      if (requiredInput !== undefined) throw new Error(`The input ${name} is missing`);
      this.fuege(name, werte);
    }
    const logik = this.logik(id);
    werte[id] =
      logik.text === undefined
        ? this.ersteRegel(
            id,
            (logik.input ?? []).map((each) => rechne(each.inputExpression.text, werte)),
            werte,
          )
        : rechne(logik.text, werte);
  }

  private trifft(text: string, wert: unknown): boolean {
    const schluessel = `${text}\0${JSON.stringify(wert)}`;
    const bekannt = this.bekannt.get(schluessel);
    if (bekannt !== undefined) return bekannt;
    const { value } = unaryTest(text, { '?': wert });
    this.bekannt.set(schluessel, value === true);
    return value === true;
  }

  private logik(id: string): Logik {
    const { decisionLogic } = this.element(id);
    if (decisionLogic === undefined) throw new Error(`${id} decides nothing`);
    return decisionLogic;
  }

  private element(id: string): Element {
    const element = this.elemente.get(id);
    if (element === undefined) throw new Error(`There is no ${id}`);
    return element;
  }
}

/** @throws Error where an expression is none, or asks for what there is not. */
function rechne(ausdruck: string, kontext: Kontext): unknown {
  const { value, warnings } = evaluate(ausdruck, kontext);
  const [warnung] = warnings;
  if (warnung !== undefined) throw new Error(`${ausdruck}: ${warnung.message}`);
  return value;
}
