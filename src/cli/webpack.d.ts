/** Webpack's `import.meta.webpackContext`: all files of a folder, by their path relative to it. */
interface ImportMeta {
  webpackContext(
    folder: string,
    options: { readonly regExp: RegExp },
  ): {
    keys(): readonly string[];
    (key: string): unknown;
  };
}
