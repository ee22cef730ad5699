/** Decisions as a file of DMN 1.3, with a drawing, so that a modeler shows it. */
import { xmlText } from '../../../src/paket/schreiben/maskieren';
import type { Regelsatz } from '../../../src/rules/regelsatz';
import { EINGABEN, type Entscheidung, entscheidungen } from './modell';
import { bedarfsId, zeichnung } from './zeichnung';

const NAMENSRAEUME = [
  'xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"',
  'xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/"',
  'xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/"',
  'xmlns:di="http://www.omg.org/spec/DMN/20180521/DI/"',
].join(' ');

/** The whole file. */
export function dmn(satz: Regelsatz): string {
  const alle = entscheidungen(satz);
  const eingaben = EINGABEN.map(
    ({ name, label, typ }) =>
      `  <inputData id="${name}" name="${name}"><description>${xmlText(label)}</description><variable id="${name}_v" name="${name}" typeRef="${typ}" /></inputData>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<definitions ${NAMENSRAEUME} id="regelwerk" name="Regelwerk ${wert(satz.version)}" namespace="urn:integrationstool:regelwerk">`,
    ...alle.map(entscheidung),
    ...eingaben,
    zeichnung(alle),
    '</definitions>\n',
  ].join('\n');
}

function entscheidung({ name, label, braucht, logik }: Entscheidung): string {
  const eingaben = new Set(EINGABEN.map((each) => each.name));
  const bedarf = braucht.map((each) => {
    const art = eingaben.has(each) ? 'requiredInput' : 'requiredDecision';
    return `    <informationRequirement id="${bedarfsId(name, each)}"><${art} href="#${each}" /></informationRequirement>`;
  });
  return [
    `  <decision id="${name}" name="${name}">`,
    `    <description>${xmlText(label)}</description>`,
    `    <variable id="${name}_v" name="${name}" />`,
    ...bedarf,
    'ausdruck' in logik
      ? `    <literalExpression id="${name}_a"><text>${xmlText(logik.ausdruck)}</text></literalExpression>`
      : tabelle(name, logik),
    '  </decision>',
  ].join('\n');
}

function tabelle(
  name: string,
  { spalten, zeilen }: Extract<Entscheidung['logik'], { spalten: unknown }>,
): string {
  return [
    `    <decisionTable id="${name}_t" hitPolicy="FIRST">`,
    ...spalten.map(
      ({ label, ausdruck, typ }, nr) =>
        `      <input id="${name}_e${nr}" label="${wert(label)}"><inputExpression id="${name}_e${nr}_a" typeRef="${typ}"><text>${xmlText(ausdruck)}</text></inputExpression></input>`,
    ),
    `      <output id="${name}_antwort" label="Antwort" name="antwort" typeRef="string" />`,
    `      <output id="${name}_zeile" label="Zeile" name="zeile" typeRef="string" />`,
    ...zeilen.map(({ tests, antwort, zeile, worte }, nr) => {
      const eintrag = (art: string, text: string, stelle: number): string =>
        `<${art} id="${name}_r${nr}_${art[0] ?? ''}${stelle}"><text>${xmlText(text)}</text></${art}>`;
      const eingaben = tests.map((each, stelle) => eintrag('inputEntry', each, stelle));
      const ausgaben = [antwort, zeile].map((each, stelle) => eintrag('outputEntry', each, stelle));
      return `      <rule id="${name}_r${nr}"><description>${xmlText(worte)}</description>${[...eingaben, ...ausgaben].join('')}</rule>`;
    }),
    '    </decisionTable>',
  ].join('\n');
}

function wert(text: string): string {
  return xmlText(text).replaceAll('"', '&quot;');
}
