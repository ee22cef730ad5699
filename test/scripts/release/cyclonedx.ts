/**
 * What the schema of CycloneDX 1.6 demands of the fields that the parts list has, field by field. The schema itself is in no package
 * that is installed; whoever has it can check more. A field that is not looked at here is a mistake.
 */

type Feld = (wert: unknown) => boolean;

const text: Feld = (wert) => typeof wert === 'string' && wert !== '';
const gleich =
  (soll: unknown): Feld =>
  (wert) =>
    wert === soll;
const muster =
  (form: RegExp): Feld =>
  (wert) =>
    typeof wert === 'string' && form.test(wert);
const liste =
  (feld: Feld): Feld =>
  (wert) =>
    Array.isArray(wert) && wert.every(feld);
const verschieden: Feld = (wert) =>
  Array.isArray(wert) && new Set(wert.map((each) => JSON.stringify(each))).size === wert.length;

/** An object with all of `muss`, any of `darf` and nothing else. */
function objekt(muss: Readonly<Record<string, Feld>>, darf: Readonly<Record<string, Feld>> = {}): Feld {
  return (wert) => {
    if (typeof wert !== 'object' || wert === null || Array.isArray(wert)) return false;
    const felder = { ...darf, ...muss };
    const namen = Object.keys(wert);
    return (
      Object.keys(muss).every((name) => namen.includes(name)) &&
      Object.entries(wert).every(([name, inhalt]) => felder[name]?.(inhalt) ?? false)
    );
  };
}

const PURL = muster(/^pkg:npm\/(%40[a-z0-9._-]+\/)?[a-z0-9._-]+@\d+\.\d+\.\d+[\w.+-]*$/);
const LIZENZ: Feld = (wert) => objekt({ id: text })(wert) || objekt({ name: text })(wert);

const TEIL = objekt(
  { type: gleich('library'), name: text },
  {
    'bom-ref': text,
    group: muster(/^@[a-z0-9._-]+$/),
    version: text,
    scope: gleich('required'),
    hashes: liste(objekt({ alg: gleich('SHA-512'), content: muster(/^[a-f0-9]{128}$/) })),
    licenses: liste(objekt({ license: LIZENZ })),
    purl: PURL,
  },
);

const KOPF: Readonly<Record<string, Feld>> = {
  $schema: gleich('http://cyclonedx.org/schema/bom-1.6.schema.json'),
  bomFormat: gleich('CycloneDX'),
  specVersion: gleich('1.6'),
  serialNumber: muster(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/),
  version: (wert) => Number.isInteger(wert) && Number(wert) >= 1,
  metadata: objekt({
    component: objekt(
      { type: gleich('application'), name: text },
      { 'bom-ref': text, version: text, description: text, purl: PURL },
    ),
  }),
  components: (wert) => liste(TEIL)(wert) && verschieden(wert),
  dependencies: (wert) =>
    liste(objekt({ ref: text }, { dependsOn: (each) => liste(text)(each) && verschieden(each) }))(wert) &&
    verschieden(wert),
};

/** The fields that are missing, unknown or wrong. */
export function maengelVon(bom: Readonly<Record<string, unknown>>): string[] {
  const fehlend = Object.keys(KOPF).filter((name) => !(name in bom));
  const falsch = Object.entries(bom).filter(([name, wert]) => !(KOPF[name]?.(wert) ?? false));
  return [...fehlend, ...falsch.map(([name]) => name)];
}
