/** Checks: lengths of all texts, and an English version of each. */
import type { Check } from './check';
import { attributeOf, descendants, type XmlElement } from './xml';

const SHORT = 125;
const LONG = 250;
const ENGLISH = 'en-US';

interface Text {
  readonly element: XmlElement;
  readonly label: string;
  readonly max: number;
}

function baseTexts(manifest: XmlElement): Text[] {
  const limits: Readonly<Record<string, number>> = { DisplayName: SHORT, Description: LONG };
  return manifest.children.flatMap((element) => {
    const max = limits[element.name];
    return max === undefined ? [] : [{ element, label: `<${element.name}>`, max }];
  });
}

function resourceTexts(manifest: XmlElement): Text[] {
  const limits: Readonly<Record<string, number>> = { 'bt:ShortStrings': SHORT, 'bt:LongStrings': LONG };
  return descendants(manifest).flatMap((block) => {
    const max = limits[block.name];
    if (max === undefined) return [];
    return block.children.map((element) => ({ element, label: `„${attributeOf(element, 'id')}“`, max }));
  });
}

function textsOf(manifest: XmlElement): Text[] {
  return [...baseTexts(manifest), ...resourceTexts(manifest)];
}

function checkLength({ element, label, max }: Text): string[] {
  const values = [
    { line: element.line, value: attributeOf(element, 'DefaultValue') },
    ...element.children.map((child) => ({ line: child.line, value: attributeOf(child, 'Value') })),
  ];
  return values
    .filter(({ value }) => value.length === 0 || value.length > max)
    .map(
      ({ line, value }) =>
        `Zeile ${line}: Der Text von ${label} hat ${value.length} Zeichen, erlaubt sind 1 bis ${max}.`,
    );
}

function hasEnglish({ element }: Text): boolean {
  return element.children.some((child) => attributeOf(child, 'Locale') === ENGLISH);
}

export const textLengths: Check = {
  name: 'Länge der Texte',
  run: ({ manifest }) => textsOf(manifest).flatMap(checkLength),
};

export const englishTexts: Check = {
  name: 'Jeder Text auch auf Englisch',
  run: ({ manifest }) =>
    textsOf(manifest)
      .filter((text) => !hasEnglish(text))
      .map(
        ({ element, label }) =>
          `Zeile ${element.line}: Der Text von ${label} hat keine Fassung für ${ENGLISH}.`,
      ),
};
