/** Checks: all addresses are https on one origin; all icons exist in the size they are declared with. */
import type { Check, Material, PixelSize } from './check';
import { urlIn } from './urlIn';
import { attributeOf, childOf, descendants, type XmlElement } from './xml';

const REQUIRED_SIZES = [16, 32, 80];
const BASE_ICONS = { IconUrl: 32, HighResolutionIconUrl: 64 } as const;
const WITH_ADDRESS = [
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'SourceLocation',
  'bt:Image',
  'bt:Url',
];

interface Address {
  readonly line: number;
  readonly value: string;
}

function addressesOf(manifest: XmlElement): Address[] {
  return descendants(manifest)
    .filter((element) => WITH_ADDRESS.includes(element.name) && element.attributes.has('DefaultValue'))
    .flatMap((element) => [
      { line: element.line, value: attributeOf(element, 'DefaultValue') },
      ...element.children.map((child) => ({ line: child.line, value: attributeOf(child, 'Value') })),
    ]);
}

function originOf(address: string): string | null {
  return urlIn(address)?.origin ?? null;
}

export const httpsAddresses: Check = {
  name: 'Adressen mit https',
  run: ({ manifest }) =>
    addressesOf(manifest)
      .filter(({ value }) => !originOf(value)?.startsWith('https://'))
      .map(({ line, value }) => `Zeile ${line}: „${value}“ ist keine https-Adresse.`),
};

export const oneOrigin: Check = {
  name: 'Alle Adressen auf demselben Server',
  run: ({ manifest }) => {
    const [first, ...others] = addressesOf(manifest);
    const origin = originOf(first?.value ?? '');
    return others
      .filter(({ value }) => originOf(value) !== origin)
      .map(
        ({ line, value }) =>
          `Zeile ${line}: „${value}“ liegt nicht auf ${origin ?? 'einem Server'} wie die übrigen Adressen.`,
      );
  },
};

function checkIcon(address: string, pixels: number, line: number, iconSize: Material['iconSize']): string[] {
  const path = urlIn(address)?.pathname.slice(1) ?? address;
  const size: PixelSize | null = iconSize(path);
  if (!size) return [`Zeile ${line}: Das Symbol „${path}“ gibt es nicht.`];
  if (size.width === pixels && size.height === pixels) return [];
  return [
    `Zeile ${line}: „${path}“ hat ${size.width}×${size.height} Pixel, verlangt sind ${pixels}×${pixels}.`,
  ];
}

function checkBaseIcons({ manifest, iconSize }: Material): string[] {
  return Object.entries(BASE_ICONS).flatMap(([name, pixels]) => {
    const element = childOf(manifest, name);
    return element ? checkIcon(attributeOf(element, 'DefaultValue'), pixels, element.line, iconSize) : [];
  });
}

function checkRibbonIcons({ manifest, iconSize }: Material): string[] {
  const images = descendants(manifest).filter((element) => element.name === 'bt:Image');
  return images.flatMap((reference) => {
    const target = images.find((image) => attributeOf(image, 'id') === attributeOf(reference, 'resid'));
    if (!reference.attributes.has('resid') || !target) return [];
    const pixels = Number(attributeOf(reference, 'size'));
    return checkIcon(attributeOf(target, 'DefaultValue'), pixels, reference.line, iconSize);
  });
}

function checkSizes(icon: XmlElement): string[] {
  const sizes = icon.children.map((image) => Number(attributeOf(image, 'size')));
  return REQUIRED_SIZES.filter((size) => !sizes.includes(size)).map(
    (size) => `Zeile ${icon.line}: Unter <Icon> fehlt die Größe ${size}.`,
  );
}

export const icons: Check = {
  name: 'Symbole in der richtigen Größe',
  run: (material) => [
    ...checkBaseIcons(material),
    ...checkRibbonIcons(material),
    ...descendants(material.manifest)
      .filter((element) => element.name === 'Icon')
      .flatMap(checkSizes),
  ],
};
