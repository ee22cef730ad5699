/** Check: every element stands under its parent in the order of the schema (task pane, VersionOverrides 1.0). */
import type { Check } from './check';
import type { XmlElement } from './xml';

interface ChildRule {
  readonly name: string;
  readonly required: boolean;
}

const must = (name: string): ChildRule => ({ name, required: true });
const may = (name: string): ChildRule => ({ name, required: false });

const LOCALISED = [may('Override')];
const BT_LOCALISED = [may('bt:Override')];

/** Children of each element of the base manifest, in order. */
const BASE: Readonly<Record<string, readonly ChildRule[]>> = {
  OfficeApp: [
    must('Id'),
    may('AlternateId'),
    must('Version'),
    must('ProviderName'),
    must('DefaultLocale'),
    must('DisplayName'),
    must('Description'),
    must('IconUrl'),
    must('HighResolutionIconUrl'),
    may('SupportUrl'),
    may('AppDomains'),
    must('Hosts'),
    must('Requirements'),
    must('DefaultSettings'),
    must('Permissions'),
    must('VersionOverrides'),
  ],
  DisplayName: LOCALISED,
  Description: LOCALISED,
  IconUrl: LOCALISED,
  HighResolutionIconUrl: LOCALISED,
  SupportUrl: LOCALISED,
  SourceLocation: LOCALISED,
  AppDomains: [must('AppDomain')],
  Hosts: [must('Host')],
  Requirements: [must('Sets'), may('Methods')],
  Sets: [must('Set')],
  Methods: [must('Method')],
  DefaultSettings: [must('SourceLocation')],
};

/** Children of each element inside of VersionOverrides, in order. */
const OVERRIDES: Readonly<Record<string, readonly ChildRule[]>> = {
  VersionOverrides: [may('Description'), may('Requirements'), must('Hosts'), must('Resources')],
  Requirements: [must('bt:Sets')],
  'bt:Sets': [must('bt:Set')],
  Hosts: [must('Host')],
  Host: [must('DesktopFormFactor')],
  DesktopFormFactor: [may('GetStarted'), may('FunctionFile'), must('ExtensionPoint')],
  GetStarted: [must('Title'), must('Description'), must('LearnMoreUrl')],
  ExtensionPoint: [may('OfficeTab'), may('CustomTab')],
  OfficeTab: [must('Group')],
  CustomTab: [must('Group'), must('Label')],
  Group: [must('Label'), must('Icon'), must('Control')],
  Control: [must('Label'), must('Supertip'), must('Icon'), may('Action'), may('Items')],
  Items: [must('Item')],
  Item: [must('Label'), must('Supertip'), may('Icon'), must('Action')],
  Supertip: [must('Title'), must('Description')],
  Icon: [must('bt:Image')],
  Action: [may('TaskpaneId'), may('SourceLocation'), may('Title'), may('FunctionName')],
  Resources: [must('bt:Images'), must('bt:Urls'), must('bt:ShortStrings'), must('bt:LongStrings')],
  'bt:Images': [must('bt:Image')],
  'bt:Urls': [must('bt:Url')],
  'bt:ShortStrings': [must('bt:String')],
  'bt:LongStrings': [must('bt:String')],
  'bt:Image': BT_LOCALISED,
  'bt:Url': BT_LOCALISED,
  'bt:String': BT_LOCALISED,
};

function checkChildren(element: XmlElement, rules: readonly ChildRule[]): string[] {
  const problems: string[] = [];
  let reached = 0;
  for (const child of element.children) {
    const place = rules.findIndex((rule) => rule.name === child.name);
    if (place < 0) {
      problems.push(`Zeile ${child.line}: <${child.name}> ist unter <${element.name}> nicht vorgesehen.`);
    } else if (place < reached) {
      const before = rules[reached]?.name ?? '';
      problems.push(
        `Zeile ${child.line}: <${child.name}> muss unter <${element.name}> vor <${before}> stehen.`,
      );
    } else {
      reached = place;
    }
  }
  const missing = rules.filter(
    (rule) => rule.required && !element.children.some((c) => c.name === rule.name),
  );
  return [
    ...problems,
    ...missing.map((rule) => `Zeile ${element.line}: Unter <${element.name}> fehlt <${rule.name}>.`),
  ];
}

function checkTree(element: XmlElement, inOverrides: boolean): string[] {
  const inside = inOverrides || element.name === 'VersionOverrides';
  const rules = (inside ? OVERRIDES : BASE)[element.name] ?? [];
  return [...checkChildren(element, rules), ...element.children.flatMap((child) => checkTree(child, inside))];
}

export const elementOrder: Check = {
  name: 'Reihenfolge der Elemente',
  run: ({ manifest }) => checkTree(manifest, false),
};
