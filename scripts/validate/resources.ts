/** Checks: every resource is defined once, every reference leads to one, and none is left over. */
import type { Check } from './check';
import { attributeOf, descendants, type XmlElement } from './xml';

const MAX_ID = 32;

/** Kind of resource that an element refers to; elements that are not listed refer to short strings. */
const KIND: Readonly<Record<string, string>> = {
  'bt:Image': 'bt:Images',
  FunctionFile: 'bt:Urls',
  SourceLocation: 'bt:Urls',
  LearnMoreUrl: 'bt:Urls',
  Description: 'bt:LongStrings',
};

interface Resource {
  readonly element: XmlElement;
  readonly id: string;
  readonly kind: string;
}

function resourcesOf(manifest: XmlElement): Resource[] {
  const blocks = descendants(manifest).find((element) => element.name === 'Resources')?.children ?? [];
  return blocks.flatMap((block) =>
    block.children.map((element) => ({ element, id: attributeOf(element, 'id'), kind: block.name })),
  );
}

function referencesOf(manifest: XmlElement): XmlElement[] {
  return descendants(manifest).filter((element) => element.attributes.has('resid'));
}

function checkReference(reference: XmlElement, resources: readonly Resource[]): string[] {
  const id = attributeOf(reference, 'resid');
  const kind = KIND[reference.name] ?? 'bt:ShortStrings';
  const found = resources.find((resource) => resource.id === id);
  const where = `Zeile ${reference.line}: <${reference.name}>`;
  if (!found) return [`${where} verweist auf „${id}“, das es unter <Resources> nicht gibt.`];
  if (found.kind !== kind)
    return [`${where} braucht einen Eintrag aus <${kind}>, „${id}“ steht in <${found.kind}>.`];
  return [];
}

function checkId({ element, id }: Resource, all: readonly Resource[]): string[] {
  const where = `Zeile ${element.line}: Die Kennung „${id}“`;
  const problems: string[] = [];
  if (id.length === 0 || id.length > MAX_ID)
    problems.push(`${where} muss 1 bis ${MAX_ID} Zeichen lang sein.`);
  if (all.find((other) => other.id === id)?.element !== element)
    problems.push(`${where} ist doppelt vergeben.`);
  return problems;
}

export const references: Check = {
  name: 'Verweise führen zu Ressourcen',
  run: ({ manifest }) => {
    const resources = resourcesOf(manifest);
    return referencesOf(manifest).flatMap((reference) => checkReference(reference, resources));
  },
};

export const resourceIds: Check = {
  name: 'Kennungen der Ressourcen',
  run: ({ manifest }) => resourcesOf(manifest).flatMap((resource, _, all) => checkId(resource, all)),
};

export const unusedResources: Check = {
  name: 'Jede Ressource wird benutzt',
  run: ({ manifest }) => {
    const used = new Set(referencesOf(manifest).map((reference) => attributeOf(reference, 'resid')));
    return resourcesOf(manifest)
      .filter(({ id }) => !used.has(id))
      .map(({ element, id }) => `Zeile ${element.line}: Die Ressource „${id}“ wird nirgends benutzt.`);
  },
};
