/**
 * Gives an entry's file a second name that never changes, for those who cannot know its hash: the manifest names the
 * script of the functions, and a manifest that is out there must find it after every update. The pages name the hashed
 * file.
 */
class StableNamePlugin {
  /** @param {{ entry: string, name: string }} options */
  constructor({ entry, name }) {
    this.entry = entry;
    this.name = name;
  }

  apply(compiler) {
    const { Compilation } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(StableNamePlugin.name, (compilation) => {
      // After the names of all files have their final hashes.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: StableNamePlugin.name, stage }, () => {
        const [file] = compilation.entrypoints.get(this.entry).getEntrypointChunk().files;
        // The minimizer would go over it once more, and not come to the same.
        compilation.emitAsset(this.name, compilation.getAsset(file).source, { minimized: true });
      });
    });
  }
}

module.exports = { StableNamePlugin };
