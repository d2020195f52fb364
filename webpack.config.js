/* eslint-disable @typescript-eslint/no-require-imports -- webpack's own configuration is CommonJS */
require("tsx/cjs");
const { readFileSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { DefinePlugin } = require("webpack");
const { version } = require("./package.json");
const { contentPolicy, OFFICE_JS, STILL_POLICY } = require("./scripts/office-js.ts");

const OFFICE_SOURCE = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/** What the workbench puts its simulated Excel under, whatever the pane takes. */
const OBJECT_MODEL = "excel-web-16.00.js";

/** Only what Excel asks for: the loader, its table, one library per platform, three languages. */
const SELF_HOSTED = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-*.js",
  "{zh-cn,zh-tw,en-us}/office_strings.js",
];

const officeFiles = (choice) =>
  (choice === "self" ? SELF_HOSTED : [OBJECT_MODEL]).map((from) => ({
    from,
    context: OFFICE_SOURCE,
    to: "office/[path][name][ext]",
    globOptions: { ignore: ["**/*.debug.js"] },
    info: { minimized: true },
  }));

/** What the pane shows before its script is there. */
const firstPaint = () => ({
  style: readFileSync(path.join(__dirname, "src/taskpane/first-paint.css"), "utf8"),
  body: readFileSync(path.join(__dirname, "src/taskpane/first-paint.html"), "utf8"),
});

function page(filename, template, more) {
  return new HtmlPlugin({
    filename,
    template,
    chunksSortMode: "manual",
    scriptLoading: "defer",
    minify: false,
    policy: contentPolicy({ origin: null }),
    ...more,
  });
}

/** A page without scripts. */
const still = (filename, more) =>
  page(filename, `src/pages/${filename}`, { chunks: [], policy: STILL_POLICY, ...more });

/**
 * The pages in production, the pane's with Office.js from where it was chosen.
 * @param {{ officeJs?: import("./scripts/office-js").OfficeJsChoice, folder?: string }} choices
 * @returns {import("webpack").Configuration}
 */
module.exports = ({ officeJs = "self", folder = path.join(__dirname, "dist") } = {}) => ({
  mode: "production",
  stats: "errors-warnings",
  entry: {
    taskpane: "./src/taskpane/index.tsx",
    workbench: "./src/workbench/index.tsx",
    "workbench-pane": "./src/workbench/pane.ts",
    ribbon: "./src/excel/ribbon.ts",
    install: "./src/pages/install/index.ts",
  },
  output: {
    path: folder,
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
    page("taskpane.html", "src/taskpane/taskpane.html", {
      chunks: ["ribbon", "taskpane"],
      firstPaint: firstPaint(),
      inject: false,
      officeJs: OFFICE_JS[officeJs].script,
      policy: contentPolicy(OFFICE_JS[officeJs]),
    }),
    page("workbench.html", "src/workbench/workbench.html", { chunks: ["workbench"] }),
    page("workbench-pane.html", "src/workbench/pane.html", {
      chunks: ["workbench-pane", "ribbon", "taskpane"],
      firstPaint: firstPaint(),
      inject: false,
    }),
    still("support.html", { privacy: OFFICE_JS[officeJs].privacy["zh-CN"] }),
    still("support-en.html", { privacy: OFFICE_JS[officeJs].privacy["en-US"] }),
    still("guide.html"),
    still("admin.html", { privacy: OFFICE_JS[officeJs].privacy["zh-CN"] }),
    page("install.html", "src/pages/install.html", { chunks: ["install"] }),
    still("index.html"),
    new CopyPlugin({
      patterns: [
        ...officeFiles(officeJs),
        { from: "assets", to: "assets", info: { minimized: true } },
        { from: "src/taskpane/old-web-view.js", info: { minimized: true } },
        { from: "src/pages/trust.js", info: { minimized: true } },
      ],
    }),
  ],
  devtool: false,
  performance: { hints: false },
});
