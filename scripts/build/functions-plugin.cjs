const { helpPage } = require("./help-page.cjs");

/**
 * Finishes functions.json, which custom-functions-metadata-plugin writes from the docblocks: errors in a range reach the
 * functions, which pass them through (the generator has no tag for it), and help addresses become absolute, as Excel needs
 * them. Writes help.html, to which they lead.
 */
class FunctionsPlugin {
  /**
   * @param {object} options
   * @param {string} options.url the address of the build, without a slash at the end
   * @param {string} options.namespace what stands before the dot in a cell; "" for bare names
   */
  constructor({ url, namespace }) {
    this.url = url;
    this.namespace = namespace;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    // Not the page templates' own compilations, which emit the generator's file too.
    compiler.hooks.thisCompilation.tap(FunctionsPlugin.name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: FunctionsPlugin.name, stage }, () => {
        const asset = compilation.getAsset("functions.json");
        if (!asset) return;
        const metadata = JSON.parse(asset.source.source().toString());
        const finished = {
          ...metadata,
          allowErrorForDataTypeAny: true,
          functions: metadata.functions.map((one) => ({ ...one, helpUrl: `${this.url}/${one.helpUrl}` })),
        };
        compilation.updateAsset("functions.json", new sources.RawSource(JSON.stringify(finished, null, 2)));
        compilation.emitAsset("help.html", new sources.RawSource(helpPage(finished.functions, this.namespace)));
      });
    });
  }
}

module.exports = { FunctionsPlugin };
