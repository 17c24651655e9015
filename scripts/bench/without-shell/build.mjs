import HtmlPlugin from 'html-webpack-plugin';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import configurations from '../../../webpack.config.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const PAGE = `<!doctype html>
<html lang="ja">
  <head>
    <meta charset="utf-8" />
    <title>確認</title>
    <script defer src="/office-js/office.js"></script>
  </head>
  <body>
    <div id="pane"></div>
  </body>
</html>`;

/** Builds the very pane of dist, but with Fluent's own components from the start and nothing in its page before. */
export async function buildPaneWithoutShell(folder) {
  const [pane] = configurations();
  const compiler = webpack({
    ...pane,
    mode: 'production',
    output: { ...pane.output, path: folder },
    plugins: [
      new webpack.NormalModuleReplacementPlugin(/\/Button\.tsx$/, (module) => {
        module.request = `${here}fluent-button.mjs`;
      }),
      new webpack.NormalModuleReplacementPlugin(/\/ExcelPane\.tsx$/, (module) => {
        if (!module.contextInfo.issuer.startsWith(here)) module.request = `${here}fluent-pane.mjs`;
      }),
      new HtmlPlugin({ templateContent: PAGE, scriptLoading: 'defer' }),
    ],
  });
  const stats = await new Promise((done, failed) => {
    compiler.run((error, result) => {
      if (error) failed(error);
      else done(result);
    });
  });
  await new Promise((done) => {
    compiler.close(done);
  });
  if (stats.hasErrors()) throw new Error(stats.toString({ colors: false }));
}
