/* eslint-disable @typescript-eslint/no-require-imports -- webpack loads this file with require */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { DefinePlugin } = require("webpack");
const { version } = require("./package.json");

const officeSource = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/** Only what Excel asks for: the loader, its table, one library per platform, two languages. */
const officeFiles = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-*.js",
  "{zh-cn,en-us}/office_strings.js",
].map((from) => ({
  from,
  context: officeSource,
  to: "office/[path][name][ext]",
  globOptions: { ignore: ["**/*.debug.js"] },
  info: { minimized: true },
}));

function page(filename, template, chunks, more = {}) {
  return new HtmlPlugin({
    filename,
    template,
    chunks,
    chunksSortMode: "manual",
    scriptLoading: "defer",
    minify: false,
    ...more,
  });
}

module.exports = (_, { mode }) => ({
  stats: "errors-warnings",
  entry: {
    taskpane: "./src/taskpane/index.tsx",
    workbench: "./src/workbench/index.tsx",
    "workbench-pane": "./src/workbench/pane.ts",
  },
  output: {
    path: path.join(__dirname, "dist"),
    filename: "[name].[contenthash:12].js",
    chunkFilename: "[name].[contenthash:12].js",
    assetModuleFilename: "[name].[contenthash:12][ext]",
    environment: { globalThis: true },
    clean: true,
  },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      { test: /\.tsx?$/, loader: "ts-loader", options: { transpileOnly: true } },
      { test: /\.css$/, type: "asset/resource" },
    ],
  },
  plugins: [
    new DefinePlugin({ PRODUCT_VERSION: JSON.stringify(version) }),
    page("taskpane.html", "src/taskpane/taskpane.html", ["taskpane"]),
    page("workbench.html", "src/workbench/workbench.html", ["workbench"]),
    page("workbench-pane.html", "src/workbench/pane.html", ["workbench-pane", "taskpane"], {
      inject: false,
    }),
    page("support.html", "src/taskpane/support.html", []),
    page("index.html", "src/workbench/start.html", []),
    new CopyPlugin({
      patterns: [...officeFiles, { from: "assets", to: "assets", info: { minimized: true } }],
    }),
  ],
  devtool: mode === "production" ? false : "source-map",
  performance: { hints: false },
});
