/** Checks: every button of the ribbon leads somewhere that exists – a page that is built, or a function that is bound. */
import type { Check } from './check';
import { urlIn } from './urlIn';
import { attributeOf, childOf, descendants, type XmlElement } from './xml';

/** What each kind of action must name. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  ShowTaskpane: ['TaskpaneId', 'SourceLocation', 'Title'],
  ExecuteFunction: ['FunctionName'],
};

function actionsOf(manifest: XmlElement): XmlElement[] {
  return descendants(manifest).filter(({ name }) => name === 'Action');
}

function textsOf(manifest: XmlElement, name: string): { readonly line: number; readonly value: string }[] {
  return actionsOf(manifest).flatMap((action) => {
    const child = childOf(action, name);
    return child ? [{ line: child.line, value: child.text.trim() }] : [];
  });
}

function repeated(entries: readonly { readonly line: number; readonly value: string }[]) {
  return entries.filter(({ value }, index) => entries.findIndex((each) => each.value === value) < index);
}

function checkAction(action: XmlElement): string[] {
  const kind = attributeOf(action, 'xsi:type');
  const needed = NEEDED[kind];
  if (!needed) return [`Zeile ${action.line}: Die Aktion „${kind}“ ist nicht vorgesehen.`];
  const missing = needed.filter((name) => childOf(action, name) === null);
  return missing.map((name) => `Zeile ${action.line}: Der Aktion ${kind} fehlt <${name}>.`);
}

export const actions: Check = {
  name: 'Jede Schaltfläche hat eine vollständige Aktion',
  run: ({ manifest }) => {
    const controls = descendants(manifest).filter(({ name }) => name === 'Control');
    const without = controls.filter((control) => childOf(control, 'Action') === null);
    return [
      ...without.map(({ line }) => `Zeile ${line}: Diese Schaltfläche tut nichts.`),
      ...actionsOf(manifest).flatMap(checkAction),
    ];
  },
};

export const uniqueIds: Check = {
  name: 'Schaltflächen und Aufgabenbereiche sind unterscheidbar',
  run: ({ manifest }) => {
    const controls = descendants(manifest)
      .filter(({ name }) => name === 'Control')
      .map((control) => ({ line: control.line, value: attributeOf(control, 'id') }));
    return [...repeated(controls), ...repeated(textsOf(manifest, 'TaskpaneId'))].map(
      ({ line, value }) => `Zeile ${line}: „${value}“ ist doppelt vergeben.`,
    );
  },
};

export const boundFunctions: Check = {
  name: 'Jede Funktion des Menübands ist gebunden',
  run: ({ manifest, functions }) => {
    const called = textsOf(manifest, 'FunctionName');
    return [
      ...called
        .filter(({ value }) => !functions.includes(value))
        .map(
          ({ line, value }) => `Zeile ${line}: Die Funktion „${value}“ ist in src/commands nicht gebunden.`,
        ),
      ...functions
        .filter((name) => !called.some(({ value }) => value === name))
        .map((name) => `Die gebundene Funktion „${name}“ hat keine Schaltfläche.`),
    ];
  },
};

export const builtPages: Check = {
  name: 'Jede Seite des Manifests wird gebaut',
  run: ({ manifest, pages }) =>
    descendants(manifest)
      .filter(({ name }) => name === 'bt:Url' || name === 'SourceLocation')
      .filter((element) => element.attributes.has('DefaultValue'))
      .map((element) => ({ line: element.line, page: pageOf(attributeOf(element, 'DefaultValue')) }))
      .filter(({ page }) => !pages.includes(page))
      .map(({ line, page }) => `Zeile ${line}: Die Seite „${page}“ wird nicht gebaut.`),
};

function pageOf(address: string): string {
  return urlIn(address)?.pathname.slice(1) ?? address;
}
