/**
 * The software bill of materials of the add-in, as CycloneDX 1.6 in JSON. It carries no date and no serial number, so
 * that the same sources give the same file.
 *
 * @param {{ name: string, version: string, license: string }} product
 * @param {import("./shipped-packages.cjs").ShippedPackage[]} packages what is in the bundles
 * @param {Record<string, { integrity?: string, dependencies?: Record<string, string>, peerDependencies?: Record<string,
 * string> }>} locked the lockfile's packages, by place
 */
function billOfMaterials(product, packages, locked) {
  const root = {
    type: "application",
    "bom-ref": address(product),
    name: product.name,
    version: product.version,
    purl: address(product),
    licenses: licences(product.license),
  };
  const direct = packages.filter(
    ({ place, name }) =>
      place === `node_modules/${name}` && (locked[""]?.dependencies?.[name] ?? locked[""]?.devDependencies?.[name]),
  );
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: root },
    components: packages.map((one) => ({
      type: "library",
      "bom-ref": address(one),
      ...named(one.name),
      version: one.version,
      scope: "required",
      hashes: hashes(locked[one.place]?.integrity),
      licenses: licences(one.licence),
      purl: address(one),
    })),
    dependencies: [
      { ref: address(product), dependsOn: direct.map(address) },
      ...packages.map((one) => ({ ref: address(one), dependsOn: needed(one, packages, locked) })),
    ],
  };
}

/** The package's address in the notation of package URLs. */
const address = ({ name, version }) => `pkg:npm/${name.replace("@", "%40")}@${version}`;

function named(name) {
  const [group, own] = name.startsWith("@") ? name.split("/") : [null, name];
  return group ? { group, name: own } : { name: own };
}

/** A name of SPDX, or an expression of several. */
const licences = (text) => [/[\s()]/.test(text) ? { expression: text } : { license: { id: text } }];

/** The lockfile's digests of the package as the registry gives it. */
function hashes(integrity = "") {
  const algorithms = { sha512: "SHA-512", sha1: "SHA-1" };
  return integrity
    .split(" ")
    .filter(Boolean)
    .map((digest) => {
      const [algorithm, content] = [digest.slice(0, digest.indexOf("-")), digest.slice(digest.indexOf("-") + 1)];
      return { alg: algorithms[algorithm], content: Buffer.from(content, "base64").toString("hex") };
    });
}

/** Those of its dependencies that are in the bundles too, each from the nearest folder, as Node finds them. */
function needed({ place }, packages, locked) {
  const { dependencies = {}, peerDependencies = {} } = locked[place] ?? {};
  const parents = place
    .split("/node_modules/")
    .map((_part, i, parts) => parts.slice(0, parts.length - i).join("/node_modules/"));
  const found = Object.keys({ ...dependencies, ...peerDependencies }).map((name) => {
    const places = [...parents.map((parent) => `${parent}/node_modules/${name}`), `node_modules/${name}`];
    return places.map((candidate) => packages.find((one) => one.place === candidate)).find(Boolean);
  });
  return [...new Set(found.filter(Boolean).map(address))].sort();
}

module.exports = { billOfMaterials };
