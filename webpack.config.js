import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DocumentSearchRegular } from '@fluentui/react-icons/headless/svg/document-search';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import webpack from 'webpack';
import { themeCss } from './scripts/theme-css.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** Where manifest.xml of the source tree points to; `--env host=https://…` puts the real host in its place. */
const DEVELOPMENT_HOST = 'https://localhost:3000';
const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const OFFICE_PACKAGE = 'node_modules/@microsoft/office-js/dist';
const OFFICE_FILES = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-*-16.0[01].js',
  '{ja-jp,en-us}/office_strings.js',
  'telemetry/oteljs*.js',
];

/**
 * Settings of a build: `--env host=https://…` is the address of the add-in's pages, `--env office=local` takes
 * office.js from its npm package for networks without internet.
 *
 * @param {{ host?: string, office?: string }} env
 */
export default function configurations(env = {}) {
  return [pane(env), commandLine()];
}

/** The Excel front door: dist/taskpane.html with its scripts, dist/manifest.xml and dist/assets. */
function pane({ host = DEVELOPMENT_HOST, office = 'cdn' }) {
  const isLocal = office === 'local';
  return {
    name: 'pane',
    context: root,
    entry: { taskpane: ['./src/commands/commands.ts', './src/taskpane/taskpane.tsx'] },
    output: {
      path: `${root}dist`,
      filename: 'pane/[name].[contenthash:8].js',
      chunkFilename: 'pane/[name].[contenthash:8].js',
      // Scripts of earlier builds go; everything else in dist belongs to other builds.
      clean: { keep: (path) => !path.startsWith('pane/') },
    },
    target: ['web', 'es2022'],
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js', '.json'] },
    module: { rules: [typescript(), withoutReasons()] },
    optimization: {
      splitChunks: {
        cacheGroups: {
          fluent: fetchedLate('fluent', /node_modules/),
          writing: fetchedLate(
            'writing',
            /src\/(core\/(marking\/|(?!check)[\w-]+\.ts)|workbooks\/)/,
          ),
          clauses: fetchedLate('clauses', /src\/core\/definitions\/(hamamatsu\/)?clause/),
        },
      },
    },
    devtool: false,
    performance: false,
    plugins: [
      new HtmlPlugin({
        template: 'src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        scriptLoading: 'defer',
        minify: false,
        templateParameters: (compilation) => ({
          office: isLocal ? 'office/office.js' : OFFICE_CDN,
          styles: pageStyles(compilation),
          checkIcon: renderToStaticMarkup(createElement(DocumentSearchRegular)),
          version,
        }),
      }),
      new CopyPlugin({
        patterns: [
          {
            from: 'manifest.xml',
            transform: (text) => text.toString().replaceAll(DEVELOPMENT_HOST, withoutSlash(host)),
          },
          { from: 'assets/*.png' },
          // What office.js fetches in Excel, and no other Office program; already minified by Microsoft.
          ...(isLocal ? OFFICE_FILES.map(officeFile) : []),
        ],
      }),
    ],
  };
}

/** What is fetched late from some folders comes as one script: fewer to ask for, and fewer that can be missing. */
function fetchedLate(name, test) {
  return { name, test, chunks: 'async', enforce: true };
}

/** The command line: dist/kakunin.mjs, one file that needs nothing beside it but Node. */
function commandLine() {
  return {
    name: 'command-line',
    context: root,
    entry: { kakunin: './src/cli/main.ts' },
    output: { path: `${root}dist`, filename: '[name].mjs', module: true, chunkFormat: 'module' },
    experiments: { outputModule: true },
    target: 'node20',
    resolve: { extensions: ['.ts', '.mjs', '.js', '.json'] },
    module: {
      rules: [typescript(), { test: /\.md$/, type: 'asset/source' }],
      // What is imported late stays in the one file, and runs late.
      parser: { javascript: { dynamicImportMode: 'eager' } },
    },
    devtool: false,
    performance: false,
    plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
  };
}

function officeFile(from) {
  return {
    context: OFFICE_PACKAGE,
    from,
    to: 'office/[path][name][ext]',
    info: { minimized: true },
  };
}

function typescript() {
  return {
    test: /\.tsx?$/,
    loader: 'swc-loader',
    options: {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  };
}

/** Why a clause belongs to an item is written for those who look after the definition: no screen shows it. */
function withoutReasons() {
  const dropReasons = (key, value) =>
    key === 'clauses' || key === 'related'
      ? Object.fromEntries(Object.keys(value).map((id) => [id, '']))
      : value;
  return {
    test: /hamamatsu.form\.json$/,
    type: 'json',
    parser: { parse: (text) => JSON.parse(text, dropReasons) },
  };
}

/** The look of the pane stands in its page, so that the first picture needs nothing else. */
function pageStyles({ assets }) {
  const files = ['ui/button.css', 'ui/pane.css', 'taskpane/shell.css'];
  const sheets = files.map((file) => readFileSync(`${root}src/${file}`, 'utf8'));
  const scripts = Object.values(assets).map((asset) => String(asset.source()));
  return [themeCss([...sheets, ...scripts]), ...sheets].join('\n');
}

function withoutSlash(address) {
  if (!/^https:\/\/[^/]+/.test(address)) {
    throw new Error(
      `--env host=${address}: an add-in needs an https address, such as https://example.jp/kakunin.`,
    );
  }
  return address.replace(/\/+$/, '');
}
