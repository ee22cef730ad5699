/** Checks: who the add-in is, in which version, and that the template opens exactly this one. */
import type { Check } from './check';
import { attributeOf, childOf, descendants, type XmlElement } from './xml';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const VERSION = /^\d{1,5}(\.\d{1,5}){3}$/;
const AUTO_SHOW = 'Office.AutoShowTaskpaneWithDocument';

function textOf(manifest: XmlElement, name: string): string {
  return childOf(manifest, name)?.text.trim() ?? '';
}

export const guid: Check = {
  name: 'Id ist eine GUID',
  run: ({ manifest }) => {
    const id = textOf(manifest, 'Id');
    return GUID.test(id) ? [] : [`Die Id „${id}“ ist keine GUID.`];
  },
};

export const version: Check = {
  name: 'Vierteilige Version',
  run: ({ manifest }) => {
    const found = textOf(manifest, 'Version');
    return VERSION.test(found) ? [] : [`Die Version „${found}“ hat nicht die Form 1.2.3.4.`];
  },
};

export const oneVersion: Check = {
  name: 'Manifest, Paket und Changelog nennen dieselbe Version',
  run: ({ manifest, packageVersion, changelogVersion }) => {
    const found = textOf(manifest, 'Version');
    const problems: string[] = [];
    if (found !== `${packageVersion}.0`)
      problems.push(`Das Manifest hat die Version ${found}, zu package.json gehört ${packageVersion}.0.`);
    if (changelogVersion !== packageVersion)
      problems.push(
        `Der neueste Eintrag in CHANGELOG.md ist „${changelogVersion}“, package.json hat ${packageVersion}.`,
      );
    return problems;
  },
};

export const autoShow: Check = {
  name: 'Ein Aufgabenbereich öffnet sich mit der Mappe',
  run: ({ manifest }) => {
    const found = descendants(manifest).filter(
      (element) =>
        attributeOf(element, 'xsi:type') === 'ShowTaskpane' &&
        childOf(element, 'TaskpaneId')?.text.trim() === AUTO_SHOW,
    );
    if (found.length === 1) return [];
    return [`Genau eine Schaltfläche muss die TaskpaneId ${AUTO_SHOW} haben, gefunden: ${found.length}.`];
  },
};

export const templateOpensThis: Check = {
  name: 'Fallmappe.xlsx öffnet dieses Add-in',
  run: ({ manifest, webExtension }) => {
    const id = textOf(manifest, 'Id');
    if (webExtension === null || webExtension.toLowerCase().includes(id.toLowerCase())) return [];
    return [`Fallmappe.xlsx nennt nicht die Id des Manifests (${id}); sie würde ein anderes Add-in öffnen.`];
  },
};
