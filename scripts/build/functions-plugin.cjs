const { helpFiles } = require("./help/site.cjs");
const { readLanguages, translated } = require("./languages.cjs");

/** The generator keeps the line breaks of a docblock. */
const onOneLine = (text) => text.replace(/\s*\n\s*/g, " ");

/**
 * Finishes functions.json, which custom-functions-metadata-plugin writes from the docblocks: errors in a range reach
 * the functions, which pass them through (the generator has no tag for it), and help addresses become absolute, as
 * Excel needs them. Writes the help pages to which they lead, and functions.json once more for each further language.
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
        const source = (text) => new sources.RawSource(text);
        const metadata = this.finished(JSON.parse(asset.source.source().toString()));
        compilation.updateAsset("functions.json", source(JSON.stringify(metadata, null, 2)));
        for (const language of readLanguages()) {
          compilation.emitAsset(
            `functions.${language.locale}.json`,
            source(JSON.stringify(translated(metadata, language), null, 2)),
          );
        }
        for (const [file, content] of Object.entries(helpFiles(this.namespace)))
          compilation.emitAsset(file, source(content));
      });
    });
  }

  finished(metadata) {
    return {
      ...metadata,
      allowErrorForDataTypeAny: true,
      functions: metadata.functions.map((one) => ({
        ...one,
        description: onOneLine(one.description),
        parameters: one.parameters.map((parameter) => ({
          ...parameter,
          description: onOneLine(parameter.description),
        })),
        helpUrl: `${this.url}/${one.helpUrl}`,
      })),
    };
  }
}

module.exports = { FunctionsPlugin };
