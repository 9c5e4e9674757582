const { readFileSync } = require("node:fs");
const path = require("node:path");
const { billOfMaterials } = require("./bill-of-materials.cjs");
const { licenceProblems } = require("./licences.cjs");
const { noticesText } = require("./notices.cjs");
const { shippedPackages } = require("./shipped-packages.cjs");

/**
 * Puts the list of what is in the bundles beside them: a bill of materials and the licences' texts. A package under a
 * licence that does not let us ship it fails the build.
 */
class InventoryPlugin {
  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(InventoryPlugin.name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: InventoryPlugin.name, stage }, () => {
        const packages = shippedPackages(compilation);
        for (const problem of licenceProblems(packages)) compilation.errors.push(new WebpackError(problem));
        const json = (name) => JSON.parse(readFileSync(path.join(compiler.context, name), "utf8"));
        const bill = billOfMaterials(json("package.json"), packages, json("package-lock.json").packages);
        compilation.emitAsset("sbom.cdx.json", new sources.RawSource(`${JSON.stringify(bill, null, 2)}\n`));
        compilation.emitAsset("THIRD-PARTY-NOTICES.txt", new sources.RawSource(noticesText(packages)));
      });
    });
  }
}

module.exports = { InventoryPlugin };
