/** Runs all checks over a manifest, offline. Knows no files; what the checks need is handed in. */
import { validateXML } from 'xmllint-wasm';
import { httpsAddresses, icons, oneOrigin } from './addresses';
import type { Check, Material } from './check';
import { elementOrder } from './elementOrder';
import { autoShow, guid, oneVersion, templateOpensThis, version } from './identity';
import { references, resourceIds, unusedResources } from './resources';
import { actions, boundFunctions, builtPages, uniqueIds } from './ribbon';
import { englishTexts, textLengths } from './strings';
import { parseXml } from './xml';

/** All checks after the one for well-formed XML. */
export const CHECKS: readonly Check[] = [
  elementOrder,
  guid,
  version,
  oneVersion,
  references,
  resourceIds,
  unusedResources,
  textLengths,
  englishTexts,
  httpsAddresses,
  oneOrigin,
  icons,
  autoShow,
  templateOpensThis,
  actions,
  uniqueIds,
  boundFunctions,
  builtPages,
];

export interface Report {
  /** Names of the checks that found nothing. */
  readonly passed: readonly string[];
  /** What is wrong, as sentences. */
  readonly problems: readonly string[];
}

const WELL_FORMED = 'Wohlgeformtes XML';

/** Checks the text of a manifest; where it is not even well-formed, nothing else is checked. */
export async function validateManifest(xml: string, rest: Omit<Material, 'manifest'>): Promise<Report> {
  const result = await validateXML({
    xml: { fileName: 'manifest.xml', contents: xml },
    normalization: 'c14n',
  });
  if (!result.valid) {
    const problems = result.errors.map(
      ({ loc, message }) => `Zeile ${loc?.lineNumber ?? '?'}: Das XML ist nicht wohlgeformt (${message}).`,
    );
    return { passed: [], problems };
  }
  const material: Material = { ...rest, manifest: parseXml(xml) };
  const results = CHECKS.map((check) => ({ name: check.name, problems: check.run(material) }));
  return {
    passed: [WELL_FORMED, ...results.filter((r) => r.problems.length === 0).map((r) => r.name)],
    problems: results.flatMap((r) => r.problems),
  };
}
